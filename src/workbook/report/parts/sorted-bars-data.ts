/** A block of numbers for bars beside each other, longest first: columns of a table, found by name as it is sorted. */
import type { ChartSeriesSpec } from '../../sheet-spec';
import { dataHeading, text } from './cells';
import type { Block } from './grid';
import { cellAt, columnArea } from './references';
import type { LaidTable } from './table';

export interface SortedBars {
  readonly table: LaidTable;
  /** Data rows that become bars, from the first. */
  readonly rows: number;
  readonly nameKey: string;
  /** Columns with amounts; the first one orders the bars. */
  readonly series: readonly { readonly key: string; readonly label: string; readonly color: string }[];
}

export function sortedBarsData(
  { table, rows, nameKey, series }: SortedBars,
  place: { readonly row: number; readonly column: number },
  title: string,
): { readonly block: Block; readonly series: readonly ChartSeriesSpec[] } {
  const valueIn = (row: number, key: string) =>
    table.placement.block[1 + row]?.[table.columnOf(key) - table.area.column]?.value ?? null;
  const first = series[0]?.key ?? nameKey;
  const order = Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) => Number(valueIn(b, first)) - Number(valueIn(a, first)) || a - b,
  );
  return {
    block: [
      [dataHeading(title, 'left'), ...series.map(({ label }) => dataHeading(label))],
      ...order.map((row, down) => {
        const name = String(valueIn(row, nameKey));
        const wanted = { cell: `$${cellAt(place.row + 1 + down, place.column)}`, text: name };
        return [
          text(name, { look: 'note' as const, align: 'left' as const }),
          ...series.map(({ key }) => ({
            value: valueIn(row, key),
            format: 'euro' as const,
            formula: table.lookUp(key, nameKey, wanted),
            look: 'note' as const,
            align: 'right' as const,
          })),
        ];
      }),
    ],
    series: series.map(({ label, color }, at) => ({
      name: label,
      categories: columnArea(place.column, place.row + 1, rows),
      values: columnArea(place.column + 1 + at, place.row + 1, rows),
      color,
    })),
  };
}
