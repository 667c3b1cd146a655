/** Numbers and dates for people: `€ 1.234,56` in Dutch, `€1,234.56` in English. */

import type { Cents, IsoDate } from '../engine/model';
import { euroText } from '../engine/money';
import type { Language } from './index';

const SEPARATORS = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * A decimal text with a point as it is written in the language; never rounds, so exact numbers stay exact.
 * @param text - such as `-1234.5`
 */
export function formatDecimal(text: string, language: Language): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const { group, decimal } = SEPARATORS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign ? '−' : ''}${grouped}${fraction ? decimal + fraction : ''}`;
}

/** `€ 1.234,56`; with `whole` rounded half away from zero to `€ 1.235`. */
export function formatEuro(cents: Cents, language: Language, whole = false): string {
  const text = whole
    ? String(Math.sign(cents) * Math.floor((Math.abs(cents) + 50) / 100) + 0)
    : euroText(cents);
  return formatQuantity(text, 'euro', language);
}

/** `27%`, `27,3%`. */
export function formatPercent(fraction: number, language: Language, places = 0): string {
  return `${formatDecimal((fraction * 100).toFixed(places).replace(/^-(0(\.0+)?)$/, '$1'), language)}%`;
}

/** `22-11-2026`. */
export function formatDate(date: IsoDate): string {
  return date.split('-').reverse().join('-');
}

/** An exact number of a derivation: `€ 214.366,123`, or without a unit `158.351`. */
export function formatQuantity(value: string, unit: 'euro' | 'number', language: Language): string {
  const number = formatDecimal(value, language);
  if (unit === 'number') return number;
  const unsigned = number.replace('−', '');
  return `${number === unsigned ? '' : '−'}€${language === 'nl' ? '\u00a0' : ''}${unsigned}`;
}
