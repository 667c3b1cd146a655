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
  const cost = { ...NOTHING };
  const contributions = { ...NOTHING };
  const unallocated = { ...NOTHING };
  const coverage = { ...NOTHING };
  const internalFlows = { ...NOTHING };
  for (const outcome of outcomes) {
    const { phase, net, inflow, markup, refused, allocations } = outcome;
    cost[phase] += net;
    for (const { amount } of allocations) contributions[phase] += amount;
    if (refused !== undefined) unallocated[phase] += net + inflow + markup;
    coverage[phase] += outcome.coverage;
    internalFlows[phase] += inflow;
  }
  for (const { book, amount } of undivided) {
    if (book === 'forecast') continue;
    cost[book] += amount;
    unallocated[book] += amount;
  }
  const differences = settlement.reduce((sum, { difference }) => sum + difference, 0);
  return { cost, contributions, unallocated, coverage, internalFlows, advances, differences };
}

const NOTHING: PhaseTotals = { budget: 0, actual: 0 };
