import fc from 'fast-check';
import { formatKind } from '../../../src/workbook/read/number-format';
import { readNumber } from '../../../src/workbook/read/numbers';
import { readPercent } from '../../../src/workbook/read/percents';
import type { CellValue } from '../../../src/workbook/snapshot';

/** `1234.56`, with `~` when it may be meant otherwise; the reason when it cannot be read. */
function told(value: CellValue, format?: string): string {
  const read = readNumber(value, format);
  if (read.kind === 'number') return `${read.number.toFixed()}${read.ambiguous ? ' ~' : ''}`;
  return read.kind === 'empty' ? 'empty' : read.reason;
}

describe('numbers in cells', () => {
  test.each([
    ['1.234,56', '1234.56'],
    ['€ 1.234,56', '1234.56'],
    ['(500)', '-500'],
    ['12%', '0.12'],
    ['1234.56', '1234.56'],
    ['0.5', '0.5'],
    ['0.500', '0.5'],
    ['1.234', '1234 ~'],
    ['-1.234', '-1234 ~'],
    ['1.234.567', '1234567'],
    ['€ 1.250,-', '1250'],
    ['1.250,--', '1250'],
    ['500-', '-500'],
    ['€ -500', '-500'],
    ['-€ 500', '-500'],
    ['€ (500)', '-500'],
    ['\u2212500', '-500'],
    ['€\u00a0500', '500'],
    ['1,5', '1.5'],
    ['12', '12'],
    ['33,3 %', '0.333'],
    // Empty, or a word for it.
    ['', 'empty'],
    ['  ', 'empty'],
    ['-', 'empty'],
    ['n.v.t.', 'empty'],
    // Not known yet: never 0 by our own choice.
    ['pm', 'pending'],
    ['PM', 'pending'],
    ['?', 'pending'],
    // No Dutch numbers.
    ['1,234.56', 'text'],
    ['1,234,567', 'text'],
    ['abc', 'text'],
    ['12a', 'text'],
    ['1e3', 'text'],
    ['(500', 'text'],
    ['--5', 'text'],
    ['-(5)', 'text'],
    ['1.23.456', 'text'],
    ['1 2', 'text'],
    ['5,5,-', 'text'],
    [true, 'boolean'],
    [false, 'boolean'],
    [{ error: '#N/A' }, 'error'],
    [{ error: '#NOVALUE' }, 'noValue'],
    [1e16, 'range'],
    ['9'.repeat(41), 'text'],
    [null, 'empty'],
    [0, '0'],
    [-12.5, '-12.5'],
  ])('%p is %s', (value, expected) => expect(told(value as CellValue)).toBe(expected));

  test('R1 a double is what the cell shows: 15 significant digits', () => {
    expect(told(0.1 + 0.2)).toBe('0.3');
    expect(told(1234567.89)).toBe('1234567.89');
  });

  test('a date where a number is due is no number', () => {
    expect(told(42493, 'd-mmm')).toBe('date');
  });

  test('every amount survives being written the Dutch way', () => {
    const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(cents, fc.constantFrom('', '€ '), (amount, currency) => {
        const [whole = '', fraction = ''] = (Math.abs(amount) / 100).toFixed(2).split('.');
        const dutch = `${amount < 0 ? '-' : ''}${currency}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${fraction}`;
        const read = readNumber(dutch);
        expect(read.kind === 'number' && read.number.times(100).toNumber()).toBe(amount);
        expect(read.kind === 'number' && read.ambiguous).toBe(false);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[€ ().,\-%0-9]{0,12}$/)), (text) => {
        readNumber(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('number formats', () => {
  test.each([
    [undefined, 'number'],
    ['General', 'number'],
    ['€ #,##0.00', 'number'],
    ['[Red]-#,##0', 'number'],
    ['"dagen" 0', 'number'],
    ['0.00E+00', 'number'],
    ['_-* #,##0_-', 'number'],
    ['0%', 'percent'],
    ['0.0%', 'percent'],
    ['dd-mm-yyyy', 'date'],
    ['[$-413]d mmmm yyyy', 'date'],
    ['hh:mm', 'date'],
  ])('%p is for a %s', (code, kind) => expect(formatKind(code)).toBe(kind));
});

describe('percentages', () => {
  const told = (value: CellValue, format?: string, likelyPoints = false): string => {
    const read = readPercent(value, format, likelyPoints);
    if (read.kind !== 'percent') return read.kind;
    return `${read.fraction.toFixed()}${read.ambiguous ? ' ~' : ''}`;
  };

  test.each([
    [25, undefined, '0.25'],
    [0.25, undefined, '0.25'],
    [0.25, '0%', '0.25'],
    [1, '0%', '1'],
    [1, undefined, '1 ~'],
    [-1, undefined, '-1 ~'],
    [100, undefined, '1'],
    ['25%', undefined, '0.25'],
    ['+10%', undefined, '0.1'],
    ['25', undefined, '0.25'],
    ['0,25', undefined, '0.25'],
    ['1%', undefined, '0.01'],
    ['veel', undefined, 'unreadable'],
    [null, undefined, 'empty'],
  ])('%p (%p) is %s', (value, format, expected) => expect(told(value, format)).toBe(expected));

  test('Index and kosten %: a bare number from 0,2 to 1 may well be percent points', () => {
    expect(told(0.2, undefined, true)).toBe('0.2 ~');
    expect(told(0.19, undefined, true)).toBe('0.19');
    expect(told(0.5, '0%', true)).toBe('0.5');
    expect(told(2, undefined, true)).toBe('0.02');
  });
});
