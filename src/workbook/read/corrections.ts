/** What the user corrected in the recognition; remembered in the workbook and used at the next reading. */
import { foldText } from '../../engine/text';
import type { ColumnMeaning, SheetKind } from './reading';
import { isRole } from './roles';
import { isYear } from './years';

/** Key of the text in the memory of the workbook. */
export const CORRECTIONS_KEY = 'recognition';

export interface Corrections {
  /** What a sheet is, by its name; `unknown` leaves the sheet alone. */
  readonly sheets: Readonly<Record<string, SheetKind>>;
  /** Which participants, by code, a text means that Deelnemers does not have. Several: a column for all of them. */
  readonly participants: Readonly<Record<string, readonly string[]>>;
  /** How the amounts in a column for several participants are divided over them: `gelijk`, or a maatstaf. */
  readonly splits?: Readonly<Record<string, string>>;
  /** What a column is, by the name of its sheet and its key there (see {@link columnKeys}). */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, ColumnMeaning>>>>;
  /** Questions (`RecognisedSheet.question`) that the user answered with yes. */
  readonly confirmed?: readonly string[];
}

export const NO_CORRECTIONS: Corrections = {
  sheets: {},
  participants: {},
  splits: {},
  columns: {},
  confirmed: [],
};

const KINDS: ReadonlySet<string> = new Set<SheetKind>([
  'settings',
  'participants',
  'drivers',
  'matrix',
  'services',
  'budget',
  'actual',
  'amendment',
  'forecast',
  'contributed',
  'advances',
  'volumes',
  'tariffs',
  'agreements',
  'friction',
  'recharges',
  'indexes',
  'onboarding',
  'scenarios',
  'unknown',
]);

const isKind = (value: unknown): value is SheetKind => typeof value === 'string' && KINDS.has(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isMeaning = (value: unknown): value is ColumnMeaning =>
  typeof value === 'number' ? isYear(value) : value === 'ignored' || (isText(value) && isRole(value));

export const writeCorrections = (corrections: Corrections): string => JSON.stringify(corrections);

/** Reads what {@link writeCorrections} wrote; whatever else is in the text is left out. */
export function parseCorrections(text: string | undefined): Corrections {
  const content = parseJson(text);
  const sheets = entriesOf(content, 'sheets').flatMap(([name, kind]): [string, SheetKind][] =>
    isKind(kind) ? [[name, kind]] : [],
  );
  const participants = entriesOf(content, 'participants').flatMap(([name, codes]): [string, string[]][] =>
    Array.isArray(codes) ? [[name, codes.filter(isText)]] : [],
  );
  const splits = entriesOf(content, 'splits').flatMap(([name, rule]): [string, string][] =>
    isText(rule) ? [[name, rule]] : [],
  );
  const columns = entriesOf(content, 'columns').map(
    ([sheet, meanings]) =>
      [
        sheet,
        Object.fromEntries(
          entriesIn(meanings).flatMap(([key, meaning]): [string, ColumnMeaning][] =>
            isMeaning(meaning) ? [[key, meaning]] : [],
          ),
        ),
      ] as const,
  );
  const confirmed = entriesOf(content, 'confirmed').map(([, question]) => question);
  return {
    sheets: Object.fromEntries(sheets),
    participants: Object.fromEntries(participants),
    splits: Object.fromEntries(splits),
    columns: Object.fromEntries(columns),
    confirmed: confirmed.filter(isText),
  };
}

/** What the user said that a sheet is. */
export const kindByUser = ({ sheets }: Corrections, sheet: string): SheetKind | undefined =>
  Object.hasOwn(sheets, sheet) ? sheets[sheet] : undefined;

/** Codes that the user gave for a text. */
export function codesByUser({ participants }: Corrections, text: string): readonly string[] {
  return correctionOf(participants, text) ?? [];
}

/** How the user wants the amounts under a text divided over the participants that it means. */
export function splitByUser({ splits = {} }: Corrections, text: string): string | undefined {
  return correctionOf(splits, text);
}

function correctionOf<T>(values: Readonly<Record<string, T>>, text: string): T | undefined {
  const entries = Object.entries(values);
  const name = entries.length === 0 ? '' : foldText(text);
  return entries.find(([key]) => foldText(key) === name)?.[1];
}

/** What the user said that the columns of a sheet are, by {@link columnKeys}. */
export function columnsByUser(
  { columns = {} }: Corrections,
  sheet: string,
): ReadonlyMap<string, ColumnMeaning> {
  const meanings = Object.hasOwn(columns, sheet) ? columns[sheet] : undefined;
  return new Map(Object.entries(meanings ?? {}));
}

/**
 * The key of each heading of a table, from left to right: the heading itself, folded, so that the key outlives a
 * column that is inserted before it; of one that occurs again with its number, as `2016 #2`.
 */
export function columnKeys(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const name = foldText(heading);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entriesOf(content: unknown, key: string): readonly [string, unknown][] {
  if (typeof content !== 'object' || content === null || !Object.hasOwn(content, key)) return [];
  return entriesIn(Reflect.get(content, key));
}

const entriesIn = (part: unknown): readonly [string, unknown][] =>
  typeof part === 'object' && part !== null ? Object.entries(part) : [];
