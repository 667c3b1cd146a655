import { gameOf } from '../../../src/engine/fairness/cost-game';
import { nucleolus } from '../../../src/engine/fairness/nucleolus';
import { shapley } from '../../../src/engine/fairness/shapley';
import { add, compare, divide, type Rational, rational, subtract, ZERO } from '../../../src/engine/rational';

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

  test('the nucleolus of an airport with 8 runway lengths (Littlechild 1974)', () => {
    const lengths = [10n, 25n, 40n, 55n, 70n, 110n, 150n, 260n];
    const runway = gameOf(8, (set) => lengths[31 - Math.clz32(set)] ?? 0n);
    expect(nucleolus(runway)).toEqual(littlechild(lengths));
  });
});

/** Aircraft by length pay the least of what a runway leaves to pay, over all of its users and one more. */
function littlechild(lengths: readonly bigint[]): readonly Rational[] {
  const paid: Rational[] = [];
  let sum = ZERO;
  for (const [player] of lengths.entries()) {
    const candidates = lengths.slice(player).map((length, at) => {
      // The longest runway is paid by its users alone.
      const shares = player + at === lengths.length - 1 ? at + 1 : at + 2;
      return divide(subtract(rational(length), sum), rational(shares));
    });
    const least = candidates.sort(compare)[0] ?? ZERO;
    paid.push(least);
    sum = add(sum, least);
  }
  return paid;
}
