/** Cells of a sheet and what stands in them. */
import { MAX_COLUMNS } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/snapshot';

export interface BorderLine {
  style: string;
  color: string;
}

/** Formatting as it was set; undefined is as the workbook has it. */
export interface Style {
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  /** Can be changed on a protected sheet. */
  unlocked?: boolean;
  top?: BorderLine;
  bottom?: BorderLine;
  left?: BorderLine;
  right?: BorderLine;
}

export type Scalar = string | number | boolean;

export interface Cell {
  value: Scalar;
  /** With the leading `=`. */
  formula: string | undefined;
  isError: boolean;
  format: string;
  style: Style;
  link: { readonly documentReference: string } | undefined;
}

export class Grid {
  readonly cells = new Map<number, Cell>();

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  /** The cell, made when it was not there. */
  make(row: number, column: number): Cell {
    const key = row * MAX_COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { value: '', formula: undefined, isError: false, format: 'General', style: {}, link: undefined };
      this.cells.set(key, cell);
    }
    return cell;
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * MAX_COLUMNS + column);
  }

  /** Cells that exist within an area, with their positions. */
  *within(area: Area): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    if (area.rows * area.columns <= this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = this.at(row, column);
          if (cell) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [key, cell] of [...this.cells]) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const inside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (inside) yield { row, column, cell };
    }
  }

  /** From the first to the last cell that counts; undefined when there is none. */
  used(valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === '' && cell.formula === undefined) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
