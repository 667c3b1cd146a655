import { Decimal } from 'decimal.js';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ServiceSpec } from './model-spec';
import { findingsOf, settled, shares } from './read-run';

const base: ServiceSpec = {
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'benefit' }],
  budget: 100,
  actual: 120.01,
};

describe('R18 settlement', () => {
  test('the advance is the budget contribution where Voorschotten has no row', () => {
    const model = buildModel({ participants: ['A', 'B'], services: { Advies: base } });
    const run = runYear(model, { year: 2024 });
    expect(settled(model, run, 'Advies')).toEqual({
      A: ['50.00', '60.01', '10.01'],
      B: ['50.00', '60.00', '10.00'],
    });
    expect(run.settlement[0]?.advanceSource).toBe('budget');
  });
  test('a row of Voorschotten counts instead, an empty cell being 0', () => {
    const model = buildModel({
      participants: ['A', 'B', 'C'],
      services: { Advies: { ...base, advances: { A: 75.5, C: 10 } } },
    });
    const run = runYear(model, { year: 2024 });
    expect(settled(model, run, 'Advies')).toEqual({
      A: ['75.50', '60.01', '-15.49'],
      B: ['0.00', '60.00', '60.00'],
      C: ['10.00', '0.00', '-10.00'],
    });
  });
  test('the actual cost follows the drivers of the budget', () => {
    const model = buildModel({
      participants: ['A', 'B'],
      drivers: { 'fte@2024': { A: 1, B: 3 }, 'fte@2025': { A: 3, B: 1 } },
      services: { Advies: { ...base, rules: [{ kind: 'benefit', key: 'fte' }], actual: 80 } },
    });
    const run = runYear(model, { year: 2024 });
    expect(shares(model, run, 'Advies', 'actual')).toEqual({ A: '20.00', B: '60.00' });
  });
  test('without a Realisatie of the year there is no settlement', () => {
    const { actual: _, ...budgeted } = base;
    const model = buildModel({ participants: ['A', 'B'], services: { Advies: budgeted } });
    const run = runYear(model, { year: 2024 });
    expect(run).toMatchObject({ hasActual: false, settlement: [] });
    expect(run.totals).toMatchObject({ advances: 10_000, differences: 0, cost: { actual: 0 } });
  });
  test('a service that cost nothing after all gives its advance back', () => {
    const model = buildModel({ participants: ['A', 'B'], services: { Advies: { ...base, actual: 0 } } });
    expect(settled(model, runYear(model, { year: 2024 }), 'Advies')).toEqual({
      A: ['50.00', '0.00', '-50.00'],
      B: ['50.00', '0.00', '-50.00'],
    });
  });
});

describe('R19 zero state', () => {
  test('advances and differences together are the actual cost', () => {
    const model = buildModel({ participants: ['A', 'B'], services: { Advies: base } });
    const { totals } = runYear(model, { year: 2024 });
    expect(totals.advances + totals.differences).toBe(totals.cost.actual);
  });
});

describe('R20 terms', () => {
  const terms = (count: 4 | 12, budget: number) => {
    const model = buildModel({
      settings: { terms: count },
      participants: ['A', 'B'],
      services: { Advies: { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget } },
    });
    return runYear(model, { year: 2024 }).terms.map(({ due, amount }) => `${due} ${amount}`);
  };
  test('four quarters; the first ones take the left-over cents', () => {
    expect(terms(4, 100.02)).toEqual([
      '2024-01-01 2501',
      '2024-04-01 2501',
      '2024-07-01 2500',
      '2024-10-01 2500',
    ]);
  });
  test('twelve months', () => {
    const months = terms(12, 100);
    expect(months).toHaveLength(12);
    expect(months.slice(0, 5)).toEqual([
      '2024-01-01 834',
      '2024-02-01 834',
      '2024-03-01 834',
      '2024-04-01 834',
      '2024-05-01 833',
    ]);
    expect(months[11]).toBe('2024-12-01 833');
  });
  test('participants that are billed together get one note, but are divided apart', () => {
    const model = buildModel({
      participants: ['A', { code: 'Din' }, { code: 'Tub', billTo: 1 }],
      services: {
        Advies: { marks: { A: 'x', Din: 'x', Tub: 'x' }, rules: [{ kind: 'benefit' }], budget: 300 },
      },
    });
    const run = runYear(model, { year: 2024 });
    expect(shares(model, run, 'Advies')).toEqual({ A: '100.00', Din: '100.00', Tub: '100.00' });
    const totals = new Map<number, number>();
    for (const { participant, amount } of run.terms)
      totals.set(participant, (totals.get(participant) ?? 0) + amount);
    expect([...totals]).toEqual([
      [0, 10_000],
      [1, 20_000],
    ]);
  });
});

describe('R21 vat', () => {
  const participants = [
    { code: 'A', vatCompensation: new Decimal(1) },
    { code: 'B', vatCompensation: new Decimal('0.615') },
    'C',
  ];
  const vatOf = (vat: '21%' | '9%' | 'exempt' | 'transparent', rest: Partial<ServiceSpec> = {}) => {
    const model = buildModel({
      participants,
      drivers: { fte: { A: 1, B: 2, C: 3 } },
      services: {
        Advies: {
          marks: { A: 'x', B: 'x', C: 'x' },
          rules: [{ kind: 'benefit', key: 'fte', vat }],
          budget: 600.06,
          ...rest,
        },
      },
    });
    const run = runYear(model, { year: 2024 });
    return { run, rows: run.vat.map((row) => [row.base, row.vat, row.compensable]) };
  };
  test('21% and 9% of each contribution, rounded to cents', () => {
    expect(vatOf('21%').rows).toEqual([
      [10_001, 2_100, 2_100],
      [20_002, 4_200, 2_583],
      [30_003, 6_301, 0],
    ]);
    expect(vatOf('9%').rows.map(([, vat]) => vat)).toEqual([900, 1_800, 2_700]);
  });
  test('nothing where it is exempt', () => {
    expect(vatOf('exempt').rows.map(([, vat]) => vat)).toEqual([0, 0, 0]);
  });
  test('transparent vat in the costs is no net cost, and is divided with the weights of the service', () => {
    const lines = [{ kind: 'BTW', years: { 2024: 100 } }] as const;
    const { run, rows } = vatOf('transparent', { lines });
    expect(run.totals.cost.budget).toBe(60_006);
    expect(rows.map(([, vat]) => vat)).toEqual([1_667, 3_333, 5_000]);
    expect(run.terms.filter(({ participant }) => participant === 2).map(({ vat }) => vat)).toEqual([
      1_250, 1_250, 1_250, 1_250,
    ]);
  });
  test('contributions exclude vat', () => {
    const { run } = vatOf('21%');
    expect(run.totals.contributions.budget).toBe(60_006);
    expect(findingsOf(run)).toEqual([]);
  });
});
