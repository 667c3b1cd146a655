/** What a table was taken for, in words. */
import type { Model } from '../../engine/model';
import type { RecognisedSheet } from '../../workbook/read/reading';
import type { Texts } from '../texts';

/** `19 deelnemers`, `34 producten`, `Begroting, 40 rijen`, `Niet gebruikt`. */
export function recognisedText(
  { sheet, kind, rows }: RecognisedSheet,
  { participants, services }: Model,
  { t }: Texts,
): string {
  if (kind === 'unknown') return t.sheetKinds.unknown;
  if (kind === 'participants') return t.check.participants(participants.length);
  if (kind === 'matrix')
    return t.check.services(services.filter(({ marks }) => marks?.sheet === sheet).length);
  return `${t.sheetKinds[kind]}, ${t.check.rows(rows)}`;
}
