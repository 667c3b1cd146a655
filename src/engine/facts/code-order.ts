/** The participants of a model by code, so that lines do not depend on the order of columns. */
import type { Participant, ParticipantIndex } from '../model';
import { compareText, foldText } from '../text';

export interface Coded {
  /** As codes are compared. */
  readonly code: string;
  readonly name: string;
  readonly index: ParticipantIndex;
}

/** Of each list once: a large workbook has a thousand rows for every participant. */
const known = new WeakMap<readonly Participant[], readonly Coded[]>();

export function codeOrder(participants: readonly Participant[]): readonly Coded[] {
  const found = known.get(participants);
  if (found) return found;
  const made = participants
    .map(({ code, name }, index) => ({ code: JSON.stringify(foldText(code)), name, index }))
    .sort((a, b) => compareText(a.code, b.code));
  known.set(participants, made);
  return made;
}
