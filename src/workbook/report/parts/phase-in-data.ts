/** A block of numbers for the lines of a phase-in: how far each contribution has moved, year by year. */
import type { Cents } from '../../../engine/model';
import { absoluteAddress } from '../../address';
import type { ChartSeriesSpec } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import { dataHeading, euro, text } from './cells';
import type { Block } from './grid';
import { seriesColor } from './palette';
import { columnArea, fixedRow, sumWhere } from './references';

/** More lines cannot be told apart. */
const MOST_LINES = 6;

export interface PhaseInTable {
  /** Contributions where the path starts and after each year. */
  readonly lines: readonly { readonly name: string; readonly amounts: readonly Cents[] }[];
  /** Where the names stand, and the contributions after so many years; 0 is the start. */
  readonly names: Area;
  readonly amountsAfter: (years: number) => Area;
}

/** Who moves most first. */
export function phaseInData(
  { lines, names, amountsAfter }: PhaseInTable,
  place: { readonly row: number; readonly column: number },
  title: string,
): { readonly block: Block; readonly series: readonly ChartSeriesSpec[]; readonly order: readonly string[] } {
  const moved = ({ amounts }: { readonly amounts: readonly Cents[] }): Cents =>
    Math.abs((amounts.at(-1) ?? 0) - (amounts[0] ?? 0));
  const shown = [...lines]
    .filter((line) => moved(line) > 0)
    .sort((a, b) => moved(b) - moved(a))
    .slice(0, MOST_LINES);
  const years = Math.max(0, ...lines.map(({ amounts }) => amounts.length));
  const start = absoluteAddress(amountsAfter(0));
  const rows = Array.from({ length: years }, (_, year) => [
    text(String(year), { look: 'note', align: 'left' }),
    ...shown.map(({ name, amounts }, right) => {
      const cell = fixedRow(place.row, place.column + 1 + right);
      const condition = [{ range: absoluteAddress(names), cell, text: name }];
      const [then, before] = [absoluteAddress(amountsAfter(year)), start].map((area) =>
        sumWhere(area, condition),
      );
      return euro((amounts[year] ?? 0) - (amounts[0] ?? 0), {
        ...{ look: 'note', align: 'right' },
        formula: `ROUND(${then}-${before},2)`,
      });
    }),
  ]);
  return {
    block: [[dataHeading(title, 'left'), ...shown.map(({ name }) => dataHeading(name))], ...rows],
    series: shown.map(({ name }, index) => ({
      name,
      categories: columnArea(place.column, place.row + 1, years),
      values: columnArea(place.column + 1 + index, place.row + 1, years),
      color: seriesColor(index),
    })),
    order: shown.map(({ name }) => name),
  };
}
