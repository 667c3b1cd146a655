/** What every sheet, column and row was taken for, as `--uitleg` prints it. */
import type { Correction } from '../app/correction-list';
import { correctionWords, missingWords } from '../app/correction-words';
import { type Dictionary, dictionaryOf, type Language } from '../locale';
import { columnLetters } from '../workbook/address';
import type { Reading, RecognisedColumn, RecognisedRows, RecognisedSheet } from '../workbook/read/reading';
import { headingOfRole } from '../workbook/read/roles';

/** @returns lines without line ends, a blank one after each table */
export function accountLines(
  { sheets }: Reading,
  corrections: readonly Correction[],
  language: Language,
): readonly string[] {
  const dictionary = dictionaryOf(language);
  const said = corrections.map((correction) => `  ${correctionWords(correction, dictionary)}`);
  return [
    ...sheets.flatMap((sheet) => [...sheetLines(sheet, dictionary), '']),
    ...(said.length > 0 ? [`${dictionary.cli.account.byUser}:`, ...said, ''] : []),
  ];
}

/** One sentence: what is unsure, and how to say yes. */
export function unsureSentence(unsure: readonly RecognisedSheet[], language: Language): string {
  const dictionary = dictionaryOf(language);
  const things = unsure.map((sheet) => `${placeOf(sheet)} (${reasonsOf(sheet, dictionary)})`);
  return dictionary.cli.account.unsure(things.join('; '));
}

const placeOf = ({ sheet, header }: RecognisedSheet): string => (header ? `${sheet}!${header}` : sheet);

const reasonsOf = ({ reasons = [] }: RecognisedSheet, { recognition }: Dictionary): string =>
  reasons.map((reason) => recognition.reason[reason]).join('; ');

function sheetLines(sheet: RecognisedSheet, dictionary: Dictionary): readonly string[] {
  const { cli, pane, recognition } = dictionary;
  const { account } = cli;
  const { kind, confidence, columns = [], groups = [] } = sheet;
  const isTurned = sheet.reasons?.includes('transposed') ?? false;
  const hidden = sheet.hidden ? ` (${account.hidden})` : '';
  if (confidence === undefined) {
    const missing = missingWords(sheet.missing ?? [], dictionary);
    return [
      `${sheet.sheet}${hidden}: ${account.unknown}`,
      ...(missing === '' ? [] : [`  ${account.missing(missing)}`]),
      ...columnLines(columns, dictionary),
    ];
  }
  const name = kind === 'unknown' ? account.aside : pane.sheetKinds[kind];
  return [
    `${placeOf(sheet)}${hidden}: ${name}, ${recognition.confidence[confidence]}`,
    `  ${account.because(reasonsOf(sheet, dictionary))}`,
    ...columnLines(columns, dictionary),
    ...groups.map((group) => `  ${rowsText(group, isTurned, dictionary)}`),
  ];
}

/** One line per column; the participants, who can be many, together. */
function columnLines(columns: readonly RecognisedColumn[], { cli }: Dictionary): readonly string[] {
  const { account } = cli;
  const text = ({ role, year }: RecognisedColumn): string => {
    if (role === 'amounts') return account.amounts(String(year ?? ''));
    return role === 'ignored' || role === 'participants' ? account.ignored : headingOfRole(role);
  };
  const others = columns.filter(({ role }) => role !== 'participants');
  const participants = columns.filter(({ role }) => role === 'participants');
  const named = participants.map(
    ({ cell, heading, participants: codes = [] }) => `${cell} ${heading} = ${codes.join(' + ')}`,
  );
  return [
    ...others.map((column) => `  ${account.column} ${column.cell} ${column.heading}: ${text(column)}`),
    ...(named.length > 0 ? [`  ${account.participants}: ${named.join(', ')}`] : []),
  ];
}

/** In a table with the participants in rows, the products stand in columns. */
function rowsText(
  { kind, first, last, field }: RecognisedRows,
  isTurned: boolean,
  { cli }: Dictionary,
): string {
  const { account } = cli;
  const name = (number: number): string => (isTurned ? columnLetters(number - 1) : String(number));
  const numbers = first === last ? name(first) : `${name(first)}–${name(last)}`;
  const meaning = kind === 'data' && field ? account.field(field) : account.rowKinds[kind];
  return `${account.rows(numbers, first === last, isTurned)}: ${meaning}`;
}
