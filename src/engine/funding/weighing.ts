/** What every funding rule (R10–R15) gives: who pays a service, and in which proportion or which fixed amounts. */
import type { RunContext } from '../context';
import type { Weights } from '../mix-drivers';
import type { Cents, ParticipantIndex, Phase, ServiceIndex } from '../model';
import type { Payers } from '../payers';
import type { Rational } from '../rational';
import type { Step } from '../result';
import type { Refusal } from '../weigh-by-key';

export interface Weighing {
  readonly payers: Payers;
  /** What an amount is divided by; undefined under R15, where nothing is divided. */
  readonly weights: Weights | undefined;
  /**
   * Amounts that stand, by position of the payers: R11 and R13 with a tariff in the budget, R15. What is left of the
   * cost is the dekkingsverschil. Undefined: the cost is divided.
   */
  readonly fixed: readonly Cents[] | undefined;
  /** The tariff of Tarieven in cents per unit (R13). */
  readonly tariff: Rational | undefined;
}

/** A funding rule: its weights and refusals, and how they came about. */
export interface FundingMethod {
  weigh(context: RunContext, service: ServiceIndex, phase: Phase): Weighing | Refusal;
  /** How the weight, or the fixed amount, of one payer came about, with its cells (R28). */
  explain(context: RunContext, service: ServiceIndex, phase: Phase, payer: ExplainedWeight): readonly Step[];
}

export interface ExplainedWeight {
  readonly participant: ParticipantIndex;
  readonly weighing: Weighing;
  /** Position of the participant among the payers. */
  readonly position: number;
}

export const divided = (payers: Payers, weights: Weights): Weighing => ({
  payers,
  weights,
  fixed: undefined,
  tariff: undefined,
});
