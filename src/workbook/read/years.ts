/** Years: in a cell, and in the heading of a column or the name of a sheet. */
import type { CellValue } from '../snapshot';
import { readDate } from './dates';
import { readNumber } from './numbers';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2150;

export const isYear = (number: number): boolean =>
  Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;

export type YearRead =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'year';
      readonly year: number;
      /** The cell holds a date that is neither 1 January nor 31 December. */
      readonly midyear: boolean;
    }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Reads a cell in which a year is due; a date counts with its year. */
export function readYear(value: CellValue, format?: string): YearRead {
  const number = readNumber(value, format);
  if (number.kind === 'empty') return number;
  if (number.kind === 'number' && !number.percent && isYear(number.number.toNumber()))
    return { kind: 'year', year: number.number.toNumber(), midyear: false };
  const date = readDate(value, format);
  if (date.kind !== 'date') return { kind: 'unreadable', text: textOf(value) };
  const [year = '', ...day] = date.date.split('-');
  return { kind: 'year', year: Number(year), midyear: !['01-01', '12-31'].includes(day.join('-')) };
}

function textOf(value: CellValue): string {
  if (typeof value === 'object' && value !== null) return value.error;
  return String(value).slice(0, 60);
}

/** The one year that a text names, such as `Begroting 2016`; undefined for none and for `2016-2017`. */
export function yearInText(text: string): number | undefined {
  const years = new Set(text.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/g)?.map(Number));
  const [year] = years;
  return years.size === 1 && year !== undefined && isYear(year) ? year : undefined;
}
