import { addCoalition, coalitionSums, effectOf } from '../../../src/engine/fairness/coalition-sums';
import { rational } from '../../../src/engine/rational';

/** The first pays so much in each set with, and in each without, the second. */
function sumsOf(largest: number, together: readonly number[], alone: readonly number[]) {
  const sums = coalitionSums(3, largest);
  for (const share of together) addCoalition(sums, { members: [0, 1], cost: share, shares: [share, 0] });
  for (const share of alone) addCoalition(sums, { members: [0], cost: share, shares: [share] });
  return sums;
}

describe('effect of another on what one pays', () => {
  test('the mean of what it pays with the other, less the mean without', () => {
    const sums = sumsOf(100, [10, 21], [30, 40, 51]);
    expect(effectOf(sums, 0, 1)).toEqual(rational(31 * 3 - 121 * 2, 6));
  });

  test.each([1, -1])('stays exact beyond 2^53, sign %s', (sign) => {
    const large = sign * (2 ** 52 + 1);
    const sums = sumsOf(2 * large, [large, large, large], [large + 2, large + 2, large + 2]);
    expect(effectOf(sums, 0, 1)).toEqual(rational(-2));
  });

  test('three thirds of a little more than 2^53', () => {
    const third = (2 ** 53 - 2) / 3 + 1;
    expect(effectOf(sumsOf(third, [third, third, third], [third]), 0, 1)).toEqual(rational(0));
  });

  test('amounts as large as a whole number can be', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(effectOf(sumsOf(most, [most, most], [most - 1]), 0, 1)).toEqual(rational(1));
  });

  test('nothing is known where the other is always there, or never', () => {
    expect(effectOf(sumsOf(100, [10], []), 0, 1)).toBeUndefined();
    expect(effectOf(sumsOf(100, [10], [20]), 0, 2)).toBeUndefined();
    expect(effectOf(sumsOf(100, [10], [20]), 1, 0)).toBeUndefined();
  });
});
