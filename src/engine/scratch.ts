/**
 * Scratch space of the division in hand (R2); never read after it. Of `count` positions `scratch` holds the weights
 * from 0, the shares in whole cents from `count` and the remainders from `2 * count`; then come {@link BUCKETS} counts.
 * It is one array, since a compiled loop checks each array that it touches anew at every step.
 */
export let scratch = new Float64Array(2048);
export let positions = new Int32Array(512);

/** Places for counting remainders by size. */
export const BUCKETS = 64;

/** @param count - positions of the division that begins */
export function reserve(count: number): void {
  if (scratch.length < 3 * count + BUCKETS) scratch = new Float64Array(2 * (3 * count + BUCKETS));
  if (positions.length < count) positions = new Int32Array(2 * count);
}
