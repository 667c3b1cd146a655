/**
 * R2: largest remainder. The exact share of every weight is floored to whole cents; the cents that are left over go
 * one by one to the largest remainders.
 */

import { addLeftOver } from './left-over';
import type { Cents } from './model';
import { reserve, scratch } from './scratch';
import { SAFE_SUM } from './vector';

/** Splits a double into two halves of 26 bits, whose products are exact (Dekker, 1971). */
const SPLITTER = 2 ** 27 + 1;

/**
 * Divides an amount over weights (R2). Exact for any input; the shares always sum to the amount.
 *
 * Ties between remainders go to the larger weight, then to the lower rank, so that the order of columns never
 * matters. A negative amount is divided as its magnitude and negated.
 *
 * @param cents - whole cents, a safe integer
 * @param weights - non-negative whole numbers; doubles must be safe integers
 * @param ranks - order among equals, by position; by default the positions themselves
 * @returns cents by position
 * @throws RangeError for an amount that is no safe integer, for a negative weight, and for weights that sum to 0 with an amount that is not 0: those are
 *   refused before (R3)
 */
export function apportion(
  cents: Cents,
  weights: readonly number[] | readonly bigint[],
  ranks?: readonly number[],
): Cents[] {
  if (!Number.isSafeInteger(cents)) throw new RangeError('amount out of range');
  const amount = Math.abs(cents);
  reserve(weights.length);
  const total = isDoubles(weights) ? load(weights) : Number(weights.reduce(addWeight, 0n));
  if (total === 0) {
    if (amount !== 0) throw new RangeError('the weights sum to 0');
    return new Array<Cents>(weights.length).fill(0);
  }
  const shares =
    total <= SAFE_SUM && isDoubles(weights)
      ? divideDoubles(amount, weights.length, total, ranks)
      : divideBig(amount, weights.map(BigInt), ranks);
  if (cents < 0) for (let i = 0; i < shares.length; i += 1) shares[i] = 0 - (shares[i] ?? 0);
  return shares;
}

const isDoubles = (weights: readonly number[] | readonly bigint[]): weights is readonly number[] =>
  typeof weights[0] === 'number';

/** Copies the weights to the scratch space, and sums them. */
function load(weights: readonly number[]): number {
  const own = scratch;
  const count = weights.length;
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const weight = weights[i] ?? 0;
    if (weight < 0) throw new RangeError('negative weight');
    own[i] = weight;
    sum += weight;
  }
  return sum;
}

function addWeight(sum: bigint, weight: bigint): bigint {
  if (weight < 0n) throw new RangeError('negative weight');
  return sum + weight;
}

function divideDoubles(
  amount: number,
  count: number,
  total: number,
  ranks: readonly number[] | undefined,
): Cents[] {
  // Whole cents for every unit of weight come off first, so that products are small.
  const each = Math.floor(amount / total);
  const rest = amount - each * total;
  const isNarrow =
    rest * total <= Number.MAX_SAFE_INTEGER || rest * largestOf(count) <= Number.MAX_SAFE_INTEGER;
  const divided = isNarrow ? floorNarrow(each, rest, total, count) : floorWide(each, rest, total, count);
  return addLeftOver(amount - divided, { count, total, ranks, isBefore: undefined });
}

function largestOf(count: number): number {
  let largest = 0;
  for (let i = 0; i < count; i += 1) largest = Math.max(largest, scratch[i] ?? 0);
  return largest;
}

/**
 * Every product of rest and weight is a safe integer, so quotient and remainder are exact.
 * @param each - cents for every unit of weight
 * @param rest - cents that are left then, fewer than the weights together
 * @returns the cents of all shares, which are written to the scratch space, as the remainders are
 */
function floorNarrow(each: number, rest: number, total: number, count: number): number {
  const own = scratch;
  let divided = 0;
  for (let i = 0; i < count; i += 1) {
    const weight = own[i] ?? 0;
    const product = rest * weight;
    const quotient = Math.floor(product / total);
    const share = each * weight + quotient;
    own[count + i] = share;
    own[2 * count + i] = product - quotient * total;
    divided += share;
  }
  return divided;
}

/**
 * The same for products of up to 104 bits as an unevaluated sum of two doubles. The estimated quotient is off by at most two, so
 * that the difference of the high parts is exact; with a total below 2^51 the remainder is exact too.
 */
function floorWide(each: number, rest: number, total: number, count: number): number {
  const own = scratch;
  const restTop = top(rest);
  const restRest = rest - restTop;
  const totalTop = top(total);
  const totalRest = total - totalTop;
  let divided = 0;
  for (let i = 0; i < count; i += 1) {
    const weight = own[i] ?? 0;
    const weightTop = top(weight);
    const weightRest = weight - weightTop;
    const product = rest * weight;
    const productError =
      restTop * weightTop - product + restTop * weightRest + restRest * weightTop + restRest * weightRest;

    let quotient = Math.floor(product / total);
    const quotientTop = top(quotient);
    const quotientRest = quotient - quotientTop;
    const taken = quotient * total;
    const takenError =
      quotientTop * totalTop -
      taken +
      quotientTop * totalRest +
      quotientRest * totalTop +
      quotientRest * totalRest;

    let remainder = product - taken + (productError - takenError);
    for (; remainder < 0; remainder += total) quotient -= 1;
    for (; remainder >= total; remainder -= total) quotient += 1;
    const share = each * weight + quotient;
    own[count + i] = share;
    own[2 * count + i] = remainder;
    divided += share;
  }
  return divided;
}

function top(value: number): number {
  const scaled = value * SPLITTER;
  return scaled - (scaled - value);
}

/** The same with bigints; remainders are compared as doubles first, and exactly where those are equal. */
function divideBig(
  amount: number,
  weights: readonly bigint[],
  ranks: readonly number[] | undefined,
): Cents[] {
  const count = weights.length;
  const cents = BigInt(amount);
  let total = 0n;
  for (const weight of weights) total += weight;
  const exact = new Array<bigint>(count);
  let left = cents;
  for (let i = 0; i < count; i += 1) {
    const product = cents * (weights[i] ?? 0n);
    const share = product / total;
    const remainder = product - share * total;
    left -= share;
    exact[i] = remainder;
    scratch[count + i] = Number(share);
    scratch[2 * count + i] = Number(remainder);
  }
  const isBefore = (a: number, b: number): boolean => {
    const [restA = 0n, restB = 0n] = [exact[a], exact[b]];
    if (restA !== restB) return restA > restB;
    const [weightA = 0n, weightB = 0n] = [weights[a], weights[b]];
    return weightA !== weightB ? weightA > weightB : (ranks?.[a] ?? a) < (ranks?.[b] ?? b);
  };
  return addLeftOver(Number(left), { count, total: Number(total), ranks, isBefore });
}
