/** A table with its rows in groups: the name of a group stands on its first row, its sums below its rows. */
import type { RowSpec, SheetSpec } from '../../sheet-spec';
import { capital, heading, text } from './cells';
import type { Placement } from './grid';
import { subtotalOf } from './subtotals';
import { type At, addressesIn, type Column, indented, isBesideAmount, type LaidTable } from './table';

export interface Group<T> {
  readonly title: string;
  readonly items: readonly T[];
}

export interface GroupedTable {
  readonly placement: Placement;
  /** Outline groups: the rows of each group that has a subtotal. */
  readonly groups: NonNullable<SheetSpec['groups']>;
  /** First row below the table. */
  readonly end: number;
  readonly columnOf: LaidTable['columnOf'];
  /** The row of the sum of all. */
  readonly totalRow: number;
}

export interface GroupedLabels {
  /** Heading of the column of the groups. */
  readonly group: string;
  readonly subtotal: string;
  readonly total: string;
}

/** A group of one row has no subtotal: it would say the same again. Column 0 holds the groups. */
export function layGroupedTable<T>(
  columns: readonly Column<T>[],
  groups: readonly Group<T>[],
  top: number,
  labels: GroupedLabels,
): GroupedTable {
  const positions = new Map(columns.map(({ key }, index) => [key, index + 1]));
  const columnOf = (key: string): number => {
    const position = positions.get(key);
    if (position === undefined) throw new RangeError(`no column ${key}`);
    return position;
  };
  const first = top + 1;
  const height = groups.reduce((sum, { items }) => sum + items.length + (items.length > 1 ? 1 : 0), 0);
  const totalRow = first + Math.max(1, height);
  const atRow = addressesIn({ top, first, height, totalRow, columnOf });
  const rows: RowSpec[] = [];
  const outline: NonNullable<SheetSpec['groups']>[number][] = [];
  const sumRow = (label: string, items: readonly T[], from: number): RowSpec => {
    const row = first + rows.length;
    const at: At = { ...atRow(row), sum: (key) => subtotalOf(columnOf(key), from, row - 1) };
    return [
      text(capital(label), { look: 'total' }),
      ...columns.map(({ total }) =>
        total ? { ...total(items, at), look: 'total' as const } : text('', { look: 'total' }),
      ),
    ];
  };
  for (const { title, items } of groups) {
    const from = first + rows.length;
    for (const [index, item] of items.entries()) {
      const at = atRow(first + rows.length);
      const name = index === 0 ? text(title, { look: 'label', wrap: true }) : null;
      rows.push([
        name,
        ...columns.map((column, right) => indented(column.cell(item, at), isBesideAmount(columns, right))),
      ]);
    }
    if (items.length < 2) continue;
    outline.push({ kind: 'rows', first: from, last: first + rows.length - 1 });
    rows.push(sumRow(labels.subtotal, items, from));
  }
  if (rows.length === 0) rows.push([null]);
  rows.push(
    sumRow(
      labels.total,
      groups.flatMap(({ items }) => items),
      first,
    ),
  );
  const headings = [
    heading(labels.group),
    ...columns.map(({ heading: name, align }, right) =>
      indented(heading(name, align), isBesideAmount(columns, right)),
    ),
  ];
  return {
    placement: { row: top, column: 0, block: [headings, ...rows] },
    groups: outline,
    end: first + rows.length,
    columnOf,
    totalRow,
  };
}
