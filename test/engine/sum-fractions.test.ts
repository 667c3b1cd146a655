import fc from 'fast-check';
import { add, rational, ZERO } from '../../src/engine/rational';
import { addAll, fractionText, truncatedText } from '../../src/engine/sum-fractions';

describe('sums of fractions', () => {
  test('1/2 + 1/3 + 1/6 − 3/4 is 1/4, and nothing is 0', () => {
    expect(addAll([rational(1, 2), rational(1, 3), rational(1, 6), rational(-3, 4)])).toEqual(rational(1, 4));
    expect(addAll([])).toEqual(ZERO);
  });
  test('are the same as adding one after the other', () => {
    const fraction = fc
      .tuple(fc.bigInt({ min: -99n, max: 99n }), fc.bigInt({ min: 1n, max: 60n }))
      .map(([n, d]) => rational(n, d));
    fc.assert(
      fc.property(fc.array(fraction, { maxLength: 12 }), (fractions) =>
        expect(addAll(fractions)).toEqual(fractions.reduce(add, ZERO)),
      ),
      { numRuns: 50 },
    );
  });
});

describe('fractions as texts', () => {
  test.each([
    [rational(2, 3), 4, '0.6666'],
    [rational(-2, 3), 4, '-0.6666'],
    [rational(-1, 1_000_000), 4, '0'],
    [rational(5, 2), 4, '2.5'],
    [rational(-29_999, 10_000), 3, '-2.999'],
  ])('%o with the rest after %d decimals cut off is %s', (value, places, text) => {
    expect(truncatedText(value, places)).toBe(text);
  });
  test('ten decimals unless asked otherwise', () =>
    expect(truncatedText(rational(2, 3))).toBe('0.6666666666'));
  test('a whole number has no denominator', () => {
    expect([rational(3), rational(-1, 3)].map(fractionText)).toEqual(['3', '-1/3']);
  });
});
