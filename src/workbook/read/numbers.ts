/** Numbers as people write them in Dutch workbooks. Exact decimals, never a guess: what is no number is told so. */
import type { Decimal } from 'decimal.js';
import { decimalOfDouble, Exact } from '../../engine/money';
import type { CellValue } from '../snapshot';
import { formatKind } from './number-format';

export type UnreadableReason = 'text' | 'error' | 'noValue' | 'boolean' | 'date' | 'pending' | 'range';

export type NumberRead =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'number';
      readonly number: Decimal;
      /** A text such as `1.234`, which may be one and a bit or more than a thousand. */
      readonly ambiguous: boolean;
      /** A percent-formatted cell or a text with `%`: the number is the fraction. */
      readonly percent: boolean;
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly text: string };

const EMPTY: NumberRead = { kind: 'empty' };

/** Far above anything that is counted, and still exact as a double with a few decimals. */
const MAX_NUMBER = 1e15;

/** Written where there is nothing to fill in. */
const NOTHING = new Set(['', '-', '–', '—', 'n.v.t.', 'nvt', 'n.v.t', 'nvt.']);
/** Written where the number is not known yet: pro memorie. */
const PENDING = new Set(['pm', 'p.m.', 'p.m', 'pro memorie', '?', '??', 'n.t.b.', 'ntb']);

/**
 * Reads a cell in which a number is due.
 * @param value - the value of the cell
 * @param format - its number format code
 */
export function readNumber(value: CellValue, format?: string): NumberRead {
  if (value === null) return EMPTY;
  if (typeof value === 'number') return readDouble(value, format);
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'boolean') return unreadable('boolean', value ? 'WAAR' : 'ONWAAR');
  return unreadable(value.error === '#NOVALUE' ? 'noValue' : 'error', value.error);
}

/** Whether the text of a cell says that there is nothing: empty, a dash, `n.v.t.`. */
export const saysNothing = (text: string): boolean => NOTHING.has(tidy(text).toLowerCase());

function readDouble(value: number, format: string | undefined): NumberRead {
  if (!Number.isFinite(value) || Math.abs(value) > MAX_NUMBER) return unreadable('range', String(value));
  const kind = formatKind(format);
  // `3-5` typed in a Dutch Excel becomes the third of May: no number that anybody meant.
  if (kind === 'date') return unreadable('date', String(value));
  return { kind: 'number', number: decimalOfDouble(value), ambiguous: false, percent: kind === 'percent' };
}

function readText(value: string): NumberRead {
  const text = tidy(value);
  const word = text.toLowerCase();
  if (NOTHING.has(word)) return EMPTY;
  if (PENDING.has(word)) return unreadable('pending', text);
  const parsed = parseNumberText(text);
  if (parsed === undefined) return unreadable('text', text);
  if (parsed.number.abs().greaterThan(MAX_NUMBER)) return unreadable('range', text);
  return { kind: 'number', ...parsed };
}

const unreadable = (reason: UnreadableReason, text: string): NumberRead => ({
  kind: 'unreadable',
  reason,
  text: text.slice(0, 60),
});

const tidy = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();

const CURRENCY = '(?:€|eur|euro)?';
/** Sign and parentheses may stand before or after the currency; a minus also behind the number. */
const SHAPE = new RegExp(
  `^(\\(?) ?([-+\u2212]?) ?${CURRENCY} ?([-+\u2212]?)(\\(?) ?([\\d.,]*\\d)(,[-–—]{1,2})? ?(-?)(%?| %)(\\)?)(?: ?${CURRENCY})$`,
  'i',
);
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
/** More digits than any cell shows. */
const MAX_LENGTH = 40;

/**
 * Reads a Dutch number text: `1.234,56`, `€ 1.250,-`, `(500)`, `500-`, `12%`, and `1234.56` where the point cannot
 * be a thousands separator.
 * @returns undefined when it is no number, such as `1,234.56`
 */
export function parseNumberText(
  text: string,
): { readonly number: Decimal; readonly ambiguous: boolean; readonly percent: boolean } | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const match = SHAPE.exec(tidy(text));
  if (match === null) return undefined;
  const [
    ,
    open = '',
    sign1 = '',
    sign2 = '',
    open2 = '',
    digits = '',
    dash,
    trail = '',
    pct = '',
    close = '',
  ] = match;
  const signs = sign1 + sign2 + trail + open + open2;
  const opened = open + open2 === '(' ? ')' : '';
  if (signs.length > 1 || opened !== close || (dash !== undefined && pct !== '')) return undefined;

  const grouped = GROUPED.test(digits);
  if (!grouped && !PLAIN.test(digits)) return undefined;
  if (dash !== undefined && !grouped && !/^\d+$/.test(digits)) return undefined;
  if (dash !== undefined && digits.includes(',')) return undefined;
  const plain = grouped ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(',', '.');
  const unsigned = new Exact(plain);
  const number = signs === '' || signs === '+' ? unsigned : unsigned.negated();
  const percent = pct !== '';
  return {
    number: percent ? number.dividedBy(100) : number,
    ambiguous: dash === undefined && /^[^.]+\.\d{3}$/.test(digits) && grouped,
    percent,
  };
}
