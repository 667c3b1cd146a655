/** What the sentences of findings share: parameters that may be missing, amounts and numbers in the language. */
import type { FindingParams } from '../engine/finding';
import { formatDate, formatDecimal } from './format';
import type { Language } from './index';

export interface FindingText {
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

export type FindingSentence = (params: FindingParams) => FindingText;

/** Parameters as texts; one that is missing leaves a sentence that still reads. */
export interface ParamReader {
  text(name: string, otherwise?: string): string;
  count(name: string): number;
  /** A number in the language, `1.234,5`. */
  number(name: string): string;
  /** An amount, `€ 1.234,50`. */
  euro(name: string): string;
  date(name: string): string;
}

export function paramsOf(params: FindingParams, language: Language): ParamReader {
  const text = (name: string, otherwise = '…'): string => {
    const value = String(params[name] ?? '');
    return value === '' ? otherwise : value;
  };
  const decimal = (value: string): string =>
    /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value, language) : value;
  return {
    text,
    count: (name) => Number(params[name] ?? 0) || 0,
    number: (name) => decimal(text(name)),
    euro: (name) => {
      const value = text(name);
      const sign = value.startsWith('-') ? '−' : '';
      return `${sign}€${language === 'nl' ? '\u00a0' : ''}${decimal(twoDecimals(value.replace(/^-/, '')))}`;
    },
    date: (name) => (/^\d{4}-\d{2}-\d{2}$/.test(text(name)) ? formatDate(text(name)) : text(name)),
  };
}

/** `12.5` → `12.50`; more decimals are kept, since a finding about them is about just those. */
const twoDecimals = (value: string): string => {
  if (!/^\d+(\.\d)?$/.test(value)) return value;
  return value.includes('.') ? `${value}0` : `${value}.00`;
};
