/** Totals of a year. In each phase cost + internal flows = contributions + coverage + unallocated. */
import type { Cents } from './model';
import type { BlockOutcome, PhaseTotals, ServiceOutcome, SettlementRow, Totals } from './result';

/**
 * @param undivided - block budgets that no service has: cost that is not allocated
 * @param settlement - of services that were settled; without it there are no advances and differences to tell
 */
export function totalsOf(
  outcomes: readonly ServiceOutcome[],
  undivided: readonly BlockOutcome[],
  settlement: readonly SettlementRow[],
  advances: Cents,
): Totals {
  const blocks = phaseSum(
    undivided.map(({ book, amount }) => ({ phase: book, amount })),
    ({ amount }) => amount,
  );
  const cost = phaseSum(outcomes, ({ net }) => net);
  const unallocated = phaseSum(outcomes, ({ refused, net, inflow, markup }) =>
    refused === undefined ? 0 : net + inflow + markup,
  );
  return {
    cost: plus(cost, blocks),
    contributions: phaseSum(outcomes, contributed),
    unallocated: plus(unallocated, blocks),
    coverage: phaseSum(outcomes, ({ coverage }) => coverage),
    internalFlows: phaseSum(outcomes, ({ inflow }) => inflow),
    advances,
    differences: settlement.reduce((sum, { difference }) => sum + difference, 0),
  };
}

const contributed = ({ allocations }: ServiceOutcome): Cents =>
  allocations.reduce((sum, { amount }) => sum + amount, 0);

function phaseSum<T extends { readonly phase: string }>(
  rows: readonly T[],
  amountOf: (row: T) => Cents,
): PhaseTotals {
  const totals = { budget: 0, actual: 0 };
  for (const row of rows) {
    if (row.phase === 'budget' || row.phase === 'actual') totals[row.phase] += amountOf(row);
  }
  return totals;
}

const plus = (a: PhaseTotals, b: PhaseTotals): PhaseTotals => ({
  budget: a.budget + b.budget,
  actual: a.actual + b.actual,
});
