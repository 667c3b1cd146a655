/** R6: what each participant pays at least and at most over all combinations of tentative marks. */
import type { Model } from '../engine/model';
import type { RunResult } from '../engine/result';
import { tentativeGroups } from '../engine/scenario/tentative-groups';
import { type TentativeRange, tentativeRange } from '../engine/scenario/tentative-range';

/** Sheets, pane and JSON ask for the same run, and it takes many runs to answer. */
const known = new WeakMap<RunResult, TentativeRange | undefined>();

/**
 * @param model - what the run divided
 * @returns undefined when there are no tentative marks
 */
export function rangeOf(model: Model, run: RunResult): TentativeRange | undefined {
  if (known.has(run)) return known.get(run);
  const { year, tentative } = run;
  const range =
    tentativeGroups(model, year).length === 0
      ? undefined
      : tentativeRange(model, { year, ...(tentative && { tentative }) }, () => undefined);
  known.set(run, range);
  return range;
}
