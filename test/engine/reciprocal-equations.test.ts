/** R16: the equations between organisations, worked out by hand, with everything that can be part of them. */
import type { ModelSpec, ServiceSpec } from './model-spec';
import { outcome, shares } from './read-run';
import { closes, sold, year } from './two-organisations';

/** What flows into services, in cents. */
function inflows({ model, run }: ReturnType<typeof year>, ...names: readonly string[]): readonly number[] {
  closes(run);
  return names.map((name) => outcome(model, run, name).inflow);
}

describe('R16 what is part of the equations', () => {
  test('a product that is sold in the circle but carries nothing', () => {
    // a = 300 + b/2 + 200/4 and b = 100 + a/2: a = 1600/3, b = 1100/3.
    const run = year({
      A: sold('S1', 300, { P1: 1, S2: 1 }),
      B: sold('S2', 100, { P2: 1, S1: 1 }),
      B2: sold('S2', 200, { P2: 3, S1: 1 }),
    });
    expect(inflows(run, 'A', 'B', 'B2')).toEqual([18_333 + 5_000, 26_667, 0]);
    expect(shares(run.model, run.run, 'B2')).toEqual({ P2: '150.00', S1: '50.00' });
  });
  test('what comes from an organisation outside the circle', () => {
    // z = 60 goes to A whole: a = 300 + 60 + b/2 and b = 100 + a/2: a = 1640/3, b = 1120/3.
    const run = year(
      {
        Z: sold('S0', 60, { S1: 1 }),
        A: sold('S1', 300, { P1: 1, S2: 1 }),
        B: sold('S2', 100, { P2: 1, S1: 1 }),
      },
      {
        recharges: [
          ['S0', 'S1', 'A'],
          ['S1', 'S2', 'B'],
          ['S2', 'S1', 'A'],
        ],
      },
    );
    expect(inflows(run, 'A', 'B')).toEqual([6_000 + 18_667, 27_333]);
  });
  test('a seller that carries what was bought before, while another product carries what is bought back', () => {
    // A is 60, all of it bought of S0; half of it makes B 40, and half of that makes A2 25.
    const run = year(
      {
        Z: sold('S0', 60, { S1: 1 }),
        A: sold('S1', 0, { P1: 1, S2: 1 }),
        A2: sold('S1', 5, { P1: 1 }),
        B: sold('S2', 10, { P2: 1, S1: 1 }),
      },
      {
        recharges: [
          ['S0', 'S1', 'A'],
          ['S1', 'S2', 'B'],
          ['S2', 'S1', 'A2'],
        ],
      },
    );
    expect(inflows(run, 'A', 'B', 'A2')).toEqual([6_000, 3_000, 2_000]);
  });
  test('solidarity by a key, which is part of them as profijt is', () => {
    // a = 300 + b/2 and b = 100 + a/2: a = 1400/3, b = 1000/3.
    const participants = [{ code: 'P1', groups: ['Kring'] }, { code: 'S2', groups: ['Kring'] }, 'S1'];
    const circle = { kind: 'group', group: 'Kring' } as const;
    const run = year(
      {
        A: { organisation: 'S1', rules: [{ kind: 'solidarity', key: 'gelijk', circle }], budget: 300 },
        B: sold('S2', 100, { P1: 1, S1: 1 }),
      },
      { participants },
    );
    expect(inflows(run, 'A', 'B')).toEqual([16_667, 23_333]);
  });
  test('a flow in one direction is of the rounded amount before it', () => {
    // 67 cents of the 100 flow on; half of 67 is 33,5, so 34 of them.
    const run = year(
      {
        A: sold('S1', 1, { P1: 1, S2: 2 }),
        B: sold('S2', 0, { P1: 1, S3: 1 }),
        C: sold('S3', 0, { P1: 1 }),
      },
      {
        participants: ['P1', 'S2', 'S3'],
        recharges: [
          ['S1', 'S2', 'B'],
          ['S2', 'S3', 'C'],
        ],
      },
    );
    expect(inflows(run, 'B', 'C')).toEqual([67, 34]);
  });
});

describe('R11, R15, R16 amounts that stand', () => {
  const B = sold('S2', 10, { P1: 1 });
  const recharges: ModelSpec['recharges'] = [['S1', 'S2', 'B']];

  test('named amounts flow as they are', () => {
    const named: ServiceSpec = { organisation: 'S1', kind: 'friction', direct: { budget: { S2: 5, P1: 7 } } };
    const run = year({ Frictie: named, B }, { recharges });
    expect(inflows(run, 'B')).toEqual([500]);
    expect(shares(run.model, run.run, 'Frictie')).toEqual({ P1: '7.00', S2: '5.00' });
  });
  test('contributed budgets of nothing flow nowhere', () => {
    const task: ServiceSpec = {
      organisation: 'S1',
      marks: { P1: 'x', S2: 'x' },
      rules: [{ kind: 'contribution' }],
      contributed: { P1: 0, S2: 0 },
      budget: 10,
    };
    const run = year({ Taak: task, B }, { recharges });
    expect(inflows(run, 'B')).toEqual([0]);
    expect(outcome(run.model, run.run, 'Taak').coverage).toBe(1_000);
  });
  test('against contributed budgets of nothing, what flows in is not covered', () => {
    const task: ServiceSpec = {
      organisation: 'S2',
      marks: { P1: 'x' },
      rules: [{ kind: 'contribution' }],
      contributed: { P1: 0 },
    };
    const run = year({ A: sold('S1', 30, { S2: 1 }), B: task }, { recharges });
    expect(outcome(run.model, run.run, 'B')).toMatchObject({
      inflow: 3_000,
      coverage: 3_000,
      allocations: [],
    });
  });
});

describe('R14, R16 a spread casco in the equations', () => {
  const casco = (organisation: string, budget: number): ServiceSpec => ({
    organisation,
    kind: 'casco',
    rules: [{ kind: 'markup' }],
    budget,
  });

  test('that takes nothing in is passed on with what carries it', () => {
    // a = 400 + b/2 and b = 100 + (a + 80)/2: a = 1880/3, b = 1360/3.
    const run = year({
      Casco: casco('S1', 80),
      A: sold('S1', 400, { P1: 1, S2: 1 }),
      B: sold('S2', 100, { P2: 1, S1: 1 }),
    });
    expect(inflows(run, 'Casco', 'A', 'B')).toEqual([0, 22_667, 31_333 + 4_000]);
    expect(shares(run.model, run.run, 'A', 'budget', 'markup')).toEqual({ P1: '40.00', S2: '40.00' });
  });
  test('is not part of a product that does not carry it', () => {
    const run = year(
      {
        Casco: casco('S1', 80),
        A: sold('S1', 20, { P1: 1 }),
        Bate: sold('S1', -10, { P1: 1, S2: 1 }),
        B: sold('S2', 9, { P1: 1 }),
      },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(inflows(run, 'B')).toEqual([-500]);
  });
  test('of both, where each takes in what the other passes on', () => {
    // c1 = 30 + (200 + c2)/2 and c2 = 60 + (100 + c1)/2: 3/4 c1 = 185, so c1 = 740/3 and c2 = 700/3.
    const run = year(
      {
        Casco1: casco('S1', 30),
        A: sold('S1', 100, { P1: 1, S2: 1 }),
        Casco2: casco('S2', 60),
        B: sold('S2', 200, { P2: 1, S1: 1 }),
      },
      {
        recharges: [
          ['S1', 'S2', 'Casco2'],
          ['S2', 'S1', 'Casco1'],
        ],
      },
    );
    expect(inflows(run, 'Casco1', 'Casco2')).toEqual([10_000 + 11_667, 5_000 + 12_333]);
  });
  test('is rounded by itself, so that an organisation can pay a cent that is nobody else’s', () => {
    const recharges: ModelSpec['recharges'] = [['S1', 'S2', 'B']];
    const B = sold('S2', 0, { P1: 1 });
    // Half a cent goes to S2 as a whole one.
    const shared = year({ Casco: casco('S1', 0.01), A: sold('S1', 1, { P1: 1, S2: 1 }), B }, { recharges });
    expect(inflows(shared, 'B')).toEqual([50 + 1]);
    expect(shares(shared.model, shared.run, 'A', 'budget', 'markup')).toEqual({ S2: '0.01' });
    // Een takes the cent of the casco (R2), S2 pays half a cent of it by Twee: that is a cent less for nobody.
    const carried = year(
      { Casco: casco('S1', 0.01), Een: sold('S1', 1, { P1: 1 }), Twee: sold('S1', 1, { S2: 1 }), B },
      { recharges },
    );
    expect(inflows(carried, 'B')).toEqual([100 + 1]);
    expect(shares(carried.model, carried.run, 'Een', 'budget', 'markup')).toEqual({ P1: '0.01' });
    expect(outcome(carried.model, carried.run, 'Twee')).toMatchObject({
      markup: 0,
      allocations: [
        { component: 'service', amount: 100 },
        { component: 'markup', amount: 1, shares: [1] },
        { component: 'rounding', amount: -1 },
      ],
    });
  });
});
