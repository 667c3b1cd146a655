import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const marks = { A: 'x', B: 'x' } as const;
const good: ServiceSpec = { marks, rules: [{ kind: 'benefit', key: 'gelijk' }], budget: 10, actual: 12 };

/** A run of one faulty service beside a good one, which must not notice. */
function beside(faulty: ServiceSpec, rest: Partial<ModelSpec> = {}) {
  const model = buildModel({
    participants: ['A', 'B'],
    drivers: {
      fte: { A: 5, B: null },
      min: { A: 100, B: -90 },
      nul: { A: 0, B: 0 },
      stuk: { A: 'unreadable', B: 1 },
    },
    services: { Fout: faulty, Goed: good },
    ...rest,
  });
  const run = runYear(model, { year: 2024 });
  expect(shares(model, run, 'Goed')).toEqual({ A: '5.00', B: '5.00' });
  expect(shares(model, run, 'Goed', 'actual')).toEqual({ A: '6.00', B: '6.00' });
  return { model, run };
}

const keyed = (key: string): ServiceSpec => ({
  marks,
  rules: [{ kind: 'benefit', key }],
  budget: 1_000,
  actual: 900,
});

describe('R3 refuse, never guess', () => {
  test.each([
    [
      'a missing weight of a payer',
      keyed('fte'),
      'DRIVER_MISSING',
      'DRIVER_MISSING Maatstaven!D2',
      { driver: 'fte', participant: 'Gemeente B' },
    ],
    [
      'a negative weight',
      keyed('min'),
      'DRIVER_NEGATIVE',
      'DRIVER_NEGATIVE Maatstaven!D3',
      { driver: 'min', participant: 'Gemeente B', value: '-90' },
    ],
    [
      'an unknown driver',
      keyed('uren'),
      'DRIVER_UNKNOWN',
      'DRIVER_UNKNOWN Producten!C2',
      { driver: 'uren', year: 2024 },
    ],
    [
      'an unknown driver in a mix',
      keyed('50% gelijk + 50% uren'),
      'DRIVER_UNKNOWN',
      'DRIVER_UNKNOWN Producten!C2',
      { driver: 'uren', year: 2024 },
    ],
    [
      'a missing weight in a mix',
      keyed('50% gelijk + 50% fte'),
      'DRIVER_MISSING',
      'DRIVER_MISSING Maatstaven!D2',
      { driver: 'fte', participant: 'Gemeente B' },
    ],
    ['a driver that nobody could read', keyed('stuk'), 'NUMBER_UNREADABLE', undefined, {}],
  ])('%s stops the service in both phases', (_, service, code, finding, params) => {
    const { model, run } = beside(service);
    expect(outcome(model, run, 'Fout').refused).toBe(code);
    expect(outcome(model, run, 'Fout', 'actual').refused).toBe(code);
    expect(outcome(model, run, 'Fout').allocations).toEqual([]);
    expect(run.totals.unallocated).toEqual({ budget: 100_000, actual: 90_000 });
    expect(findingsOf(run)).toEqual(finding === undefined ? [] : [finding]);
    if (code !== 'NUMBER_UNREADABLE') expect(run.findings[0]?.params).toMatchObject(params);
    expect(run.settlement.every(({ service: settled }) => settled === 1)).toBe(true);
  });

  test.each([
    ['weights that sum to 0', keyed('nul')],
    ['a driver of a mix that sums to 0', keyed('50% gelijk + 50% nul')],
  ])('%s stop the service where there is cost', (_, service) => {
    const { model, run } = beside(service);
    expect(outcome(model, run, 'Fout').refused).toBe('DRIVER_ZERO');
    expect(run.findings[0]).toMatchObject({
      code: 'DRIVER_ZERO',
      source: { sheet: 'Maatstaven', cell: 'C4' },
      params: { driver: 'nul', amount: '1000.00', service: 'Fout', field: 'Veld', services: 1 },
    });
    const free = beside({ ...service, budget: 0, actual: 0 });
    expect(outcome(free.model, free.run, 'Fout').refused).toBeUndefined();
    expect(free.run.findings).toEqual([]);
  });

  test('one cause is told once, with all services that it stops', () => {
    const model = buildModel({
      participants: ['A', 'B'],
      drivers: { fte: { A: 5 } },
      services: { Een: keyed('fte'), Twee: keyed('fte'), Drie: keyed('50% gelijk + 50% fte') },
    });
    const { findings } = runYear(model, { year: 2024 });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      services: [0, 1, 2],
      severity: 'error',
      scope: 'service',
      params: { services: 3 },
    });
  });

  test('cost that nobody takes', () => {
    const { model, run } = beside({ budget: 1_000, rules: [{ kind: 'benefit' }] });
    expect(outcome(model, run, 'Fout').refused).toBe('COST_WITHOUT_TAKER');
    expect(findingsOf(run)).toEqual(['COST_WITHOUT_TAKER Begroting!E2']);
    expect(run.findings[0]?.params).toMatchObject({ phase: 'budget', amount: '1000.00' });
    expect(run.totals.unallocated).toEqual({ budget: 100_000, actual: 0 });
  });

  test('a cost that nobody could read stops its own phase', () => {
    const { model, run } = beside({ ...keyed('gelijk'), budget: 'unreadable' });
    expect(outcome(model, run, 'Fout').refused).toBe('NUMBER_UNREADABLE');
    expect(shares(model, run, 'Fout', 'actual')).toEqual({ A: '450.00', B: '450.00' });
  });

  test('what the reader stopped stays stopped, in its phase and year', () => {
    const stop = { service: 0, code: 'MARK_UNREADABLE', phase: 'budget', year: 2024 } as const;
    const stopped = beside(keyed('gelijk'), { rest: { stops: [stop] } });
    expect(outcome(stopped.model, stopped.run, 'Fout').refused).toBe('MARK_UNREADABLE');
    expect(outcome(stopped.model, stopped.run, 'Fout', 'actual').refused).toBeUndefined();
    const other = beside(keyed('gelijk'), { rest: { stops: [{ ...stop, year: 2023 }] } });
    expect(outcome(other.model, other.run, 'Fout').refused).toBeUndefined();
  });

  test('a service on Producten without a row for the year', () => {
    const rules = [
      { kind: 'benefit', to: 2023 },
      { kind: 'benefit', from: 2025 },
    ] as const;
    const { model, run } = beside({ ...good, rules });
    expect(outcome(model, run, 'Fout').refused).toBe('FUNDING_MISSING');
    expect(findingsOf(run)).toEqual(['FUNDING_MISSING Producten!C2']);
    const idle = beside({ marks: {}, rules });
    expect(idle.run.findings).toEqual([]);
  });

  test('a casco service needs a row on Producten', () => {
    const { model, run } = beside({ kind: 'casco', budget: 10 });
    expect(outcome(model, run, 'Fout').refused).toBe('FUNDING_MISSING');
  });

  test('an advance that nobody could read stops the settlement', () => {
    const { model, run } = beside({ ...keyed('gelijk'), advances: { A: 1, B: 'unreadable' } });
    expect(outcome(model, run, 'Fout').refused).toBeUndefined();
    expect(outcome(model, run, 'Fout', 'actual').refused).toBe('NUMBER_UNREADABLE');
  });

  test('amounts that can no longer be added exactly', () => {
    const rules = [{ kind: 'volume' }] as const;
    const { model, run } = beside({
      marks,
      rules,
      tariff: '1e15',
      volumes: { budget: { A: 1e15, B: 1 } },
      budget: 1,
    });
    expect(outcome(model, run, 'Fout').refused).toBe('AMOUNT_TOO_LARGE');
    const indexes = [[2025, 'Personeel', 1e30]] as const;
    const grown = buildModel({
      participants: ['A'],
      services: { Fout: { ...good, marks: { A: 'x' } } },
      indexes,
    });
    expect(outcome(grown, runYear(grown, { year: 2025 }), 'Fout').refused).toBe('AMOUNT_TOO_LARGE');
  });

  test('a year before the first column of Begroting', () => {
    const model = buildModel({ participants: ['A'], services: { Goed: good } });
    const run = runYear(model, { year: 2023 });
    expect(run.findings).toMatchObject([
      { code: 'YEAR_MISSING', scope: 'all', params: { year: 2023, first: 2024 } },
    ]);
    expect(run.outcomes).toEqual([]);
  });
});

describe('R3 warnings stop nothing', () => {
  test('a mark without a cost line', () => {
    const model = buildModel({
      participants: ['A', 'B', 'C'],
      services: {
        Leeg: { marks: { A: 'x', B: '(x)', C: 'on demand' }, rules: [{ kind: 'benefit' }] },
        Oproep: { marks: { A: 'on demand' }, rules: [{ kind: 'volume' }] },
        Nul: { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget: 0 },
      },
    });
    const run = runYear(model, { year: 2024 });
    expect(findingsOf(run)).toEqual(['TAKER_WITHOUT_COST Matrix!C2']);
    expect(run.findings[0]).toMatchObject({
      severity: 'warning',
      params: { participants: 'Gemeente A, Gemeente B' },
    });
  });
});
