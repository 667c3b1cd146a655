/**
 * Scenarios beside the workbook itself, as the reports and the command line show them. Of the runs it holds only what
 * is shown: it comes from a worker, and every mark and amount of a large workbook would take longer than the work.
 */
import type { Finding } from '../../../engine/finding';
import type { Cents } from '../../../engine/model';
import type { Totals } from '../../../engine/result';
import type { ChangeEffect } from '../../../engine/scenario/causes/explain-changes';
import type { Difference } from '../../../engine/scenario/causes/explain-difference';

/** What a run of the budget comes to. */
export interface ComparedBudget {
  /** What everybody pays, by participant. */
  readonly contributions: readonly Cents[];
  /** The line Afronding, which nobody pays (R5). */
  readonly rounding: Cents;
  readonly totals: Totals;
}

export interface ComparedScenario extends ComparedBudget {
  /** As the workbook writes it. */
  readonly name: string;
  /** R25: why it differs from the workbook itself. */
  readonly difference: Difference;
  /** What each of its changes adds, in order; they sum to the difference. */
  readonly effects: readonly ChangeEffect[];
  /** What its run finds that the workbook itself does not, errors first. */
  readonly findings: readonly Finding[];
}

/** All of one year. */
export interface Comparison {
  readonly year: number;
  /** The workbook without a scenario. */
  readonly baseline: ComparedBudget;
  readonly scenarios: readonly ComparedScenario[];
  /** What there is to say about the changes themselves; a scenario with an error among them is left out. */
  readonly findings: readonly Finding[];
}
