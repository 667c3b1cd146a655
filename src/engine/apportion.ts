/**
 * R2: largest remainder. The exact share of every weight is floored to whole cents; the cents that are left over go
 * one by one to the largest remainders.
 */

import type { Cents } from './model';
import { pickLargest } from './pick-largest';
import { SAFE_SUM } from './vector';

/** Splits a double into two halves of 26 bits, whose products are exact (Dekker, 1971). */
const SPLITTER = 2 ** 27 + 1;

/** Remainders of the division in hand; never read after it. */
let remainders = new Float64Array(512);

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
  const total = isDoubles(weights) ? sumOf(weights) : Number(weights.reduce(addWeight, 0n));
  if (total === 0) {
    if (amount !== 0) throw new RangeError('the weights sum to 0');
    return new Array<Cents>(weights.length).fill(0);
  }
  const shares =
    total <= SAFE_SUM && isDoubles(weights)
      ? divideDoubles(amount, weights, total, ranks)
      : divideBig(amount, weights.map(BigInt), ranks);
  if (cents < 0) for (let i = 0; i < shares.length; i += 1) shares[i] = 0 - (shares[i] ?? 0);
  return shares;
}

const isDoubles = (weights: readonly number[] | readonly bigint[]): weights is readonly number[] =>
  typeof weights[0] === 'number';

function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (weight < 0) throw new RangeError('negative weight');
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
  weights: readonly number[],
  total: number,
  ranks: readonly number[] | undefined,
): Cents[] {
  const count = weights.length;
  if (remainders.length < count) remainders = new Float64Array(2 * count);
  const shares = new Array<number>(count);
  // Whole cents for every unit of weight come off first, so that products are small.
  const each = Math.floor(amount / total);
  const rest = amount - each * total;
  const divided =
    rest * largestOf(weights) <= Number.MAX_SAFE_INTEGER
      ? floorNarrow(each, rest, weights, total, shares)
      : floorWide(each, rest, weights, total, shares);
  const left = amount - divided;
  if (left > 0) {
    const candidates = { count, remainders, total, weights, ranks, isBefore: undefined };
    for (const position of pickLargest(left, candidates)) {
      shares[position] = (shares[position] ?? 0) + 1;
    }
  }
  return shares;
}

function largestOf(weights: readonly number[]): number {
  let largest = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (weight > largest) largest = weight;
  }
  return largest;
}

/**
 * Every product of rest and weight is a safe integer, so quotient and remainder are exact.
 * @param each - cents for every unit of weight
 * @param rest - cents that are left then, fewer than the weights together
 * @returns the cents of all shares, which are written to `shares`; the remainders to `remainders`
 */
function floorNarrow(
  each: number,
  rest: number,
  weights: readonly number[],
  total: number,
  shares: number[],
): number {
  let divided = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    const product = rest * weight;
    const quotient = Math.floor(product / total);
    const share = each * weight + quotient;
    remainders[i] = product - quotient * total;
    shares[i] = share;
    divided += share;
  }
  return divided;
}

/**
 * The same for products of up to 104 bits as an unevaluated sum of two doubles. The estimated quotient is off by at most two, so
 * that the difference of the high parts is exact; with a total below 2^51 the remainder is exact too.
 */
function floorWide(
  each: number,
  rest: number,
  weights: readonly number[],
  total: number,
  shares: number[],
): number {
  const restTop = top(rest);
  const restRest = rest - restTop;
  const totalTop = top(total);
  const totalRest = total - totalTop;
  let divided = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
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
    remainders[i] = remainder;
    shares[i] = share;
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
  if (remainders.length < count) remainders = new Float64Array(2 * count);
  const cents = BigInt(amount);
  let total = 0n;
  for (const weight of weights) total += weight;
  const exact = new Array<bigint>(count);
  const shares = new Array<number>(count);
  let left = cents;
  for (let i = 0; i < count; i += 1) {
    const product = cents * (weights[i] ?? 0n);
    const share = product / total;
    const remainder = product - share * total;
    left -= share;
    exact[i] = remainder;
    remainders[i] = Number(remainder);
    shares[i] = Number(share);
  }
  const isBefore = (a: number, b: number): boolean => {
    const [restA = 0n, restB = 0n] = [exact[a], exact[b]];
    if (restA !== restB) return restA > restB;
    const [weightA = 0n, weightB = 0n] = [weights[a], weights[b]];
    return weightA !== weightB ? weightA > weightB : (ranks?.[a] ?? a) < (ranks?.[b] ?? b);
  };
  const candidates = { count, remainders, total: Number(total), weights: [], ranks, isBefore };
  for (const position of pickLargest(Number(left), candidates))
    shares[position] = (shares[position] ?? 0) + 1;
  return shares;
}
