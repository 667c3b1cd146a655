/** Finds the participant, or the group of participants, that a text names. */
import type { Participant, ParticipantIndex } from '../../engine/model';
import { foldText } from '../../engine/text';

export interface ParticipantFinder {
  readonly participants: readonly Participant[];
  /** Names of the groups as they are first written. */
  readonly groups: readonly string[];
  /** By code, name or alias; also when only dots differ and nobody else is meant. */
  find(text: string): ParticipantIndex | undefined;
  /** The members of a group. */
  members(text: string): readonly ParticipantIndex[] | undefined;
}

export function createParticipantFinder(participants: readonly Participant[]): ParticipantFinder {
  const exact = new Map<string, ParticipantIndex>();
  const undotted = new Map<string, ParticipantIndex | undefined>();
  const groups = new Map<string, { name: string; members: ParticipantIndex[] }>();

  participants.forEach((participant, index) => {
    for (const text of namesOf(participant)) {
      const name = foldText(text);
      if (!exact.has(name)) exact.set(name, index);
      const bare = withoutDots(name);
      const other = undotted.has(bare) && undotted.get(bare) !== index;
      undotted.set(bare, other ? undefined : index);
    }
    for (const text of participant.groups) {
      const group = groups.get(foldText(text)) ?? { name: text, members: [] };
      groups.set(foldText(text), group);
      if (!group.members.includes(index)) group.members.push(index);
    }
  });

  return {
    participants,
    groups: [...groups.values()].map((group) => group.name),
    find: (text) => {
      const name = foldText(text);
      return name === '' ? undefined : (exact.get(name) ?? undotted.get(withoutDots(name)));
    },
    members: (text) => groups.get(foldText(text))?.members,
  };
}

/** Code, name and aliases; empty texts name nobody. */
export const namesOf = ({ code, name, aliases }: Participant): readonly string[] =>
  [code, name, ...aliases].filter((text) => foldText(text) !== '');

const withoutDots = (text: string): string => text.replace(/\./g, '');
