import fc from 'fast-check';
import { type Rational, rational } from '../../src/engine/rational';
import { roundedAmounts } from '../../src/engine/rounded-amounts';
import { bigVector, vectorOf } from '../../src/engine/vector';

const cents = (values: readonly (number | bigint)[], unit: Rational) =>
  roundedAmounts(bigVector(values.map(BigInt)), unit);

describe('R11, R13 weight × price, rounded by itself', () => {
  test.each([
    ['halves go up', [1, 3, 5], rational(1, 2), [1, 2, 3]],
    ['halves of a negative price go down', [1, 3, 5], rational(-1, 2), [-1, -2, -3]],
    ['less than half is dropped', [1, 2, 4], rational(1, 3), [0, 1, 1]],
    ['a whole price', [0, 1, 7], rational(250), [0, 250, 1_750]],
    ['a price of one cent', [0, 1, 7], rational(1), [0, 1, 7]],
    ['a price of minus one cent', [1, 7], rational(-1), [-1, -7]],
    ['a hundredth of a cent', [49, 50, 149, 150], rational(1, 100), [0, 1, 1, 2]],
  ])('%s', (_, values, unit, expected) => {
    expect(roundedAmounts(vectorOf(values), unit).map(Number)).toEqual(expected);
  });

  test('of weights too large for doubles', () => {
    // Over 2^40: a little more than 2^20, half a cent more, and a little less than that.
    expect(cents([2n ** 60n + 1n], rational(1, 2n ** 40n))).toEqual([2 ** 20]);
    expect(cents([2n ** 60n + 2n ** 39n], rational(1, 2n ** 40n))).toEqual([2 ** 20 + 1]);
    expect(cents([2n ** 60n + 2n ** 39n - 1n], rational(1, 2n ** 40n))).toEqual([2 ** 20]);
    expect(cents([2n ** 52n, 1n], rational(1))).toEqual([2 ** 52, 1]);
  });

  test('is the whole number that lies nearest, the one further from zero of two', () => {
    const weight = fc.oneof(fc.nat(9), fc.nat(100_000), fc.maxSafeNat());
    const top = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer(), fc.maxSafeInteger());
    const bottom = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1 }), fc.constant(2 ** 31));
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 4 }), top, bottom, (values, n, d) => {
        const unit = rational(n, d);
        for (const [at, amount] of cents(values, unit).entries()) {
          // Beyond that an amount is refused anyhow.
          if (Math.abs(amount) > 2 ** 52) continue;
          const exact = BigInt(values[at] ?? 0) * unit.n;
          const twice = 2n * (BigInt(amount) * unit.d - exact);
          const distance = twice < 0n ? -twice : twice;
          expect(distance <= unit.d).toBe(true);
          if (distance === unit.d) expect(twice > 0n).toBe(exact > 0n);
        }
      }),
      { numRuns: 300 },
    );
  });
});
