import { Decimal } from 'decimal.js';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const profit = [{ kind: 'benefit' as const }];
const three = ['A', 'B', 'C'];

describe('R6 marks', () => {
  const marks = { A: 'x', B: '(x)', C: 'on demand' } as const;
  const spec: ModelSpec = {
    participants: three,
    services: { Advies: { marks, rules: profit, budget: 100, actual: 100 } },
  };
  const under = (tentative: number) => {
    const model = buildModel({ ...spec, settings: { tentative: new Decimal(tentative) } });
    return shares(model, runYear(model, { year: 2024 }), 'Advies');
  };

  test('a tentative mark does not count by default', () => {
    expect(under(0)).toEqual({ A: '100.00' });
  });
  test('it counts whole under wel', () => {
    expect(under(1)).toEqual({ A: '50.00', B: '50.00' });
  });
  test('a factor scales its weight', () => {
    expect(under(0.25)).toEqual({ A: '80.00', B: '20.00' });
    expect(under(0.333333333333333)).toEqual({ A: '75.00', B: '25.00' });
  });
  test('a factor with many digits counts exactly, also where days × factor is beyond 2^53', () => {
    // 100 × 0.1234567890123456 / 1.12345678901234567 is 10.98901199…
    expect(under(0.1234567890123456)).toEqual({ A: '89.01', B: '10.99' });
    // A thousand million over 1 : 10^-17 leaves B not one cent.
    const tiny = buildModel({
      ...spec,
      settings: { tentative: new Decimal('0.00000000000000001') },
      services: { Advies: { marks, rules: profit, budget: 1_000_000_000 } },
    });
    expect(shares(tiny, runYear(tiny, { year: 2024 }), 'Advies')).toEqual({ A: '1000000000.00' });
  });
  test('a choice of the run overrides the setting', () => {
    const model = buildModel(spec);
    const run = runYear(model, { year: 2024, tentative: new Decimal(1) });
    expect(shares(model, run, 'Advies')).toEqual({ A: '50.00', B: '50.00' });
  });
  test('on demand pays nothing under other rules than p×q, at year end either', () => {
    const model = buildModel(spec);
    expect(shares(model, runYear(model, { year: 2024 }), 'Advies', 'actual')).toEqual({ A: '100.00' });
  });
  test('a number takes', () => {
    const model = buildModel({
      participants: three,
      services: { Advies: { marks: { A: 3, B: 'x' }, rules: profit, budget: 1 } },
    });
    expect(shares(model, runYear(model, { year: 2024 }), 'Advies')).toEqual({ A: '0.50', B: '0.50' });
  });
  test('a tentative payer without weight needs no driver', () => {
    const model = buildModel({
      participants: three,
      drivers: { fte: { A: 5 } },
      services: {
        Advies: { marks: { A: 'x', B: '(x)' }, rules: [{ kind: 'benefit', key: 'fte' }], budget: 100 },
      },
    });
    expect(shares(model, runYear(model, { year: 2024 }), 'Advies')).toEqual({ A: '100.00' });
  });
  test('a mark that cannot be read stops the service', () => {
    const model = buildModel({
      participants: three,
      services: { Advies: { marks: { A: 'x', B: 'unreadable' }, rules: profit, budget: 100 } },
    });
    const run = runYear(model, { year: 2024 });
    expect(outcome(model, run, 'Advies').refused).toBe('MARK_UNREADABLE');
    expect(run.totals.unallocated.budget).toBe(10_000);
  });
});

describe('R6 the factor of a run', () => {
  test('is told with the result', () => {
    const model = buildModel({ participants: ['A'], services: { Advies: { marks: { A: 'x' }, budget: 1 } } });
    expect(runYear(model, { year: 2024, tentative: new Decimal('0.3') }).tentative?.toFixed()).toBe('0.3');
    expect(runYear(model, { year: 2024 }).tentative?.toFixed()).toBe('0');
  });
});

describe('R7 no spill-over', () => {
  test('a non-taker pays nothing of a product that is paid by takers', () => {
    const model = buildModel({
      participants: three,
      drivers: { inwoners: { A: 10, B: 10, C: 1_000_000 } },
      services: {
        Advies: { marks: { A: 'x', B: 'x' }, rules: [{ kind: 'benefit', key: 'inwoners' }], budget: 100 },
      },
    });
    expect(shares(model, runYear(model, { year: 2024 }), 'Advies')).toEqual({ A: '50.00', B: '50.00' });
  });
});

describe('R8 part of a year', () => {
  const half = { code: 'B', left: '2023-06-30' };
  const service = { marks: { A: 'x', B: 'x' }, rules: profit, budget: 546 } as const;

  test('weights count in proportion to the days', () => {
    // 365 and 181 days: 546 days in all.
    const model = buildModel({ year: 2023, participants: ['A', half], services: { Advies: service } });
    expect(shares(model, runYear(model, { year: 2023 }), 'Advies')).toEqual({ A: '365.00', B: '181.00' });
  });
  test('days of an agreement count only for its own service', () => {
    const agreements = [['B', '2023-01-01', '2023-06-30']] as const;
    const model = buildModel({
      year: 2023,
      participants: ['A', 'B'],
      services: { Advies: { ...service, agreements }, Beheer: { ...service, budget: 2 } },
    });
    const run = runYear(model, { year: 2023 });
    expect(shares(model, run, 'Advies')).toEqual({ A: '365.00', B: '181.00' });
    expect(shares(model, run, 'Beheer')).toEqual({ A: '1.00', B: '1.00' });
  });
  test('days and tentative factor multiply', () => {
    // A 365 × 1, B 181 × ½: 365 + 90.5 = 455.5
    const model = buildModel({
      year: 2023,
      settings: { tentative: new Decimal(0.5) },
      participants: ['A', half],
      services: { Advies: { ...service, marks: { A: 'x', B: '(x)' }, budget: 4_555 } },
    });
    expect(shares(model, runYear(model, { year: 2023 }), 'Advies')).toEqual({ A: '3650.00', B: '905.00' });
  });
  test('whoever has no days pays nothing and needs no driver', () => {
    const model = buildModel({
      participants: ['A', { code: 'B', left: '2023-12-31' }],
      drivers: { fte: { A: 5 } },
      services: { Advies: { ...service, rules: [{ kind: 'benefit', key: 'fte' }] } },
    });
    expect(shares(model, runYear(model, { year: 2024 }), 'Advies')).toEqual({ A: '546.00' });
  });
  test('a circle follows the days too', () => {
    const rules = [{ kind: 'solidarity', key: 'gelijk' }] as const;
    const model = buildModel({
      year: 2023,
      participants: ['A', half],
      services: { Casco: { ...service, rules } },
    });
    expect(shares(model, runYear(model, { year: 2023 }), 'Casco')).toEqual({ A: '365.00', B: '181.00' });
  });
  test('the same days agreed twice are a warning', () => {
    const agreements = [
      ['B', '2023-01-01', '2023-06-30'],
      ['B', '2023-06-01'],
      ['A', '2020-01-01'],
    ] as const;
    const model = buildModel({
      year: 2023,
      participants: ['A', 'B'],
      services: { Advies: { ...service, agreements } },
    });
    const run = runYear(model, { year: 2023 });
    expect(findingsOf(run)).toEqual(['AGREEMENT_OVERLAP DVO!A3']);
    expect(run.findings[0]?.params).toMatchObject({
      participant: 'Gemeente B',
      from: '2023-06-01',
      to: '2023-06-30',
    });
  });
  test('a taker without an agreement is a warning where agreements are kept', () => {
    const agreements = [['A', '2020-01-01']] as const;
    const model = buildModel({
      year: 2023,
      participants: three,
      services: { Advies: { ...service, agreements } },
    });
    const run = runYear(model, { year: 2023 });
    expect(findingsOf(run)).toEqual(['AGREEMENT_MISSING Matrix!D2']);
    expect(run.findings[0]?.params.participants).toBe('Gemeente B');
  });
});
