/** A correction of the recognition in one line, as the user would have said it. */
import type { Dictionary } from '../locale';
import type { ColumnMeaning, RecognisedSheet } from '../workbook/read/reading';
import { headingOfRole } from '../workbook/read/roles';
import type { Correction } from './correction-list';

export function correctionWords(correction: Correction, { recognition, pane }: Dictionary): string {
  const words = recognition.correction;
  switch (correction.kind) {
    case 'sheet': {
      const { sheet, as } = correction;
      return words.sheet(sheet, as === 'unknown' ? words.unused : pane.sheetKinds[as]);
    }
    case 'column':
      return words.column(correction.sheet, correction.column, meaningWords(correction.as) ?? words.ignored);
    case 'participants':
      return words.participants(correction.text, correction.codes.join(' + '), correction.rule ?? '');
    case 'confirmed':
      return words.confirmed(correction.sheet);
  }
}

/** The columns that a sheet still needs, in words. */
export function missingWords(
  missing: NonNullable<RecognisedSheet['missing']>,
  { recognition: { correction } }: Dictionary,
): string {
  const words = missing.map((role) =>
    role === 'amounts' || role === 'participants' ? correction.missing[role] : headingOfRole(role),
  );
  return words.join(', ');
}

/** `Kostensoort`, `2016`; undefined for a column that is not read. */
export function meaningWords(meaning: ColumnMeaning): string | undefined {
  if (meaning === 'ignored') return undefined;
  if (typeof meaning === 'number') return String(meaning);
  const heading = headingOfRole(meaning);
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}
