/** R11, R13, R15: the dekkingsverschil is a warning that names both amounts, at the cell where it can be mended. */
import type { ServiceSpec } from './model-spec';
import { oneService } from './one-service';
import { outcome, shares } from './read-run';
import { closes, sold, year } from './two-organisations';

const marks = { A: 'x', B: 'x' } as const;
const warningsOf = (service: ServiceSpec) => {
  const { model, run } = oneService({ marks, ...service });
  closes(run);
  return run.findings.map(({ code, severity, source, params: { phase, amount, cost, contributions } }) => [
    `${severity} ${code} ${source?.sheet}!${source?.cell}`,
    `${phase}: ${cost} - ${contributions} = ${amount}`,
    outcome(model, run, 'Dienst', phase === 'actual' ? 'actual' : 'budget').coverage,
  ]);
};

describe('R11, R13, R15 dekkingsverschil', () => {
  test('of contributed budgets, at their row', () => {
    const service = {
      rules: [{ kind: 'contribution' }],
      contributed: { B: 30.5, A: 60 },
      budget: 100,
    } as const;
    expect(warningsOf(service)).toEqual([
      ['warning CONTRIBUTION_DIFFERS Inbreng!C2', 'budget: 100.00 - 90.50 = 9.50', 950],
    ]);
  });
  test('of a tariff, at the tariff; less cost than that gives is negative', () => {
    const service = {
      rules: [{ kind: 'volume' }],
      volumes: { budget: { A: 2, B: 3 } },
      tariff: 25,
      budget: 100,
    } as const;
    expect(warningsOf(service)).toEqual([
      ['warning CONTRIBUTION_DIFFERS Tarieven!D2', 'budget: 100.00 - 125.00 = -25.00', -2_500],
    ]);
  });
  test('of named amounts, at their row, in each phase from its own', () => {
    const service = {
      kind: 'friction',
      marks: {},
      direct: { budget: { A: 10 }, actual: { B: 15 } },
      budget: 12,
      actual: 11,
    } as const;
    expect(warningsOf(service)).toEqual([
      ['warning CONTRIBUTION_DIFFERS Frictiekosten budget!C2', 'budget: 12.00 - 10.00 = 2.00', 200],
      ['warning CONTRIBUTION_DIFFERS Frictiekosten actual!C2', 'actual: 11.00 - 15.00 = -4.00', -400],
    ]);
  });
  test('there is none where the amounts are the cost, or where the cost is divided', () => {
    const contributed = { A: 60, B: 40 };
    expect(warningsOf({ rules: [{ kind: 'contribution' }], contributed, budget: 100, actual: 77 })).toEqual(
      [],
    );
    expect(warningsOf({ rules: [{ kind: 'benefit' }], budget: 100 })).toEqual([]);
  });
  test('what flows in is cost to be covered as well', () => {
    const { model, run } = year(
      {
        A: sold('S1', 30, { S2: 1 }),
        B: {
          organisation: 'S2',
          marks: { P1: 'x' },
          rules: [{ kind: 'contribution' }],
          contributed: { P1: 7 },
          budget: 10,
        },
      },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(shares(model, run, 'B')).toEqual({ P1: '7.00' });
    expect(run.findings.map(({ params }) => [params.service, params.cost, params.amount])).toEqual([
      ['B', '40.00', '33.00'],
    ]);
    closes(run);
  });
});
