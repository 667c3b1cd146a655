/** Language of the pane, at hand for every component. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Cents } from '../engine/model';
import type { Step } from '../engine/result';
import { type Dictionary, dictionaryOf, type Language } from '../locale';
import { formatEuro, formatQuantity } from '../locale/format';

export interface Texts {
  readonly language: Language;
  readonly dictionary: Dictionary;
  /** The texts of the pane itself. */
  readonly t: Dictionary['pane'];
  /** `€ 1.234,56`. */
  readonly euro: (cents: Cents) => string;
  /** A change: `+ € 1.234,56`, `− € 0,37`; nothing is `€ 0,00`. */
  readonly signedEuro: (cents: Cents) => string;
  /** `€ 1.235`. */
  readonly wholeEuro: (cents: Cents) => string;
  /** An exact decimal text as it is written here, with all its decimals; an amount of money with its sign. */
  readonly quantity: (value: string, unit: Step['unit']) => string;
  /** ISO moment → `22-11-2026 12:04`, in the user's time zone; of today only the time. */
  readonly moment: (iso: string) => string;
}

const TextsContext = createContext<Texts | undefined>(undefined);

export function TextsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const texts = useMemo(() => textsIn(language), [language]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no language chosen');
  return texts;
}

function textsIn(language: Language): Texts {
  const dictionary = dictionaryOf(language);
  return {
    language,
    dictionary,
    t: dictionary.pane,
    euro: (cents) => formatEuro(cents, language),
    signedEuro: (cents) => signed(cents, formatEuro(Math.abs(cents), language)),
    wholeEuro: (cents) => formatEuro(cents, language, true),
    quantity: (value, unit) => formatQuantity(value, unit, language),
    moment: formatMoment,
  };
}

const signed = (cents: Cents, amount: string): string =>
  cents === 0 ? amount : `${cents < 0 ? '−' : '+'}\u00a0${amount}`;

function formatMoment(iso: string): string {
  const moment = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  if (moment.toDateString() === new Date().toDateString()) return time;
  return `${two(moment.getDate())}-${two(moment.getMonth() + 1)}-${moment.getFullYear()} ${time}`;
}
