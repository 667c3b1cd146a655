/**
 * A small block of numbers for a stacked chart: participants by size, at most seven series, the rest together. The
 * numbers are formulas over the table, found by name, so that sorting the table does not disturb the chart.
 */
import type { Cents } from '../../../engine/model';
import type { ChartSeriesSpec } from '../../sheet-spec';
import { dataHeading, euro, text } from './cells';
import type { Block } from './grid';
import { REST_COLOR, seriesColor } from './palette';
import { cellAt, columnArea, columnRange, sumWhere } from './references';

const MOST_SERIES = 7;
/** More bars than this cannot be told apart on a page. */
const MOST_BARS = 30;

/** A table on the same sheet: names in one column, amounts in the columns that become series. */
export interface ChartTable {
  readonly names: readonly string[];
  readonly nameColumn: number;
  readonly firstRow: number;
  readonly series: readonly TableSeries[];
}

export interface TableSeries {
  readonly label: string;
  readonly column: number;
  readonly amounts: readonly (Cents | undefined)[];
}

export interface ChartData {
  readonly block: Block;
  readonly series: readonly ChartSeriesSpec[];
  /** Names in the order of the chart. */
  readonly order: readonly string[];
}

export interface ChartLabels {
  readonly title: string;
  readonly rest: string;
  readonly others: (count: number) => string;
}

interface Bar {
  readonly name: string;
  readonly index: number;
  readonly size: Cents;
}

/** @param place - where the block stands; its first row are headings */
export function stackedChartData(
  table: ChartTable,
  place: { readonly row: number; readonly column: number },
  labels: ChartLabels,
): ChartData {
  const bars = barsBySize(table);
  const shown = bars.length > MOST_BARS ? bars.slice(0, MOST_BARS - 1) : bars;
  const hidden = bars.slice(shown.length);
  const groups = seriesGroups(table.series, labels.rest);
  const names = columnRange(table.nameColumn, table.firstRow, table.names.length);

  const cellsOf = (bar: Bar, down: number) =>
    groups.map((group) => {
      const condition = {
        range: names,
        cell: `$${cellAt(place.row + 1 + down, place.column)}`,
        text: bar.name,
      };
      const parts = group.members.map((member) => sumWhere(rangeOf(table, member), [condition]));
      return euro(sumAt(group.members, bar.index), {
        formula: parts.join('+'),
        look: 'note',
        align: 'right',
      });
    });
  const restCells = groups.map((group, right) => {
    const sum = group.members.map((member) => `SUM(${rangeOf(table, member)})`).join('+');
    const above = columnRange(place.column + 1 + right, place.row + 1, shown.length);
    const amount = hidden.reduce((total, bar) => total + sumAt(group.members, bar.index), 0);
    return euro(amount, { formula: `ROUND(${sum}-SUM(${above}),2)`, look: 'note', align: 'right' });
  });
  const order = [
    ...shown.map((bar) => bar.name),
    ...(hidden.length > 0 ? [labels.others(hidden.length)] : []),
  ];
  const rows = shown.length + (hidden.length > 0 ? 1 : 0);
  return {
    block: [
      [dataHeading(labels.title, 'left'), ...groups.map((group) => dataHeading(group.label))],
      ...shown.map((bar, down) => [text(bar.name, { look: 'note', align: 'left' }), ...cellsOf(bar, down)]),
      ...(hidden.length > 0
        ? [[text(labels.others(hidden.length), { look: 'note', align: 'left' }), ...restCells]]
        : []),
    ],
    series: groups.map((group, index) => ({
      name: group.label,
      categories: columnArea(place.column, place.row + 1, rows),
      values: columnArea(place.column + 1 + index, place.row + 1, rows),
      color: group.rest ? REST_COLOR : seriesColor(index),
    })),
    order,
  };
}

const rangeOf = (table: ChartTable, { column }: TableSeries): string =>
  columnRange(column, table.firstRow, table.names.length);

const sumAt = (series: readonly TableSeries[], index: number): Cents =>
  series.reduce((sum, { amounts }) => sum + (amounts[index] ?? 0), 0);

/** Names that have an amount, largest first; equal ones in workbook order. */
function barsBySize({ names, series }: ChartTable): readonly Bar[] {
  return names
    .map((name, index) => ({ name, index, size: sumAt(series, index) }))
    .filter(({ index }) => series.some(({ amounts }) => (amounts[index] ?? 0) !== 0))
    .sort((a, b) => b.size - a.size || a.index - b.index);
}

interface SeriesGroup {
  readonly label: string;
  readonly members: readonly TableSeries[];
  readonly rest: boolean;
}

/** Series by size; from the seventh on they are one. */
function seriesGroups(series: readonly TableSeries[], restLabel: string): readonly SeriesGroup[] {
  const sizeOf = ({ amounts }: TableSeries): Cents =>
    amounts.reduce<Cents>((sum, amount) => sum + Math.abs(amount ?? 0), 0);
  const sorted = series.filter((one) => sizeOf(one) > 0).sort((a, b) => sizeOf(b) - sizeOf(a));
  const single = sorted.length > MOST_SERIES ? sorted.slice(0, MOST_SERIES - 1) : sorted;
  const rest = sorted.slice(single.length);
  return [
    ...single.map((one) => ({ label: one.label, members: [one], rest: false })),
    ...(rest.length > 0 ? [{ label: restLabel, members: rest, rest: true }] : []),
  ];
}
