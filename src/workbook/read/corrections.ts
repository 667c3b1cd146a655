/** What the user corrected in the recognition; remembered in the workbook and used at the next reading. */
import { foldText } from '../../engine/text';
import type { SheetKind } from './reading';

/** Key of the text in the memory of the workbook. */
export const CORRECTIONS_KEY = 'recognition';

export interface Corrections {
  /** What a sheet is, by its name; `unknown` leaves the sheet alone. */
  readonly sheets: Readonly<Record<string, SheetKind>>;
  /** Which participants, by code, a text means that Deelnemers does not have. Several: a column for all of them. */
  readonly participants: Readonly<Record<string, readonly string[]>>;
  /** How the amounts in a column for several participants are divided over them: `gelijk`, or a maatstaf. */
  readonly splits?: Readonly<Record<string, string>>;
  /** Questions (`RecognisedSheet.question`) that the user answered with yes. */
  readonly confirmed?: readonly string[];
}

export const NO_CORRECTIONS: Corrections = { sheets: {}, participants: {}, splits: {}, confirmed: [] };

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
  const confirmed = entriesOf(content, 'confirmed').map(([, question]) => question);
  return {
    sheets: Object.fromEntries(sheets),
    participants: Object.fromEntries(participants),
    splits: Object.fromEntries(splits),
    confirmed: confirmed.filter(isText),
  };
}

/** What the user said that a sheet is. */
export const kindByUser = ({ sheets }: Corrections, sheet: string): SheetKind | undefined =>
  Object.hasOwn(sheets, sheet) ? sheets[sheet] : undefined;

/** Codes that the user gave for a text. */
export function codesByUser({ participants }: Corrections, text: string): readonly string[] {
  const name = foldText(text);
  return Object.entries(participants).find(([key]) => foldText(key) === name)?.[1] ?? [];
}

/** How the user wants the amounts under a text divided over the participants that it means. */
export function splitByUser({ splits = {} }: Corrections, text: string): string | undefined {
  const name = foldText(text);
  return Object.entries(splits).find(([key]) => foldText(key) === name)?.[1];
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
  const part: unknown = Reflect.get(content, key);
  return typeof part === 'object' && part !== null ? Object.entries(part) : [];
}
