/** Choosing participants and sheets, box by box. */
import type { Participant } from '../../engine/model';
import {
  STATEMENT_KINDS,
  type StatementChoice,
  type StatementKind,
} from '../../workbook/report/statements/choice';

type Participants = readonly Pick<Participant, 'code'>[];

/** Codes of the chosen participants that the workbook has, in its order. */
export const chosenCodes = (
  { participants: chosen }: StatementChoice,
  participants: Participants,
): readonly string[] =>
  participants.map(({ code }) => code).filter((code) => chosen === 'all' || chosen.includes(code));

export function withParticipant(
  choice: StatementChoice,
  participants: Participants,
  code: string,
  isOn: boolean,
): StatementChoice {
  const before = chosenCodes(choice, participants);
  const codes = participants
    .map((one) => one.code)
    .filter((one) => (one === code ? isOn : before.includes(one)));
  // Who joins later belongs to all.
  return { ...choice, participants: codes.length === participants.length ? 'all' : codes };
}

export const withKind = (choice: StatementChoice, kind: StatementKind, isOn: boolean): StatementChoice => ({
  ...choice,
  kinds: STATEMENT_KINDS.filter((one) => (one === kind ? isOn : choice.kinds.includes(one))),
});
