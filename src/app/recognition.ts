/** Use cases around the recognition: what must be confirmed, and remembering what the user said of it. */
import {
  CORRECTIONS_KEY,
  type Corrections,
  parseCorrections,
  writeCorrections,
} from '../workbook/read/corrections';
import type { Reading, RecognisedSheet } from '../workbook/read/reading';
import { type Correction, withoutCorrection } from './correction-list';

/** Below the confidence `probable` nothing is calculated without a yes. */
export const unsureSheets = ({ sheets }: Reading): readonly RecognisedSheet[] =>
  sheets.filter(({ confidence }) => confidence === 'unsure');

/** A text to be remembered in the workbook, under its key. */
export interface Remembered {
  readonly key: typeof CORRECTIONS_KEY;
  readonly text: string;
}

/** What to remember so that the questions about these sheets are not asked again. */
export function rememberYes(
  memory: Readonly<Record<string, string>>,
  unsure: readonly RecognisedSheet[],
): Remembered {
  const known = parseCorrections(memory[CORRECTIONS_KEY]);
  const questions = unsure.flatMap(({ question }) => question ?? []);
  const confirmed = [...new Set([...(known.confirmed ?? []), ...questions])];
  return remembered({ ...known, confirmed });
}

type Columns = Required<Corrections>['columns'];

/** Of a sheet the columns that are said now, beside those that were said before. */
const mergeColumns = (known: Columns = {}, said: Columns = {}): Columns => ({
  ...known,
  ...Object.fromEntries(
    Object.entries(said).map(([sheet, columns]) => [sheet, { ...known[sheet], ...columns }]),
  ),
});

/** What the user corrected before and what is corrected now; where both speak of one thing, now counts. */
export function mergeCorrections(known: Corrections, corrections: Partial<Corrections>): Corrections {
  return {
    sheets: { ...known.sheets, ...corrections.sheets },
    participants: { ...known.participants, ...corrections.participants },
    splits: { ...known.splits, ...corrections.splits },
    columns: mergeColumns(known.columns, corrections.columns),
    confirmed: [...new Set([...(known.confirmed ?? []), ...(corrections.confirmed ?? [])])],
  };
}

/** What to remember when the user corrects. */
export const rememberCorrections = (
  memory: Readonly<Record<string, string>>,
  corrections: Partial<Corrections>,
): Remembered => remembered(mergeCorrections(parseCorrections(memory[CORRECTIONS_KEY]), corrections));

/** What to remember when the user takes a correction back. */
export const forgetCorrection = (
  memory: Readonly<Record<string, string>>,
  correction: Correction,
): Remembered => remembered(withoutCorrection(parseCorrections(memory[CORRECTIONS_KEY]), correction));

export const remembered = (corrections: Corrections): Remembered => ({
  key: CORRECTIONS_KEY,
  text: writeCorrections(corrections),
});
