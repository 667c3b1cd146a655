/** R6: what each participant pays at least and at most over all combinations of tentative marks. */
import type { Model } from '../engine/model';
import type { RunResult } from '../engine/result';
import { tentativeGroups } from '../engine/scenario/tentative-groups';
import { MAX_COMBINED_MARKS, type TentativeRange, tentativeRange } from '../engine/scenario/tentative-range';

/** Sheets, pane and JSON ask for the same run, and it takes many runs to answer. */
const known = new WeakMap<RunResult, TentativeRange | undefined>();

/** Done in a moment. */
const MOST_RUNS = 200;

/**
 * @param model - what the run divided
 * @param progress - is told the part that is done, 0 to 1; it may throw to cancel
 * @returns undefined when there are no tentative marks
 */
export function rangeOf(
  model: Model,
  run: RunResult,
  progress: (part: number) => void = () => undefined,
): TentativeRange | undefined {
  if (known.has(run)) return known.get(run);
  const { year, tentative } = run;
  const range =
    tentativeGroups(model, year).length === 0
      ? undefined
      : tentativeRange(model, { year, ...(tentative && { tentative }) }, progress);
  known.set(run, range);
  return range;
}

/** What was worked out elsewhere is what {@link rangeOf} gives from now on. */
export function keepRange(run: RunResult, range: TentativeRange | undefined): void {
  known.set(run, range);
}

/** Whether {@link rangeOf} takes so many runs that nobody should wait for it before a screen that stands still. */
export function isHeavyRange(model: Model, { year }: RunResult): boolean {
  const runs = tentativeGroups(model, year).map(({ marks: { length } }) =>
    length > MAX_COMBINED_MARKS ? 2 * length : 2 ** length,
  );
  return runs.reduce((sum, count) => sum + count, 0) > MOST_RUNS;
}
