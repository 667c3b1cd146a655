/** Scenarios beside the workbook itself, as the reports and the command line show them. */
import type { Finding } from '../../../engine/finding';
import type { ChangeEffect } from '../../../engine/scenario/causes/explain-changes';
import type { Difference } from '../../../engine/scenario/causes/explain-difference';
import type { Side } from '../../../engine/scenario/causes/frame';

export interface ComparedScenario extends Side {
  /** As the workbook writes it. */
  readonly name: string;
  /** R25: why it differs from the workbook itself. */
  readonly difference: Difference;
  /** What each of its changes adds, in order; they sum to the difference. */
  readonly effects: readonly ChangeEffect[];
  /** What its run finds that the workbook itself does not, errors first. */
  readonly findings: readonly Finding[];
}

/** All sides are of one year and one phase. */
export interface Comparison {
  /** The workbook without a scenario. */
  readonly baseline: Side;
  readonly scenarios: readonly ComparedScenario[];
  /** What there is to say about the changes themselves; a scenario with an error among them is left out. */
  readonly findings: readonly Finding[];
}
