import { gameOf } from '../../../src/engine/fairness/cost-game';
import { shapley } from '../../../src/engine/fairness/shapley';
import { add, rational, ZERO } from '../../../src/engine/rational';

describe('R26 with as many players as a table can have', () => {
  test('an airport with 20 runway lengths: each pays its part of every stretch that it uses', () => {
    const lengths = Array.from({ length: 20 }, (_, i) => BigInt((i + 1) * (i + 2)));
    const runway = gameOf(20, (set) => lengths[31 - Math.clz32(set)] ?? 0n);
    let paid = ZERO;
    const expected = lengths.map((length, i) => {
      paid = add(paid, rational(length - (lengths[i - 1] ?? 0n), 20 - i));
      return paid;
    });
    expect(shapley(runway)).toEqual(expected);
  });
});
