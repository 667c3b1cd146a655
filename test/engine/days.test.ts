import fc from 'fast-check';
import { activeDays, daysOfYear, type Period } from '../../src/engine/days';

const always: Period = { from: undefined, to: undefined };

describe('R8 part of a year', () => {
  test.each([
    [2023, 365],
    [2024, 366],
    [1900, 365],
    [2000, 366],
  ])('%i has %i days', (year, days) => {
    expect(daysOfYear(year)).toBe(days);
    expect(activeDays(year, always, [])).toBe(days);
  });

  test.each<[string, number, Period, Period[], number]>([
    ['entry on 15 March', 2023, { from: '2023-03-15', to: undefined }, [], 292],
    ['entry on 15 March of a leap year', 2024, { from: '2024-03-15', to: undefined }, [], 292],
    ['exit on 30 June', 2016, { from: undefined, to: '2016-06-30' }, [], 182],
    ['exit on 1 January', 2016, { from: undefined, to: '2016-01-01' }, [], 1],
    ['entry on 31 December', 2016, { from: '2016-12-31', to: undefined }, [], 1],
    ['left before the year', 2016, { from: undefined, to: '2015-12-31' }, [], 0],
    ['comes after the year', 2016, { from: '2017-01-01', to: undefined }, [], 0],
    ['leaves before it comes', 2016, { from: '2016-07-01', to: '2016-06-30' }, [], 0],
    [
      'the later of entry and agreement',
      2023,
      { from: '2023-03-01', to: undefined },
      [span('2023-05-01')],
      245,
    ],
    [
      'the earlier of exit and agreement',
      2023,
      { from: undefined, to: '2023-06-30' },
      [span('2020-01-01', '2023-12-31')],
      181,
    ],
    ['an agreement of another year', 2023, always, [span('2021-01-01', '2022-12-31')], 0],
    ['two agreements with a gap', 2023, always, [span('2023-01-01', '2023-01-31'), span('2023-12-01')], 62],
    ['the later one first', 2023, always, [span('2023-12-01'), span('2023-01-01', '2023-01-31')], 62],
    ['an agreement of one day', 2023, always, [span('2023-03-01', '2023-03-01')], 1],
    [
      'two agreements that overlap',
      2023,
      always,
      [span('2023-01-01', '2023-02-10'), span('2023-02-01', '2023-02-28')],
      59,
    ],
    [
      'one agreement within another',
      2023,
      always,
      [span('2023-01-01', '2023-12-31'), span('2023-03-01', '2023-03-02')],
      365,
    ],
    [
      'the same agreement twice',
      2023,
      always,
      [span('2023-03-01', '2023-03-02'), span('2023-03-01', '2023-03-02')],
      2,
    ],
  ])('%s', (_, year, stay, agreements, days) => {
    expect(activeDays(year, stay, agreements)).toBe(days);
  });

  test('is the number of days that lie in the stay and in any agreement, counted one by one', () => {
    const dates = [2022, 2023, 2024, 2025].flatMap(datesOf);
    const date = fc.option(fc.constantFrom(...dates), { nil: undefined });
    const period = fc.record({ from: date, to: date });
    fc.assert(
      fc.property(
        fc.constantFrom(2023, 2024),
        period,
        fc.array(period, { maxLength: 4 }),
        (year, stay, agreements) => {
          const within = (day: string, { from, to }: Period): boolean =>
            (from ?? day) <= day && day <= (to ?? day);
          const counted = datesOf(year).filter(
            (day) =>
              within(day, stay) && (agreements.length === 0 || agreements.some((one) => within(day, one))),
          );
          expect(activeDays(year, stay, agreements)).toBe(counted.length);
        },
      ),
    );
  });
});

function span(from: string, to?: string): Period {
  return { from, to };
}

/** Every day of a year as text, from a calendar of month lengths. */
function datesOf(year: number): string[] {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const months = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const two = (number: number): string => String(number).padStart(2, '0');
  return months.flatMap((days, month) =>
    Array.from({ length: days }, (_, day) => `${year}-${two(month + 1)}-${two(day + 1)}`),
  );
}
