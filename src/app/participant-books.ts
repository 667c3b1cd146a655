/** Use case: a workbook per participant with its own sheets, and of the others nothing but totals. */
import { foldText } from '../engine/text';
import { chosenParticipants, statementSheets } from '../workbook/report/statements/build-statements';
import type { StatementChoice } from '../workbook/report/statements/choice';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { Calculation } from './calculate';
import { reportInput, type SheetOptions } from './result-sheets';

export interface ParticipantBook {
  readonly code: string;
  readonly name: string;
  /** Name of the file, without a folder: `Almelo 2016.xlsx`. No two are the same. */
  readonly file: string;
  readonly sheets: readonly SheetSpec[];
}

/** In workbook order. A participant without any sheet of the chosen kinds has no workbook. */
export function participantBooks(
  calculation: Calculation,
  choice: StatementChoice,
  options: Omit<SheetOptions, 'statements'>,
): readonly ParticipantBook[] {
  const input = reportInput(calculation, options);
  if (!input) return [];
  const fileOf = fileNames(input.run.year);
  return chosenParticipants(input, choice).flatMap((index): readonly ParticipantBook[] => {
    const participant = input.model.participants[index];
    if (!participant) return [];
    const { code, name } = participant;
    const sheets = statementSheets({ ...input, statements: { ...choice, participants: [code] } });
    return sheets.length === 0 ? [] : [{ code, name, file: fileOf(name, code), sheets }];
  });
}

/** Some file systems take no names of more bytes. */
const LONGEST = 60;

function fileNames(year: number): (name: string, code: string) => string {
  const taken = new Set<string>();
  return (name, code) => {
    const who = cleaned(name) || cleaned(code) || '-';
    for (let number = 1; ; number += 1) {
      const file = `${who} ${year}${number === 1 ? '' : ` (${number})`}.xlsx`;
      if (taken.has(foldText(file))) continue;
      taken.add(foldText(file));
      return file;
    }
  };
}

/** Letters, digits and a few signs: a name from a workbook is never a path, and no file system refuses it. */
const cleaned = (text: string): string =>
  [...text.replace(/[^\p{L}\p{N} ()&'+-]/gu, ' ').replace(/\s+/g, ' ')].slice(0, LONGEST).join('').trim();
