/** A block of numbers for lines over the years: the largest participants, the rest together. */
import type { Cents } from '../../../engine/model';
import { absoluteAddress } from '../../address';
import type { ChartSeriesSpec } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import { dataHeading, euro, text } from './cells';
import type { ChartLabels } from './chart-data';
import type { Block } from './grid';
import { REST_COLOR, seriesColor } from './palette';
import { columnArea, fixedRow, sumOf, sumWhere } from './references';

const MOST_LINES = 7;

export interface LineTable {
  readonly years: readonly number[];
  readonly lines: readonly { readonly name: string; readonly amounts: readonly Cents[] }[];
  /** Where the names and the amounts of a year stand on the sheet. */
  readonly names: Area;
  readonly amountsOf: (year: number) => Area;
}

export function lineChartData(
  { years, lines, names, amountsOf }: LineTable,
  place: { readonly row: number; readonly column: number },
  labels: Pick<ChartLabels, 'title' | 'rest'>,
): { readonly block: Block; readonly series: readonly ChartSeriesSpec[] } {
  const sizeOf = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, cents) => sum + cents, 0);
  const sorted = lines
    .filter(({ amounts }) => amounts.some((cents) => cents !== 0))
    .sort((a, b) => sizeOf(b.amounts) - sizeOf(a.amounts));
  const shown = sorted.length > MOST_LINES ? sorted.slice(0, MOST_LINES - 1) : sorted;
  const rest = sorted.slice(shown.length);
  const style = { look: 'note', align: 'right' } as const;
  const rows = years.map((year, down) => {
    const row = place.row + 1 + down;
    const amounts = absoluteAddress(amountsOf(year));
    const cells = shown.map(({ name, amounts: cents }, right) => {
      const cell = fixedRow(place.row, place.column + 1 + right);
      const formula = sumWhere(amounts, [{ range: absoluteAddress(names), cell, text: name }]);
      return euro(cents[down] ?? 0, { ...style, formula });
    });
    const others = rest.reduce((sum, { amounts: cents }) => sum + (cents[down] ?? 0), 0);
    const shownSum = sumOf(row, place.column + 1, 1, shown.length);
    return [
      text(String(year), { look: 'note', align: 'left' }),
      ...cells,
      ...(rest.length > 0
        ? [euro(others, { ...style, formula: `ROUND(SUM(${amounts})-${shownSum},2)` })]
        : []),
    ];
  });
  const heads = [...shown.map(({ name }) => name), ...(rest.length > 0 ? [labels.rest] : [])];
  return {
    block: [
      // Names as they are: the formulas below find the participant by them.
      [dataHeading(labels.title, 'left'), ...heads.map((name) => dataHeading(name))],
      ...rows,
    ],
    series: heads.map((name, index) => ({
      name,
      categories: columnArea(place.column, place.row + 1, years.length),
      values: columnArea(place.column + 1 + index, place.row + 1, years.length),
      color: index < shown.length ? seriesColor(index) : REST_COLOR,
    })),
  };
}
