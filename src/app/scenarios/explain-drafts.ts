/** Use case: why scenarios that are being made differ from the workbook itself (R25). Pure. */
import type { Model } from '../../engine/model';
import { type RunChoices, runYear } from '../../engine/run';
import { type ChangeEffect, explainChanges } from '../../engine/scenario/causes/explain-changes';
import { type Causes, explainDifference } from '../../engine/scenario/causes/explain-difference';
import type { Side } from '../../engine/scenario/causes/frame';
import { runChanges } from '../../engine/scenario/run-scenario';
import { rowOf, type ScenarioDraft } from './draft';

export interface ExplainedDraft {
  readonly name: string;
  /** By participant index: the parts sum exactly to the difference. */
  readonly totals: readonly Causes[];
  /** What each change adds, in order; they sum exactly to the difference. */
  readonly effects: readonly ChangeEffect[];
}

/**
 * @param model - of the workbook itself
 * @param progress - is told the part that is done, 0 to 1; it may throw to cancel
 * @returns one for each scenario that can be run, in the order given
 */
export function explainDrafts(
  model: Model,
  drafts: readonly ScenarioDraft[],
  choices: RunChoices,
  progress: (part: number) => void = () => undefined,
): readonly ExplainedDraft[] {
  const phase = 'budget';
  const baseline: Side = { model, phase, run: runYear(model, choices) };
  return drafts.flatMap(({ name, changes }, at) => {
    const rows = changes.map((change) => rowOf(change, name));
    const { run, model: changed } = runChanges(model, rows, choices);
    progress((at + 0.3) / drafts.length);
    if (!run) return [];
    const { totals } = explainDifference(baseline, { model: changed, phase, run });
    progress((at + 0.6) / drafts.length);
    const effects = explainChanges(model, rows, choices, phase) ?? [];
    progress((at + 1) / drafts.length);
    return [{ name, totals, effects }];
  });
}
