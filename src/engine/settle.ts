/** R18, R19: difference = actual share − advance, so that advances and differences together are the actual cost. */
import { type Advances, contributionsOf } from './advances';
import type { Cents } from './model';
import type { PhaseState } from './phase-state';
import type { SettlementRow } from './result';

/**
 * One row per service and participant that has an advance or an actual share, in model order. A service that is
 * stopped in the actual phase is not settled.
 * @param advances - by service index
 */
export function settle(advances: readonly Advances[], actual: PhaseState): readonly SettlementRow[] {
  const rows: SettlementRow[] = [];
  const count = actual.context.model.participants.length;
  for (const state of actual.states) {
    const advance = advances[state.service];
    if (state.refused || !advance) continue;
    const shares = contributionsOf(state, count);
    for (let participant = 0; participant < count; participant += 1) {
      const paid = compact(advance.amounts[participant] ?? 0);
      const share = compact(shares[participant] ?? 0);
      if (paid === 0 && share === 0) continue;
      rows.push({
        service: state.service,
        participant,
        advance: paid,
        actual: share,
        difference: share - paid,
        advanceSource: advance.source,
      });
    }
  }
  return rows;
}

/**
 * The same amount. In millions of rows the engine keeps small whole numbers as they are, but a box for each number that once
 * was computed as a double.
 */
function compact(amount: Cents): Cents {
  const small = amount | 0;
  return small === amount ? small : amount;
}
