/** Dates: date cells, ISO texts, `1-7-2016`, `1/7/2016`, `1 juli 2016`. Day before month, years of four digits. */
import type { IsoDate } from '../../engine/model';
import { foldText } from '../../engine/text';
import type { CellValue } from '../snapshot';
import { formatKind } from './number-format';
import { saysNothing } from './numbers';

export type DateRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Reads a cell in which a date is due. */
export function readDate(value: CellValue, format?: string): DateRead {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'string') {
    if (saysNothing(value)) return { kind: 'empty' };
    const date = parseDateText(value);
    return date === undefined
      ? { kind: 'unreadable', text: value.trim().slice(0, 60) }
      : { kind: 'date', date };
  }
  if (typeof value === 'number') {
    const date = formatKind(format) === 'date' ? dateOfSerial(value) : undefined;
    return date === undefined ? { kind: 'unreadable', text: String(value) } : { kind: 'date', date };
  }
  return { kind: 'unreadable', text: typeof value === 'boolean' ? (value ? 'WAAR' : 'ONWAAR') : value.error };
}

const LAST_SERIAL = 2_958_465;
const DAY_MS = 86_400_000;

/**
 * The day of an Excel serial number (1900 system).
 * @returns undefined for numbers that are no day in Excel, and for 29 February 1900, which never was
 */
export function dateOfSerial(serial: number): IsoDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === 60) return undefined;
  // Excel counts a 29 February 1900, so that day 1 is 1 January 1900 before it and a day off after it.
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * DAY_MS).toISOString().slice(0, 10);
}

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const FULL_MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** @returns undefined when the text is no date, or a day that does not exist */
export function parseDateText(text: string): IsoDate | undefined {
  const folded = foldText(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t[\d:.]+z?)?$/.exec(folded);
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(folded);
  if (numeric) return validDate(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const words = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(folded);
  if (words) return validDate(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1]));
  return undefined;
}

function monthNumber(word: string): number {
  const full = FULL_MONTHS.indexOf(word);
  if (full >= 0) return full + 1;
  return MONTHS.findIndex((month) => month === (word === 'mrt' ? 'maa' : word === 'sept' ? 'sep' : word)) + 1;
}

function validDate(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
