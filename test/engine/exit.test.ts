import { Decimal } from 'decimal.js';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const marks = { A: 'x', B: 'x', C: 'x' } as const;
const years = [{ years: { 2016: 300, 2017: 300, 2018: 300, 2019: 300 } }];
const service: ServiceSpec = { marks, rules: [{ kind: 'benefit' }], lines: years };
const percentages = ['0.8', '0.6'].map((text) => new Decimal(text));
const leaves = (left: string): ModelSpec['participants'] => ['A', 'B', { code: 'C', left }];
const year = (of: number, left: string, given: ServiceSpec = service, rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({
    year: 2016,
    settings: { exitPayments: percentages },
    participants: leaves(left),
    services: { Advies: given },
    ...rest,
  });
  return { model, run: runYear(model, { year: of }) };
};

describe('R23 exit payments', () => {
  test('are per cent of the last full-year contribution, in the years after, and lower what the others pay', () => {
    const first = year(2018, '2017-06-30');
    expect(shares(first.model, first.run, 'Advies', 'budget', 'exit')).toEqual({ C: '80.00' });
    expect(shares(first.model, first.run, 'Advies', 'budget', 'service')).toEqual({
      A: '110.00',
      B: '110.00',
    });
    const second = year(2019, '2017-06-30');
    expect(shares(second.model, second.run, 'Advies')).toEqual({ A: '120.00', B: '120.00', C: '60.00' });
    expect(second.run.totals.contributions.budget).toBe(30_000);
  });
  test('not in the year of the exit, and not after the last percentage', () => {
    const before = year(2017, '2017-06-30');
    expect(shares(before.model, before.run, 'Advies', 'budget', 'exit')).toEqual({});
    const after = year(2019, '2016-12-31');
    expect(shares(after.model, after.run, 'Advies')).toEqual({ A: '150.00', B: '150.00' });
  });
  test('a year that ends with the exit was a full one', () => {
    const lines = [{ years: { 2016: 300, 2017: 600, 2018: 300 } }];
    const full = year(2018, '2017-12-31', { ...service, lines });
    expect(shares(full.model, full.run, 'Advies', 'budget', 'exit')).toEqual({ C: '160.00' });
    const part = year(2018, '2017-12-30', { ...service, lines });
    expect(shares(part.model, part.run, 'Advies', 'budget', 'exit')).toEqual({ C: '80.00' });
  });
  test('leaving one service by its agreement counts the same', () => {
    const agreements = [
      ['A', '2016-01-01'],
      ['B', '2016-01-01'],
      ['C', '2016-01-01', '2016-12-31'],
    ] as const;
    const { model, run } = year(2017, '2030-12-31', { ...service, agreements });
    expect(shares(model, run, 'Advies')).toEqual({ A: '110.00', B: '110.00', C: '80.00' });
  });
  test('without the setting the others bear it all', () => {
    const { model, run } = year(2018, '2017-06-30', service, { settings: {} });
    expect(shares(model, run, 'Advies')).toEqual({ A: '150.00', B: '150.00' });
  });
  test('at year end it is the same amount, so that the leaver is not settled again', () => {
    const lines = [...years, { book: 'actual' as const, years: { 2018: 340 } }];
    const { model, run } = year(2018, '2017-06-30', { ...service, lines });
    expect(shares(model, run, 'Advies', 'actual')).toEqual({ A: '130.00', B: '130.00', C: '80.00' });
    expect(run.settlement.find(({ participant }) => participant === 2)).toMatchObject({ difference: 0 });
    expect(run.totals.advances + run.totals.differences).toBe(34_000);
  });
  test('earlier exit payments of others are no part of a base, but what they saved is', () => {
    const participants = ['A', { code: 'B', left: '2018-12-31' }, { code: 'C', left: '2017-12-31' }];
    const { model, run } = year(2019, '', service, { participants });
    // 2018: C pays 80, A and B 110 each. 2019: B pays 80% of 110, C 60% of 100.
    expect(shares(model, run, 'Advies')).toEqual({ A: '152.00', B: '88.00', C: '60.00' });
  });
  test('a base before the first budget year is not known: what it would lower is refused', () => {
    const { model, run } = year(2016, '2015-06-30', service, {
      services: { Advies: service, Los: { ...service, marks: { A: 'x' } } },
    });
    expect(outcome(model, run, 'Advies').refused).toBe('EXIT_BASE_MISSING');
    expect(shares(model, run, 'Los')).toEqual({ A: '300.00' });
    expect(findingsOf(run)).toEqual(['EXIT_BASE_MISSING Deelnemers!A4']);
    expect(run.findings[0]?.params).toMatchObject({ participant: 'Gemeente C', year: 2014 });
  });
  test('under inbreng it lowers the dekkingsverschil', () => {
    const rules = [{ kind: 'contribution' }] as const;
    const { model, run } = year(2018, '2017-12-31', {
      ...service,
      rules,
      contributed: { A: 90, B: 110, C: 100 },
    });
    expect(shares(model, run, 'Advies')).toEqual({ A: '90.00', B: '110.00', C: '80.00' });
    expect(outcome(model, run, 'Advies').coverage).toBe(2_000);
  });
});

describe('R23 the cost that does not disappear', () => {
  const noPayments = { settings: {} };
  const staying = (remaining: number, rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
    ...service,
    rules: [{ kind: 'benefit', remaining }],
    ...rest,
  });

  test('stays with the others: all of it by default', () => {
    const { model, run } = year(2018, '2017-12-31', service, noPayments);
    expect(shares(model, run, 'Advies')).toEqual({ A: '150.00', B: '150.00' });
  });
  test('of the part of the leaver, Blijvend deel % stays', () => {
    // A third of 300 is C's; 60% of it stays
    const { model, run } = year(2018, '2017-12-31', staying(0.6), noPayments);
    expect(outcome(model, run, 'Advies')).toMatchObject({ net: 26_000, disappears: 4_000 });
    expect(shares(model, run, 'Advies')).toEqual({ A: '130.00', B: '130.00' });
    expect(run.totals.cost.budget).toBe(26_000);
  });
  test('in proportion to the days after the exit', () => {
    // 184 of 365 days of 2017 are gone: 40% of 100 × 184/365 = 20.16…
    const { model, run } = year(2017, '2017-06-30', staying(0.6), noPayments);
    expect(outcome(model, run, 'Advies').disappears).toBe(2_016);
  });
  test('an entry makes nothing disappear', () => {
    const participants = ['A', 'B', { code: 'C', joined: '2017-07-01' }];
    const { model, run } = year(2017, '', staying(0.6), { ...noPayments, participants });
    expect(outcome(model, run, 'Advies').net).toBe(30_000);
  });
  test('volumes and contributed budgets of the leaver weigh as they are', () => {
    const volumes = { budget: { A: 10, B: 20, C: 30 } };
    const byVolume = year(
      2018,
      '2017-12-31',
      staying(0, { rules: [{ kind: 'volume', remaining: 0 }], volumes }),
      noPayments,
    );
    expect(shares(byVolume.model, byVolume.run, 'Advies')).toEqual({ A: '50.00', B: '100.00' });
    const contributed = { A: 100, B: 100, C: 50 };
    const byInput = year(
      2018,
      '2017-12-31',
      staying(0, { rules: [{ kind: 'contribution', remaining: 0 }], contributed }),
      noPayments,
    );
    expect(outcome(byInput.model, byInput.run, 'Advies')).toMatchObject({ net: 24_000, coverage: 4_000 });
  });
  test('the actual cost is what it is', () => {
    const lines = [...years, { book: 'actual' as const, years: { 2018: 300 } }];
    const { model, run } = year(2018, '2017-12-31', staying(0.6, { lines }), noPayments);
    expect(outcome(model, run, 'Advies', 'actual').net).toBe(30_000);
  });
  test('a leaver of which the weight is not known stops it', () => {
    const given = staying(0.6, { rules: [{ kind: 'benefit', key: 'fte', remaining: 0.6 }] });
    const { model, run } = year(2018, '2017-12-31', given, {
      ...noPayments,
      drivers: { fte: { A: 1, B: 1 } },
    });
    expect(outcome(model, run, 'Advies').refused).toBe('DRIVER_MISSING');
  });
});
