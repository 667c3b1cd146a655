import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ServiceSpec } from './model-spec';
import { outcome, shares } from './read-run';

const marks = { A: 'x', B: 'x', C: 'x' } as const;
const inEuros = (service: ServiceSpec, rest: Record<string, ServiceSpec> = {}) => {
  const model = buildModel({
    settings: { roundTo: 'euro' },
    participants: ['A', 'B', 'C'],
    services: { Dienst: service, ...rest },
  });
  return { model, run: runYear(model, { year: 2024 }) };
};
const roundingOf = (
  model: ReturnType<typeof buildModel>,
  run: ReturnType<typeof runYear>,
  phase?: 'budget' | 'actual',
) =>
  outcome(model, run, 'Dienst', phase).allocations.find(({ component }) => component === 'rounding')?.amount;

describe('R5 whole euros', () => {
  test('the amount is rounded, then divided in whole euros; the rest is a line of its own', () => {
    const { model, run } = inEuros({ marks, rules: [{ kind: 'benefit' }], budget: 100.49 });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '34.00', B: '33.00', C: '33.00' });
    expect(roundingOf(model, run)).toBe(49);
    expect(run.totals.contributions.budget).toBe(10_049);
  });
  test.each([
    [100.5, '101.00', -50],
    [-100.5, '-101.00', 50],
    [-100.49, '-100.00', -49],
    [0.49, undefined, 49],
    [100, '100.00', undefined],
  ])('%d is rounded half away from zero', (budget, share, rounding) => {
    const { model, run } = inEuros({ marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget });
    expect(shares(model, run, 'Dienst').A).toBe(share);
    expect(roundingOf(model, run)).toBe(rounding);
  });
  test('the actual phase stays in cents, so that the settlement closes', () => {
    const { model, run } = inEuros({ marks, rules: [{ kind: 'benefit' }], budget: 100.49, actual: 100.49 });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '33.50', B: '33.50', C: '33.49' });
    expect(roundingOf(model, run, 'actual')).toBeUndefined();
    expect(run.totals.advances + run.totals.differences).toBe(run.totals.cost.actual);
  });
  test('amounts that are not divided stay in cents', () => {
    const contributed = inEuros({
      marks,
      rules: [{ kind: 'contribution' }],
      contributed: { A: 10.51, B: 20.49, C: 0.25 },
      budget: 31.25,
    });
    expect(shares(contributed.model, contributed.run, 'Dienst')).toEqual({
      A: '10.51',
      B: '20.49',
      C: '0.25',
    });
    const tariff = inEuros({
      marks,
      rules: [{ kind: 'volume' }],
      tariff: 1.5,
      volumes: { budget: { A: 1, B: 2, C: 3 } },
      budget: 9,
    });
    expect(shares(tariff.model, tariff.run, 'Dienst')).toEqual({ A: '1.50', B: '3.00', C: '4.50' });
    const friction = inEuros({
      kind: 'friction',
      direct: { budget: { B: 1.49 } },
      lines: [{ years: { 2023: 0 } }],
    });
    expect(shares(friction.model, friction.run, 'Dienst')).toEqual({ B: '1.49' });
  });
  test('a mark-up is rounded by itself', () => {
    const { model, run } = inEuros(
      { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget: 100.4 },
      { Casco: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 10.4 } },
    );
    expect(shares(model, run, 'Dienst', 'budget', 'service')).toEqual({ A: '100.00' });
    expect(shares(model, run, 'Dienst', 'budget', 'markup')).toEqual({ A: '10.00' });
    expect(roundingOf(model, run)).toBe(80);
  });
});
