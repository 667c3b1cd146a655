import type { Cents } from '../../../engine/model';
import type { Language } from '../../../locale';
import { formatEuro } from '../../../locale/format';

/** From here on the cents of an amount in a sentence say nothing. */
const WHOLE_FROM = 100_00;

/** An amount in a sentence, without its sign: `€ 12.340`, `€ 0,37`. */
export const plainEuro = (cents: Cents, language: Language): string =>
  formatEuro(Math.abs(cents), language, Math.abs(cents) >= WHOLE_FROM);

/** A change in a sentence: `+ € 12.340`, `− € 0,37`. */
export const signedEuro = (cents: Cents, language: Language): string =>
  `${cents < 0 ? '−' : '+'} ${plainEuro(cents, language)}`;
