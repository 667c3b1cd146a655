import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { centsOfEuro, decimalOfDouble, euroText, MAX_EURO, sumCents } from '../../src/engine/money';

describe('R1 exact money', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [1e15, '1000000000000000'],
    [1_234_567_890_123_456, '1234567890123460'],
    [-123_456_789_012_345, '-123456789012345'],
    [123_456_789.123_456_7, '123456789.123457'],
    [-2.675, '-2.675'],
    [5e-10, '5e-10'],
  ])('the double %d is the decimal %s, as Excel shows it', (double, text) => {
    expect(decimalOfDouble(double).equals(new Decimal(text))).toBe(true);
  });

  test('nothing is below 0 where a cell shows 0', () => {
    expect(decimalOfDouble(-0).isNegative()).toBe(false);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is in no cell', (value) => {
    expect(() => decimalOfDouble(value)).toThrow(`not a finite number: ${value}`);
  });

  test('products of cells and factors keep all their digits', () => {
    const product = decimalOfDouble(1.000_000_000_000_01).times('0.333333333333333333333333333333');
    // Thirty threes, and the same again fourteen places further.
    expect(product.toFixed()).toBe(`0.${'3'.repeat(14)}${'6'.repeat(16)}${'3'.repeat(14)}`);
    expect(decimalOfDouble(1e-9).times('1e-9').toString()).toBe('0.000000000000000001');
  });

  test.each([
    ['1.005', 101, false],
    ['-1.005', -101, false],
    ['1.0049999', 100, false],
    ['12.34', 1234, true],
    ['-0.004', 0, false],
    ['0', 0, true],
  ])('%s euro is %d cents', (euro, cents, exact) => {
    expect(centsOfEuro(new Decimal(euro))).toEqual({ cents, exact });
  });

  test('€ 10 miljard is the largest amount, either way', () => {
    expect(centsOfEuro(new Decimal(MAX_EURO))).toEqual({ cents: 1_000_000_000_000, exact: true });
    expect(centsOfEuro(new Decimal(-MAX_EURO))).toEqual({ cents: -1_000_000_000_000, exact: true });
    for (const sign of [1, -1]) {
      expect(() => centsOfEuro(new Decimal(MAX_EURO).plus('0.01').times(sign))).toThrow(
        'amount out of range',
      );
    }
  });

  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [10, '0.10'],
    [99, '0.99'],
    [100, '1.00'],
    [-5, '-0.05'],
    [-1_234_567, '-12345.67'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%d cents is %s', (cents, text) => {
    expect(euroText(cents)).toBe(text);
  });

  test('every amount reads back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) =>
        expect(BigInt(euroText(cents).replace('.', ''))).toBe(BigInt(cents)),
      ),
    );
  });

  test('a sum stays exact, or is refused', () => {
    expect(sumCents([])).toBe(0);
    expect(sumCents([1, -3, 10])).toBe(8);
    expect(sumCents([Number.MAX_SAFE_INTEGER])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow('sum of amounts out of range');
  });
});
