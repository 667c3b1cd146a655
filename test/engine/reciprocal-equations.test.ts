/** R16: the equations between organisations, worked out by hand, with everything that can be part of them. */
import { Decimal } from 'decimal.js';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { outcome, shares } from './read-run';
import { yearOf } from './steps-of';
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

describe('R16, R23 exit payments between organisations', () => {
  const lines = (amount: number) => [{ years: { 2024: amount, 2025: amount } }];
  const leaving = { left: '2024-12-31' };
  const marked = (organisation: string, amount: number, ...codes: readonly string[]): ServiceSpec => ({
    organisation,
    marks: Object.fromEntries(codes.map((code) => [code, 'x' as const])),
    rules: [{ kind: 'benefit' }],
    lines: lines(amount),
  });
  const rest = (participants: ModelSpec['participants'], recharges: ModelSpec['recharges'] = []) => ({
    participants,
    recharges,
    settings: { exitPayments: [new Decimal('0.5')] },
  });
  const oneWay: ModelSpec['recharges'] = [['S1', 'S2', 'B']];

  test('an organisation that left passes on what it still pays', () => {
    const participants = ['P1', { code: 'P2', ...leaving }, { code: 'S2', ...leaving }];
    const services = { A: marked('S1', 90, 'P1', 'P2', 'S2'), B: marked('S2', 10, 'P1') };
    const run = yearOf({ services, ...rest(participants, oneWay) }, 2025);
    // A third of 90 in 2024, half of which in 2025.
    expect(inflows(run, 'B')).toEqual([1_500]);
    expect(shares(run.model, run.run, 'A')).toEqual({ P1: '60.00', P2: '15.00', S2: '15.00' });
    expect(shares(run.model, run.run, 'B')).toEqual({ P1: '25.00' });
  });
  test('of others they lower what an organisation pays', () => {
    const participants = ['P1', { code: 'P2', ...leaving }, 'S2'];
    const services = { A: marked('S1', 90, 'P1', 'P2', 'S2'), B: marked('S2', 10, 'P1') };
    const run = yearOf({ services, ...rest(participants, oneWay) }, 2025);
    expect(inflows(run, 'B')).toEqual([3_750]);
    expect(shares(run.model, run.run, 'A')).toEqual({ P1: '37.50', P2: '15.00', S2: '37.50' });
  });
  test('they are constants of the equations', () => {
    // 2024: a = 300 + b/2 and b = 100 + a/3: a = 420, of which P2 pays 140.
    // 2025: a = 300 + b/2 and b = 100 + (a - 70)/2: a = 1330/3, b = 860/3.
    const participants = ['P1', { code: 'P2', ...leaving }, 'S1', 'S2'];
    const services = { A: marked('S1', 300, 'P1', 'P2', 'S2'), B: marked('S2', 100, 'P1', 'S1') };
    const run = yearOf(
      {
        services,
        ...rest(participants, [
          ['S1', 'S2', 'B'],
          ['S2', 'S1', 'A'],
        ]),
      },
      2025,
    );
    expect(inflows(run, 'A', 'B')).toEqual([14_333, 18_667]);
    expect(shares(run.model, run.run, 'A')).toEqual({ P1: '186.66', P2: '70.00', S2: '186.67' });
  });
});

describe('R16 equations that hardly have a solution', () => {
  // All of A goes to B, 99% of B goes back: a = 100 × its own cost.
  const nearly = (amounts: readonly number[]) => {
    const services = {
      A: sold('S1', 0, { S2: 1 }, { lines: amounts.map((amount) => ({ years: { 2024: amount } })) }),
      B: sold('S2', 0, { P1: 1, S1: 99 }),
    };
    const { model, run } = year(services);
    return [outcome(model, run, 'A'), outcome(model, run, 'B')].map(
      ({ refused, inflow }) => refused ?? inflow,
    );
  };
  const most = Array<number>(10).fill(10 ** 10);

  test('€ 10 biljoen can go round, to be paid or to be paid back', () => {
    expect(nearly(most)).toEqual([99 * 10 ** 13, 10 ** 15]);
    expect(nearly(most.map((amount) => -amount))).toEqual([-99 * 10 ** 13, -(10 ** 15)]);
  });
  test('so few cents are left outside that nobody would believe it', () => {
    const thin = (amount: number) => {
      const { model, run } = year({
        A: sold('S1', amount, { S2: 1 }),
        B: sold('S2', 0, { P1: 1, S1: 10 ** 9 }),
      });
      return [outcome(model, run, 'A').refused, outcome(model, run, 'B').refused];
    };
    const both = ['RECIPROCAL_UNSOLVABLE', 'RECIPROCAL_UNSOLVABLE'];
    expect([thin(10 ** 6), thin(-(10 ** 6))]).toEqual([both, both]);
    expect(thin(1_000)).toEqual([undefined, undefined]);
  });
});
