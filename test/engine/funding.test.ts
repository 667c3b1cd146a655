import { Decimal } from 'decimal.js';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, settled, shares } from './read-run';

const one = (service: ServiceSpec, rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ participants: ['A', 'B', 'C', 'D'], services: { Dienst: service }, ...rest });
  return { model, run: runYear(model, { year: rest.year ?? 2024 }) };
};

describe('R4 mixed keys', () => {
  const drivers = {
    inwoners: { A: 10, B: 30, C: 60, D: 100 },
    fte: { A: 120.75, B: 143.5, C: 61, D: 201.25 },
  };
  const pays = (key: string, budget: number, marks: ServiceSpec['marks'] = { A: 'x', B: 'x', C: 'x' }) => {
    const { model, run } = one({ marks, rules: [{ kind: 'benefit', key }], budget }, { drivers });
    return shares(model, run, 'Dienst');
  };

  test('weights are normalised over the payers before they are mixed', () => {
    // ½ × 1/3 + ½ × 10/100 = 13/60, ½ × 1/3 + ½ × 30/100 = 19/60, ½ × 1/3 + ½ × 60/100 = 28/60
    expect(pays('50% gelijk + 50% inwoners', 600)).toEqual({ A: '130.00', B: '190.00', C: '280.00' });
  });
  test('fractions count exactly', () => {
    // 1/3 × 1/3 + 2/3 × 1/10 = 8/45, 14/45, 23/45
    expect(pays('1/3 gelijk + 2/3 inwoners', 45)).toEqual({ A: '8.00', B: '14.00', C: '23.00' });
  });
  test('drivers with decimals are exact', () => {
    expect(pays('fte', 325.25)).toEqual({ A: '120.75', B: '143.50', C: '61.00' });
  });
  test('is rounded once', () => {
    // Exact 21 2/3, 31 2/3 and 46 2/3 cents: two cents are left, for the largest weights.
    expect(pays('50% gelijk + 50% inwoners', 1)).toEqual({ A: '0.21', B: '0.32', C: '0.47' });
  });
  test('days scale every driver', () => {
    // 365 and 73 days: weights 5 : 1, and 50 : 30
    const { model, run } = one(
      {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'benefit', key: '50% gelijk + 50% inwoners' }],
        budget: 480,
      },
      {
        year: 2023,
        participants: ['A', { code: 'B', left: '2023-03-14' }],
        drivers: { inwoners: { A: 10, B: 30 } },
      },
    );
    // ½ × 5/6 + ½ × 50/80 = 35/48; ½ × 1/6 + ½ × 30/80 = 13/48
    expect(shares(model, run, 'Dienst')).toEqual({ A: '350.00', B: '130.00' });
  });
});

describe('R10 solidariteit', () => {
  test('all members of the circle pay, takers or not', () => {
    const { model, run } = one(
      { marks: { A: 'x' }, rules: [{ kind: 'solidarity', key: 'inwoners' }], budget: 100 },
      { drivers: { inwoners: { A: 1, B: 2, C: 3, D: 4 } } },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '10.00', B: '20.00', C: '30.00', D: '40.00' });
  });
  test('the driver of the latest earlier year counts, never that of a later one', () => {
    const { model, run } = one(
      { rules: [{ kind: 'solidarity', key: 'inwoners' }], budget: 100 },
      {
        drivers: {
          'inwoners@2021': { A: 1, B: 1, C: 1, D: 1 },
          'inwoners@2023': { A: 1, B: 2, C: 3, D: 4 },
          'inwoners@2025': { A: 9, B: 1, C: 0, D: 0 },
          inwoners: { A: 0, B: 0, C: 0, D: 1 },
        },
      },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '10.00', B: '20.00', C: '30.00', D: '40.00' });
    expect(findingsOf(run)).toEqual(['DRIVER_OTHER_YEAR Maatstaven!C3']);
    expect(run.findings[0]?.params).toMatchObject({ driver: 'inwoners', year: 2024, used: 2023 });
  });
  test('the row without a year counts where there is no earlier one', () => {
    const { model, run } = one(
      { rules: [{ kind: 'solidarity', key: 'inwoners' }], budget: 100 },
      { drivers: { 'inwoners@2025': { A: 9 }, inwoners: { A: 1, B: 1, C: 1, D: 1 } } },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '25.00', B: '25.00', C: '25.00', D: '25.00' });
    expect(run.findings).toEqual([]);
  });
});

describe('R11 inbreng', () => {
  const service: ServiceSpec = {
    marks: { A: 'x', B: 'x', C: 'x' },
    rules: [{ kind: 'contribution' }],
    contributed: { A: 70_000, B: 80_000.25, C: 55_000 },
    budget: 210_000,
    actual: 215_000.4,
  };

  test('the takers pay what they contributed; the rest of the cost is shown, not spread', () => {
    const { model, run } = one(service);
    expect(shares(model, run, 'Dienst')).toEqual({ A: '70000.00', B: '80000.25', C: '55000.00' });
    expect(outcome(model, run, 'Dienst').coverage).toBe(499_975);
    expect(findingsOf(run)).toEqual(['CONTRIBUTION_DIFFERS Inbreng!C2']);
  });
  test('the actual cost is divided in proportion to it', () => {
    const { model, run } = one(service);
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '73414.68', B: '83902.76', C: '57682.96' });
    expect(outcome(model, run, 'Dienst', 'actual').coverage).toBe(0);
  });
  test('part of a year counts in part, rounded in the budget and unrounded at year end', () => {
    // B 181 of 365 days of 100.00: 49.589… Actual 1,495.89 over 100 : 49.589…
    const { model, run } = one(
      {
        ...service,
        contributed: { A: 100, B: 100 },
        marks: { A: 'x', B: 'x' },
        budget: 149.59,
        actual: 5_460,
      },
      { year: 2023, participants: ['A', { code: 'B', left: '2023-06-30' }] },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '100.00', B: '49.59' });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '3650.00', B: '1810.00' });
  });
  test('a tentative factor scales the budget', () => {
    const { model, run } = one(
      { ...service, marks: { A: 'x', B: 'x', C: '(x)' } },
      { settings: { tentative: new Decimal(0.25) } },
    );
    expect(shares(model, run, 'Dienst').C).toBe('13750.00');
  });
  test('an empty cell of a taker is refused, an explicit 0 is not', () => {
    const { model, run } = one({ ...service, contributed: { A: 70_000, B: null, C: 0 } });
    expect(outcome(model, run, 'Dienst').refused).toBe('DRIVER_MISSING');
    expect(outcome(model, run, 'Dienst', 'actual').refused).toBe('DRIVER_MISSING');
    expect(findingsOf(run)).toEqual(['DRIVER_MISSING Inbreng!D2']);
    const zero = one({ ...service, contributed: { A: 70_000, B: 0, C: 0 } });
    expect(shares(zero.model, zero.run, 'Dienst', 'actual')).toEqual({ A: '215000.40' });
  });
  test('a contributed budget without a mark stops the service', () => {
    const { model, run } = one({ ...service, contributed: { A: 1, B: 2, C: 3, D: 4 } });
    expect(outcome(model, run, 'Dienst').refused).toBe('CONTRIBUTION_WITHOUT_MARK');
    expect(findingsOf(run)).toEqual(['CONTRIBUTION_WITHOUT_MARK Inbreng!F2']);
    const tentative = one({
      ...service,
      marks: { A: 'x', B: '(x)', C: 'on demand' },
      contributed: { A: 1, B: 2, C: 3 },
    });
    expect(shares(tentative.model, tentative.run, 'Dienst')).toEqual({ A: '1.00' });
  });
});

describe('R12 profijt', () => {
  test('equally by default, cents to the first codes', () => {
    const { model, run } = one({
      marks: { A: 'x', C: 'x', D: 'x' },
      rules: [{ kind: 'benefit' }],
      budget: 0.05,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '0.02', C: '0.02', D: '0.01' });
  });
  test('cents go by code point order, whatever the order of the columns', () => {
    const { model, run } = one(
      { marks: { b: 'x', B: 'x', Ä: 'x', a: 'x' }, rules: [{ kind: 'benefit' }], budget: 0.02 },
      { participants: ['Ä', 'b', 'a', 'B'] },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ a: '0.01', B: '0.01' });
  });
  test('income over cost is paid out', () => {
    const { model, run } = one({
      marks: { A: 'x', B: 'x' },
      rules: [{ kind: 'benefit' }],
      budget: -11_000.01,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '-5500.01', B: '-5500.00' });
  });
  test('the default rule: inbreng where the service has such a row, else profijt by Standaard maatstaf', () => {
    const model = buildModel({
      participants: ['A', 'B'],
      services: {
        Oud: { marks: { A: 'x' }, contributed: { A: 10 }, budget: 10 },
        Nieuw: { marks: { A: 'x', B: 'x' }, budget: 10 },
      },
    });
    const run = runYear(model, { year: 2024 });
    expect(outcome(model, run, 'Oud').rule).toBe('contribution');
    expect(outcome(model, run, 'Nieuw').rule).toBe('benefit');
    expect(findingsOf(run)).toEqual(['FUNDING_DEFAULTED Begroting!E2', 'FUNDING_DEFAULTED Begroting!E3']);
  });
  test('pondspondsgewijs is no key of profijt', () => {
    const { model, run } = one({
      marks: { A: 'x' },
      rules: [{ kind: 'benefit', key: 'pondspondsgewijs' }],
      budget: 10,
    });
    expect(outcome(model, run, 'Dienst').refused).toBe('KEY_UNREADABLE');
  });
});

describe('R13 p×q', () => {
  const marks = { A: 'x', B: 'x', C: 'x', D: 'x' } as const;
  const capacity = { A: 10, B: 20, C: 12, D: 8 };
  const use = { A: 8, B: 9, C: 7, D: 6 };
  const service: ServiceSpec = {
    marks,
    rules: [{ kind: 'volume' }],
    volumes: { budget: capacity, actual: use },
  };

  test.each([
    ['by capacity', 1, { A: '4500.00', B: '9000.00', C: '5400.00', D: '3600.00' }, 22_500],
    ['by use', 0, { A: '4000.00', B: '4500.00', C: '3500.00', D: '3000.00' }, 15_000],
    [
      'dual rate: 9,000 fixed and 6,000 variable',
      0.6,
      { A: '3400.00', B: '5400.00', C: '3560.00', D: '2640.00' },
      15_000,
    ],
  ])('%s', (_, fixed, expected, actual) => {
    const { model, run } = one({ ...service, rules: [{ kind: 'volume', fixed }], actual });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual(expected);
  });
  test('without a tariff the budgeted cost is divided over budgeted volumes', () => {
    const { model, run } = one({ ...service, budget: 5_000 });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '1000.00', B: '2000.00', C: '1200.00', D: '800.00' });
    expect(outcome(model, run, 'Dienst').tariff).toEqual({ n: 10_000n, d: 1n });
  });
  test('with a tariff everybody pays tariff × volume, rounded; the rest is the dekkingsverschil', () => {
    const { model, run } = one({
      marks: { A: 'x', C: 'x' },
      rules: [{ kind: 'volume' }],
      volumes: { budget: { A: 11, C: 4 }, actual: { A: 12, C: 4 } },
      tariff: '512.345',
      budget: 8_000,
      actual: 7_749.75,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '5635.80', C: '2049.38' });
    expect(outcome(model, run, 'Dienst').coverage).toBe(31_482);
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '5812.31', C: '1937.44' });
  });
  test('volumes do not follow days, but a tentative factor', () => {
    const { model, run } = one(
      {
        marks: { A: 'x', B: '(x)' },
        rules: [{ kind: 'volume' }],
        volumes: { budget: { A: 10, B: 20 } },
        budget: 20,
      },
      { settings: { tentative: new Decimal(0.5) }, participants: [{ code: 'A', left: '2024-02-01' }, 'B'] },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '10.00', B: '10.00' });
  });
  test('the number in the matrix is the budgeted volume where Hoeveelheden has none', () => {
    const { model, run } = one({
      marks: { A: 10, B: 5, C: 'x' },
      rules: [{ kind: 'volume' }],
      volumes: { budget: { B: 20, C: 20 } },
      budget: 50,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '10.00', B: '20.00', C: '20.00' });
  });
  test('on demand has no share of the budget and pays for its actual volume', () => {
    const { model, run } = one({
      ...service,
      marks: { A: 'x', B: 'on demand', C: 'on demand', D: 'on demand' },
      volumes: { budget: { A: 10 }, actual: { A: 5, B: 15, C: 0 } },
      budget: 100,
      actual: 200,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '100.00' });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '50.00', B: '150.00' });
    expect(settled(model, run, 'Dienst')).toEqual({
      A: ['100.00', '50.00', '-50.00'],
      B: ['0.00', '150.00', '150.00'],
    });
  });
  test('a missing volume stops its own phase only; an explicit 0 is a volume', () => {
    const missing = one({
      ...service,
      volumes: { budget: { ...capacity, B: null }, actual: use },
      budget: 100,
      actual: 30,
    });
    expect(outcome(missing.model, missing.run, 'Dienst').refused).toBe('VOLUME_MISSING');
    expect(findingsOf(missing.run)).toEqual(['VOLUME_MISSING Hoeveelheden budget!D2']);
    expect(shares(missing.model, missing.run, 'Dienst', 'actual').A).toBe('8.00');
    const zero = one({ ...service, volumes: { budget: { ...capacity, B: 0 }, actual: use }, budget: 30 });
    expect(shares(zero.model, zero.run, 'Dienst')).toEqual({ A: '10.00', C: '12.00', D: '8.00' });
  });
  test('cost without any volumes is refused', () => {
    const { model, run } = one({
      marks: { A: 'x', B: 'on demand' },
      rules: [{ kind: 'volume' }],
      budget: 10,
      actual: 10,
    });
    expect(outcome(model, run, 'Dienst').refused).toBe('VOLUME_MISSING');
    expect(outcome(model, run, 'Dienst', 'actual').refused).toBe('VOLUME_MISSING');
    expect(run.findings[0]?.params.participants).toBe('');
  });
  test('a volume without a mark stops the phase', () => {
    const { model, run } = one({ ...service, marks: { A: 'x', B: 'x', C: 'x' }, budget: 100 });
    expect(outcome(model, run, 'Dienst').refused).toBe('VOLUME_WITHOUT_MARK');
    expect(findingsOf(run)).toEqual(['VOLUME_WITHOUT_MARK Hoeveelheden budget!F2']);
  });
});

describe('R15 direct', () => {
  test('who causes the cost pays it, nobody else', () => {
    const { model, run } = one(
      {
        kind: 'friction',
        field: 'Frictiekosten',
        direct: { budget: { B: 4_000 }, actual: { B: 4_321.09, D: -21.09 } },
        lines: [{ book: 'actual', years: { 2023: 1 } }],
      },
      { rest: { actualYears: [2024] } },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ B: '4000.00' });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ B: '4321.09', D: '-21.09' });
    expect(run.totals.cost).toEqual({ budget: 400_000, actual: 430_000 });
    expect(settled(model, run, 'Dienst')).toEqual({
      B: ['4000.00', '4321.09', '321.09'],
      D: ['0.00', '-21.09', '-21.09'],
    });
  });
});
