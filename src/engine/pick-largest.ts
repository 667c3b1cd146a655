/** Which positions get a left-over cent (R2): selection in linear time, without sorting the rest. */

const BUCKETS = 256;
/** Below this many positions the buckets cost more than they save. */
const FEW = 48;

/** Scratch space of the selection in hand; never read after it. */
let positions = new Int32Array(512);
let bucketOf = new Uint8Array(512);
const filled = new Int32Array(BUCKETS);

export interface Candidates {
  /** Each from 0 to `total`. */
  readonly remainders: Float64Array;
  readonly total: number;
  readonly count: number;
  readonly weights: readonly number[];
  readonly ranks: readonly number[] | undefined;
  /** Where doubles are too coarse: whether `a` comes before `b` when their remainders look equal. */
  readonly isBefore: ((a: number, b: number) => boolean) | undefined;
}

/**
 * The positions of the `wanted` largest remainders, ties to the larger weight, then to the lower rank. That order is total, so the answer does not
 * depend on how it is found: remainders are counted in buckets, those in buckets
 * above the limit are in, and only the bucket at the limit is ordered.
 * @param wanted - from 0 to the number of candidates
 * @returns a view that is valid until the next call
 */
export function pickLargest(wanted: number, candidates: Candidates): Int32Array {
  const { count } = candidates;
  if (positions.length < count) {
    positions = new Int32Array(2 * count);
    bucketOf = new Uint8Array(2 * count);
  }
  if (count < FEW) {
    for (let i = 0; i < count; i += 1) positions[i] = i;
    moveLargestToFront(0, count - 1, wanted, candidates);
  } else {
    const [above, upTo] = gather(wanted, count, candidates);
    moveLargestToFront(above, upTo - 1, wanted, candidates);
  }
  return positions.subarray(0, wanted);
}

/** Puts the positions above the limit first, and those in the bucket at the limit after them. */
function gather(wanted: number, count: number, { remainders, total }: Candidates): readonly [number, number] {
  filled.fill(0);
  const perRemainder = (BUCKETS - 1) / total;
  for (let i = 0; i < count; i += 1) {
    const bucket = ((remainders[i] ?? 0) * perRemainder) | 0;
    bucketOf[i] = bucket;
    filled[bucket] = (filled[bucket] ?? 0) + 1;
  }
  let limit = BUCKETS - 1;
  let above = 0;
  while (above + (filled[limit] ?? 0) < wanted) {
    above += filled[limit] ?? 0;
    limit -= 1;
  }
  let [first, second] = [0, above];
  for (let i = 0; i < count; i += 1) {
    const bucket = bucketOf[i] ?? 0;
    if (bucket > limit) {
      positions[first] = i;
      first += 1;
    } else if (bucket === limit) {
      positions[second] = i;
      second += 1;
    }
  }
  return [above, second];
}

/** Orders positions `low` to `high` so far that the first `wanted` of all are the largest (Hoare, 1961). */
function moveLargestToFront(from: number, to: number, wanted: number, candidates: Candidates): void {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = middleOfThree(low, high, candidates);
    let [left, right] = [low, high];
    while (left <= right) {
      while (isBefore(positions[left] ?? 0, pivot, candidates)) left += 1;
      while (isBefore(pivot, positions[right] ?? 0, candidates)) right -= 1;
      if (left <= right) {
        const swapped = positions[left] ?? 0;
        positions[left] = positions[right] ?? 0;
        positions[right] = swapped;
        left += 1;
        right -= 1;
      }
    }
    if (wanted <= right) high = right;
    else if (wanted > left) low = left;
    else return;
  }
}

/** Rows that are sorted already, as participants often are, do not make it slow. */
function middleOfThree(low: number, high: number, candidates: Candidates): number {
  const a = positions[low] ?? 0;
  const b = positions[(low + high) >> 1] ?? 0;
  const c = positions[high] ?? 0;
  if (isBefore(a, b, candidates)) return isBefore(b, c, candidates) ? b : isBefore(a, c, candidates) ? c : a;
  return isBefore(a, c, candidates) ? a : isBefore(b, c, candidates) ? c : b;
}

function isBefore(a: number, b: number, candidates: Candidates): boolean {
  const { remainders, weights, ranks } = candidates;
  const difference = (remainders[a] ?? 0) - (remainders[b] ?? 0);
  if (difference !== 0) return difference > 0;
  if (candidates.isBefore) return candidates.isBefore(a, b);
  const heavier = (weights[a] ?? 0) - (weights[b] ?? 0);
  if (heavier !== 0) return heavier > 0;
  return ranks ? (ranks[a] ?? 0) < (ranks[b] ?? 0) : a < b;
}
