/** An input sheet as data, and what the sheets of one workbook know of each other. */

export type InputValue = string | number | null;

export interface InputSheet {
  readonly name: string;
  /** Headings first. */
  readonly rows: readonly (readonly InputValue[])[];
}

export interface InputContext {
  /** The headings of participant columns. */
  readonly participants: ReadonlySet<string>;
  /** Names of maatstaven and of groups, as they are first written. */
  readonly drivers: readonly string[];
  readonly groups: readonly string[];
}

/** The sheet whose participant columns hold marks; elsewhere they hold amounts. */
export const MATRIX = 'Product-afnemer';

/** @param participants - codes of the participants */
export function inputContext(sheets: readonly InputSheet[], participants: ReadonlySet<string>): InputContext {
  return {
    participants,
    drivers: distinct(textsIn(sheets, 'Maatstaven', 'Maatstaf')),
    groups: distinct(textsIn(sheets, 'Deelnemers', 'Groep').flatMap((text) => text.split(/\s*;\s*/))),
  };
}

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== '');

function textsIn(sheets: readonly InputSheet[], sheet: string, heading: string): readonly string[] {
  const [headings = [], ...rows] = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const column = headings.indexOf(heading);
  return column < 0 ? [] : rows.map((row) => String(row[column] ?? ''));
}
