/** Formatting of a range: kept with its cells, so that what reads and saves sees what each cell looks like. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/snapshot';
import { invalidArgument, notImplemented } from '../errors';
import { HostObject } from '../objects';
import type { Style } from './grid';
import type { Worksheet } from './worksheet';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Changes the style of every cell of the area; more than a sheet full is not something that the product does. */
function restyle(sheet: Worksheet, area: Area, change: Style): void {
  sheet.assertWritable();
  if (area.rows * area.columns > 5_000_000) throw notImplemented('formatting whole sheets');
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.grid.make(row, column);
      cell.style = { ...cell.style, ...change };
    }
  }
}

abstract class Formatting extends HostObject {
  constructor(
    protected readonly sheet: Worksheet,
    protected readonly area: Area,
  ) {
    super();
  }

  protected style(change: Style): void {
    restyle(this.sheet, this.area, change);
  }
}

export class RangeFormat extends Formatting {
  get Font(): Font {
    return new Font(this.sheet, this.area);
  }

  get Fill(): Fill {
    return new Fill(this.sheet, this.area);
  }

  get Borders(): Borders {
    return new Borders(this.sheet, this.area);
  }

  set HorizontalAlignment(value: string) {
    this.style({ horizontal: value });
  }

  set VerticalAlignment(value: string) {
    this.style({ vertical: value });
  }

  set WrapText(value: boolean) {
    this.style({ wrap: value });
  }

  set IndentLevel(value: number) {
    this.style({ indent: value });
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.area);
  }

  /** Points. */
  set ColumnWidth(points: number) {
    this.sheet.assertWritable();
    if (this.area.rows !== MAX_ROWS) throw notImplemented('the width of part of a column');
    setAll(this.sheet.columnWidths, this.area.column, this.area.columns, points);
  }

  set RowHeight(points: number) {
    this.sheet.assertWritable();
    if (this.area.columns !== MAX_COLUMNS) throw notImplemented('the height of part of a row');
    setAll(this.sheet.rowHeights, this.area.row, this.area.rows, points);
  }

  set UseStandardHeight(value: boolean) {
    if (!value || this.area.rows !== MAX_ROWS) throw notImplemented('standard heights but of a whole sheet');
    this.sheet.rowHeights.clear();
  }

  set UseStandardWidth(value: boolean) {
    if (!value || this.area.columns !== MAX_COLUMNS)
      throw notImplemented('standard widths but of a whole sheet');
    this.sheet.columnWidths.clear();
  }
}

function setAll(sizes: Map<number, number>, first: number, count: number, points: number): void {
  if (!(points >= 0) || points > 1500) throw invalidArgument(`size ${points}`);
  for (let index = first; index < first + count; index++) sizes.set(index, points);
}

class FormatProtection extends Formatting {
  set Locked(value: boolean) {
    this.sheet.assertWritable();
    if (this.area.rows * this.area.columns < MAX_ROWS * MAX_COLUMNS) {
      this.style({ unlocked: !value });
      return;
    }
    this.sheet.isUnlocked = !value;
    for (const { cell } of this.sheet.grid.within(this.area))
      cell.style = { ...cell.style, unlocked: !value };
  }
}

class Font extends Formatting {
  set Bold(value: boolean) {
    this.style({ bold: value });
  }

  set Italic(value: boolean) {
    this.style({ italic: value });
  }

  set Underline(value: string) {
    this.style({ underline: value });
  }

  set Size(points: number) {
    this.style({ size: points });
  }

  set Color(color: string) {
    this.style({ color: checkedColor(color) });
  }
}

class Fill extends Formatting {
  set Color(color: string) {
    this.style({ fill: checkedColor(color) });
  }
}

function checkedColor(color: string): string {
  if (!/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument(`colour ${color}`);
  return color.toUpperCase();
}

const EDGES: Readonly<Record<string, (area: Area) => readonly (readonly [Side, Area])[]>> = {
  EdgeTop: (area) => [['top', { ...area, rows: 1 }]],
  EdgeBottom: (area) => [['bottom', { ...area, row: area.row + area.rows - 1, rows: 1 }]],
  EdgeLeft: (area) => [['left', { ...area, columns: 1 }]],
  EdgeRight: (area) => [['right', { ...area, column: area.column + area.columns - 1, columns: 1 }]],
  InsideHorizontal: (area) =>
    area.rows < 2
      ? []
      : [
          ['bottom', { ...area, rows: area.rows - 1 }],
          ['top', { ...area, row: area.row + 1, rows: area.rows - 1 }],
        ],
  InsideVertical: (area) =>
    area.columns < 2
      ? []
      : [
          ['right', { ...area, columns: area.columns - 1 }],
          ['left', { ...area, column: area.column + 1, columns: area.columns - 1 }],
        ],
};

class Borders extends Formatting {
  GetItem(edge: unknown): Border {
    const lines = EDGES[String(edge)];
    if (!lines) throw notImplemented(`border ${edge}`);
    return new Border(this.sheet, lines(this.area));
  }
}

class Border extends HostObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly lines: readonly (readonly [Side, Area])[],
  ) {
    super();
  }

  set Style(style: string) {
    this.each((line) => ({ style, color: line?.color ?? '#000000' }));
  }

  set Color(color: string) {
    this.each((line) => ({ style: line?.style ?? 'Continuous', color: checkedColor(color) }));
  }

  private each(change: (line: Style[Side]) => NonNullable<Style[Side]>): void {
    for (const [side, area] of this.lines) {
      const first = this.sheet.grid.make(area.row, area.column).style[side];
      restyle(this.sheet, area, { [side]: change(first) });
    }
  }
}
