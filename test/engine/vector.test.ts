import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  bigVector,
  combine,
  isEmpty,
  pick,
  scaleDecimals,
  times,
  type Vector,
  vectorOf,
  without,
} from '../../src/engine/vector';

const LIMIT = 2 ** 51;
const small = (...values: number[]): Vector => ({
  big: false,
  values,
  sum: values.reduce((a, b) => a + b, 0),
});
const large = (...values: bigint[]): Vector => ({
  big: true,
  values,
  sum: values.reduce((a, b) => a + b, 0n),
});

describe('R2 rows of weights', () => {
  test('are doubles up to a sum of 2^51, and bigints beyond', () => {
    expect(vectorOf([LIMIT - 1, 1])).toEqual(small(LIMIT - 1, 1));
    expect(vectorOf([LIMIT, 1])).toEqual(large(2n ** 51n, 1n));
    expect(bigVector([2n ** 51n - 1n, 1n])).toEqual(small(LIMIT - 1, 1));
    expect(bigVector([2n ** 51n, 1n])).toEqual(large(2n ** 51n, 1n));
  });
  test('are picked from a longer row, whatever it is made of', () => {
    expect(pick({ values: [4, -1, 6] }, [2, 0])).toEqual(small(6, 4));
    expect(pick({ values: [4n, -1n, 2n ** 60n] }, [2, 0])).toEqual(large(2n ** 60n, 4n));
    expect(pick({ values: [4n, -1n, 2n ** 60n] }, [0])).toEqual(small(4));
    expect(pick({ values: [] }, [])).toEqual(small());
  });
  test('multiply position by position, whatever they are made of', () => {
    expect(times(vectorOf([2, 3, 0]), vectorOf([5, 7, 9]))).toEqual(small(10, 21, 0));
    expect(times(vectorOf([2 ** 25, 0]), vectorOf([2 ** 26, 1]))).toEqual(small(LIMIT, 0));
    // As doubles 94906267² would be rounded.
    expect(times(vectorOf([94_906_267, 1]), vectorOf([94_906_267, 1]))).toEqual(large(94_906_267n ** 2n, 1n));
    expect(times(large(2n ** 60n, 3n), small(1, 2))).toEqual(large(2n ** 60n, 6n));
    expect(times(small(1, 2), large(2n ** 60n, 3n))).toEqual(large(2n ** 60n, 6n));
  });
  test('without some positions keep their length', () => {
    const isSecond = (position: number): boolean => position === 1;
    expect(without(small(1, 2, 3), isSecond)).toEqual(small(1, 0, 3));
    expect(without(large(1n, 2n, 2n ** 60n), isSecond)).toEqual(large(1n, 0n, 2n ** 60n));
    expect(without(large(1n, 2n ** 60n), isSecond)).toEqual(small(1, 0));
  });
  test('are empty when nothing in them counts', () => {
    expect([small(), small(0, 0), large(0n), small(0, 1), large(1n)].map(isEmpty)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('R4 sums of rows', () => {
  test('6 × (1, 2) + 4 × (3, 4) is in proportion to 3 × (1, 2) + 2 × (3, 4)', () => {
    const terms = [
      { vector: small(1, 2), factor: 6n },
      { vector: small(3, 4), factor: 4n },
    ];
    expect(combine(terms)).toEqual(small(9, 14));
  });
  test('factors without a common divisor stay', () => {
    const terms = [
      { vector: small(1, 2), factor: 3n },
      { vector: small(0, 1), factor: 5n },
    ];
    expect(combine(terms)).toEqual(small(3, 11));
  });
  test('are exact beyond doubles, in rows and in factors', () => {
    const odd = 2n ** 53n + 1n;
    expect(
      combine([
        { vector: small(1, 1), factor: odd },
        { vector: small(0, 1), factor: 2n },
      ]),
    ).toEqual(large(odd, odd + 2n));
    expect(
      combine([
        { vector: large(2n ** 60n, 1n), factor: 1n },
        { vector: small(1, 2), factor: 3n },
      ]),
    ).toEqual(large(2n ** 60n + 3n, 7n));
    // No double is as large as the factor.
    expect(
      combine([
        { vector: small(0, 1), factor: 10n ** 400n },
        { vector: small(1, 0), factor: 1n },
      ]),
    ).toEqual(large(1n, 10n ** 400n));
  });
  test('keep their proportions', () => {
    const row = fc.array(fc.nat(2 ** 30), { minLength: 3, maxLength: 3 });
    const factor = fc.bigInt({ min: 1n, max: 2n ** 40n });
    fc.assert(
      fc.property(row, row, factor, factor, (first, second, one, two) => {
        const terms = [
          { vector: vectorOf(first), factor: one },
          { vector: vectorOf(second), factor: two },
        ];
        const { values } = combine(terms);
        const exact = first.map((value, at) => BigInt(value) * one + BigInt(second[at] ?? 0) * two);
        for (const [i, value] of exact.entries())
          for (const [j, other] of exact.entries())
            expect(BigInt(values[i] ?? 0) * other).toBe(BigInt(values[j] ?? 0) * value);
      }),
      { numRuns: 50 },
    );
  });
});

describe('R1 decimals as whole numbers', () => {
  const scaled = (...texts: string[]) => scaleDecimals(texts.map((text) => new Decimal(text)));

  test.each<[string[], readonly (number | bigint)[], bigint]>([
    [['1.5', '2.25', '3'], [150, 225, 300], 100n],
    [['7', '0', '-2'], [7, 0, -2], 1n],
    [['-0', '0.1'], [0, 1], 10n],
    // One word of decimal.js holds seven digits: 1e7 has a single word too, of another worth.
    [['10000000', '200000000000000', '1234567'], [10_000_000, 200_000_000_000_000, 1_234_567], 1n],
    // Fifteen digits are exact as doubles.
    [['12345678.1234567', '1'], [123_456_781_234_567, 10_000_000], 10n ** 7n],
    [['1234567', '0.00000001'], [123_456_700_000_000, 1], 10n ** 8n],
    [['12345678.12345678', '1'], [1_234_567_812_345_678n, 100_000_000n], 10n ** 8n],
    [['1234567', '0.000000001'], [1_234_567_000_000_000n, 1n], 10n ** 9n],
    [['9007199254740993', '1'], [9_007_199_254_740_993n, 1n], 1n],
    [['12345678901234.56789', '0'], [1_234_567_890_123_456_789n, 0n], 10n ** 5n],
    [['1234567890.0123456789'], [12_345_678_900_123_456_789n], 10n ** 10n],
  ])('%j', (texts, values, scale) => expect(scaled(...texts)).toEqual({ values, scale }));

  test('each is the decimal times the scale', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: -10, max: 6 }))
      .map(([digits, power]) => new Decimal(`${digits}e${power}`));
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 6 }), (decimals) => {
        const { values, scale } = scaleDecimals(decimals);
        expect(values.map(String)).toEqual(
          decimals.map((value) => (value.isZero() ? '0' : value.times(scale.toString()).toFixed())),
        );
      }),
      { numRuns: 50 },
    );
  });
});
