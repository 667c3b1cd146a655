/** R25: the order of the steps, and what each of them brings along. */
import type { Model } from '../../../../src/engine/model';
import { explainDifference } from '../../../../src/engine/scenario/causes/explain-difference';
import { explainTakers } from '../../../../src/engine/scenario/causes/takers';
import { buildModel } from '../../build-model';
import type { ByCode, ModelSpec, ServiceSpec } from '../../model-spec';
import { causesOf, side } from './two-sides';

const between = (before: Model, after: Model, phase: 'budget' | 'actual' = 'budget') =>
  causesOf(explainDifference(side(before, phase, 2024), side(after, phase, 2024)));
const workbook = (services: ModelSpec['services'], rest: Partial<ModelSpec> = {}): Model =>
  buildModel({ year: 2024, participants: ['A', 'B', 'C'], services, ...rest });
const marks = (codes: string): NonNullable<ServiceSpec['marks']> =>
  Object.fromEntries([...codes].map((code) => [code, 'x' as const]));

describe('R25 a product that is new is taking part, whatever its rule', () => {
  const old: ModelSpec['services'] = {
    Salaris: { marks: marks('AB'), rules: [{ kind: 'benefit' }], budget: 900 },
  };
  const rest = { drivers: { fte: { A: 1, B: 3 } } };
  const quarter = { A: { difference: 100, takingPart: 100 }, B: { difference: 300, takingPart: 300 } };

  test.each<readonly [string, ServiceSpec]>([
    ['by a key', { rules: [{ kind: 'benefit', key: 'fte' }] }],
    ['p×q: the volumes come along', { rules: [{ kind: 'volume' }], volumes: { budget: { A: 10, B: 30 } } }],
    [
      'inbreng: the contributed budgets come along',
      { rules: [{ kind: 'contribution' }], contributed: { A: 100, B: 300 } },
    ],
  ])('%s', (_, service) => {
    const after = { ...old, Nieuw: { marks: marks('AB'), budget: 400, ...service } };
    expect(between(workbook(old, rest), workbook(after, rest))).toEqual(quarter);
  });

  test('a casco for who takes anything is cost: nobody takes it', () => {
    const casco: ServiceSpec = {
      kind: 'casco',
      rules: [{ kind: 'solidarity', circle: { kind: 'takers' } }],
      budget: 100,
    };
    expect(between(workbook(old), workbook({ ...old, Directie: casco }))).toEqual({
      A: { difference: 50, cost: 50 },
      B: { difference: 50, cost: 50 },
    });
  });
});

describe('R25 who joins brings along', () => {
  test('its own volumes, of each product and of both phases', () => {
    const sold = (budget: ByCode<number>, actual: ByCode<number>): ServiceSpec => ({
      marks: marks(Object.keys(budget).join('')),
      rules: [{ kind: 'volume', fixed: 0.5 }],
      volumes: { budget, actual },
      actual: 400,
    });
    // Print: half of it 10 : 30, half 30 : 10. Hosting: half 5 : 15, half 8 : 8.
    expect(
      between(
        workbook({ Hosting: sold({ A: 5 }, { A: 8 }), Print: sold({ A: 10 }, { A: 30 }) }),
        workbook({
          Hosting: sold({ A: 5, C: 15 }, { A: 8, C: 8 }),
          Print: sold({ A: 10, C: 30 }, { A: 30, C: 10 }),
        }),
        'actual',
      ),
    ).toEqual({
      A: { difference: -450, takingPart: -450 },
      C: { difference: 450, takingPart: 450 },
    });
  });

  test('the drivers of each key', () => {
    const keyed = (codes: string, key: string): ServiceSpec => ({
      marks: marks(codes),
      rules: [{ kind: 'benefit', key }],
      budget: 400,
    });
    const drivers = (fte: ByCode<number>, inwoners: ByCode<number>) => ({ drivers: { fte, inwoners } });
    expect(
      between(
        workbook({ Een: keyed('A', 'fte'), Twee: keyed('A', 'inwoners') }, drivers({ A: 1 }, { A: 3 })),
        workbook(
          { Een: keyed('AC', 'fte'), Twee: keyed('AC', 'inwoners') },
          drivers({ A: 1, C: 3 }, { A: 3, C: 1 }),
        ),
      ),
    ).toEqual({
      A: { difference: -400, takingPart: -400 },
      C: { difference: 400, takingPart: 400 },
    });
  });
});

describe('R25 what only the first side has stays until the rules change', () => {
  /** Hosting becomes a product by equal parts; Directie follows all that is paid, so that it shows every step. */
  const sides = (hosting: ServiceSpec, drivers: NonNullable<ModelSpec['drivers']>) => {
    const services = (own: ServiceSpec): ModelSpec['services'] => ({
      Hosting: { marks: marks('AB'), budget: 400, ...own },
      Salaris: { marks: marks('AB'), rules: [{ kind: 'benefit', key: 'fte' }], budget: 400 },
      Print: { marks: marks('C'), rules: [{ kind: 'volume' }], volumes: { budget: { C: 1 } } },
      Advies: { marks: marks('C'), rules: [{ kind: 'contribution' }], contributed: { C: 0 } },
      Directie: { kind: 'casco', rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }], budget: 100 },
    });
    return [
      workbook(services(hosting), { drivers: { fte: { A: 1, B: 1 }, ...drivers } }),
      workbook(services({ rules: [{ kind: 'benefit' }] }), { drivers: { fte: { A: 1, B: 3 } } }),
    ] as const;
  };

  test.each<readonly [string, ServiceSpec, NonNullable<ModelSpec['drivers']>]>([
    ['volumes', { rules: [{ kind: 'volume' }], volumes: { budget: { A: 10, B: 30 } } }, {}],
    ['contributed budgets', { rules: [{ kind: 'contribution' }], contributed: { A: 100, B: 300 } }, {}],
    ['drivers', { rules: [{ kind: 'benefit', key: 'uren' }] }, { uren: { A: 10, B: 30 } }],
  ])('%s', (_, hosting, drivers) => {
    // Salaris 200 : 200 becomes 100 : 300, Hosting 100 : 300 becomes 200 : 200; the casco of 100 follows 300 : 500,
    // then 200 : 600, then 300 : 500 again.
    expect(between(...sides(hosting, drivers))).toEqual({
      A: { weight: -112.5, rule: 112.5 },
      B: { weight: 112.5, rule: -112.5 },
    });
  });
});

describe('R25 of several who change each has its own effect', () => {
  const days = (participants: ModelSpec['participants'], agreements?: ServiceSpec['agreements']): Model =>
    workbook(
      {
        Salaris: {
          marks: marks('ABC'),
          rules: [{ kind: 'benefit' }],
          budget: 732,
          ...(agreements && { agreements }),
        },
      },
      { participants },
    );
  const [half, later] = ['2024-06-30', '2024-07-01'];

  test.each([
    [
      'by their days',
      days(['A', 'B', { code: 'C', joined: later }]),
      days([{ code: 'A', left: half }, 'B', 'C']),
    ],
    [
      'by their agreements',
      days(
        ['A', 'B', 'C'],
        [
          ['A', '2024-01-01'],
          ['B', '2024-01-01'],
          ['C', later],
        ],
      ),
      days(
        ['A', 'B', 'C'],
        [
          ['A', '2024-01-01', half],
          ['B', '2024-01-01'],
          ['C', '2024-01-01'],
        ],
      ),
    ],
  ])('%s', (_, before, after) => {
    // 366 : 366 : 184 days, then 182 : 366 : 184, then 182 : 366 : 366.
    const [first, second, third] = [
      [292_48, 292_48, 147_04],
      [182_00, 366_00, 184_00],
      [145_76, 293_12, 293_12],
    ] as const;
    const effects = explainTakers(side(before, 'budget', 2024), side(after, 'budget', 2024), () => true);
    expect(effects.map(({ amounts }) => amounts)).toEqual([
      first.map((cents, at) => (second[at] ?? 0) - cents),
      second.map((cents, at) => (third[at] ?? 0) - cents),
    ]);
  });
});

describe('R25 what both sides pay', () => {
  test('the totals hold what is paid on both sides, in all products together', () => {
    const service = (budget: number): ServiceSpec => ({
      marks: marks('AB'),
      rules: [{ kind: 'benefit' }],
      budget,
    });
    const { totals } = explainDifference(
      side(workbook({ Een: service(100), Twee: service(50) }), 'budget', 2024),
      side(workbook({ Een: service(100), Twee: service(70) }), 'budget', 2024),
    );
    const both = { before: 75_00, after: 85_00, difference: 10_00, cost: 10_00 };
    expect(totals).toMatchObject([both, both, { before: 0, after: 0, difference: 0 }]);
  });
});
