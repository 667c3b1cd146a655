/** What Resultaat eerlijkheid is made of: the lines of a year (R26), and what another model does (R27). */
import type { FairnessLines } from '../../../engine/fairness/fairness-lines';
import type { Effect, PhaseIn } from '../../../engine/fairness/redistribution';
import type { Cents, Participant } from '../../../engine/model';

export interface FairnessFacts {
  /** Of the budget of the first year of the run. */
  readonly lines: FairnessLines;
  /** Undefined where no rule or key changes between the first and the last year of the run. */
  readonly redistribution: Redistribution | undefined;
}

export interface Redistribution {
  readonly from: number;
  readonly to: number;
  readonly participants: readonly Participant[];
  readonly effects: readonly Effect[];
  /** Undefined when no bound was asked for. */
  readonly phaseIn: { readonly bound: Cents; readonly path: PhaseIn } | undefined;
}
