import { Decimal } from 'decimal.js';
import { createContext } from '../../src/engine/context';
import { divideYear } from '../../src/engine/divide-year';
import { exitPayments } from '../../src/engine/exit-payments';
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
    expect(
      run.findings.map(({ code, params: { cost, contributions, amount } }) => [
        code,
        cost,
        contributions,
        amount,
      ]),
    ).toEqual([['CONTRIBUTION_DIFFERS', '220.00', '200.00', '20.00']]);
  });

  test('follow the last of several agreements, and none of them while one goes on', () => {
    const agreements = [
      ['A', '2016-01-01'],
      ['B', '2016-01-01', '2016-06-30'],
      ['B', '2016-07-01'],
      ['C', '2017-01-01', '2017-12-31'],
      ['C', '2016-01-01', '2016-12-31'],
    ] as const;
    // C left at the end of 2017: in 2018 it pays the first percentage of 2017, not the second of 2016.
    const lines = [{ years: { 2016: 900, 2017: 300, 2018: 300 } }];
    const { model, run } = year(2018, '2030-12-31', { ...service, lines, agreements });
    expect(shares(model, run, 'Advies')).toEqual({ A: '110.00', B: '110.00', C: '80.00' });
  });
  test('follow the exit as a whole where it comes before the end of the agreement', () => {
    const agreements = [
      ['A', '2016-01-01'],
      ['B', '2016-01-01'],
      ['C', '2016-01-01', '2017-12-31'],
    ] as const;
    const { model, run } = year(2018, '2016-12-31', { ...service, agreements });
    expect(shares(model, run, 'Advies', 'budget', 'exit')).toEqual({ C: '60.00' });
  });
  test('are not made of amounts that were named per participant: those are one-off (R15)', () => {
    const named: ServiceSpec = { kind: 'friction', field: 'Frictiekosten' };
    const direct = (year: number, values: readonly number[]) => ({
      service: 1,
      phase: 'budget' as const,
      year,
      row: { sheet: 'Frictiekosten', values, cells: [] },
    });
    const { model, run } = year(2018, '2017-12-31', service, {
      services: { Advies: service, Los: named },
      rest: { direct: [direct(2017, [0, 0, 5_000]), direct(2018, [700, 0, 0])] },
    });
    expect(shares(model, run, 'Los')).toEqual({ A: '7.00' });
    expect(outcome(model, run, 'Los').coverage).toBe(0);
  });
  test('of € 10 miljard are the largest', () => {
    // All pay a third of 3 × 10 miljard in 2016; one cent more for each of them is too much.
    const paying = (more: number) => {
      const lines = [1, 2, 3].map(() => ({ years: { 2016: 10_000_000_000, 2017: 100 } }));
      const settings = { exitPayments: [new Decimal(1)] };
      return year(
        2017,
        '2016-12-31',
        { ...service, lines: [...lines, { years: { 2016: more } }] },
        { settings },
      );
    };
    const largest = paying(0);
    expect(shares(largest.model, largest.run, 'Advies', 'budget', 'exit')).toEqual({ C: '10000000000.00' });
    const larger = paying(0.03);
    expect(outcome(larger.model, larger.run, 'Advies').refused).toBe('AMOUNT_TOO_LARGE');
    const source = { sheet: 'Deelnemers', cell: 'A4' };
    expect(larger.run.findings).toMatchObject([
      { code: 'AMOUNT_TOO_LARGE', source, params: { phase: 'budget' } },
    ]);
  });
  test('are listed per service, for whoever pays any', () => {
    const model = buildModel({
      year: 2016,
      settings: { exitPayments: percentages },
      participants: leaves('2016-12-31'),
      services: { Advies: service, Los: { ...service, marks: { A: 'x', C: 'on demand' } } },
    });
    const context = createContext(model, 2017);
    const found = exitPayments(context, (of) => divideYear(createContext(model, of)).budget.state);
    expect([...found.byService]).toEqual([
      [0, [{ participant: 2, amount: 8_000, base: 10_000, year: 2016, fraction: '0.8' }]],
    ]);
    expect(found.refused).toEqual([]);
  });

  describe('of which the base is not known', () => {
    const refusedFor = (given: ServiceSpec, rest: Partial<ModelSpec> = {}) => {
      const lines = [{ years: { 2016: 300 } }];
      const { model, run } = year(2016, '2015-12-31', { ...given, lines }, rest);
      return outcome(model, run, 'Advies').refused;
    };
    const circle = [{ kind: 'solidarity' }] as const;
    const settings = { exitPayments: percentages, tentative: new Decimal(1) };

    test.each<[string, ServiceSpec, string | undefined]>([
      ['a taker', { marks, rules: service.rules ?? [] }, 'EXIT_BASE_MISSING'],
      ['a number as mark', { marks: { A: 'x', C: 3 }, rules: service.rules ?? [] }, 'EXIT_BASE_MISSING'],
      ['a member of the circle', { marks: { A: 'x' }, rules: circle }, 'EXIT_BASE_MISSING'],
      [
        'no member',
        { marks, rules: [{ kind: 'solidarity', circle: { kind: 'group', group: 'Noord' } }] },
        'COST_WITHOUT_TAKER',
      ],
      ['a non-taker', { marks: { A: 'x' }, rules: service.rules ?? [] }, undefined],
      ['on demand', { marks: { A: 'x', C: 'on demand' }, rules: service.rules ?? [] }, undefined],
      [
        'tentative, which does not count',
        { marks: { A: 'x', C: '(x)' }, rules: service.rules ?? [] },
        undefined,
      ],
      ['a service without marks', { rules: service.rules ?? [] }, 'COST_WITHOUT_TAKER'],
      ['a spread casco', { marks, kind: 'casco', rules: [{ kind: 'markup' }] }, 'COST_WITHOUT_TAKER'],
    ])('%s: %p', (_, given, refused) => expect(refusedFor(given)).toBe(refused));

    test('tentative, which counts', () => {
      const given: ServiceSpec = { marks: { A: 'x', C: '(x)' }, rules: service.rules ?? [] };
      expect(refusedFor(given, { settings })).toBe('EXIT_BASE_MISSING');
    });
  });
});
