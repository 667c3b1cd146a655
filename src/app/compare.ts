/** Use case: scenarios of a workbook beside the workbook itself (R24, R25). Pure. */
import type { Decimal } from 'decimal.js';
import { runYear } from '../engine/run';
import { explainChanges } from '../engine/scenario/causes/explain-changes';
import { explainDifference } from '../engine/scenario/causes/explain-difference';
import type { Side } from '../engine/scenario/causes/frame';
import { runChanges } from '../engine/scenario/run-scenario';
import type { Reading } from '../workbook/read/reading';
import type { ComparedScenario, Comparison } from '../workbook/report/scenarios/comparison';
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
 */
export function compare(
  { model }: Reading,
  names: readonly string[],
  { year, tentative }: CompareOptions,
): Comparison {
  const phase = 'budget';
  const choices = { year, ...(tentative && { tentative }) };
  const baseline: Side = { model, phase, run: runYear(model, choices) };
  const known = withoutRepeats(baseline.run.findings);
  const chosen = new Map(
    names.flatMap((text) => {
      const combined = combinedScenarios(model, text);
      return combined ? [[combinedName(combined), combined] as const] : [];
    }),
  );
  const scenarios: ComparedScenario[] = [];
  const findings = [...chosen].flatMap(([name, combined]) => {
    const rows = combinedRows(model, combined);
    const { run, ...applied } = runChanges(model, rows, { ...choices, scenario: name });
    if (!run) return applied.findings;
    const own = withoutRepeats([...known, ...run.findings]).slice(known.length);
    const side: Side = { model: applied.model, phase, run };
    scenarios.push({
      ...side,
      name,
      difference: explainDifference(baseline, side),
      effects: explainChanges(model, rows, choices, phase) ?? [],
      findings: bySeverity(own),
    });
    return applied.findings;
  });
  return { baseline, scenarios, findings };
}
