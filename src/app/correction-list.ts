/** What the user corrected in the recognition, one by one, so that each can be seen and taken back. */
import type { Corrections } from '../workbook/read/corrections';
import type { ColumnMeaning, SheetKind } from '../workbook/read/reading';

export type Correction =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly as: SheetKind }
  /** `column` is its key (see `columnKeys`). */
  | { readonly kind: 'column'; readonly sheet: string; readonly column: string; readonly as: ColumnMeaning }
  /** Whom a text means, by code; none for a group of Deelnemers of which only was said how it is divided. */
  | {
      readonly kind: 'participants';
      readonly text: string;
      readonly codes: readonly string[];
      readonly rule: string | undefined;
    }
  /** A yes to what was recognised with doubt. */
  | { readonly kind: 'confirmed'; readonly sheet: string; readonly question: string };

/** All of them, sheets first. */
export function listCorrections({
  sheets,
  columns = {},
  participants,
  splits = {},
  confirmed = [],
}: Corrections): readonly Correction[] {
  const texts = new Set([...Object.keys(participants), ...Object.keys(splits)]);
  return [
    ...Object.entries(sheets).map(([sheet, as]): Correction => ({ kind: 'sheet', sheet, as })),
    ...confirmed.map(
      (question): Correction => ({ kind: 'confirmed', sheet: sheetAsked(question), question }),
    ),
    ...Object.entries(columns).flatMap(([sheet, meanings]) =>
      Object.entries(meanings).map(([column, as]): Correction => ({ kind: 'column', sheet, column, as })),
    ),
    ...[...texts].map(
      (text): Correction => ({
        kind: 'participants',
        text,
        codes: Object.hasOwn(participants, text) ? (participants[text] ?? []) : [],
        rule: Object.hasOwn(splits, text) ? splits[text] : undefined,
      }),
    ),
  ];
}

/** What is left when one of them is taken back. */
export function withoutCorrection(corrections: Corrections, correction: Correction): Corrections {
  const { sheets, columns = {}, participants, splits = {}, confirmed = [] } = corrections;
  switch (correction.kind) {
    case 'sheet':
      return { ...corrections, sheets: without(sheets, correction.sheet) };
    case 'column': {
      const others = without(columns[correction.sheet] ?? {}, correction.column);
      const rest = without(columns, correction.sheet);
      const isLast = Object.keys(others).length === 0;
      return { ...corrections, columns: isLast ? rest : { ...rest, [correction.sheet]: others } };
    }
    case 'participants':
      return {
        ...corrections,
        participants: without(participants, correction.text),
        splits: without(splits, correction.text),
      };
    case 'confirmed':
      return { ...corrections, confirmed: confirmed.filter((question) => question !== correction.question) };
  }
}

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** A question begins with the sheet that it is about. */
function sheetAsked(question: string): string {
  try {
    const [sheet]: unknown[] = JSON.parse(question);
    return typeof sheet === 'string' ? sheet : question;
  } catch {
    return question;
  }
}
