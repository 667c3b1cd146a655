import { oneService } from '../one-service';
import { settled, shares } from '../read-run';

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
});
