/** The parameter of PARTICIPANT_UNKNOWN that says who is probably meant. */
import type { FindingParams } from '../../engine/finding';
import type { ParticipantFinder } from './participant-finder';

export function proposalFor(text: string, { propose }: ParticipantFinder): FindingParams {
  const proposal = propose(text);
  return proposal === undefined ? {} : { proposal };
}
