/**
 * Rows of non-negative whole numbers, always exact: plain doubles as long as their sum stays small, bigints beyond.
 * Weights are such rows; scaling a decimal row by a power of ten changes no proportion.
 */
import type { Decimal } from 'decimal.js';

/** Up to this sum every step of a division can be done exactly in doubles (see `apportion`). */
export const SAFE_SUM = 2 ** 51;

export type Vector =
  | { readonly big: false; readonly values: readonly number[]; readonly sum: number }
  | { readonly big: true; readonly values: readonly bigint[]; readonly sum: bigint };

/** @param values - non-negative whole numbers, each a safe integer */
export function vectorOf(values: readonly number[]): Vector {
  let sum = 0;
  for (const value of values) sum += value;
  return sum <= SAFE_SUM ? { big: false, values, sum } : bigVector(values.map(BigInt));
}

/** @param values - non-negative; becomes doubles where they fit */
export function bigVector(values: readonly bigint[]): Vector {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum <= SAFE_SUM
    ? { big: false, values: values.map(Number), sum: Number(sum) }
    : { big: true, values, sum };
}

/** Products position by position; both are equally long. */
export function times(a: Vector, b: Vector): Vector {
  if (!a.big && !b.big) {
    const values = new Array<number>(a.values.length);
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) {
      const value = (a.values[i] ?? 0) * (b.values[i] ?? 0);
      values[i] = value;
      sum += value;
    }
    // A rounded product or sum is larger than the limit, so below it everything was exact.
    if (sum <= SAFE_SUM) return { big: false, values, sum };
  }
  return bigVector(a.values.map((_, i) => valueAt(a, i) * valueAt(b, i)));
}

/** A row and what it counts for in a sum of rows. */
export interface Term {
  readonly vector: Vector;
  readonly factor: bigint;
}

/** Σ factor × row, in the same proportions but not larger than needed. At least one row, all equally long. */
export function combine(terms: readonly Term[]): Vector {
  const divisor = terms.reduce((found, { factor }) => greatestDivisor(factor, found), 0n);
  const reduced = terms.map(({ vector, factor }) => ({
    vector,
    factor: divisor > 1n ? factor / divisor : factor,
  }));
  const length = terms[0]?.vector.values.length ?? 0;
  const doubles = combineDoubles(reduced, length);
  // As with products: what was rounded is beyond the limit.
  if (doubles && doubles.sum <= SAFE_SUM) return doubles;
  const values = Array.from({ length }, (_, i) =>
    reduced.reduce((sum, { vector, factor }) => sum + valueAt(vector, i) * factor, 0n),
  );
  return bigVector(values);
}

function combineDoubles(terms: readonly Term[], length: number): (Vector & { big: false }) | undefined {
  const values = new Array<number>(length).fill(0);
  let sum = 0;
  for (const { vector, factor } of terms) {
    if (vector.big) return undefined;
    const times = Number(factor);
    for (let i = 0; i < length; i += 1) {
      const value = (vector.values[i] ?? 0) * times;
      values[i] = (values[i] ?? 0) + value;
      sum += value;
    }
  }
  return { big: false, values, sum };
}

export const valueAt = (vector: Vector, position: number): bigint => BigInt(vector.values[position] ?? 0);

export const isEmpty = (vector: Vector): boolean => (vector.big ? vector.sum === 0n : vector.sum === 0);

/** The row without the positions for which `omit` holds: they become 0. */
export function without(vector: Vector, omit: (position: number) => boolean): Vector {
  return vector.big
    ? bigVector(vector.values.map((value, i) => (omit(i) ? 0n : value)))
    : vectorOf(vector.values.map((value, i) => (omit(i) ? 0 : value)));
}

/** Decimals as whole numbers in the same proportion. */
export interface Scaled {
  readonly values: readonly number[] | readonly bigint[];
  /** Each whole number is the decimal × scale, a power of ten. */
  readonly scale: bigint;
}

/** Scales a row of decimals up until all are whole. Signs stay, so this is no {@link Vector} yet. */
export function scaleDecimals(decimals: readonly Decimal[]): Scaled {
  let places = 0;
  let widest = 0;
  for (const decimal of decimals) {
    if (isSmallWhole(decimal)) continue;
    places = Math.max(places, decimal.decimalPlaces());
    widest = Math.max(widest, decimal.e + 1);
  }
  const scale = 10n ** BigInt(places);
  if (Math.max(widest, 7) + places <= 15) {
    const factor = Number(scale);
    return {
      values: decimals.map((decimal) =>
        isSmallWhole(decimal) ? smallWhole(decimal) * factor : Number(decimal.times(factor).toFixed()),
      ),
      scale,
    };
  }
  return { values: decimals.map((decimal) => BigInt(decimal.toFixed(places).replace('.', ''))), scale };
}

/** decimal.js keeps seven digits per word: such a number is its only word. */
const isSmallWhole = ({ d, e }: Decimal): boolean => d.length === 1 && e >= 0 && e < 7;
const smallWhole = ({ d, s }: Decimal): number => s * (d[0] ?? 0) + 0;

/** The whole numbers at some positions, which are not negative there; 0 where there is none. */
export const pick = ({ values }: Pick<Scaled, 'values'>, positions: readonly number[]): Vector =>
  isBig(values)
    ? bigVector(positions.map((position) => values[position] ?? 0n))
    : vectorOf(positions.map((position) => values[position] ?? 0));

const isBig = (values: Scaled['values']): values is readonly bigint[] => typeof values[0] === 'bigint';

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
