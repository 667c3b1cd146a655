/** A block of numbers for simple bars: the largest, and the others together. */
import type { Cents } from '../../../engine/model';
import type { ChartSeriesSpec, ChartSpec } from '../../sheet-spec';
import { dataHeading, euro, text } from './cells';
import type { Block, Placement } from './grid';
import { roomForLabels } from './label-room';
import { cellAt, columnArea } from './references';

const MOST_BARS = 9;
/** Width of an amount, of that of the bars. */
const LABEL = 0.25;

export interface BarItem {
  readonly label: string;
  readonly cents: Cents;
  /** The amount as a formula; `cell` holds the label. */
  readonly formula: ((cell: string) => string) | undefined;
}

export interface BarData {
  readonly block: Block;
  readonly placement: Placement;
  readonly series: Omit<ChartSeriesSpec, 'color'>;
  readonly bounds: NonNullable<ChartSpec['bounds']>;
  /** How many bars stand for all items; undefined when every item counts in one of them. */
  readonly largestOnly: number | undefined;
}

export function barChartData(
  items: readonly BarItem[],
  { row, column }: { readonly row: number; readonly column: number },
  labels: { readonly title: string; readonly rest: string; readonly value: string },
): BarData {
  const sorted = [...items].sort((a, b) => b.cents - a.cents);
  const largest = new Set(
    [...items]
      .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents))
      .slice(0, items.length > MOST_BARS ? MOST_BARS - 1 : MOST_BARS),
  );
  const shown = sorted.filter((item) => largest.has(item));
  const rest = items.filter((item) => !largest.has(item)).reduce((sum, { cents }) => sum + cents, 0);
  // A bar for many small ones together would dwarf those that the chart is about.
  const hasRest = items.length > shown.length && Math.abs(rest) <= Math.abs(shown[0]?.cents ?? 0);
  const style = { look: 'note', align: 'right' } as const;
  const block: Block = [
    [dataHeading(labels.title, 'left'), dataHeading(labels.value)],
    ...shown.map(({ label, cents, formula }, down) => {
      const written = formula?.(`$${cellAt(row + 1 + down, column)}`);
      return [
        text(label, { look: 'note', align: 'left' }),
        euro(cents, { ...style, ...(written !== undefined && { formula: written }) }),
      ];
    }),
    ...(hasRest ? [[text(labels.rest, { look: 'note', align: 'left' }), euro(rest, style)]] : []),
  ];
  return {
    block,
    placement: { row, column, block },
    bounds: roomForLabels([...shown.map(({ cents }) => cents), ...(hasRest ? [rest] : [])], LABEL),
    largestOnly: items.length > shown.length && !hasRest ? shown.length : undefined,
    series: {
      name: labels.value,
      categories: columnArea(column, row + 1, block.length - 1),
      values: columnArea(column + 1, row + 1, block.length - 1),
    },
  };
}
