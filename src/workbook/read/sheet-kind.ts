/** Sheets with the same header are told apart by the name of the sheet. */
import type { Book } from '../../engine/model';
import { foldText } from '../../engine/text';
import type { SheetKind } from './reading';
import type { ShapeName } from './roles';

const KINDS: Readonly<Record<Exclude<ShapeName, 'uptake' | 'costs'>, SheetKind>> = {
  settings: 'settings',
  participants: 'participants',
  drivers: 'drivers',
  services: 'services',
  volumes: 'volumes',
  tariffs: 'tariffs',
  agreements: 'agreements',
  friction: 'friction',
  recharges: 'recharges',
  indexes: 'indexes',
  onboarding: 'onboarding',
  scenarios: 'scenarios',
};

/** What a table of this shape is on a sheet of this name. */
export function kindOf(shape: ShapeName, sheet: string): SheetKind {
  if (shape === 'costs') return kindOfBook(bookOf(sheet) ?? 'budget');
  if (shape !== 'uptake') return KINDS[shape];
  const name = foldText(sheet);
  if (/inbreng|ingebracht/.test(name)) return 'contributed';
  return name.includes('voorschot') ? 'advances' : 'matrix';
}

/** Whether the name leaves open which of the sheets with these headings it is, or names both budget and actual. */
export function saysNothing(shape: ShapeName, name: string): boolean {
  if (shape === 'costs')
    return bookOf(name) === undefined || (BUDGET.test(foldText(name)) && ACTUAL.test(foldText(name)));
  return shape === 'uptake' && !/matrix|afnemer|inbreng|ingebracht|voorschot/.test(foldText(name));
}

const NAMES: readonly (readonly [RegExp, SheetKind])[] = [
  [/instelling/, 'settings'],
  [/inbrengtraject/, 'onboarding'],
  [/inbreng|ingebracht/, 'contributed'],
  [/voorschot/, 'advances'],
  [/matrix|afnemer/, 'matrix'],
  [/deelnemer/, 'participants'],
  [/maatsta[fv]/, 'drivers'],
  [/product|dienst/, 'services'],
  [/hoeveelhe/, 'volumes'],
  [/tarie[fv]/, 'tariffs'],
  [/\bdvo|overeenkomst/, 'agreements'],
  [/frictie/, 'friction'],
  [/doorbelast/, 'recharges'],
  [/indexering|indexcijfer/, 'indexes'],
  [/scenario/, 'scenarios'],
];

/** The kind of sheet that a folded name of a range names; undefined when it names none. */
export function kindNamed(name: string): SheetKind | undefined {
  const book = bookOf(name);
  return book === undefined ? NAMES.find(([pattern]) => pattern.test(name))?.[1] : kindOfBook(book);
}

/** The shape that tables of this kind have. */
export function shapeOfKind(kind: SheetKind): ShapeName | undefined {
  if (kind === 'matrix' || kind === 'contributed' || kind === 'advances') return 'uptake';
  if (kind === 'budget' || kind === 'actual' || kind === 'amendment' || kind === 'forecast') return 'costs';
  return kind === 'unknown' ? undefined : kind;
}

/** The book of a kind of cost sheet; an amendment without a number is the first. */
export function bookOfKind(kind: SheetKind, sheet: string): Book | undefined {
  if (kind === 'amendment') return { amendment: amendmentNumber(foldText(sheet)) ?? 1 };
  return kind === 'budget' || kind === 'actual' || kind === 'forecast' ? kind : undefined;
}

export const kindOfBook = (book: Book): SheetKind => (typeof book === 'object' ? 'amendment' : book);

const ACTUAL = /realisatie|rekening|werkelijk/;
const BUDGET = /begroting|raming/;

/** The book that a sheet name or a column heading names; undefined when it names none. */
export function bookOf(text: string): Book | undefined {
  const name = foldText(text);
  if (name.includes('prognose')) return 'forecast';
  const amendment = name.includes('wijziging') ? amendmentNumber(name) : undefined;
  if (amendment !== undefined) return { amendment };
  if (ACTUAL.test(name)) return 'actual';
  return BUDGET.test(name) ? 'budget' : undefined;
}

/** The number of `Begrotingswijziging 2`, `2e wijziging 2016`: the first one that is not a year. */
function amendmentNumber(name: string): number | undefined {
  const number = name.match(/(?<!\d)\d{1,3}(?!\d)/)?.[0];
  return number === undefined || Number(number) === 0 ? undefined : Number(number);
}
