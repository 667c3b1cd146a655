/** R23: what a participant that left still pays, in the years after. */
import type { Cents, ParticipantIndex } from './model';

/** Fixed amount of one leaver for one service that it left. */
export interface ExitPayment {
  readonly participant: ParticipantIndex;
  readonly amount: Cents;
}
