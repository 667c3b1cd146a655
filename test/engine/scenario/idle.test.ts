/** R24: a change that makes no difference says so, with the reason; one that can says nothing. */
import type { Model } from '../../../src/engine/model';
import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { keyOf } from '../build-model';
import { buildModel, YEAR } from './build-model';
import { BASE, CASCO, PAID, reason, reasons, SHARED, SPREAD, workbook } from './idle-workbook';
import { change } from './scenario-rows';

describe('R24 what is so already', () => {
  test.each([
    ['an inbreng', change('inbreng', { participant: 'A', service: 'Advies' }, 1)],
    ['a volume', change('hoeveelheid', { participant: 'A', service: 'Hosting' }, 1)],
    ['a volume that changes by nothing', change('hoeveelheid', { service: 'Hosting' }, '0%')],
    ['a driver', change('maatstaf inwoners', { participant: 'C' }, 3)],
    ['a day', change('toetreden', { participant: 'B' }, '2016-02-01')],
    ['a day in a product', change('uittreden', { participant: 'A', service: 'Salaris' }, '2016-10-31')],
    ['a mark', change('afname', { participant: 'B', service: 'Print' }, 'x')],
    ['no mark', change('afname', { participant: 'C', service: 'Print' }, '-')],
    ['the factor', change('voorwaardelijk', {}, 'niet')],
  ])('%s', (_, row) => {
    const agreement = {
      participant: 0,
      service: 0,
      minimumTerm: undefined,
      notice: undefined,
      norm: undefined,
    };
    const [a, b, c] = BASE.participants;
    if (!a || !b || !c) throw new Error('no participants');
    const model: Model = {
      ...BASE,
      participants: [a, { ...b, joined: '2016-02-01' }, c],
      agreements: [
        { ...agreement, from: '2016-01-01', to: '2016-10-31', source: { sheet: 'DVO', cell: 'A2' } },
      ],
    };
    expect(reason(model, row)).toBe('same');
    expect(applyChanges(model, [row], YEAR).model).toBe(model);
  });
});

describe('R24 what the rule does not use', () => {
  test.each([
    ['a key under profijt', change('sleutel', { service: 'Salaris' }, 'fte'), undefined],
    ['a key under inbreng', change('sleutel', { service: 'Advies' }, 'fte'), 'rule'],
    ['a key under p×q', change('sleutel', { field: 'I&A' }, 'fte'), 'rule'],
    [
      'a key of several products, of which one uses it',
      change('sleutel', { field: 'P&O' }, 'fte'),
      undefined,
    ],
    ['a key under solidariteit', change('sleutel', { service: 'Directie' }, 'fte'), undefined],
    ['an inbreng under inbreng', change('inbreng', { participant: 'A', service: 'Advies' }, 5), undefined],
    ['an inbreng under profijt', change('inbreng', { participant: 'A', service: 'Salaris' }, 5), 'rule'],
    ['of who does not take it', change('inbreng', { participant: 'C', service: 'Advies' }, 5), 'taker'],
    ['of all, of whom some take it', change('inbreng', { service: 'Advies' }, 5), undefined],
    ['a volume under inbreng', change('hoeveelheid', { participant: 'A', service: 'Advies' }, 5), 'rule'],
    [
      'a volume of who takes one of several',
      change('hoeveelheid', { participant: 'A', field: 'I&A' }, 5),
      undefined,
    ],
  ])('%s', (_, row, expected) => {
    expect(reason(workbook(CASCO), row)).toBe(expected);
  });

  test.each([
    ['there is no casco', [SHARED], 'rule'],
    ['all casco is spread', [SPREAD, SHARED], 'rule'],
    ['one of two is spread', [SPREAD, CASCO], undefined],
  ] as const)('cascosleutel where %s', (_, more, expected) => {
    expect(reason(workbook(...more), change('cascosleutel', {}, 'fte'))).toBe(expected);
  });

  test.each([
    ['inwoners', undefined],
    ['uren', undefined],
    ['fte', 'driver'],
    ['leden', 'driver'],
  ])('a driver that a key under profijt or solidariteit uses, or none: %s', (driver, expected) => {
    expect(reason(workbook(CASCO, PAID), change(`maatstaf ${driver}`, {}, '10%'))).toBe(expected);
  });

  test('keys in proportion to payments use no driver', () => {
    const { key } = { key: keyOf('pondspondsgewijs') };
    const paid = { ...BASE, funding: BASE.funding.map((rule) => ({ ...rule, key })) };
    expect(reason(paid, change('maatstaf inwoners', {}, '10%'))).toBe('driver');
  });

  test('a rule for a werkveld that only has a block budget', () => {
    const [line] = BASE.costLines;
    if (!line) throw new Error('no line');
    const model = { ...BASE, costLines: [...BASE.costLines, { ...line, service: undefined, field: 'JZ' }] };
    expect(reason(model, change('bekostiging', { field: 'JZ' }, 'profijt'))).toBe('rule');
  });

  test('a driver without a row that counts in the year', () => {
    const drivers = BASE.drivers.map((driver) => ({ ...driver, year: 2017 }));
    const row = change('maatstaf inwoners', {}, '10%');
    expect([2016, 2017].map((year) => reason({ ...BASE, drivers }, row, year))).toEqual(['row', undefined]);
  });

  test('what can make a difference says nothing', () => {
    const rows = [
      change('bekostiging', { service: 'Salaris' }, 'solidariteit', 'B2'),
      change('afname', { participant: 'C', service: 'Salaris' }, '(x)', 'B3'),
      change('kosten €', { service: 'Salaris' }, 5, 'B4'),
      change('voorwaardelijk', {}, 'wel', 'B5'),
    ];
    expect(reasons(BASE, rows)).toEqual([undefined, undefined, undefined, undefined]);
    expect(reason(BASE, change('voorwaardelijk', {}, 'wel'))).toBe('tentative');
  });
});

describe('R24 costs that are not there', () => {
  test('each percentage for itself', () => {
    const none = buildModel({
      participants: 'A',
      services: [
        { name: 'Salaris', marks: { A: 'x' }, cost: { 2016: 1 } },
        { name: 'Leeg', marks: { A: 'x' } },
      ],
    });
    const rows = [
      change('kosten %', { service: 'Salaris' }, '5%', 'B2'),
      change('kosten %', { service: 'Leeg' }, '5%', 'B3'),
    ];
    expect(reasons(none, rows)).toEqual([undefined, 'line']);
  });

  const years: Model = {
    ...BASE,
    budgetYears: [2016, 2018],
    contributed: BASE.contributed.map((entry) => ({ ...entry, year: undefined })),
  };
  const dated = (year: number): Model => ({
    ...years,
    contributed: [...years.contributed, ...years.contributed].map((entry, at) => ({
      ...entry,
      year: year + at,
    })),
  });
  test.each<readonly [string, Model, number, string, number | undefined, string | undefined]>([
    ['of a year without a column', years, 2017, 'Salarissen', undefined, undefined],
    ['of a year with one', years, 2018, 'Salarissen', undefined, 'column'],
    ['of the first', years, 2016, 'Salarissen', 2016, 'column'],
    [
      'of Inbreng without a year, which is that of the first column',
      years,
      2018,
      'Inbreng',
      undefined,
      undefined,
    ],
    ['the same in that year', years, 2016, 'Inbreng', 2016, 'column'],
    ['of Inbreng of an earlier year and of this one', dated(2015), 2016, 'Inbreng', 2016, undefined],
    ['of Inbreng of this year', dated(2016), 2016, 'Inbreng', 2016, 'column'],
    ['of Inbreng before there is a year to index', dated(2014), 2016, 'Inbreng', undefined, 'column'],
  ])('an index %s', (_, model, year, kind, of, expected) => {
    expect(reason(model, change(`index ${kind}`, { ...(of && { year: of }) }, '4%'), year)).toBe(expected);
  });
});
