import type { Comparison } from '../workbook/report/scenarios/comparison';
import { bySeverity, type Calculation, withoutRepeats } from './calculate';

/** The calculation with what was found about the changes of the scenarios beside it, so that every output tells it. */
export function withComparisons(calculation: Calculation, comparisons: readonly Comparison[]): Calculation {
  const findings = [...calculation.findings, ...comparisons.flatMap((comparison) => comparison.findings)];
  return { ...calculation, findings: withoutRepeats(bySeverity(findings)) };
}
