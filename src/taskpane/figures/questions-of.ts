/** What the user is asked about the recognition, sheet by sheet. Pure. */
import type { Checked } from '../../app/session-types';
import type { Finding } from '../../engine/finding';
import type { RecognisedSheet } from '../../workbook/read/reading';

/** Findings that say in full what a doubt is about. */
const ABOUT_DOUBTS: readonly Finding['code'][] = ['AMOUNTS_SCALED', 'SHEET_ASIDE'];

export interface SheetQuestion {
  readonly sheet: string;
  /** The tables on it of which the recognition is unsure; at least one. */
  readonly tables: readonly RecognisedSheet[];
  /** What was found about these doubts. */
  readonly findings: readonly Finding[];
}

/** One question per sheet, in the order of the workbook. */
export function questionsOf({ unsure = [], findings }: Checked): readonly SheetQuestion[] {
  const names = [...new Set(unsure.map(({ sheet }) => sheet))];
  return names.map((sheet) => ({
    sheet,
    tables: unsure.filter((table) => table.sheet === sheet),
    findings: findings.filter(({ code, source }) => source?.sheet === sheet && ABOUT_DOUBTS.includes(code)),
  }));
}
