/** R24 kosten %: what the relative changes of a scenario make of one cost line. */
import { isInBook } from '../cost-line';
import type { Cents, CostChange, CostLine, Model } from '../model';
import { Exact } from '../money';
import { matches } from './read-target';

/** A change that a line underwent, and what it came to then. */
export interface CostChangeStep {
  readonly change: CostChange;
  readonly amount: Cents;
}

/**
 * The changes that hit a line: lines of cost in the budget and its amendments.
 * @param position - of the line among the cost lines of the model
 */
export function costChangesOf(
  model: Model,
  line: CostLine,
  position: number,
  year: number,
): readonly CostChange[] {
  if (line.side !== 'cost' || !isInBook(line.book, 'budget')) return [];
  const service = line.service === undefined ? undefined : model.services[line.service]?.name;
  return (model.costChanges ?? []).filter(
    (change) =>
      position < change.lines &&
      (change.year ?? year) === year &&
      matches(change.organisation, line.organisation) &&
      matches(change.field, line.field) &&
      matches(change.costKind, line.costKind) &&
      (change.service === undefined || (service !== undefined && matches(change.service, service))),
  );
}

/**
 * The amount of a line after indexing with all changes, rounded to cents (half away from zero). Percentages multiply
 * exactly before the one rounding, so that their order makes no difference (*decision*).
 */
export function changedAmount(amount: Cents, changes: readonly CostChange[]): readonly CostChangeStep[] {
  let exact = new Exact(amount);
  return changes.map((change) => {
    exact = exact.times(change.fraction.plus(1));
    return { change, amount: exact.toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber() + 0 };
  });
}
