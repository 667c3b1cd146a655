import fc from 'fast-check';
import { dateOfSerial, parseDateText, readDate } from '../../../src/workbook/read/dates';
import { readYear, yearInText } from '../../../src/workbook/read/years';
import type { CellValue } from '../../../src/workbook/snapshot';
import { DATE, serial } from './build-snapshot';

describe('dates', () => {
  test.each([
    ['2016-07-01', '2016-07-01'],
    ['2016-07-01T00:00:00.000Z', '2016-07-01'],
    ['1-7-2016', '2016-07-01'],
    ['01/07/2016', '2016-07-01'],
    ['1 juli 2016', '2016-07-01'],
    ['1 Mrt. 2016', '2016-03-01'],
    ['29-2-2016', '2016-02-29'],
    ['29-2-2015', undefined],
    ['31-4-2016', undefined],
    ['1-7-16', undefined],
    ['1-7/2016', undefined],
    ['7 foo 2016', undefined],
    ['juli 2016', undefined],
  ])('%p is %p', (text, date) => expect(parseDateText(text)).toBe(date));

  test('Excel counts days from 1900, with a leap day that never was', () => {
    expect([1, 59, 60, 61, 42370, 42370.75].map(dateOfSerial)).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '2016-01-01',
      '2016-01-01',
    ]);
    expect([0, -1, 2_958_466, Number.NaN].map(dateOfSerial)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a number is a date only when it is formatted as one', () => {
    expect(readDate(42370, DATE)).toEqual({ kind: 'date', date: '2016-01-01' });
    expect(readDate(42370).kind).toBe('unreadable');
    expect(readDate(true).kind).toBe('unreadable');
    expect(readDate({ error: '#REF!' }, DATE).kind).toBe('unreadable');
    expect(readDate(null).kind).toBe('empty');
    expect(readDate('-').kind).toBe('empty');
  });

  test('every day reads back from its Dutch text and from its serial number', () => {
    const days = fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-').map(Number);
        expect(parseDateText(`${date}-${month}-${year}`)).toBe(iso);
        expect(dateOfSerial(serial(iso))).toBe(iso);
      }),
    );
  });
});

describe('years', () => {
  const told = (value: CellValue, format?: string): string => {
    const read = readYear(value, format);
    return read.kind === 'year' ? `${read.year}${read.midyear ? ' mid' : ''}` : read.kind;
  };

  test.each([
    [2016, undefined, '2016'],
    ['2016', undefined, '2016'],
    [serial('2016-01-01'), DATE, '2016'],
    ['31-12-2018', undefined, '2018'],
    ['1 juli 2016', undefined, '2016 mid'],
    [42370, undefined, 'unreadable'],
    [2016.5, undefined, 'unreadable'],
    ['2016/17', undefined, 'unreadable'],
    [null, undefined, 'empty'],
  ])('%p (%p) is %s', (value, format, expected) => expect(told(value, format)).toBe(expected));

  test('the year in a heading', () => {
    expect(['Begroting 2016', '2016', '2016-2017', 'fase 12016', 'Begroting'].map(yearInText)).toEqual([
      2016,
      2016,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
