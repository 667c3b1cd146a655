/** R28: all payers of a component with their weights and exact shares, so that a division can be checked as a whole. */
import { Decimal } from 'decimal.js';
import { explain, explainService } from '../../src/engine/explain';
import { explainedRun, weighingOf } from '../../src/engine/explain/explained-run';
import type { Phase } from '../../src/engine/model';
import type { Rational } from '../../src/engine/rational';
import type { ServiceSpec } from './model-spec';
import { oneService } from './one-service';
import { type Run, yearOf } from './steps-of';
import { sold, year } from './two-organisations';

const both = { A: 'x', B: 'x' } as const;
const text = ({ n, d }: Rational): string => (d === 1n ? `${n}` : `${n}/${d}`);

/** `component code: weight, exact share in cents, share in cents` of every payer. */
const payersOf = ({ model, run }: Run, service = 0, phase: Phase = 'budget') =>
  explainService(model, run, service, phase).flatMap(({ component, payers }) =>
    payers.map(
      ({ participant, weight, exact, share }) =>
        `${component} ${model.participants[participant]?.code}: ${text(weight)}, ${text(exact)}, ${share}`,
    ),
  );
const explained = (service: ServiceSpec, participant = 0) => {
  const { model, run } = oneService({ marks: both, budget: 100, ...service });
  return explain(model, run, { service: 0, participant, phase: 'budget', component: 'service' });
};

describe('R28 payers', () => {
  test('R2 a divided amount: weight, exact share, share with its cent', () => {
    const run = oneService(
      { marks: both, rules: [{ kind: 'benefit', key: 'fte' }], budget: 100, actual: -100 },
      { drivers: { fte: { A: 0.5, B: 1 } } },
    );
    expect(payersOf(run)).toEqual(['service A: 1/2, 10000/3, 3333', 'service B: 1, 20000/3, 6667']);
    expect(payersOf(run, 0, 'actual')).toEqual([
      'service A: 1/2, -10000/3, -3333',
      'service B: 1, -20000/3, -6667',
    ]);
  });
  test('R11 a contributed budget stands: the part that counts, in euro and unrounded', () => {
    // 181 of 365 days of 100.00
    const run = oneService(
      { marks: both, rules: [{ kind: 'contribution' }], contributed: { A: 100, B: 100 }, budget: 149.59 },
      { year: 2023, participants: ['A', { code: 'B', left: '2023-06-30' }] },
    );
    expect(payersOf(run)).toEqual(['service A: 100, 10000, 10000', 'service B: 3620/73, 362000/73, 4959']);
  });
  test('R13 a tariff stands: volume × tariff', () => {
    const run = oneService({
      marks: both,
      rules: [{ kind: 'volume' }],
      volumes: { budget: { A: 11, B: 4 } },
      tariff: '512.345',
      budget: 1,
    });
    expect(payersOf(run)).toEqual(['service A: 11, 1127159/2, 563580', 'service B: 4, 204938, 204938']);
  });
  test('R14 beside a fixed amount the mark-up is divided by its weights', () => {
    const run = yearOf({
      services: {
        Taak: {
          marks: both,
          rules: [{ kind: 'contribution' }],
          contributed: { A: 20, B: 70 },
          budget: 90,
        },
        Casco: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 1 },
      },
    });
    expect(payersOf(run)).toEqual([
      'service A: 20, 2000, 2000',
      'service B: 70, 7000, 7000',
      'markup A: 20, 200/9, 22',
      'markup B: 70, 700/9, 78',
    ]);
    const cents = [0, 1].flatMap((participant) =>
      (['service', 'markup'] as const).map((component) => {
        const target = { service: 0, participant, phase: 'budget', component } as const;
        return explain(run.model, run.run, target)?.roundingCent;
      }),
    );
    expect(cents).toEqual([false, false, false, true]);
  });
  test('R15, R23 a named amount is its own weight, in euro', () => {
    const direct = { budget: { A: 12.5, B: -3 } };
    expect(payersOf(oneService({ kind: 'friction', direct }))).toEqual([
      'service A: 25/2, 1250, 1250',
      'service B: -3, -300, -300',
    ]);
    const left = yearOf(
      {
        participants: ['A', { code: 'B', left: '2024-12-31' }],
        settings: { exitPayments: [new Decimal('0.5')] },
        services: {
          Dienst: { marks: both, rules: [{ kind: 'benefit' }], lines: [{ years: { 2024: 10, 2025: 10 } }] },
        },
      },
      2025,
    );
    expect(payersOf(left)).toEqual(['service A: 1, 750, 750', 'exit B: 5/2, 250, 250']);
  });
  test('R16 organisations pay their part of the whole, the others divide what is left', () => {
    const run = year(
      { A: sold('S1', 100, { P1: 1, P2: 2, S2: 4 }), B: sold('S2', 0, { P1: 1 }) },
      { recharges: [['S1', 'S2', 'B']] },
    );
    // 4/7 of 100 is 57.14; the 42.86 that is left over 1 and 2.
    expect(payersOf(run)).toEqual([
      'service P1: 1, 4286/3, 1429',
      'service P2: 2, 8572/3, 2857',
      'service S2: 4, 40000/7, 5714',
    ]);
    // Where the others have no weight, nobody divides the cent that is left.
    const alone = year(
      {
        A: sold('S1', 0.01, { P1: 0, S2: 1, S3: 1 }),
        B: sold('S2', 0, { P1: 1 }),
        C: sold('S3', 0, { P1: 1 }),
      },
      {
        participants: ['P1', 'S2', 'S3'],
        recharges: [
          ['S1', 'S2', 'B'],
          ['S1', 'S3', 'C'],
        ],
      },
    );
    expect(payersOf(alone)).toEqual([
      'service P1: 0, 0, 0',
      'service S2: 1, 1/2, 1',
      'service S3: 1, 1/2, 1',
    ]);
  });
  test('what was rounded away has no payers', () => {
    const run = oneService(
      { marks: both, rules: [{ kind: 'benefit' }], budget: 10.4 },
      { settings: { roundTo: 'euro' } },
    );
    expect(payersOf(run)).toEqual(['service A: 1, 500, 500', 'service B: 1, 500, 500']);
    expect(explainService(run.model, run.run, 0, 'budget').map(({ component }) => component)).toEqual([
      'service',
    ]);
  });
});

describe('R3 what a run weighed', () => {
  test('is nothing of what was refused, or of a casco that is spread', () => {
    const { model, run } = yearOf({
      services: {
        Goed: { marks: both, rules: [{ kind: 'benefit' }], budget: 1 },
        Fout: { rules: [{ kind: 'benefit' }], budget: 1 },
        Casco: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 1 },
        Geen: { kind: 'casco', budget: 1 },
      },
    });
    const weighed = run.outcomes.map((outcome) => weighingOf(explainedRun(model, run), outcome));
    expect(weighed.map((weighing) => weighing?.payers.indexes)).toEqual([
      [0, 1],
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('R28 an explanation', () => {
  test('names the rule, its key, its row and the mark', () => {
    expect(explained({ rules: [{ kind: 'benefit', key: '100% gelijk' }] })).toMatchObject({
      service: 0,
      participant: 0,
      phase: 'budget',
      component: 'service',
      amount: 5_000,
      rule: 'benefit',
      key: { text: '100% gelijk' },
      ruleSource: { sheet: 'Producten', cell: 'C2' },
      mark: { sheet: 'Matrix', cell: 'C2' },
      totalWeight: { n: 2n, d: 1n },
      exact: { n: 5_000n, d: 1n },
      roundingCent: false,
    });
  });
  test('a rule by default has no row; frictiekosten have their own', () => {
    expect(explained({})?.ruleSource).toBeUndefined();
    expect(explained({ kind: 'friction', marks: {}, direct: { budget: { A: 1 } } })).toMatchObject({
      rule: 'direct',
      key: undefined,
      ruleSource: { sheet: 'Matrix', cell: 'B2' },
    });
  });
  test('who pays without taking has no mark (R10)', () => {
    const service: ServiceSpec = { marks: { A: 'x' }, rules: [{ kind: 'solidarity' }] };
    expect(explained(service)?.mark).toEqual({ sheet: 'Matrix', cell: 'C2' });
    expect(explained(service, 1)?.mark).toBeUndefined();
  });
  test('R2 a cent is of the largest remainder only where an amount is divided', () => {
    const three = { A: 'x', B: 'x', C: 'x' } as const;
    expect([0, 1, 2].map((at) => explained({ marks: three }, at)?.roundingCent)).toEqual([
      true,
      false,
      false,
    ]);
    expect([0, 1, 2].map((at) => explained({ marks: three, budget: -100 }, at)?.roundingCent)).toEqual([
      true,
      false,
      false,
    ]);
    const fixed: ServiceSpec = {
      rules: [{ kind: 'volume' }],
      volumes: { budget: { A: 1, B: 1 } },
      tariff: '0.005',
    };
    expect(explained(fixed)).toMatchObject({ amount: 1, roundingCent: false });
    expect(explained({ kind: 'friction', marks: {}, direct: { budget: { A: 1 } } })?.roundingCent).toBe(
      false,
    );
  });
  test('is of the run that is asked for, also when a scenario has another model', () => {
    const given = (budget: number) => oneService({ marks: both, rules: [{ kind: 'benefit' }], budget });
    const [first, second] = [given(10), given(30)];
    const target = { service: 0, participant: 0, phase: 'budget', component: 'service' } as const;
    const [toDivide] = explain(first.model, first.run, target)?.steps ?? [];
    const [other] = explain(second.model, first.run, target)?.steps ?? [];
    expect([toDivide?.value, other?.value]).toEqual(['10.00', '30.00']);
  });
});
