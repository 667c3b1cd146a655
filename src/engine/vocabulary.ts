/**
 * The words that may stand in a cell, and what they mean. One place, since sheets and scenarios (R24) use the same
 * words. Every parser compares without case, accents and repeated spaces, and gives undefined for any other word.
 */
import type { Decimal } from 'decimal.js';
import type { Circle, CostLine, FundingKind, Participant, Phase, VatRegime } from './model';
import { Exact } from './money';
import { foldText } from './text';

const FUNDING: Readonly<Record<string, FundingKind>> = {
  solidariteit: 'solidarity',
  inbreng: 'contribution',
  profijt: 'benefit',
  profijtbeginsel: 'benefit',
  'p×q': 'volume',
  pxq: 'volume',
  'p*q': 'volume',
  versleuteld: 'markup',
  direct: 'direct',
};

/** Bekostiging (R10–R15). */
export function parseFundingKind(text: string): FundingKind | undefined {
  return wordIn(FUNDING, foldText(text).replace(/ /g, ''));
}

/**
 * Kring (R10).
 * @param groups - names of the groups on Deelnemers; the result bears the name as it stands there
 * @returns `all` for an empty text
 */
export function parseCircle(text: string, groups: Iterable<string>): Circle | undefined {
  const name = foldText(text);
  if (name === '' || name === 'alle') return { kind: 'all' };
  if (name === 'gemeenten') return { kind: 'municipalities' };
  if (name === 'afnemers') return { kind: 'takers' };
  for (const group of groups) if (foldText(group) === name) return { kind: 'group', group };
  return undefined;
}

const VAT: Readonly<Record<string, VatRegime>> = {
  '21%': '21%',
  '21': '21%',
  '0,21': '21%',
  '0.21': '21%',
  '9%': '9%',
  '9': '9%',
  '0,09': '9%',
  '0.09': '9%',
  vrijgesteld: 'exempt',
  transparant: 'transparent',
};

/** Btw (R21). */
export function parseVatRegime(text: string): VatRegime | undefined {
  return wordIn(VAT, foldText(text).replace(/ /g, ''));
}

const ZERO = new Exact(0);
const ONE = new Exact(1);

/**
 * Voorwaardelijke afname (R6): `niet`, `wel`, or a factor from 0 to 1.
 * @param content - a text, or the number of a numeric cell
 */
export function parseTentative(content: string | Decimal): Decimal | undefined {
  if (typeof content !== 'string')
    return content.isNegative() || content.greaterThan(1) ? undefined : content;
  const word = foldText(content);
  return word === 'niet' ? ZERO : word === 'wel' ? ONE : undefined;
}

const PHASES: Readonly<Record<string, Phase>> = {
  begroot: 'budget',
  begroting: 'budget',
  werkelijk: 'actual',
  realisatie: 'actual',
};

/** Soort on Hoeveelheden and Frictiekosten. */
export function parsePhase(text: string): Phase | undefined {
  return wordIn(PHASES, foldText(text));
}

const SIDES: Readonly<Record<string, CostLine['side']>> = {
  '': 'cost',
  l: 'cost',
  last: 'cost',
  lasten: 'cost',
  b: 'income',
  baat: 'income',
  bate: 'income',
  baten: 'income',
};

/** L/B on Begroting and Realisatie; an empty text is `L` (R9). */
export function parseSide(text: string): CostLine['side'] | undefined {
  return wordIn(SIDES, foldText(text));
}

const PARTICIPANT_KINDS: Readonly<Record<string, Participant['kind']>> = {
  gemeente: 'municipality',
  samenwerkingsverband: 'partnership',
};

/** Soort on Deelnemers. */
export function parseParticipantKind(text: string): Participant['kind'] | undefined {
  return wordIn(PARTICIPANT_KINDS, foldText(text));
}

const ANSWERS: Readonly<Record<string, boolean>> = {
  ja: true,
  j: true,
  x: true,
  '✓': true,
  nee: false,
  n: false,
};

/** A question answered with `ja` or `nee`. */
export function parseYesNo(text: string): boolean | undefined {
  return wordIn(ANSWERS, foldText(text));
}

/** Own keys only: `constructor` is not a word of any of these. */
function wordIn<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
