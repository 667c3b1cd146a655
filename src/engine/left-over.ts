/** Which positions get a left-over cent (R2): selection in linear time, without sorting the rest. */

import type { Cents } from './model';
import { BUCKETS, positions, scratch } from './scratch';

/** So many candidates are compared one by one; partitioning them would cost more. */
const FEW = 24;

/** Shares in whole cents and remainders stand in the scratch space. */
export interface Division {
  readonly count: number;
  /** No remainder is larger. */
  readonly total: number;
  readonly ranks: readonly number[] | undefined;
  /** Where doubles are too coarse: whether `a` comes before `b` when their remainders look equal. */
  readonly isBefore: ((a: number, b: number) => boolean) | undefined;
}

/**
 * The shares with one cent more for the `left` largest remainders, ties to the larger weight, then to the lower rank.
 * That order is total, so the answer does not depend on how it is found: remainders are counted in buckets, those in
 * buckets above the limit are in, and only the bucket at the limit is ordered.
 * @param left - from 0 to the number of positions
 */
export function addLeftOver(left: number, division: Division): Cents[] {
  const { count, total } = division;
  const own = scratch;
  const remainders = 2 * count;
  const filled = 3 * count;
  const buckets = Math.min(count, BUCKETS);
  const perRemainder = (buckets - 1) / total;
  for (let bucket = 0; bucket < buckets; bucket += 1) own[filled + bucket] = 0;
  for (let i = 0; i < count; i += 1) {
    const slot = filled + (((own[remainders + i] ?? 0) * perRemainder) | 0);
    own[slot] = (own[slot] ?? 0) + 1;
  }
  let limit = buckets;
  let above = 0;
  for (let next = 0; above + next < left; next = own[filled + limit] ?? 0) {
    above += next;
    limit -= 1;
  }
  const candidates = positions;
  let atLimit = 0;
  const shares = new Array<Cents>(count);
  for (let i = 0; i < count; i += 1) {
    const over = limit - (((own[remainders + i] ?? 0) * perRemainder) | 0);
    // The sign bit: a branch would be foreseen only half of the time.
    shares[i] = (own[count + i] ?? 0) + (over >>> 31);
    if (over === 0) {
      candidates[atLimit] = i;
      atLimit += 1;
    }
  }
  const wanted = left - above;
  if (atLimit > FEW) moveLargestToFront(atLimit, wanted, division);
  else moveLargestOfFew(atLimit, wanted, division);
  for (let i = 0; i < wanted; i += 1) {
    const position = candidates[i] ?? 0;
    shares[position] = (shares[position] ?? 0) + 1;
  }
  return shares;
}

function moveLargestOfFew(count: number, wanted: number, division: Division): void {
  for (let i = 0; i < wanted; i += 1) {
    let best = i;
    for (let at = i + 1; at < count; at += 1) {
      if (isBefore(positions[at] ?? 0, positions[best] ?? 0, division)) best = at;
    }
    swap(i, best);
  }
}

/** Orders the first `count` positions so far that the first `wanted` of them are the largest (Hoare, 1961). */
function moveLargestToFront(count: number, wanted: number, division: Division): void {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const pivot = middleOfThree(low, high, division);
    let [left, right] = [low, high];
    while (left <= right) {
      while (isBefore(positions[left] ?? 0, pivot, division)) left += 1;
      while (isBefore(pivot, positions[right] ?? 0, division)) right -= 1;
      if (left <= right) {
        swap(left, right);
        left += 1;
        right -= 1;
      }
    }
    if (wanted <= right) high = right;
    else if (wanted > left) low = left;
    else return;
  }
}

function swap(a: number, b: number): void {
  const position = positions[a] ?? 0;
  positions[a] = positions[b] ?? 0;
  positions[b] = position;
}

/** Rows that are sorted already, as participants often are, do not make it slow. */
function middleOfThree(low: number, high: number, division: Division): number {
  const a = positions[low] ?? 0;
  const b = positions[(low + high) >> 1] ?? 0;
  const c = positions[high] ?? 0;
  if (isBefore(a, b, division)) return isBefore(b, c, division) ? b : isBefore(a, c, division) ? c : a;
  return isBefore(a, c, division) ? a : isBefore(b, c, division) ? c : b;
}

function isBefore(a: number, b: number, { count, ranks, isBefore }: Division): boolean {
  const difference = (scratch[2 * count + a] ?? 0) - (scratch[2 * count + b] ?? 0);
  if (difference !== 0) return difference > 0;
  if (isBefore) return isBefore(a, b);
  const heavier = (scratch[a] ?? 0) - (scratch[b] ?? 0);
  if (heavier !== 0) return heavier > 0;
  return ranks ? (ranks[a] ?? 0) < (ranks[b] ?? 0) : a < b;
}
