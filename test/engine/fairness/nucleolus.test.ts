import fc from 'fast-check';
import { gameOf, sizeOf } from '../../../src/engine/fairness/cost-game';
import { nucleolus } from '../../../src/engine/fairness/nucleolus';
import {
  add,
  compare,
  type Rational,
  rational,
  rationalText,
  subtract,
  ZERO,
} from '../../../src/engine/rational';
import { AIRPORT, namedGame, TENNESSEE, YOUNG } from './examples';

const texts = (values: readonly Rational[]): readonly string[] => values.map((value) => rationalText(value));

/** Everybody gets the same, but nobody more than its claim. */
function equalAwards(estate: Rational, claims: readonly Rational[]): readonly Rational[] {
  const order = claims.map((_, i) => i).sort((a, b) => compare(claims[a] ?? ZERO, claims[b] ?? ZERO));
  const awards = [...claims];
  let left = estate;
  order.forEach((player, k) => {
    const even = rational(left.n, left.d * BigInt(claims.length - k));
    const claim = claims[player] ?? ZERO;
    awards[player] = compare(even, claim) < 0 ? even : claim;
    left = subtract(left, awards[player] ?? ZERO);
  });
  return awards;
}

/** The rule of the Talmud: the nucleolus of the bankruptcy game (Aumann and Maschler 1985). */
function talmud(estate: bigint, claims: readonly bigint[]): readonly Rational[] {
  const halves = claims.map((claim) => rational(claim, 2));
  const debt = claims.reduce((a, b) => a + b, 0n);
  if (2n * estate <= debt) return equalAwards(rational(estate), halves);
  const losses = equalAwards(rational(debt - estate), halves);
  return claims.map((claim, i) => subtract(rational(claim), losses[i] ?? ZERO));
}

/** What a set gets is what is left when the others have had their claims; as costs it is the negative. */
const bankruptcy = (estate: bigint, claims: readonly bigint[]) =>
  gameOf(claims.length, (set) => {
    const others = claims.reduce((sum, claim, i) => ((set >> i) & 1 ? sum : sum + claim), 0n);
    return estate > others ? others - estate : 0n;
  });

const awardsOf = (estate: bigint, claims: readonly bigint[]) =>
  nucleolus(bankruptcy(estate, claims)).map((cost) => subtract(ZERO, cost));

describe('R26 nucleolus', () => {
  test('Tennessee Valley (case 9)', () => {
    expect(texts(nucleolus(TENNESSEE))).toEqual(['116234', '93540', '202810']);
  });

  test('Young 1985 (case 10)', () => {
    expect(texts(nucleolus(YOUNG))).toEqual(['14', '18.5', '45.5']);
  });

  test.each([
    [100n, ['33.3333333333', '33.3333333333', '33.3333333333']],
    [200n, ['50', '75', '75']],
    [300n, ['50', '100', '150']],
  ])('three wives with claims of 100, 200, 300 and an estate of %s', (estate, awards) => {
    expect(texts(awardsOf(estate, [100n, 200n, 300n]))).toEqual(awards);
  });

  test('is the rule of the Talmud for every bankruptcy', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 100 }),
        (claims, percent) => {
          const estate = (claims.reduce((a, b) => a + b, 0n) * BigInt(percent)) / 100n;
          expect(awardsOf(estate, claims)).toEqual(talmud(estate, claims));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('an airport (Littlechild 1974): the least that a stretch can cost each of its users and one more', () => {
    // 15/2; then of the second runway what is left, 17.5, over 2; the longest pays the rest of 35.
    expect(texts(nucleolus(AIRPORT))).toEqual(['7.5', '8.75', '18.75']);
  });

  test('nobody pays more than alone, even where a pair is then worse off', () => {
    // Alone 10, 20 and 30 of 60: there is one such division. Without that limit the third would pay 35.
    const game = namedGame({ '1': 10, '2': 20, '3': 30, '12': 20, '13': 40, '23': 50, '123': 60 });
    expect(texts(nucleolus(game))).toEqual(['10', '20', '30']);
  });

  test('where alone is cheaper the loss is shared', () => {
    // 10 − x = 14 − y with x + y = 30
    expect(texts(nucleolus(namedGame({ '1': 10, '2': 14, '12': 30 })))).toEqual(['13', '17']);
  });

  test('one player pays everything', () => {
    expect(texts(nucleolus(namedGame({ '1': 12 })))).toEqual(['12']);
  });

  test('sums to the cost of everyone, and nobody pays more than alone where that can be', () => {
    const costs = fc
      .integer({ min: 1, max: 4 })
      .chain((players) =>
        fc.array(fc.bigInt({ min: 0n, max: 500n }), { minLength: 2 ** players, maxLength: 2 ** players }),
      );
    fc.assert(
      fc.property(costs, (table) => {
        const game = gameOf(Math.log2(table.length), (set) => table[set] ?? 0n);
        const amounts = nucleolus(game);
        expect(amounts.reduce(add, ZERO)).toEqual(rational(table.at(-1) ?? 0n));
        const alone = table.filter((_, set) => sizeOf(set) === 1);
        if (alone.reduce((a, b) => a + b, 0n) < (table.at(-1) ?? 0n)) return;
        amounts.forEach((amount, i) => {
          expect(compare(amount, rational(alone[i] ?? 0n))).toBeLessThanOrEqual(0);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('nine players are refused', () => {
    expect(() => nucleolus({ players: 9, costs: [] })).toThrow(RangeError);
  });
});
