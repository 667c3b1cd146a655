import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  negate,
  ONE,
  oneIn,
  rational,
  rationalOf,
  rationalText,
  round,
  subtract,
  ZERO,
} from '../../src/engine/rational';

const bottoms = fc.bigInt({ min: -60n, max: 60n }).filter((d) => d !== 0n);
const fractions = fc.tuple(fc.bigInt({ min: -99n, max: 99n }), bottoms).map(([n, d]) => rational(n, d));
const check = (holds: (a: ReturnType<typeof rational>, b: ReturnType<typeof rational>) => void): void =>
  fc.assert(fc.property(fractions, fractions, holds));

describe('exact fractions', () => {
  test.each([
    [6n, 4n, 3n, 2n],
    [-6n, 4n, -3n, 2n],
    [6n, -4n, -3n, 2n],
    [0n, -7n, 0n, 1n],
    [5n, 1n, 5n, 1n],
    [7n, 9n, 7n, 9n],
  ])('%d/%d stands in lowest terms with a positive denominator', (n, d, top, bottom) => {
    expect(rational(n, d)).toEqual({ n: top, d: bottom });
  });

  test('a denominator of 0 is a bug', () => {
    expect(() => rational(1, 0)).toThrow('denominator is 0');
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
    expect([isZero(ZERO), isZero(ONE)]).toEqual([true, false]);
  });

  test('one in seven', () => expect(oneIn(7n)).toEqual(rational(1, 7)));

  test('the four operations, by hand', () => {
    const [half, third] = [rational(1, 2), rational(1, 3)];
    expect(add(half, third)).toEqual({ n: 5n, d: 6n });
    expect(subtract(half, third)).toEqual({ n: 1n, d: 6n });
    expect(multiply(half, third)).toEqual({ n: 1n, d: 6n });
    expect(divide(half, third)).toEqual({ n: 3n, d: 2n });
    expect(divide(half, negate(third))).toEqual({ n: -3n, d: 2n });
  });

  test('they undo each other, and order agrees with cross multiplication', () => {
    check((a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (!isZero(b)) expect(divide(multiply(a, b), b)).toEqual(a);
      expect(add(a, negate(a))).toEqual(ZERO);
      expect(compare(a, b)).toBe(Math.sign(Number(a.n * b.d - b.n * a.d)));
      expect(compare(a, a)).toBe(0);
    });
  });

  test.each([
    [7n, 2n, 4n],
    [-7n, 2n, -4n],
    [5n, 4n, 1n],
    [-5n, 4n, -1n],
    [7n, 4n, 2n],
    [6n, 1n, 6n],
    [-6n, 1n, -6n],
    [0n, 1n, 0n],
  ])('%d/%d: nearest %d, halves away from zero', (n, d, near) => {
    expect(round(rational(n, d))).toBe(near);
  });

  test.each([
    ['12.50', 25n, 2n],
    ['-0.125', -1n, 8n],
    ['3', 3n, 1n],
    ['1e-12', 1n, 1_000_000_000_000n],
    ['2e3', 2000n, 1n],
  ])('the decimal %s', (text, n, d) => {
    expect(rationalOf(new Decimal(text))).toEqual({ n, d });
  });

  test.each([
    [rational(1, 3), 4, '0.3333'],
    [rational(2, 3), 4, '0.6667'],
    [rational(-1, 8), 2, '-0.13'],
    [rational(5, 2), 10, '2.5'],
    [rational(1200), 10, '1200'],
    [rational(7, 2), 0, '4'],
    [rational(-1, 1000), 2, '0'],
    [rational(1, 1000), 3, '0.001'],
  ])('%o with %d decimals is %s', (value, places, text) => {
    expect(rationalText(value, places)).toBe(text);
  });

  test('ten decimals unless asked otherwise', () => {
    expect(rationalText(rational(1, 3))).toBe('0.3333333333');
  });
});
