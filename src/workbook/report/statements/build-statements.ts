/** The sheets for single participants that were asked for. They are about one participant each, and refer to no other sheet. */
import type { ParticipantIndex } from '../../../engine/model';
import type { SheetSpec } from '../../sheet-spec';
import type { ReportInput } from '../report-input';
import { advanceNote } from './advance-note';
import { agreementAnnex } from './agreement-annex';
import { STATEMENT_KINDS, type StatementChoice, type StatementKind } from './choice';
import { statementNames } from './names';
import { participantPage } from './participant-page';
import { senderWords } from './sender-words';
import { sendersOf } from './senders';
import { settlementNote } from './settlement-note';

type Statement = (input: ReportInput, participant: ParticipantIndex, name: string) => SheetSpec | undefined;

/** What each organisation sends. The page of a participant is about all of them together. */
const SENT: Readonly<Record<Exclude<StatementKind, 'overview'>, Statement>> = {
  advance: advanceNote,
  settlement: settlementNote,
  agreement: agreementAnnex,
};

/** In workbook order of the participants. A sheet that would have nothing to tell is left out. */
export function statementSheets(input: ReportInput): readonly SheetSpec[] {
  if (!input.statements) return [];
  const { kinds } = input.statements;
  const words = senderWords(input.model);
  const nameOf = statementNames(input.language, [...words.values()]);
  const senders = sendersOf(input);
  return chosenParticipants(input, input.statements).flatMap((participant) => {
    const known = input.model.participants[participant];
    if (!known) return [];
    return STATEMENT_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
      kind === 'overview'
        ? [participantPage(input, participant, nameOf(known, kind))]
        : senders.flatMap(
            ({ organisation, input: own }) =>
              SENT[kind](own, participant, nameOf(known, kind, words.get(organisation))) ?? [],
          ),
    );
  });
}

/** Codes that the workbook has not are left out: what was chosen is remembered, and participants come and go. */
export function chosenParticipants(
  { model }: Pick<ReportInput, 'model'>,
  { participants }: StatementChoice,
): readonly ParticipantIndex[] {
  return model.participants.flatMap(({ code }, index) =>
    participants === 'all' || participants.includes(code) ? [index] : [],
  );
}
