/** Who is billed for whom (Factureren aan). It joins notes, never the division. */
import type { Model, ParticipantIndex } from '../../../engine/model';
import { participantOf } from '../parts/things';

export interface Billing {
  readonly receiver: ParticipantIndex;
  /** On a note: everybody billed to the receiver. On a specification: the participant alone. */
  readonly members: readonly ParticipantIndex[];
  /** The participant receives the note itself; otherwise its sheet only specifies. */
  readonly isNote: boolean;
}

export function billingOf(model: Model, participant: ParticipantIndex): Billing {
  const members = model.participants.flatMap((_, index) =>
    receiverOf(model, index) === participant ? [index] : [],
  );
  const isNote = members.length > 0;
  return {
    receiver: isNote ? participant : receiverOf(model, participant),
    members: isNote ? members : [participant],
    isNote,
  };
}

const receiverOf = (model: Model, participant: ParticipantIndex): ParticipantIndex =>
  participantOf(model, participant).billTo ?? participant;
