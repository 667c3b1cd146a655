/**
 * A block of numbers for a waterfall from zero: each step stands on where the one before ended, the last column is the
 * sum. A stacked column cannot cross zero in one piece, so every step has a part above and a part below.
 */
import type { Cents } from '../../../engine/model';
import type { ChartSeriesSpec } from '../../sheet-spec';
import { dataHeading, euro, text } from './cells';
import type { Block } from './grid';
import { PAY_COLOR, REFUND_COLOR } from './palette';
import { cellAt, columnArea, sumOf } from './references';

export interface WaterfallStep {
  /** Says the amount as well, since colour alone may not. */
  readonly label: string;
  readonly cents: Cents;
  readonly formula: string;
}

export interface WaterfallLabels {
  readonly title: string;
  readonly amount: string;
  readonly total: string;
  readonly more: string;
  readonly less: string;
}

/** What a stack is made of, below each other: invisible up to the step, the step upward, the step downward. */
const PARTS = [
  { name: 'base', color: undefined, at: 2 },
  { name: 'more', color: PAY_COLOR, at: 4 },
  { name: 'less', color: REFUND_COLOR, at: 6 },
] as const;

export function waterfallData(
  steps: readonly WaterfallStep[],
  { row, column }: { readonly row: number; readonly column: number },
  labels: WaterfallLabels,
): { readonly block: Block; readonly series: readonly ChartSeriesSpec[] } {
  const first = row + 1;
  const total = steps.reduce((sum, { cents }) => sum + cents, 0);
  const bars = [
    ...steps,
    { label: labels.total, cents: total, formula: `ROUND(${sumOf(first, column + 1, steps.length, 1)},2)` },
  ];
  let start = 0;
  const rows = bars.map(({ label, cents, formula }, down) => {
    const isTotal = down === steps.length;
    const from = isTotal ? 0 : start;
    const to = from + cents;
    start = to;
    const above = isTotal || down === 0 ? '0' : sumOf(first, column + 1, down, 1);
    const ends = { from: above, to: `${above}+${cellAt(first + down, column + 1)}` };
    return [
      text(label, { look: 'note', align: 'left' as const }),
      euro(cents, { formula, look: 'note', align: 'right' }),
      ...partsOf(from, to).map(({ amount, write }) =>
        euro(amount, { formula: `ROUND(${write(ends)},2)`, look: 'note', align: 'right' }),
      ),
    ];
  });
  const names = { base: '', more: labels.more, less: labels.less };
  return {
    block: [
      [
        dataHeading(labels.title, 'left'),
        dataHeading(labels.amount),
        ...PARTS.flatMap(({ name }) => [
          dataHeading(`${names[name]} +`.trim()),
          dataHeading(`${names[name]} −`.trim()),
        ]),
      ],
      ...rows,
    ],
    series: PARTS.flatMap(({ name, color, at }) =>
      [0, 1].map((side) => ({
        name: `${names[name]} ${side === 0 ? '+' : '−'}`.trim(),
        categories: columnArea(column, first, bars.length),
        values: columnArea(column + at + side, first, bars.length),
        color,
      })),
    ),
  };
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

interface Part {
  readonly amount: Cents;
  readonly write: (ends: Ends) => string;
}

/** The six stacked amounts of one step, above and below zero by turns, each with its formula. */
function partsOf(from: Cents, to: Cents): readonly Part[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const [above, below] = [Math.max(0, high) - Math.max(0, low), Math.min(0, low) - Math.min(0, high)];
  const rises = to >= from;
  return [
    { amount: Math.max(0, low), write: (ends) => `MAX(0,MIN(${ends.from},${ends.to}))` },
    { amount: Math.min(0, high), write: (ends) => `MIN(0,MAX(${ends.from},${ends.to}))` },
    { amount: rises ? above : 0, write: (ends) => `MAX(0,MAX(0,${ends.to})-MAX(0,${ends.from}))` },
    { amount: rises ? below : 0, write: (ends) => `MIN(0,MIN(0,${ends.from})-MIN(0,${ends.to}))` },
    { amount: rises ? 0 : above, write: (ends) => `MAX(0,MAX(0,${ends.from})-MAX(0,${ends.to}))` },
    { amount: rises ? 0 : below, write: (ends) => `MIN(0,MIN(0,${ends.to})-MIN(0,${ends.from}))` },
  ];
}
