/** Use case: is it fair (R26), and what does another model do to whom (R27). Pure. */
import { fairnessOf } from '../engine/fairness/games-of-run';
import { phaseIn, redistribution } from '../engine/fairness/redistribution';
import { twoRuns } from '../engine/fairness/redistribution-of-runs';
import type { Cents } from '../engine/model';
import type { RunResult } from '../engine/result';
import type { FairnessFacts, Redistribution } from '../workbook/report/fairness/fairness-facts';
import type { Calculation } from './calculate';

/** Longer paths are cut off; what is left stands in a column of its own. */
const MOST_YEARS = 10;

/** Driver that counts inhabitants. */
const INHABITANTS = 'inwoners';

/**
 * The fairness lines of the first year, and the redistribution from the first to the last year where a funding rule or
 * key changes between them.
 * @param bound - the most that a contribution may move in one year of a phase-in, in cents per inhabitant
 * @returns undefined without a run
 */
export function fairnessFacts(
  { runs, models }: Calculation,
  bound?: Cents,
  progress?: (part: number) => void,
): FairnessFacts | undefined {
  const [run, last] = [runs[0], runs.at(-1)];
  const [model, lastModel] = [models[0], models.at(-1)];
  if (!run || !last || !model || !lastModel) return undefined;
  return {
    lines: fairnessOf(model, run, 'budget', progress),
    redistribution: hasOtherRules(run, last)
      ? redistributed(
          { model, run, phase: 'budget' },
          { model: lastModel, run: last, phase: 'budget' },
          bound,
        )
      : undefined,
  };
}

type TwoSides = Parameters<typeof twoRuns>;

function redistributed(before: TwoSides[0], after: TwoSides[1], bound: Cents | undefined): Redistribution {
  const both = twoRuns(before, after, INHABITANTS);
  const { participants, ranks } = both;
  const path = bound === undefined ? undefined : phaseIn(both, { bound, years: MOST_YEARS, ranks });
  return {
    from: before.run.year,
    to: after.run.year,
    participants,
    effects: redistribution(both),
    phaseIn:
      path && bound !== undefined ? { bound, path: { ...path, years: untilReached(path.years) } } : undefined,
  };
}

/** The years in which anything still moves, at least one. */
function untilReached(years: readonly (readonly Cents[])[]): readonly (readonly Cents[])[] {
  const same = (a: readonly Cents[], b: readonly Cents[] = []) => a.every((amount, at) => amount === b[at]);
  const still = years.findIndex((amounts, at) => at > 0 && same(amounts, years[at - 1]));
  return still < 0 ? years : years.slice(0, still);
}

function hasOtherRules(first: RunResult, last: RunResult): boolean {
  const rulesOf = ({ outcomes }: RunResult) =>
    new Map(
      outcomes
        .filter(({ phase }) => phase === 'budget')
        .map(({ service, rule, key }) => [service, `${rule} ${key?.text ?? ''}`]),
    );
  const [before, after] = [rulesOf(first), rulesOf(last)];
  return [...after].some(([service, rule]) => before.has(service) && before.get(service) !== rule);
}
