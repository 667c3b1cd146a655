/** Other ways to divide an amount, to compare with: plain largest remainders, and a well-known money library. */
import { Decimal } from 'decimal.js';
import { allocate, dinero } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';

/** Largest remainder as one would write it with decimal.js: whole quotients and remainders, so that it is exact. */
export function decimalLargestRemainder(cents: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
  const parts = weights.map((weight, index) => {
    const product = new Decimal(cents).times(weight);
    return { index, floor: product.dividedToIntegerBy(total), remainder: product.modulo(total) };
  });
  let left = new Decimal(cents)
    .minus(parts.reduce((sum, { floor }) => sum.plus(floor), new Decimal(0)))
    .toNumber();
  const shares = parts.map(({ floor }) => floor.toNumber());
  for (const { index } of [...parts].sort((a, b) => b.remainder.comparedTo(a.remainder))) {
    if (left-- <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}

/** Largest remainder as one would write it with BigInt. */
export function bigintLargestRemainder(cents: number, weights: readonly number[]): readonly number[] {
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const parts = weights.map((weight, index) => {
    const product = BigInt(cents) * BigInt(weight);
    return { index, floor: product / total, remainder: product % total };
  });
  let left = BigInt(cents) - parts.reduce((sum, { floor }) => sum + floor, 0n);
  const shares = parts.map(({ floor }) => Number(floor));
  for (const { index } of [...parts].sort((a, b) =>
    a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0,
  )) {
    if (left-- <= 0n) break;
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}

/** dinero.js gives left-over units in the order of the ratios, not by remainder; the work is comparable. */
export function dineroAllocate(cents: number, weights: readonly number[]): unknown {
  return allocate(dinero({ amount: cents, currency: EUR }), [...weights]);
}
