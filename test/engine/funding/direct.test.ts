import type { ServiceSpec } from '../model-spec';
import { oneService } from '../one-service';
import { outcome, settled, shares } from '../read-run';
import { only, stepsOf } from '../steps-of';

describe('R15 direct', () => {
  test('who causes the cost pays it, nobody else', () => {
    const { model, run } = oneService(
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

  const friction: ServiceSpec = { kind: 'friction', field: 'Frictiekosten' };

  test('two rows about one cost are added up', () => {
    const rows = [
      [1_000, undefined],
      [234, 5],
    ].map((values) => ({
      service: 0,
      phase: 'budget' as const,
      year: undefined,
      row: { sheet: 'Frictiekosten', values, cells: ['D2', 'E2'] },
    }));
    const { model, run } = oneService(friction, { rest: { direct: rows } });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '12.34', B: '0.05' });
    expect(outcome(model, run, 'Dienst')).toMatchObject({ net: 1_239, coverage: 0 });
    expect(only(stepsOf({ model, run }, 'Dienst', 'A'), 'direct')).toEqual([
      ['direct', '12.34', {}, 'Frictiekosten!D2', 'Frictiekosten!D2'],
    ]);
  });
  test('an amount that cannot be read stops it, also where Begroting says what it costs', () => {
    const { model, run } = oneService({
      ...friction,
      budget: 50,
      direct: { budget: { A: 30, B: 'unreadable' } },
    });
    expect(outcome(model, run, 'Dienst').refused).toBe('NUMBER_UNREADABLE');
  });
});
