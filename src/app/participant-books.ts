/** Use case: a workbook per participant with its own sheets, and of the others nothing but totals. */
import { chosenParticipants, statementSheets } from '../workbook/report/statements/build-statements';
import type { StatementChoice } from '../workbook/report/statements/choice';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { Calculation } from './calculate';
import { fileNames } from './file-names';
import { reportInput, type SheetOptions } from './result-sheets';

export interface ParticipantBook {
  readonly code: string;
  readonly name: string;
  /** Name of the file, without a folder: `Almelo 2016.xlsx`. No two are the same. */
  readonly file: string;
  readonly sheets: readonly SheetSpec[];
}

/** Gives each workbook of a year a name of its own: `Almelo 2016.xlsx`. */
export const bookNames = (year: number): ReturnType<typeof fileNames> =>
  fileNames((who) => `${who} ${year}`, 'xlsx');

/** In workbook order. A participant without any sheet of the chosen kinds has no workbook. */
export function participantBooks(
  calculation: Calculation,
  choice: StatementChoice,
  options: Omit<SheetOptions, 'statements'>,
): readonly ParticipantBook[] {
  const input = reportInput(calculation, options);
  if (!input) return [];
  const fileOf = bookNames(input.run.year);
  return chosenParticipants(input, choice).flatMap((index): readonly ParticipantBook[] => {
    const participant = input.model.participants[index];
    if (!participant) return [];
    const { code, name } = participant;
    const sheets = statementSheets({ ...input, statements: { ...choice, participants: [code] } });
    return sheets.length === 0 ? [] : [{ code, name, file: fileOf(name, code), sheets }];
  });
}
