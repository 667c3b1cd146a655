import fc from 'fast-check';
import { apportion } from '../../src/engine/apportion';
import { oracleShares } from './oracle';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const oracle = (cents: number, weights: readonly (number | bigint)[], order?: readonly number[]): number[] =>
  oracleShares(
    cents,
    weights.map((n) => ({ n: BigInt(n), d: 1n })),
    order,
  );

const weightsBelow = (max: number) =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 9 }),
        fc.maxSafeNat().map((n) => n % max),
      ),
      { minLength: 1, maxLength: 90 },
    )
    .filter((weights) => weights.some((weight) => weight > 0));
const amounts = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer(), fc.maxSafeInteger());

describe('R2 largest remainder', () => {
  test.each([
    ['seats by inhabitants', 613, [98, 92, 98, 123, 102, 92], [99, 93, 99, 125, 104, 93]],
    ['182.25 at 98/2', 18_225, [98, 2], [17_861, 364]],
    ['99.99 at 75/25', 9_999, [75, 25], [7_499, 2_500]],
    ['one cent at 95/5', 1, [95, 5], [1, 0]],
    ['one large among small', 100, [5_117, 4_400, 162, 161, 160], [51, 44, 2, 2, 1]],
    ['sixths', 100, [2, 3, 1], [33, 50, 17]],
  ])('%s', (_, cents, weights, shares) => {
    expect(apportion(cents, weights)).toEqual(shares);
    expect(apportion(cents, weights.map(BigInt))).toEqual(shares);
    expect(apportion(-cents, weights)).toEqual(shares.map((share) => 0 - share));
  });

  test('among equal remainders the larger weight comes first, then the lower rank', () => {
    // 5 over 1, 3, 1, 3: exact .625, 1.875, .625, 1.875
    expect(apportion(5, [1, 3, 1, 3], [0, 1, 2, 3])).toEqual([1, 2, 0, 2]);
    expect(apportion(5, [1, 3, 1, 3], [3, 2, 1, 0])).toEqual([0, 2, 1, 2]);
    // 3 over 1, 3, 1, 1: exact .5, 1.5, .5, .5
    expect(apportion(3, [1, 3, 1, 1], [0, 1, 2, 3])).toEqual([1, 2, 0, 0]);
    expect(apportion(3, [2, 2, 2, 2], [2, 0, 3, 1])).toEqual([1, 1, 0, 1]);
  });

  test('so it is where weights are too large for doubles', () => {
    expect(apportion(5, [1n, 3n, 1n, 3n], [3, 2, 1, 0])).toEqual([0, 2, 1, 2]);
    expect(apportion(3, [1n, 3n, 1n, 1n], [0, 3, 1, 2])).toEqual([1, 2, 0, 0]);
    expect(apportion(3, [2n, 2n, 2n, 2n], [2, 0, 3, 1])).toEqual([1, 1, 0, 1]);
    // As doubles the two remainders of one cent are equal.
    const large = 2n ** 60n;
    expect(apportion(1, [large, large + 1n], [0, 1])).toEqual([0, 1]);
    expect(apportion(1, [large + 1n, large], [1, 0])).toEqual([1, 0]);
    // And here the larger weight has the smaller remainder, by 2 of 4.6 × 10¹⁸.
    expect(apportion(2, [large + 1n, 3n * large + 2n, 1n])).toEqual([1, 1, 0]);
    expect(oracle(2, [large + 1n, 3n * large + 2n, 1n])).toEqual([1, 1, 0]);
  });

  test('a quotient that comes out one too low or too high in doubles is put right', () => {
    // Found by trying, with amounts below the sum of the weights.
    for (const [cents, weights, off] of [
      [334_250_192_666_624, [280_593_184_922_424, 562_190_574_333_048], -1],
      [1_066_823_839_645_696, [856_467_551_332_552, 802_213_241_203_444], -1],
      [850_394_397_802_496, [731_306_394_106_036, 194_591_164_324_949], 1],
      [1_083_646_421_237_760, [343_486_258_781_840, 922_250_328_197_628], 1],
    ] as const) {
      const total = sum(weights);
      const wrong = weights.map(
        (weight) =>
          Math.floor((cents * weight) / total) - Number((BigInt(cents) * BigInt(weight)) / BigInt(total)),
      );
      expect(wrong).toContain(off);
      expect(apportion(cents, weights)).toEqual(oracle(cents, weights));
      expect(apportion(cents + total, weights)).toEqual(oracle(cents + total, weights));
    }
  });

  test('products just below and just beyond 2^53', () => {
    const factors = fc.integer({ min: 2 ** 20, max: 2 ** 32 });
    fc.assert(
      fc.property(factors, fc.integer({ min: -3, max: 3 }), fc.nat(), (weight, off, more) => {
        const cents = Math.floor(2 ** 53 / weight) + off;
        const weights = [weight, cents + (more % 1_000), 1];
        expect(apportion(cents, weights)).toEqual(oracle(cents, weights));
        expect(apportion(cents + 3 * sum(weights), weights)).toEqual(
          oracle(cents + 3 * sum(weights), weights),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('more weights than ever before, first as bigints and then as doubles', () => {
    for (const [count, isLarge] of [
      [3_000, true],
      [9_000, false],
    ] as const) {
      const weights = Array.from({ length: count }, (_, i) => 1 + ((i * 7_919) % 1_013));
      const shares = apportion(123_456_789, isLarge ? weights.map(BigInt) : weights);
      expect(shares).toEqual(oracle(123_456_789, weights));
    }
  });

  test('weights that sum to 0 take nothing, and nothing else', () => {
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
    expect(apportion(0, [])).toEqual([]);
    expect(() => apportion(1, [0, 0])).toThrow(RangeError);
    expect(() => apportion(1, [])).toThrow(RangeError);
  });

  test('a negative weight never gets here silently', () => {
    expect(() => apportion(100_000, [100, -90])).toThrow(RangeError);
    expect(() => apportion(100_000, [100n, -90n])).toThrow(RangeError);
  });

  describe.each([
    ['products below 2^53', 1_000],
    ['products beyond 2^53', 2 ** 44],
    ['sums beyond 2^53', Number.MAX_SAFE_INTEGER],
  ])('%s', (_, max) => {
    const weights = weightsBelow(max);

    test('equals the rational oracle', () => {
      fc.assert(
        fc.property(amounts, weights, (cents, row) => {
          expect(apportion(cents, row)).toEqual(oracle(cents, row));
          expect(apportion(cents, row.map(BigInt))).toEqual(oracle(cents, row));
        }),
      );
    });

    test('the shares sum to the amount, and each is less than a cent from exact', () => {
      fc.assert(
        fc.property(amounts, weights, (cents, row) => {
          const shares = apportion(cents, row);
          const total = row.reduce((a, b) => a + BigInt(b), 0n);
          expect(shares.reduce((a, b) => a + BigInt(b), 0n)).toBe(BigInt(cents));
          for (const [i, share] of shares.entries()) {
            const off = BigInt(share) * total - BigInt(cents) * BigInt(row[i] ?? 0);
            expect(off < total && off > -total).toBe(true);
          }
        }),
      );
    });

    test('the order of columns does not matter', () => {
      const cases = weights.chain((row) =>
        fc.tuple(amounts, fc.constant(row), fc.shuffledSubarray([...row.keys()], { minLength: row.length })),
      );
      fc.assert(
        fc.property(cases, ([cents, row, order]) => {
          const shuffled = apportion(
            cents,
            order.map((i) => row[i] ?? 0),
            order,
          );
          const straight = apportion(cents, row);
          expect(shuffled).toEqual(order.map((i) => straight[i]));
        }),
      );
    });

    test('sign and scale of the weights change nothing else', () => {
      fc.assert(
        fc.property(amounts, weights, fc.integer({ min: 2, max: 1_000 }), (cents, row, factor) => {
          const shares = apportion(cents, row);
          expect(apportion(-cents, row)).toEqual(shares.map((share) => 0 - share));
          expect(
            apportion(
              cents,
              row.map((weight) => BigInt(weight) * BigInt(factor)),
            ),
          ).toEqual(shares);
        }),
      );
    });
  });

  test('long rows, with many ties, equal the oracle', () => {
    const rows = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 400, maxLength: 700 });
    fc.assert(
      fc.property(fc.integer({ min: -5_000, max: 5_000 }), rows, fc.nat(), (cents, row, seed) => {
        const weights = [1, ...row];
        const order = weights.map((_, i) => (i * 7_919 + seed) % 100_003);
        expect(apportion(cents, weights, order)).toEqual(oracle(cents, weights, order));
        expect(sum(apportion(cents, weights, order))).toBe(cents);
      }),
      { numRuns: 30 },
    );
  });
});
