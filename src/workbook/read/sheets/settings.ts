/** Instellingen: one setting per row. */
import type { Decimal } from 'decimal.js';
import { keyOfDriver, parseKey } from '../../../engine/key';
import type { Settings } from '../../../engine/model';
import { centsOfEuro, Exact, MAX_EURO } from '../../../engine/money';
import { foldText } from '../../../engine/text';
import { parseFundingKind, parseTentative } from '../../../engine/vocabulary';
import { reportColumns } from '../columns';
import type { Notes } from '../notes';
import { readNumber } from '../numbers';
import { fractionOf } from '../percents';
import { rowsOf } from '../rows';
import { cellOf, formatOf, sourceOf, type Table, textOf } from '../table';
import { readYear } from '../years';

export const DEFAULT_SETTINGS: Settings = {
  organisation: '',
  year: undefined,
  tentative: new Exact(0),
  roundTo: 'cent',
  defaultFunding: undefined,
  defaultKey: keyOfDriver('gelijk'),
  terms: 4,
  averageSalary: undefined,
  salaryMargin: undefined,
  exitPayments: [],
  language: undefined,
};

/** A filled cell Waarde. */
interface Cell {
  readonly text: string;
  readonly word: string;
  readonly number: Decimal | undefined;
  readonly percent: boolean;
  readonly year: number | undefined;
}

interface SettingReader {
  /** Gives the setting, or undefined when the value is not one of those possible. */
  readonly read: (cell: Cell) => Partial<Settings> | undefined;
  /** Whether amounts depend on it, so that nothing may be calculated without it. */
  readonly decides: boolean;
}

const setting = <K extends keyof Settings>(
  key: K,
  read: (cell: Cell) => Settings[K] | undefined,
  decides = true,
): SettingReader => ({
  decides,
  read: (cell) => {
    const value = read(cell);
    return value === undefined ? undefined : { [key]: value };
  },
});

const READERS: Readonly<Record<string, SettingReader>> = {
  organisatie: setting('organisation', ({ text }) => text),
  boekjaar: setting('year', ({ year }) => year),
  'voorwaardelijke afname': setting('tentative', ({ text, number }) => parseTentative(number ?? text)),
  'afronden op': setting('roundTo', ({ word }) => (word === 'cent' || word === 'euro' ? word : undefined)),
  'standaard bekostiging': setting('defaultFunding', ({ text }) => parseFundingKind(text)),
  'standaard maatstaf': setting('defaultKey', ({ text }) => parseKey(text)),
  termijnen: setting('terms', ({ word }) => (word === '4' ? 4 : word === '12' ? 12 : undefined)),
  'gemiddelde loonsom': setting('averageSalary', ({ number }) => centsOf(number), false),
  'marge loonsom': setting(
    'salaryMargin',
    (cell) => (cell.number ? fraction(cell.number, cell) : undefined),
    false,
  ),
  uittreedvergoeding: setting('exitPayments', exitPayments),
  taal: setting('language', ({ word }) => (word === 'nl' || word === 'en' ? word : undefined), false),
};

export function readSettings(tables: readonly Table[], notes: Notes): Settings {
  const found: Partial<Settings> = {};
  const seen = new Map<string, string>();
  for (const table of tables) {
    reportColumns(table, [], { notes });
    for (const { row } of rowsOf(table)) Object.assign(found, readRow(table, row, seen, notes));
  }
  return { ...DEFAULT_SETTINGS, ...found };
}

function readRow(table: Table, row: number, seen: Map<string, string>, notes: Notes): Partial<Settings> {
  const name = textOf(table, row, 'setting');
  const cell = readCell(table, row);
  if (name === '' || cell.text === '') return {};
  const key = foldText(name).replace(/ ?:$/, '');
  const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
  const source = sourceOf(table, row, 'value');
  if (reader === undefined) {
    notes.warn('SETTING_UNKNOWN', sourceOf(table, row, 'setting'), { setting: name });
    return {};
  }
  const value = reader.read(cell);
  const other = seen.get(key);
  seen.set(key, cell.word);
  if (value !== undefined && (other === undefined || other === cell.word)) return value;
  const params = { setting: name, text: cell.text };
  if (reader.decides) notes.error('SETTING_UNREADABLE', source, params, { all: true });
  else notes.warn('SETTING_UNREADABLE', source, params);
  return {};
}

function readCell(table: Table, row: number): Cell {
  const value = cellOf(table, row, 'value');
  const format = formatOf(table, row, 'value');
  const number = readNumber(value, format);
  const year = readYear(value, format);
  return {
    text: textOf(table, row, 'value'),
    word: foldText(textOf(table, row, 'value')),
    number: number.kind === 'number' ? number.number : undefined,
    percent: number.kind === 'number' && number.percent,
    year: year.kind === 'year' ? year.year : undefined,
  };
}

function centsOf(euro: Decimal | undefined): number | undefined {
  return euro === undefined || euro.isNegative() || euro.greaterThan(MAX_EURO)
    ? undefined
    : centsOfEuro(euro).cents;
}

/** A percentage from 0 to 100. */
function fraction(number: Decimal, { percent }: { readonly percent: boolean }): Decimal | undefined {
  const { fraction: part } = fractionOf(number, percent, false);
  return part.isNegative() || part.greaterThan(1) ? undefined : part;
}

/** R23: `80; 60; 40; 20`, per cent of the last full-year contribution in the years after the exit. */
function exitPayments(cell: Cell): readonly Decimal[] | undefined {
  const parts = cell.number !== undefined ? [cell] : cell.text.split(';').map(numberOfText);
  const fractions = parts.map((part) => (part?.number ? fraction(part.number, part) : undefined));
  return fractions.every((part) => part !== undefined) ? fractions : undefined;
}

function numberOfText(text: string): Pick<Cell, 'number' | 'percent'> | undefined {
  const read = readNumber(text);
  return read.kind === 'number' ? read : undefined;
}
