import fc from 'fast-check';
import { type CostGame, gameOf } from '../../../src/engine/fairness/cost-game';
import { shapley } from '../../../src/engine/fairness/shapley';
import { add, type Rational, rational, rationalText, ZERO } from '../../../src/engine/rational';
import { AIRPORT, TENNESSEE, YOUNG } from './examples';

const texts = (values: readonly Rational[], places = 4): readonly string[] =>
  values.map((value) => rationalText(value, places));

/** The definition itself: the mean over all orders of what a player adds to those before it. */
function meanOverOrders({ players, costs }: CostGame): readonly Rational[] {
  const sums = new Array<bigint>(players).fill(0n);
  let orders = 0n;
  const walk = (set: number): void => {
    if (set === 2 ** players - 1) orders += 1n;
    for (let player = 0; player < players; player += 1) {
      if (set & (1 << player)) continue;
      const larger = set | (1 << player);
      // Every order through here continues in (players − |larger|)! ways.
      const ways = factorial(players - [...larger.toString(2)].filter((bit) => bit === '1').length);
      sums[player] = (sums[player] ?? 0n) + ((costs[larger] ?? 0n) - (costs[set] ?? 0n)) * ways;
      walk(larger);
    }
  };
  walk(0);
  return sums.map((sum) => rational(sum, orders));
}
const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1));

const games = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc
    .array(fc.bigInt({ min: -1000n, max: 10n ** 12n }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    })
    .map((costs) => gameOf(players, (set) => costs[set] ?? 0n)),
);

describe('R26 Shapley value', () => {
  test('Tennessee Valley (case 9)', () => {
    expect(texts(shapley(TENNESSEE))).toEqual(['117829', '100756.5', '193998.5']);
  });

  test('Young 1985 (case 10)', () => {
    expect(texts(shapley(YOUNG))).toEqual(['12.8333', '17.3333', '47.8333']);
  });

  test('airport (case 12), in tenths', () => {
    expect(texts(shapley(AIRPORT))).toEqual(['5', '10', '20']);
  });

  test('is the mean over all orders of joining, and sums to the cost of everyone', () => {
    fc.assert(
      fc.property(games, (game) => {
        const values = shapley(game);
        expect(values).toEqual(meanOverOrders(game));
        expect(values.reduce(add, ZERO)).toEqual(rational(game.costs.at(-1) ?? 0n));
      }),
      { numRuns: 40 },
    );
  });

  test('21 players are refused', () => {
    expect(() => shapley({ players: 21, costs: [] })).toThrow(RangeError);
  });
});
