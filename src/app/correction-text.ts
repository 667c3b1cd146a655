/** A correction of the recognition as one line of text, for whoever has no pane to point in. */
import { foldText } from '../engine/text';
import { dictionaryOf } from '../locale';
import type { Corrections } from '../workbook/read/corrections';
import { createParticipantFinder } from '../workbook/read/participant-finder';
import { readWorkbook } from '../workbook/read/read-workbook';
import type { SheetKind } from '../workbook/read/reading';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * Reads `Blad1 = Begroting` (what a sheet is; `niet` leaves it alone) or
 * `NoabDT = Dinkelland + Tubbergen naar inwoners` (whom a text means, and how its amounts are divided).
 * @returns undefined when the kind of sheet or a participant is unknown
 */
export function readCorrection(text: string, snapshot: WorkbookSnapshot): Partial<Corrections> | undefined {
  const at = text.indexOf('=');
  const name = text.slice(0, at).trim();
  const meaning = text.slice(at + 1).trim();
  if (at < 0 || name === '' || meaning === '') return undefined;
  const sheet = snapshot.sheets.find((other) => foldText(other.name) === foldText(name));
  if (sheet !== undefined) {
    const kind = kindNames().get(foldText(meaning));
    return kind && { sheets: { [sheet.name]: kind } };
  }
  const [people = '', rule] = meaning.split(/\s+(?:naar|by)\s+/i);
  const finder = createParticipantFinder(readWorkbook(snapshot).model.participants);
  const found = people.split('+').map((person) => finder.find(person.trim()));
  const codes = found.flatMap((index) =>
    index === undefined ? [] : (finder.participants[index]?.code ?? []),
  );
  if (codes.length < found.length) return undefined;
  return { participants: { [name]: codes }, ...(rule && { splits: { [name]: rule.trim() } }) };
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
