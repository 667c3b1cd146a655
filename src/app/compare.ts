/** Use case: scenarios of a workbook beside the workbook itself (R24, R25). Pure. */
import type { Decimal } from 'decimal.js';
import type { Model } from '../engine/model';
import { type Progress, silent, stageOf } from '../engine/progress';
import type { RunResult } from '../engine/result';
import { runYear } from '../engine/run';
import { explainChanges } from '../engine/scenario/causes/explain-changes';
import { explainDifference } from '../engine/scenario/causes/explain-difference';
import type { Side } from '../engine/scenario/causes/frame';
import { contributionsIn, roundingIn } from '../engine/scenario/contributions';
import { runChanges } from '../engine/scenario/run-scenario';
import type { Reading } from '../workbook/read/reading';
import type { ComparedBudget, ComparedScenario, Comparison } from '../workbook/report/scenarios/comparison';
import { bySeverity, withoutRepeats } from './calculate';
import { combinedName, combinedRows, combinedScenarios } from './combine-scenarios';

export interface CompareOptions {
  /** The year that is compared. */
  readonly year: number;
  /** Overrides `Voorwaardelijke afname`, 0…1 (R6). */
  readonly tentative?: Decimal | undefined;
}

/** What of the names is no scenario of the workbook, and no combination of them; see {@link compare}. */
export function unknownScenarios({ model }: Reading, names: readonly string[]): readonly string[] {
  return names.filter((name) => combinedScenarios(model, name) === undefined);
}

/**
 * Compares the budget contributions of a year under scenarios with those of the workbook itself. The first scenario
 * leads in the reports. A scenario with an unknown change is left out, and its finding says so.
 * @param names - of scenarios, or of several one after the other (see {@link combinedScenarios}); compared without case, accents and repeated spaces; unknown ones, and repeats, are left out
 * @param progress - is told the part that is done, 0 to 1; it may throw to cancel
 */
export function compare(
  { model }: Reading,
  names: readonly string[],
  { year, tentative }: CompareOptions,
  progress: Progress = silent,
): Comparison {
  const phase = 'budget';
  const choices = { year, ...(tentative && { tentative }) };
  progress(0);
  const baseline: Side = { model, phase, run: runYear(model, choices) };
  const known = withoutRepeats(baseline.run.findings);
  const chosen = new Map(
    names.flatMap((text) => {
      const combined = combinedScenarios(model, text);
      return combined ? [[combinedName(combined), combined] as const] : [];
    }),
  );
  const scenarios: ComparedScenario[] = [];
  const findings = [...chosen].flatMap(([name, combined], at) => {
    const own = stageOf(progress, at / chosen.size, (at + 1) / chosen.size);
    const rows = combinedRows(model, combined);
    own(0.1);
    const { run, ...applied } = runChanges(model, rows, { ...choices, scenario: name });
    if (!run) return applied.findings;
    const side: Side = { model: applied.model, phase, run };
    scenarios.push({
      ...budgetOf(run, model),
      name,
      difference: explainDifference(baseline, side, stageOf(own, 0.2, 0.6)),
      effects: explainChanges(model, rows, choices, phase, stageOf(own, 0.6, 1)) ?? [],
      findings: bySeverity(withoutRepeats([...known, ...run.findings]).slice(known.length)),
    });
    return applied.findings;
  });
  return { year, baseline: budgetOf(baseline.run, model), scenarios, findings };
}

const budgetOf = (run: RunResult, { participants }: Model): ComparedBudget => ({
  contributions: contributionsIn(run, 'budget', participants.length),
  rounding: roundingIn(run, 'budget'),
  totals: run.totals,
});
