/** A correction of the recognition as one line of text, for whoever has no pane to point in. */
import { foldText } from '../engine/text';
import { dictionaryOf } from '../locale';
import { CORRECTIONS_KEY, type Corrections, parseCorrections } from '../workbook/read/corrections';
import { createParticipantFinder } from '../workbook/read/participant-finder';
import { readWorkbook } from '../workbook/read/read-workbook';
import type { ColumnMeaning, SheetKind } from '../workbook/read/reading';
import { roleOfHeading } from '../workbook/read/roles';
import { isYear } from '../workbook/read/years';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { type Correction, listCorrections, withoutCorrection } from './correction-list';
import { mergeCorrections } from './recognition';

/**
 * Reads one line:
 * - `Blad1 = Begroting` says what a sheet is; `niet` leaves it alone;
 * - `Blad1!Rubriek = Kostensoort` says what a column is, by its heading or its letter: the heading of the workbook
 *   contract, a year, or `niet`;
 * - `NoabDT = Dinkelland + Tubbergen naar inwoners` says whom a text means, and how its amounts are divided; with
 *   `naar inwoners` alone how those of a group are;
 * - any of these names with nothing behind the sign takes back what was said of it.
 * @returns all that was corrected after this line; undefined when it cannot be understood
 */
export function correctByText(text: string, snapshot: WorkbookSnapshot): Corrections | undefined {
  const known = parseCorrections(snapshot.memory[CORRECTIONS_KEY]);
  const at = text.lastIndexOf('=');
  const name = text.slice(0, at).trim();
  const meaning = text.slice(at + 1).trim();
  if (at < 0 || name === '') return undefined;
  if (meaning === '') return takenBack(name, known, snapshot);
  const said = sheetSaid(name, meaning, snapshot) ?? columnSaid(name, meaning, snapshot);
  if (said !== undefined) return said === 'unknown' ? undefined : mergeCorrections(known, said);
  const people = peopleSaid(name, meaning, snapshot);
  return people && mergeCorrections(known, people);
}

type Said = Partial<Corrections> | 'unknown' | undefined;

const sheetNamed = (name: string, { sheets }: WorkbookSnapshot): SheetSnapshot | undefined =>
  sheets.find((sheet) => foldText(sheet.name) === foldText(name));

function sheetSaid(name: string, meaning: string, snapshot: WorkbookSnapshot): Said {
  const sheet = sheetNamed(name, snapshot);
  if (sheet === undefined) return undefined;
  const kind = kindNames().get(foldText(meaning));
  return kind === undefined ? 'unknown' : { sheets: { [sheet.name]: kind } };
}

function columnSaid(name: string, meaning: string, snapshot: WorkbookSnapshot): Said {
  const place = columnNamed(name, snapshot);
  if (place === undefined) return undefined;
  const as = columnMeaning(foldText(meaning));
  return as === undefined ? 'unknown' : { columns: { [place.sheet]: { [place.column]: as } } };
}

/** A sheet and, behind an exclamation mark, the heading or the letters of a column; both may hold such a mark. */
function columnNamed(
  name: string,
  snapshot: WorkbookSnapshot,
): { readonly sheet: string; readonly column: string } | undefined {
  for (let at = name.indexOf('!'); at >= 0; at = name.indexOf('!', at + 1)) {
    const sheet = sheetNamed(name.slice(0, at), snapshot);
    const column = name.slice(at + 1).trim();
    if (sheet !== undefined && column !== '')
      return { sheet: sheet.name, column: keyOfLetters(sheet.name, column, snapshot) ?? foldText(column) };
  }
  return undefined;
}

/** The key of the column that bears these letters and no heading that reads so. */
function keyOfLetters(sheet: string, letters: string, snapshot: WorkbookSnapshot): string | undefined {
  const columns = readWorkbook(snapshot).sheets.flatMap((found) =>
    found.sheet === sheet ? (found.columns ?? []) : [],
  );
  if (columns.some(({ key }) => key === foldText(letters))) return undefined;
  return columns.find(({ cell }) => cell.replace(/\d+$/, '') === letters.toUpperCase())?.key;
}

function columnMeaning(folded: string): ColumnMeaning | undefined {
  if (folded === 'niet' || folded === 'not') return 'ignored';
  if (/^\d{4}$/.test(folded)) return isYear(Number(folded)) ? Number(folded) : undefined;
  return roleOfHeading(folded);
}

function peopleSaid(
  name: string,
  meaning: string,
  snapshot: WorkbookSnapshot,
): Partial<Corrections> | undefined {
  const [people = '', rule] = ` ${meaning}`.split(/\s+(?:naar|by)\s+/i);
  const splits = rule === undefined ? undefined : { [name]: rule.trim() };
  const finder = createParticipantFinder(readWorkbook(snapshot).model.participants);
  if (people.trim() === '') return splits && finder.members(name) ? { splits } : undefined;
  const found = people.split('+').map((person) => finder.find(person.trim()));
  const codes = found.flatMap((index) =>
    index === undefined ? [] : (finder.participants[index]?.code ?? []),
  );
  return codes.length < found.length
    ? undefined
    : { participants: { [name]: codes }, ...(splits && { splits }) };
}

/** Undefined when nothing was said of that name. */
function takenBack(name: string, known: Corrections, snapshot: WorkbookSnapshot): Corrections | undefined {
  const place = columnNamed(name, snapshot);
  const isMeant = (correction: Correction): boolean => {
    if (correction.kind === 'participants') return foldText(correction.text) === foldText(name);
    if (correction.kind === 'column')
      return (
        (correction.sheet === place?.sheet && correction.column === place.column) ||
        foldText(`${correction.sheet}!${correction.column}`) === foldText(name)
      );
    return foldText(correction.sheet) === foldText(name);
  };
  const meant = listCorrections(known).filter(isMeant);
  return meant.length === 0 ? undefined : meant.reduce(withoutCorrection, known);
}

/** The names of the sheets in both languages, and the short ones of the workbook contract. */
function kindNames(): ReadonlyMap<string, SheetKind> {
  const named = (['nl', 'en'] as const).flatMap((language) =>
    Object.entries(dictionaryOf(language).pane.sheetKinds).map(
      ([kind, name]) => [foldText(name), kind as SheetKind] as const,
    ),
  );
  const short: readonly (readonly [string, SheetKind])[] = [
    ['matrix', 'matrix'],
    ['inbreng', 'contributed'],
    ['dvo', 'agreements'],
    ["scenario's", 'scenarios'],
    ['niet', 'unknown'],
    ['not', 'unknown'],
  ];
  return new Map([...named, ...short]);
}
