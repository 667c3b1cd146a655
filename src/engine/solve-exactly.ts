/** R16: simultaneous linear equations over exact fractions. */
import { type Rational, rational, ZERO } from './rational';

/**
 * Solves x = A·x + b exactly, by fraction-free elimination (Bareiss, 1968): every division comes out even, so that
 * the whole numbers stay as small as they can.
 * @param coefficients - A, square
 * @param constants - b
 * @returns undefined when there is no single solution
 */
export function solveExactly(
  coefficients: readonly (readonly Rational[])[],
  constants: readonly Rational[],
): readonly Rational[] | undefined {
  const rows = coefficients.map((row, i) => wholeRow(row, constants[i] ?? ZERO, i));
  const size = rows.length;
  let previous = 1n;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const found = rows.findIndex((row, i) => i >= pivot && row[pivot] !== 0n);
    const [row, other] = [rows[pivot], rows[found]];
    if (!row || !other) return undefined;
    rows[found] = row;
    rows[pivot] = other;
    const head = other[pivot] ?? 0n;
    for (const [i, target] of rows.entries()) {
      if (i === pivot) continue;
      const factor = target[pivot] ?? 0n;
      rows[i] = target.map((value, j) => (head * value - factor * (other[j] ?? 0n)) / previous);
    }
    previous = head;
  }
  return rows.map((row, i) => rational(row[size] ?? 0n, row[i] ?? 1n));
}

/** Row of (I − A | b), multiplied by its common denominator. */
function wholeRow(row: readonly Rational[], constant: Rational, index: number): readonly bigint[] {
  const common = [...row, constant].reduce((all, { d }) => (all / divisor(all, d)) * d, 1n);
  const whole = ({ n, d }: Rational): bigint => n * (common / d);
  return [...row.map((value, j) => (j === index ? common : 0n) - whole(value)), whole(constant)];
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
