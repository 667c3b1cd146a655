/** Finds the participant, or the group of participants, that a text names. */
import type { Participant, ParticipantIndex } from '../../engine/model';
import { foldText } from '../../engine/text';
import { type Corrections, codesByUser, NO_CORRECTIONS, splitByUser } from './corrections';
import { namesOf } from './participant-names';
import { createProposer, type Proposer } from './proposals';

/** The same texts are asked for again and again: headings, marks, names in rows. */
const MAX_ANSWERS = 50_000;

export interface Shared {
  readonly members: readonly ParticipantIndex[];
  /** `gelijk`, or a maatstaf; undefined when the user picked none. */
  readonly rule: string | undefined;
}

export interface ParticipantFinder {
  readonly participants: readonly Participant[];
  /** Names of the groups as they are first written. */
  readonly groups: readonly string[];
  /** By code, name or alias; also when only dots differ and nobody else is meant. */
  find(text: string): ParticipantIndex | undefined;
  /** The name of the participant that is probably meant by a text that {@link find} does not find. */
  readonly propose: Proposer;
  /** The members of a group. */
  members(text: string): readonly ParticipantIndex[] | undefined;
  /** The participants that a text means together because the user said so; a group when its amounts are divided. */
  shared(text: string): Shared | undefined;
  /** Everybody that a name in a row means: one participant, several together, or the members of a group. */
  named(text: string): Shared | undefined;
}

/** @param corrections - what the user said that other texts mean */
export function createParticipantFinder(
  participants: readonly Participant[],
  corrections: Corrections = NO_CORRECTIONS,
): ParticipantFinder {
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

  const byUser = (text: string): readonly ParticipantIndex[] =>
    codesByUser(corrections, text).flatMap((code) => exact.get(foldText(code)) ?? []);

  const lookUp = (text: string): ParticipantIndex | undefined => {
    const name = foldText(text);
    if (name === '') return undefined;
    const index = exact.get(name) ?? undotted.get(withoutDots(name));
    if (index !== undefined) return index;
    const meant = byUser(text);
    return meant.length === 1 ? meant[0] : undefined;
  };
  const answers = new Map<string, ParticipantIndex | undefined>();

  return {
    participants,
    groups: [...groups.values()].map((group) => group.name),
    find: (text) => {
      if (answers.has(text)) return answers.get(text);
      const answer = lookUp(text);
      if (answers.size < MAX_ANSWERS) answers.set(text, answer);
      return answer;
    },
    members: (text) => groups.get(foldText(text))?.members,
    shared: (text) => {
      const rule = splitByUser(corrections, text);
      const group = rule === undefined ? undefined : groups.get(foldText(text))?.members;
      const members = group ?? [...new Set(byUser(text))];
      return members.length > 1 ? { members, rule } : undefined;
    },
    propose: createProposer(participants),
    named(text) {
      const index = this.find(text);
      if (index !== undefined) return { members: [index], rule: undefined };
      const members = this.members(text);
      return this.shared(text) ?? (members && { members, rule: undefined });
    },
  };
}

const withoutDots = (text: string): string => text.replace(/\./g, '');
