/** The participants of a model by code, so that lines do not depend on the order of columns. */
import type { Participant, ParticipantIndex } from '../model';
import { foldText } from '../text';

export interface CodeOrder {
  /** Codes as they are compared, by participant. */
  readonly codes: readonly string[];
  /** Participants by code. */
  readonly order: readonly ParticipantIndex[];
}

/** Of each list once: a large workbook has a thousand rows for every participant. */
const known = new WeakMap<readonly Participant[], CodeOrder>();

export function codeOrder(participants: readonly Participant[]): CodeOrder {
  const found = known.get(participants);
  if (found) return found;
  const codes = participants.map(({ code }) => JSON.stringify(foldText(code)));
  const order = [...codes.keys()].sort((a, b) => compare(codes[a] ?? '', codes[b] ?? ''));
  const made = { codes, order };
  known.set(participants, made);
  return made;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
