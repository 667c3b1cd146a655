import { Decimal } from 'decimal.js';
import type { ServiceSpec } from '../model-spec';
import { oneService } from '../one-service';
import { findingsOf, outcome, settled, shares } from '../read-run';
import { only, stepsOf } from '../steps-of';

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
    const { model, run } = oneService({ ...service, rules: [{ kind: 'volume', fixed }], actual });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual(expected);
  });
  test('without a tariff the budgeted cost is divided over budgeted volumes', () => {
    const { model, run } = oneService({ ...service, budget: 5_000 });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '1000.00', B: '2000.00', C: '1200.00', D: '800.00' });
    expect(outcome(model, run, 'Dienst').tariff).toEqual({ n: 10_000n, d: 1n });
  });
  test('with a tariff everybody pays tariff × volume, rounded; the rest is the dekkingsverschil', () => {
    const { model, run } = oneService({
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
    const { model, run } = oneService(
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
    const { model, run } = oneService({
      marks: { A: 10, B: 5, C: 'x' },
      rules: [{ kind: 'volume' }],
      volumes: { budget: { B: 20, C: 20 } },
      budget: 50,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '10.00', B: '20.00', C: '20.00' });
  });
  test('on demand has no share of the budget and pays for its actual volume', () => {
    const { model, run } = oneService({
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
  test('what was budgeted for on demand counts for nothing, in the fixed part of the actual cost either', () => {
    const { model, run } = oneService({
      marks: { A: 'x', B: 'x', C: 'on demand' },
      rules: [{ kind: 'volume', fixed: 0.5 }],
      volumes: { budget: { A: 30, B: 10, C: 60 }, actual: { A: 10, B: 10, C: 20 } },
      budget: 400,
      actual: 800,
    });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '300.00', B: '100.00' });
    // 400 by 30 and 10, and 400 by 10, 10 and 20.
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '400.00', B: '200.00', C: '200.00' });
    expect(only(stepsOf({ model, run }, 'Dienst', 'C', { phase: 'actual' }), 'volume')).toEqual([
      ['volume', '0', { phase: 'budget', total: '40' }],
      ['volume', '20', { phase: 'actual', total: '40' }, 'Hoeveelheden actual!E2'],
    ]);
  });
  test('a missing volume stops its own phase only; an explicit 0 is a volume', () => {
    const missing = oneService({
      ...service,
      volumes: { budget: { ...capacity, B: null }, actual: use },
      budget: 100,
      actual: 30,
    });
    expect(outcome(missing.model, missing.run, 'Dienst').refused).toBe('VOLUME_MISSING');
    expect(findingsOf(missing.run)).toEqual(['VOLUME_MISSING Hoeveelheden budget!D2']);
    expect(shares(missing.model, missing.run, 'Dienst', 'actual').A).toBe('8.00');
    const zero = oneService({
      ...service,
      volumes: { budget: { ...capacity, B: 0 }, actual: use },
      budget: 30,
    });
    expect(shares(zero.model, zero.run, 'Dienst')).toEqual({ A: '10.00', C: '12.00', D: '8.00' });
  });
  test('cost without any volumes is refused', () => {
    const { model, run } = oneService({
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
    const { model, run } = oneService({ ...service, marks: { A: 'x', B: 'x', C: 'x' }, budget: 100 });
    expect(outcome(model, run, 'Dienst').refused).toBe('VOLUME_WITHOUT_MARK');
    expect(findingsOf(run)).toEqual(['VOLUME_WITHOUT_MARK Hoeveelheden budget!F2']);
  });
});
