/** R18: the advance of every participant for a service. */
import type { RunContext } from './context';
import type { AmountRow, Cents, ServiceIndex } from './model';
import type { ServiceState } from './phase-state';
import type { SettlementRow } from './result';
import { rowsOfYear, valueIn } from './rows-of-service';

export interface Advances {
  readonly source: SettlementRow['advanceSource'];
  /** By participant index. */
  readonly amounts: readonly Cents[];
}

/** The row of Voorschotten of the year, else the one without a year. */
export const advanceRows = (context: RunContext, service: ServiceIndex): readonly AmountRow[] =>
  rowsOfYear(context.rows.advances.get(service), context.year);

/** The service's row on Voorschotten, in which an empty cell is 0, else its budget contribution (R18). */
export function advancesOf(
  context: RunContext,
  budget: Pick<ServiceState, 'service' | 'allocations'>,
): Advances {
  const rows = advanceRows(context, budget.service);
  const count = context.model.participants.length;
  if (rows.length > 0) {
    const amounts = Array.from({ length: count }, (_, participant) => {
      const value = valueIn(rows, participant, (a, b) => a + b);
      return typeof value === 'number' ? value : 0;
    });
    return { source: 'advances', amounts };
  }
  return {
    source: budget.allocations.length > 0 ? 'budget' : 'none',
    amounts: contributionsOf(budget, count),
  };
}

/** What each participant pays for a service in all components together, by participant index. */
export function contributionsOf({ allocations }: Pick<ServiceState, 'allocations'>, count: number): Cents[] {
  const amounts = new Array<Cents>(count).fill(0);
  for (const { payers, shares } of allocations) {
    for (let at = 0; at < payers.length; at += 1) {
      const payer = payers[at] ?? 0;
      amounts[payer] = (amounts[payer] ?? 0) + (shares[at] ?? 0);
    }
  }
  return amounts;
}

/** Whether a cell of the row cannot be read: then the service cannot be settled. */
export const hasUnreadableAdvance = (context: RunContext, service: ServiceIndex): boolean =>
  advanceRows(context, service).some(({ row }) => row.values.includes('unreadable'));
