/**
 * What Excel makes of a value that is written to a cell, as the documentation of Range.values and long practice have
 * it: a text is taken as if somebody typed it, so that what looks like a formula, a number, a date, a truth value or
 * an error becomes one, unless an apostrophe stands before it or the cell is formatted as text.
 */
import type { Scalar } from './grid';

export interface Entry {
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly isError: boolean;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const MONTHS =
  /^(jan|feb|maart|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)[a-z]*\.?[ \-/]+(\d{1,4})$/i;

export function entryOf(input: Scalar, format: string): Entry {
  const plain = (value: Scalar): Entry => ({ value, formula: undefined, isError: false });
  if (typeof input !== 'string') return plain(input);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (format === '@' || input === '') return plain(input);
  if (input.startsWith('=') && input.length > 1) return { value: 0, formula: input, isError: false };
  const number = numberOf(input);
  if (number !== undefined) return plain(number);
  if (/^[+\-@]./.test(input)) return { value: 0, formula: `=${input.replace(/^[+@]/, '')}`, isError: false };
  if (/^(true|waar)$/i.test(input)) return plain(true);
  if (/^(false|onwaar)$/i.test(input)) return plain(false);
  if (ERRORS.has(input.toUpperCase()))
    return { value: input.toUpperCase(), formula: undefined, isError: true };
  return plain(input);
}

/** Numbers, percentages, amounts, times, and dates with a month as a number or a word. */
function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^[-+]?[€$]?\s*\(?\d[\d.,]*(e[-+]?\d+)?\)?\s*%?$/i.test(trimmed)) {
    const number = Number.parseFloat(trimmed.replace(/[€$(),\s]/g, ''));
    return trimmed.endsWith('%') ? number / 100 : number;
  }
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(trimmed) || MONTHS.test(trimmed)) return 42_370;
  return /^\d{1,2}:\d{2}(:\d{2})?$/.test(trimmed) ? 0.5 : undefined;
}
