/** Excel tables, of a sheet and of the workbook. */
import type { Area } from '../../../src/workbook/snapshot';
import { invalidArgument, itemExists, notImplemented } from '../errors';
import { Collection, HostObject, nextId } from '../objects';
import { Range } from './range';
import { overlaps } from './range-shape';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export class Table extends HostObject {
  readonly Id = nextId();
  ShowTotals = false;
  ShowBandedRows = true;
  ShowFilterButton = true;
  Style = 'TableStyleMedium2';
  private name: string;

  constructor(
    readonly sheet: Worksheet,
    public area: Area,
    name: string,
  ) {
    super();
    this.name = name;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: unknown) {
    if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name))
      throw invalidArgument(`table ${name}`);
    const { workbook } = this.sheet;
    const other = workbook.Tables.find(name);
    if ((other && other !== this) || workbook.Names.find(name)) throw itemExists();
    this.name = name;
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  GetRange(): Range {
    return new Range(this.sheet, this.area);
  }

  GetHeaderRowRange(): Range {
    return new Range(this.sheet, { ...this.area, rows: 1 });
  }

  ClearFilters(): void {
    this.sheet.assertWritable();
  }

  Resize(range: unknown): void {
    this.sheet.assertWritable();
    if (!(range instanceof Range)) throw notImplemented('resizing a table by address');
    const { area } = range;
    if (area.row !== this.area.row || !overlaps(area, this.area) || area.rows < 2)
      throw invalidArgument('table size');
    this.area = area;
    nameHeaders(this.sheet, area);
  }

  /** The cells go as well, as in Excel. */
  Delete(): void {
    this.sheet.assertWritable();
    this.GetRange().Clear('Contents');
    this.sheet.Tables.take(this);
    this.sheet.workbook.Worksheets.breakReferences(`${this.name}[`);
  }
}

export class Tables extends Collection<Table> {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  Add(source: unknown, hasHeaders: unknown): Table {
    this.sheet.assertWritable();
    const range = source instanceof Range ? source : this.sheet.GetRange(source);
    if (hasHeaders !== true) throw notImplemented('a table without headers');
    const { area } = range;
    if (this.items.some((table) => overlaps(table.area, area)) || area.rows < 2)
      throw invalidArgument('table');
    if (this.sheet.merges.some((merge) => overlaps(merge, area)))
      throw invalidArgument('a table over merged cells');
    const { workbook } = this.sheet;
    let number = 1;
    while (workbook.Tables.find(`Table${number}`)) number++;
    const table = new Table(this.sheet, area, `Table${number}`);
    nameHeaders(this.sheet, area);
    this.items.push(table);
    return table;
  }
}

/** Headings of a table are texts, unique and never empty; Excel makes them so without asking. */
export function nameHeaders(sheet: Worksheet, { row, column, columns }: Area): void {
  const seen = new Set<string>();
  for (let index = 0; index < columns; index++) {
    const cell = sheet.grid.make(row, column + index);
    let heading = cell.value === '' ? `Column${index + 1}` : String(cell.value);
    while (seen.has(heading.toLowerCase())) heading += '2';
    seen.add(heading.toLowerCase());
    cell.value = heading;
    cell.formula = undefined;
  }
}

/** All tables of the workbook, sheet by sheet. */
export class TablesOfWorkbook extends Collection<Table> {
  constructor(workbook: Workbook) {
    super();
    Object.defineProperty(this, 'items', {
      get: () => workbook.Worksheets.items.flatMap((sheet) => sheet.Tables.items),
    });
  }
}
