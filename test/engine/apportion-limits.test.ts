import fc from 'fast-check';
import { apportion } from '../../src/engine/apportion';
import { positions, scratch } from '../../src/engine/scratch';
import { oracleShares } from './oracle';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const oracle = (cents: number, weights: readonly number[]): number[] =>
  oracleShares(
    cents,
    weights.map((n) => ({ n: BigInt(n), d: 1n })),
  );

describe('R2 among equal remainders of unequal weights', () => {
  test('the larger weight comes first, wherever it stands', () => {
    // 3 over 1, 1, 1, 3: exact .5, .5, .5, 1.5; of the two cents one goes to the 3, one to the first.
    expect(apportion(3, [1, 1, 1, 3])).toEqual([1, 0, 0, 2]);
    expect(apportion(3, [1n, 1n, 1n, 3n])).toEqual([1, 0, 0, 2]);
    // 5 over 1, 3, 5, 1: exact .5, 1.5, 2.5, .5.
    expect(apportion(5, [1, 3, 5, 1], [3, 2, 1, 0])).toEqual([0, 2, 3, 0]);
    expect(apportion(5, [1n, 3n, 5n, 1n], [3, 2, 1, 0])).toEqual([0, 2, 3, 0]);
  });
});

describe('R2 at the limits of doubles', () => {
  test('weights of which the products round to the same double are told apart', () => {
    // As doubles both products are rounded by more than their remainders differ.
    const [cents, weights] = [2_251_799_813_683_815, [1_125_899_906_841_952, 1_125_899_906_841_982]] as const;
    expect(apportion(cents, weights)).toEqual([1_125_899_906_841_893, 1_125_899_906_841_922]);
    expect(oracle(cents, weights)).toEqual([1_125_899_906_841_893, 1_125_899_906_841_922]);
  });

  // Found by trying: with an error of rounding that is left out or counted the wrong way another gets the cent.
  test.each<[number, number[], number[]]>([
    [
      979_023_477_665_147,
      [555_245_970_404_603, 450_225_981_199_745],
      [540_640_482_350_302, 438_382_995_314_845],
    ],
    [
      289_894_169_381_105,
      [347_469_047_281_829, 496_769_919_283_898],
      [119_313_671_645_796, 170_580_497_735_309],
    ],
    [
      1_851_670_909_274_226,
      [
        427_006_072_727_680, 312_654_843_054_365, 421_588_793_517_542, 376_092_702_912_250,
        314_328_497_063_150,
      ],
      [
        427_006_072_727_505, 312_654_843_054_236, 421_588_793_517_369, 376_092_702_912_095,
        314_328_497_063_021,
      ],
    ],
  ])('%d over %j is %j', (cents, weights, shares) => {
    expect(oracle(cents, weights)).toEqual(shares);
    expect(apportion(cents, weights)).toEqual(shares);
  });

  test('weights nearly alike, as large as they can be, and amounts just below their sum', () => {
    const cases = fc
      .integer({ min: 2, max: 12 })
      .chain((count) =>
        fc.tuple(
          fc.array(fc.nat(1_000), { minLength: count, maxLength: count }),
          fc.integer({ min: 1, max: 1_000 }),
        ),
      );
    fc.assert(
      fc.property(cases, ([less, off]) => {
        const largest = Math.floor(2 ** 51 / less.length);
        const weights = less.map((value) => largest - value);
        const cents = sum(weights) - off;
        expect(apportion(cents, weights)).toEqual(oracle(cents, weights));
      }),
      { numRuns: 150 },
    );
  });

  test.each([[2 ** 53], [-(2 ** 53)], [0.5], [Number.NaN]])('%d is no amount in whole cents', (cents) => {
    expect(() => apportion(cents, [1])).toThrow('amount out of range');
  });

  test('what cannot be divided says why', () => {
    expect(() => apportion(1, [0])).toThrow('the weights sum to 0');
    expect(() => apportion(1, [2, -1])).toThrow('negative weight');
    expect(() => apportion(1, [2n, -1n])).toThrow('negative weight');
  });
});

describe('R2 more positions than ever before', () => {
  test('of which the counts no longer fit', () => {
    const count = Math.ceil(scratch.length / 3);
    const weights = Array.from({ length: count }, (_, i) => 1 + ((i * 7_919) % 1_013));
    expect(apportion(1_234_567, weights)).toEqual(oracle(1_234_567, weights));
  });
  test('that are all alike', () => {
    const weights = Array.from({ length: positions.length + 1 }, () => 1);
    expect(apportion(weights.length - 1, weights)).toEqual(
      weights.map((_, at) => (at < weights.length - 1 ? 1 : 0)),
    );
  });
});
