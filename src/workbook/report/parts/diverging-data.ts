/** A block of numbers for bars to both sides of zero: what is to be paid, and what is refunded. */
import type { Cents } from '../../../engine/model';
import { absoluteAddress } from '../../address';
import type { ChartSeriesSpec, ChartSpec } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import { dataHeading, euro, text } from './cells';
import type { Block } from './grid';
import { roomForLabels } from './label-room';
import { PAY_COLOR, REFUND_COLOR } from './palette';
import { cellAt, columnArea, sumWhere } from './references';

/** More bars than this cannot be told apart on a page. */
export const MOST_DIVERGING_BARS = 24;

export interface DivergingTable {
  /** Positive is to be paid, negative to be refunded. */
  readonly bars: readonly { readonly name: string; readonly amount: Cents }[];
  /** Where names and amounts stand on the sheet. */
  readonly names: Area;
  readonly amounts: Area;
}

export interface DivergingLabels {
  readonly title: string;
  readonly toPay: string;
  readonly refunded: string;
}

export interface DivergingData {
  readonly block: Block;
  readonly series: readonly ChartSeriesSpec[];
  /** How such a chart is drawn: every bar with its amount. */
  readonly drawn: Pick<ChartSpec, 'kind' | 'legend' | 'labels' | 'bounds' | 'gapWidth'>;
}

/** Width of an amount, of that of the chart. */
const LABEL = 0.1;

/** Largest to pay first, largest refund last; beyond the largest bars nothing is shown but a count in the title. */
export function divergingChartData(
  { bars, names, amounts }: DivergingTable,
  place: { readonly row: number; readonly column: number },
  labels: DivergingLabels,
): DivergingData {
  const largest = [...bars]
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, MOST_DIVERGING_BARS);
  const shown = [...largest].sort((a, b) => b.amount - a.amount);
  const rows = shown.map(({ name, amount }, down) => {
    const condition = {
      range: absoluteAddress(names),
      cell: `$${cellAt(place.row + 1 + down, place.column)}`,
      text: name,
    };
    const found = sumWhere(absoluteAddress(amounts), [condition]);
    const style = { look: 'note', align: 'right' } as const;
    return [
      text(name, { look: 'note', align: 'left' }),
      euro(Math.max(0, amount), { ...style, formula: `MAX(0,${found})` }),
      euro(Math.min(0, amount), { ...style, formula: `MIN(0,${found})` }),
    ];
  });
  const series = (name: string, column: number, color: string): ChartSeriesSpec => ({
    name,
    categories: columnArea(place.column, place.row + 1, shown.length),
    values: columnArea(place.column + column, place.row + 1, shown.length),
    color,
  });
  return {
    block: [
      [dataHeading(labels.title, 'left'), dataHeading(labels.toPay), dataHeading(labels.refunded)],
      ...rows,
    ],
    series: [series(labels.toPay, 1, PAY_COLOR), series(labels.refunded, 2, REFUND_COLOR)],
    drawn: {
      ...{ kind: 'barDiverging', legend: 'bottom', labels: true, gapWidth: 40 },
      bounds: roomForLabels(
        shown.map(({ amount }) => amount),
        LABEL,
      ),
    },
  };
}
