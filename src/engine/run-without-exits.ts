/** R23: the year as it would have been if nobody had left, so that a report can show who bears what. */
import { withoutExits } from './disappearing-cost';
import type { Model } from './model';
import type { RunResult } from './result';
import { runYear } from './run';

/**
 * @param run - the year with the exits, from the same model
 * @returns undefined when nobody left before the last day of the year, so that it would be the same
 */
export function runWithoutExits(model: Model, { year, tentative }: RunResult): RunResult | undefined {
  const isOver = (day: string | undefined): boolean => day !== undefined && day < `${year}-12-31`;
  const hasLeavers =
    model.participants.some(({ left }) => isOver(left)) || model.agreements.some(({ to }) => isOver(to));
  if (!hasLeavers) return undefined;
  return runYear(withoutExits(model), { year, ...(tentative && { tentative }) });
}
