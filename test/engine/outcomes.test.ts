/** What a run reports of a product, and of which products it says nothing. */
import type { ServiceSpec } from './model-spec';
import { oneService } from './one-service';
import { outcome } from './read-run';
import { sold, year } from './two-organisations';

const marks = { A: 'x', B: 'x' } as const;
const tariffOf = (service: ServiceSpec, phase: 'budget' | 'actual' = 'budget') => {
  const { model, run } = oneService({ marks, rules: [{ kind: 'volume' }], ...service });
  const { tariff } = outcome(model, run, 'Dienst', phase);
  return tariff && `${tariff.n}/${tariff.d}`;
};

describe('R13 the price per unit, in cents', () => {
  const volumes = { budget: { A: 2.5, B: 1.5 }, actual: { A: 3, B: 5 } };

  test('is the given tariff with all its decimals', () => {
    expect(tariffOf({ volumes, tariff: '512.345', budget: 10 })).toBe('102469/2');
  });
  test('follows from cost and volumes where none is given, in each phase from its own', () => {
    expect(tariffOf({ volumes, budget: 10 })).toBe('250/1');
    expect(tariffOf({ volumes, budget: 10, actual: 10 }, 'actual')).toBe('125/1');
    // At year end the tariff of the budget no longer counts.
    expect(tariffOf({ volumes, tariff: 7, budget: 10, actual: 20 }, 'actual')).toBe('250/1');
  });
  test('there is none at year end where a part follows budgeted volumes', () => {
    const shared = { volumes, budget: 10, actual: 10, rules: [{ kind: 'volume', fixed: 0.5 }] } as const;
    expect(tariffOf(shared, 'actual')).toBeUndefined();
    expect(tariffOf(shared)).toBe('250/1');
    expect(tariffOf({ ...shared, rules: [{ kind: 'volume', fixed: 0 }] }, 'actual')).toBe('125/1');
  });
  test('there is none without volume, without a division, and under other rules', () => {
    expect(tariffOf({ volumes: { budget: { A: 0, B: 0 } }, budget: 0 })).toBeUndefined();
    expect(tariffOf({ volumes: { budget: { A: 1 } }, budget: 10 })).toBeUndefined();
    expect(tariffOf({ rules: [{ kind: 'benefit' }], budget: 10 })).toBeUndefined();
    expect(
      tariffOf({ rules: [{ kind: 'contribution' }], contributed: { A: 1, B: 1 }, budget: 2 }),
    ).toBeUndefined();
  });
  test('what flows in is part of the cost', () => {
    const { model, run } = year(
      { A: sold('S1', 30, { S2: 1 }), B: sold('S2', 10, { P1: 4, P2: 4 }) },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(outcome(model, run, 'B').tariff).toEqual({ n: 500n, d: 1n });
  });
});

describe('the rule and the key that counted', () => {
  const ruled = (service: ServiceSpec) => {
    const { model, run } = oneService({ marks, budget: 0, ...service });
    const { rule, key, funding } = outcome(model, run, 'Dienst');
    return [rule, key?.text, funding?.source.cell];
  };
  test.each<[string, ServiceSpec, readonly (string | undefined)[]]>([
    ['R10', { rules: [{ kind: 'solidarity', key: '100% gelijk' }] }, ['solidarity', '100% gelijk', 'C2']],
    ['R12', { rules: [{ kind: 'benefit', key: '100% gelijk' }] }, ['benefit', '100% gelijk', 'C2']],
    ['R12 by default', {}, ['benefit', 'gelijk', undefined]],
    ['R13 has no key', { rules: [{ kind: 'volume', key: 'gelijk' }] }, ['volume', undefined, 'C2']],
    ['R11 has no key', { rules: [{ kind: 'contribution' }] }, ['contribution', undefined, 'C2']],
    ['R15 has no key', { kind: 'friction' }, ['direct', undefined, undefined]],
  ])('%s', (_, service, expected) => {
    expect(ruled(service)).toEqual(expected);
  });
});

describe('which products a run reports', () => {
  const told = (service: ServiceSpec, stops: readonly 'MARK_UNREADABLE'[] = []) => {
    const rest = { stops: stops.map((code) => ({ service: 0, code, phase: undefined, year: undefined })) };
    const { run } = oneService(service, { rest });
    return run.outcomes.map(({ phase }) => phase);
  };

  test('not one that nothing is said about', () => {
    expect(told({ marks, rules: [{ kind: 'benefit' }] })).toEqual([]);
  });
  test('one with a cost line, though it says 0, in the phase of that line', () => {
    expect(told({ marks, rules: [{ kind: 'benefit' }], budget: 0 })).toEqual(['budget']);
    const { model, run } = oneService({ marks, rules: [{ kind: 'benefit' }], budget: 0 });
    expect(outcome(model, run, 'Dienst').allocations).toEqual([]);
    const line = { book: 'actual', years: { 2024: 0 } } as const;
    expect(told({ marks, rules: [{ kind: 'benefit' }], lines: [line] })).toEqual(['actual']);
  });
  test('one that was stopped', () => {
    expect(told({ marks }, ['MARK_UNREADABLE'])).toEqual(['budget']);
  });
  test('one that is paid for without any cost', () => {
    expect(told({ marks, rules: [{ kind: 'contribution' }], contributed: { A: 1, B: 1 } })).toEqual([
      'budget',
    ]);
  });
  test('one that only carries what an organisation buys', () => {
    const { model, run } = year(
      { A: sold('S1', 30, { S2: 1 }), B: { organisation: 'S2', marks: { P1: 'x' } } },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(outcome(model, run, 'B')).toMatchObject({ net: 0, inflow: 3_000, costs: [] });
    // What flows in is neither divided nor a line of its own where the product is refused.
    const closed = year(
      { A: sold('S1', 30, { S2: 1 }), B: { organisation: 'S2', marks: {} } },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(outcome(closed.model, closed.run, 'B')).toMatchObject({ inflow: 3_000, allocations: [] });
  });

  test('in the order of the workbook, budget before actual', () => {
    const service: ServiceSpec = { marks, rules: [{ kind: 'benefit' }], budget: 1, actual: 1 };
    const { run } = oneService(service, { services: { Een: service, Leeg: { marks }, Twee: service } });
    expect(run.outcomes.map(({ service: index, phase }) => `${index} ${phase}`)).toEqual([
      '0 budget',
      '0 actual',
      '2 budget',
      '2 actual',
    ]);
  });
  test('R23 what a leaver takes with it is told only where there is any', () => {
    const gone = (remaining: number) => {
      const { model, run } = oneService(
        { marks, rules: [{ kind: 'benefit', remaining }], budget: 100 },
        { participants: ['A', { code: 'B', left: '2023-12-31' }] },
      );
      return outcome(model, run, 'Dienst');
    };
    expect(gone(0.4)).toMatchObject({ disappears: 3_000, net: 7_000 });
    expect(gone(1)).not.toHaveProperty('disappears');
  });
});
