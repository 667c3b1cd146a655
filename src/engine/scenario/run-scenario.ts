/** R24: a year of a workbook under a scenario, or under changes that are not on any sheet yet. */
import type { Finding } from '../finding';
import type { Model, ScenarioRow } from '../model';
import type { RunResult } from '../result';
import { type RunChoices, runYear } from '../run';
import { applyChanges } from './apply-scenario';

export interface ScenarioRun {
  /** The model that was divided, for explanations and reports. */
  readonly model: Model;
  /** The run carries the name of the scenario; undefined when a change is unknown, which stops it. */
  readonly run: RunResult | undefined;
  /** What there is to say about the changes themselves; those of the run stand in the run. */
  readonly findings: readonly Finding[];
}

/** Runs changes in order. Without changes the amounts are those of {@link runYear}. */
export function runChanges(model: Model, rows: readonly ScenarioRow[], choices: RunChoices): ScenarioRun {
  const applied = applyChanges(model, rows, choices.year);
  const isStopped = applied.findings.some(({ severity }) => severity === 'error');
  return { ...applied, run: isStopped ? undefined : runYear(applied.model, choices) };
}
