/** Use cases around the recognition: what must be confirmed, and remembering what the user said of it. */
import {
  CORRECTIONS_KEY,
  type Corrections,
  parseCorrections,
  writeCorrections,
} from '../workbook/read/corrections';
import type { Reading, RecognisedSheet } from '../workbook/read/reading';

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
  return { key: CORRECTIONS_KEY, text: writeCorrections({ ...known, confirmed }) };
}

/** What to remember when the user corrects: what was corrected before stays, unless it is corrected again. */
export function rememberCorrections(
  memory: Readonly<Record<string, string>>,
  corrections: Partial<Corrections>,
): Remembered {
  const known = parseCorrections(memory[CORRECTIONS_KEY]);
  const text = writeCorrections({
    sheets: { ...known.sheets, ...corrections.sheets },
    participants: { ...known.participants, ...corrections.participants },
    splits: { ...known.splits, ...corrections.splits },
    confirmed: [...new Set([...(known.confirmed ?? []), ...(corrections.confirmed ?? [])])],
  });
  return { key: CORRECTIONS_KEY, text };
}
