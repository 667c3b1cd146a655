/** Tables of a report: columns say what stands in a row and in the total row, with the formula and its exact value. */
import type { Cents } from '../../../engine/model';
import type { AmountTarget, CellSpec, NumberFormat } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import { capital, euro, heading, text } from './cells';
import type { Block, Placement } from './grid';
import { type Condition, cellAt, columnArea, columnRange, fixedRow, sumOf, sumWhere } from './references';

/** Addresses of a table as seen from one of its rows; columns are named by key. */
export interface At {
  /** `F7`: the column in this row. */
  readonly cell: (key: string) => string;
  /** `$F7`. */
  readonly fixedColumn: (key: string) => string;
  /** `F$20`: the column in the total row. */
  readonly total: (key: string) => string;
  /** `F$4`: the heading of the column. */
  readonly heading: (key: string) => string;
  /** `$F$5:$F$19`: the column in all data rows. */
  readonly range: (key: string) => string;
  /** `SUM(F5:F19)`: the column in all data rows. */
  readonly sum: (key: string) => string;
  /** `SUM(F$5:F$17)`: the column in the first rows. */
  readonly sumFirst: (key: string, rows: number) => string;
  /** `SUM(C7:E7)`: from one column to another in this row. */
  readonly sumAcross: (from: string, to: string) => string;
}

export interface Column<T> {
  readonly key: string;
  readonly heading: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly cell: (item: T, at: At) => CellSpec | null;
  /** The cell below all rows; without it the cell is empty. */
  readonly total?: (items: readonly T[], at: At) => CellSpec;
}

export interface LaidTable {
  readonly placement: Placement;
  /** Headings and data rows, without the total row. */
  readonly area: Area;
  /** First row below the table. */
  readonly end: number;
  readonly columnOf: (key: string) => number;
  /** A column's data rows, all of them or the first few. */
  readonly dataOf: (key: string, rows?: number) => Area;
  readonly totalOf: (key: string) => Area;
  /** The sum of a column over the rows in which another column equals a cell elsewhere. */
  readonly lookUp: (key: string, by: string, wanted: Pick<Condition, 'cell' | 'text'>) => string;
}

export interface TablePlace {
  readonly row: number;
  readonly column?: number;
  /** Without it there is no total row. */
  readonly totalLabel?: string;
}

/** Lays a table out on its place: headings, one row per item, and a total row. */
export function layTable<T>(
  columns: readonly Column<T>[],
  items: readonly T[],
  { row: top, column: left = 0, totalLabel }: TablePlace,
): LaidTable {
  const positions = new Map(columns.map(({ key }, index) => [key, left + index]));
  const columnOf = (key: string): number => {
    const position = positions.get(key);
    if (position === undefined) throw new RangeError(`no column ${key}`);
    return position;
  };
  const first = top + 1;
  // An empty table keeps one empty row, which Excel tables and sums need.
  const height = Math.max(1, items.length);
  const totalRow = first + height;
  const rangeOf = (key: string): string => columnRange(columnOf(key), first, height);
  const atRow = addressesIn({ top, first, height, totalRow, columnOf });
  const cells = items.map((item, index) => {
    const at = atRow(first + index);
    return columns.map((column, right) => indented(column.cell(item, at), isBesideAmount(columns, right)));
  });
  const block: Block = [
    columns.map((column, right) =>
      indented(heading(column.heading, column.align), isBesideAmount(columns, right)),
    ),
    ...(cells.length > 0 ? cells : [columns.map(() => null)]),
    ...(totalLabel === undefined ? [] : [totalCells(columns, items, totalLabel, atRow(totalRow))]),
  ];
  return {
    placement: { row: top, column: left, block },
    area: { row: top, column: left, rows: height + 1, columns: columns.length },
    end: top + block.length,
    columnOf,
    dataOf: (key, rows = height) => columnArea(columnOf(key), first, rows),
    totalOf: (key) => columnArea(columnOf(key), totalRow, 1),
    lookUp: (key, by, wanted) => sumWhere(rangeOf(key), [{ range: rangeOf(by), ...wanted }]),
  };
}

interface TableRows {
  readonly top: number;
  readonly first: number;
  readonly height: number;
  readonly totalRow: number;
  readonly columnOf: (key: string) => number;
}

/** Addresses as seen from each row of a table. */
export function addressesIn({ top, first, height, totalRow, columnOf }: TableRows): (row: number) => At {
  return (row) => ({
    cell: (key) => cellAt(row, columnOf(key)),
    fixedColumn: (key) => `$${cellAt(row, columnOf(key))}`,
    total: (key) => fixedRow(totalRow, columnOf(key)),
    heading: (key) => fixedRow(top, columnOf(key)),
    range: (key) => columnRange(columnOf(key), first, height),
    sum: (key) => sumOf(first, columnOf(key), height, 1),
    sumFirst: (key, rows) => `SUM(${columnRange(columnOf(key), first, rows)})`,
    sumAcross: (from, to) => sumOf(row, columnOf(from), 1, columnOf(to) - columnOf(from) + 1),
  });
}

/** A text to the right of an amount needs some room between. */
export const isBesideAmount = <T>(columns: readonly Column<T>[], index: number): boolean =>
  columns[index - 1]?.align === 'right' && columns[index]?.align === undefined;

export const indented = <C extends CellSpec | null>(cell: C, indent: boolean): C =>
  cell !== null && indent ? { ...cell, indent: (cell.indent ?? 0) + 1 } : cell;

function totalCells<T>(columns: readonly Column<T>[], items: readonly T[], label: string, at: At) {
  return columns.map(({ total }, index) => {
    if (total) return { ...total(items, at), look: 'total' as const };
    return text(index === 0 ? capital(label) : '', { look: 'total' });
  });
}

/** A column of texts. */
export function textColumn<T>(key: string, label: string, textOf: (item: T) => string): Column<T> {
  return {
    key,
    heading: label,
    cell: (item) => {
      const value = textOf(item);
      return value === '' ? null : text(value);
    },
  };
}

interface AmountOptions<T> {
  readonly formula?: (item: T, at: At) => string;
  readonly format?: NumberFormat;
  readonly explains?: (item: T) => AmountTarget | undefined;
  /** Amounts that say nothing when added up have no total. */
  readonly noTotal?: boolean;
}

/** A column of amounts with its sum below; undefined leaves the cell empty. */
export function amountColumn<T>(
  key: string,
  label: string,
  centsOf: (item: T) => Cents | undefined,
  { formula, format = 'euro', explains, noTotal = false }: AmountOptions<T> = {},
): Column<T> {
  return {
    key,
    heading: label,
    align: 'right',
    cell: (item, at) => {
      const cents = centsOf(item);
      const target = explains?.(item);
      return cents === undefined
        ? null
        : euro(cents, {
            format,
            ...(formula && { formula: formula(item, at) }),
            ...(target && { explains: target }),
          });
    },
    ...(!noTotal && {
      total: (items: readonly T[], at: At) =>
        euro(
          items.reduce((sum, item) => sum + (centsOf(item) ?? 0), 0),
          { format, formula: at.sum(key) },
        ),
    }),
  };
}
