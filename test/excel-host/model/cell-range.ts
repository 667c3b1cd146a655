/** A block of cells: where it lies, what stands in it, and what happens when something is written to it. */
import { areaAddress } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/snapshot';
import { ExcelError, invalidArgument, notImplemented } from '../errors';
import { HostObject } from '../objects';
import { entryOf } from './entry';
import type { Cell, Scalar } from './grid';
import { fullAddress } from './range-shape';
import type { Worksheet } from './worksheet';

/** Excel answers null for more cells than this. */
const MAX_CELLS = 5_000_000;

type Matrix = readonly (readonly (Scalar | null)[])[];

export abstract class CellRange extends HostObject {
  private referenceId: string | undefined;

  constructor(
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId };
  }

  override read(name: string): unknown {
    if (this.sheet.isDeleted) throw new ExcelError('InvalidReference', 'The sheet is gone.');
    return super.read(name);
  }

  get Address(): string {
    return fullAddress(this.sheet.Name, this.area);
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get Values(): unknown {
    return this.matrix((cell) => cell?.value ?? '');
  }

  set Values(values: unknown) {
    this.enter(values);
  }

  get Formulas(): unknown {
    return this.matrix((cell) => cell?.formula ?? cell?.value ?? '');
  }

  set Formulas(formulas: unknown) {
    this.enter(formulas);
  }

  get NumberFormat(): unknown {
    return this.matrix((cell) => cell?.format ?? 'General');
  }

  set NumberFormat(formats: unknown) {
    this.put(formats, (cell, format) => {
      cell.format = String(format);
    });
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument('size of the array');
  }

  _KeepReference(): void {
    this.referenceId ??= this.sheet.workbook.keep(this);
  }

  private matrix(of: (cell: Cell | undefined) => Scalar): Scalar[][] | null {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MAX_CELLS) return null;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => of(this.sheet.grid.at(row + r, column + c))),
    );
  }

  private enter(entries: unknown): void {
    this.put(entries, (cell, input) => {
      const entry = entryOf(input, cell.format);
      this.requireTables(entry.formula);
      Object.assign(cell, entry);
    });
    this.changed();
  }

  /** A formula that names a table that is not there is refused. */
  private requireTables(formula: string | undefined): void {
    for (const [, table] of (formula ?? '').matchAll(/([\p{L}_\\][\p{L}\d_.]*)\[/gu)) {
      if (!this.sheet.workbook.Tables.find(table)) throw invalidArgument(`formula with table ${table}`);
    }
  }

  /** One value fills the range; null leaves a cell as it is. */
  private put(input: unknown, set: (cell: Cell, value: Scalar) => void): void {
    this.sheet.assertWritable();
    const { row, column, rows, columns } = this.area;
    const matrix = Array.isArray(input) ? checkedMatrix(input, rows, columns) : undefined;
    if (!matrix && rows * columns > MAX_CELLS) throw notImplemented('filling a whole sheet');
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const value = matrix ? matrix[r]?.[c] : input;
        if (value !== null) set(this.sheet.grid.make(row + r, column + c), scalarOf(value));
      }
    }
  }

  protected changed(): void {
    this.sheet.changed(areaAddress(this.area), 'ThisLocalAddin');
  }
}

function checkedMatrix(input: readonly unknown[], rows: number, columns: number): Matrix {
  const fits = input.length === rows && input.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument('size of the array');
  return input as Matrix;
}

function scalarOf(value: unknown): Scalar {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalidArgument(`value ${value}`);
  }
  return value;
}
