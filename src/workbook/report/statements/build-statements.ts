/** The sheets for single participants that were asked for. They are about one participant each, and refer to no other sheet. */
import type { ParticipantIndex } from '../../../engine/model';
import type { SheetSpec } from '../../sheet-spec';
import type { ReportInput } from '../report-input';
import { advanceNote } from './advance-note';
import { agreementAnnex } from './agreement-annex';
import { STATEMENT_KINDS, type StatementChoice, type StatementKind } from './choice';
import { statementNames } from './names';
import { participantPage } from './participant-page';
import { settlementNote } from './settlement-note';

type Statement = (input: ReportInput, participant: ParticipantIndex, name: string) => SheetSpec | undefined;

const STATEMENTS: Readonly<Record<StatementKind, Statement>> = {
  overview: participantPage,
  advance: advanceNote,
  settlement: settlementNote,
  agreement: agreementAnnex,
};

/** In workbook order of the participants. A sheet that would have nothing to tell is left out. */
export function statementSheets(input: ReportInput): readonly SheetSpec[] {
  if (!input.statements) return [];
  const { kinds } = input.statements;
  const nameOf = statementNames(input.language);
  return chosenParticipants(input, input.statements).flatMap((participant) => {
    const known = input.model.participants[participant];
    if (!known) return [];
    return STATEMENT_KINDS.filter((kind) => kinds.includes(kind)).flatMap(
      (kind) => STATEMENTS[kind](input, participant, nameOf(known, kind)) ?? [],
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
