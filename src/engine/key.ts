/** R4, R10: an allocation key as it is written in a cell. */

import type { AllocationKey, KeyPart } from './model';
import { Exact } from './money';
import { add, compare, isZero, multiply, ONE, type Rational, rational, rationalOf, ZERO } from './rational';
import { foldText } from './text';

/** A percentage (`50%`, `33,3 %`) or a fraction (`1/3`) in front of a driver. */
const SHARE = String.raw`(?:\d+(?:[.,]\d+)?\s*%|\d+\s*/\s*\d+(?=\s))`;
const PART = new RegExp(`^(${SHARE})\\s*(\\S.*)$`, 'u');
const STARTS_WITH_SHARE = new RegExp(`^${SHARE}`, 'u');
/** Only before a share, so that a driver may be called `65+ inwoners`. */
const SEPARATOR = new RegExp(`\\s*\\+\\s*(?=${SHARE})`, 'u');
/** A sum of drivers without percentages says nothing about their proportion. */
const BARE_SUM = /\s\+\s/u;

/** The driver that always exists: every payer the same weight. */
export const EQUAL_DRIVER = 'gelijk';

const driversOf = new WeakMap<AllocationKey, ReadonlySet<string>>();

/** The drivers of a key, folded; those of `pondspondsgewijs` are none. */
export function driversOfKey(key: AllocationKey): ReadonlySet<string> {
  const known =
    driversOf.get(key) ?? new Set(key.kind === 'mix' ? key.parts.map(({ driver }) => foldText(driver)) : []);
  driversOf.set(key, known);
  return known;
}

/** The key of one driver. */
export function keyOfDriver(driver: string): AllocationKey {
  const name = tidy(driver);
  return { kind: 'mix', parts: [{ driver: name, fraction: ONE }], text: name };
}

/**
 * Reads a key: one driver (`inwoners`), a mix (`50% gelijk + 50% inwoners`, `1/3 gelijk + 2/3 inwoners`), or
 * `pondspondsgewijs`. Whether the drivers exist is not looked at.
 * @param text - the content of a cell Maatstaf
 * @returns undefined for an empty text, and for a mix that does not parse or does not sum to 100% (R4)
 */
export function parseKey(text: string): AllocationKey | undefined {
  const key = tidy(text);
  if (key === '') return undefined;
  if (isProportional(key)) return { kind: 'pondspondsgewijs', text: key };
  const texts = key.split(SEPARATOR);
  if (texts.length === 1 && !STARTS_WITH_SHARE.test(key))
    return BARE_SUM.test(key) ? undefined : keyOfDriver(key);

  const parts: KeyPart[] = [];
  let sum: Rational = ZERO;
  for (const partText of texts) {
    const part = parsePart(partText);
    if (part === undefined) return undefined;
    sum = add(sum, part.fraction);
    if (!isZero(part.fraction)) parts.push(part);
  }
  return compare(sum, ONE) === 0 ? { kind: 'mix', parts, text: key } : undefined;
}

function parsePart(text: string): KeyPart | undefined {
  const [, share, driver] = PART.exec(text) ?? [];
  if (share === undefined || driver === undefined) return undefined;
  if (BARE_SUM.test(driver) || isProportional(driver)) return undefined;
  const fraction = parseShare(share);
  return fraction && { driver, fraction };
}

function parseShare(text: string): Rational | undefined {
  const [top = '', bottom] = text.replace(/[\s%]/gu, '').split('/');
  if (bottom === undefined) return multiply(rationalOf(new Exact(top.replace(',', '.'))), rational(1, 100));
  return BigInt(bottom) === 0n ? undefined : rational(BigInt(top), BigInt(bottom));
}

const isProportional = (text: string): boolean =>
  foldText(text).replace(/[\s-]/gu, '') === 'pondspondsgewijs';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
