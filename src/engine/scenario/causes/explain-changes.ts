/** R25 in words: which change of a scenario does what to each participant. */
import type { Cents, Model, Phase, ScenarioRow } from '../../model';
import { type Progress, silent } from '../../progress';
import type { RunResult } from '../../result';
import type { RunChoices } from '../../run';
import { contributionsIn } from '../contributions';
import { runChanges } from '../run-scenario';

/** Changes that make sense only together, and what they do. */
export interface ChangeEffect {
  readonly rows: readonly ScenarioRow[];
  /** By participant: positive pays more. */
  readonly amounts: readonly Cents[];
}

/**
 * What each change adds, in the order of the scenario; the effects sum exactly to the whole difference. A change after
 * which a product cannot be divided that can be in the end (a mark without its volume) is taken together with those
 * that follow.
 * @returns undefined when a change is unknown
 */
export function explainChanges(
  model: Model,
  rows: readonly ScenarioRow[],
  choices: RunChoices,
  phase: Phase,
  progress: Progress = silent,
): readonly ChangeEffect[] | undefined {
  const runs = [0, ...rows.keys()].map((_, count) => {
    progress(count / (rows.length + 1));
    return runChanges(model, rows.slice(0, count), choices).run;
  });
  const last = runs.at(-1);
  if (!last) return undefined;
  const count = model.participants.length;
  const accepted = refusedIn(last);
  const effects: ChangeEffect[] = [];
  let start = 0;
  for (const [index, run] of runs.entries()) {
    const before = runs[start];
    if (index === 0 || !run || !before) continue;
    if ([...refusedIn(run)].some((key) => !accepted.has(key))) continue;
    const [from, to] = [contributionsIn(before, phase, count), contributionsIn(run, phase, count)];
    effects.push({
      rows: rows.slice(start, index),
      amounts: to.map((amount, participant) => amount - (from[participant] ?? 0)),
    });
    start = index;
  }
  return effects;
}

const refusedIn = ({ outcomes }: RunResult): ReadonlySet<string> =>
  new Set(
    outcomes
      .filter(({ refused }) => refused !== undefined)
      .map(({ service, phase }) => `${phase} ${service}`),
  );
