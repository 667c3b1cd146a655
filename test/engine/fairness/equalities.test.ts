import { follows, noEqualities, solution, withEquality } from '../../../src/engine/fairness/equalities';
import { rational } from '../../../src/engine/rational';

const FIRST = 0b001;
const LAST = 0b100;

describe('what sets of players pay together', () => {
  // They pay 1, 2 and 4.
  const two = withEquality(withEquality(noEqualities(3), 0b110, rational(6)), 0b111, rational(7));

  test('what follows from it is known', () => {
    expect(follows(two, FIRST)).toBe(true);
    expect(follows(two, 0b110)).toBe(true);
    expect(follows(two, LAST)).toBe(false);
    expect(follows(two, 0b101)).toBe(false);
  });

  test('as many as there are players say what each pays, in whatever order they came', () => {
    expect(solution(two)).toBeUndefined();
    const three = withEquality(two, 0b101, rational(5));
    expect(solution(three)).toEqual([1, 2, 4].map((amount) => rational(amount)));
    expect(follows(three, LAST)).toBe(true);
  });

  test('what follows already adds nothing', () => {
    expect(withEquality(two, FIRST, rational(1))).toEqual(two);
    expect(solution(withEquality(two, FIRST, rational(1)))).toBeUndefined();
  });
});
