/** What was adopted (vastgesteld), and whether the inputs are still those, as the reports, pane and command line show it. */
import type { FactChange } from '../../../engine/facts/fact-changes';
import type { Phase } from '../../../engine/model';

export interface AdoptionFacts {
  /** ISO moment. */
  readonly moment: string;
  /** Version of the product that calculated it. */
  readonly version: string;
  /** SHA-256 over inputs, choices and results, 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** What was adopted: the budget alone when there was no Realisatie. */
  readonly phases: readonly Phase[];
  /** Products that were not divided when it was adopted, as titles; then it was adopted as incomplete. */
  readonly refused: readonly string[];
  /** `same`: inputs, choices and results; `inputs`: these differ; `results`: only what they come to. */
  readonly now: 'same' | 'inputs' | 'results';
  /** Cells that differ; undefined when the values were too many to be kept, or cannot be read any more. */
  readonly changes: readonly FactChange[] | undefined;
  /** Whether the amounts are those that were adopted. */
  readonly sameResults: boolean;
}
