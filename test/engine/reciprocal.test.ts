import fc from 'fast-check';
import { outcome, shares } from './read-run';
import { closes, sold, year } from './two-organisations';

describe('R16 between organisations', () => {
  test('two organisations that buy from each other', () => {
    const { model, run } = year({
      A: sold('S1', 30_000, { P1: 4, P2: 3, S2: 3 }),
      B: sold('S2', 20_000, { P1: 3, P2: 4, S1: 3 }),
    });
    expect(outcome(model, run, 'A').inflow + 3_000_000).toBe(3_956_044);
    expect(outcome(model, run, 'B').inflow + 2_000_000).toBe(3_186_813);
    const [a, b] = [shares(model, run, 'A'), shares(model, run, 'B')];
    expect(Number(a.P1) + Number(b.P1)).toBeCloseTo(25_384.62, 2);
    expect(Number(a.P2) + Number(b.P2)).toBeCloseTo(24_615.38, 2);
    expect(a.S2).toBe('11868.13');
    expect(b.S1).toBe('9560.44');
    closes(run);
  });

  test('A = 1200 + M/5, M = 2400 + A/6', () => {
    const { model, run } = year({
      A: sold('S1', 1_200, { P1: 5, S2: 1 }),
      B: sold('S2', 2_400, { P2: 4, S1: 1 }),
    });
    expect(outcome(model, run, 'A').inflow).toBe(53_793);
    expect(outcome(model, run, 'B').inflow).toBe(28_966);
    closes(run);
  });

  test('cost of maintenance and of information systems', () => {
    const { model, run } = year({
      A: sold('S1', 6_300_000, { S2: 2, P1: 3, P2: 5 }),
      B: sold('S2', 1_452_150, { S1: 1, P1: 8, P2: 1 }),
    });
    expect(outcome(model, run, 'A').inflow).toBe(27_675_000);
    expect(outcome(model, run, 'B').inflow).toBe(131_535_000);
    const [a, b] = [shares(model, run, 'A'), shares(model, run, 'B')];
    expect(Number(a.P1) + Number(b.P1)).toBe(4_187_025);
    expect(Number(a.P2) + Number(b.P2)).toBe(3_565_125);
  });

  test('in one direction its contribution is cost of its own service', () => {
    const { model, run } = year(
      { A: sold('S1', 100, { P1: 1, S2: 2 }), B: sold('S2', 10, { P1: 1, P2: 1 }) },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(shares(model, run, 'A')).toEqual({ P1: '33.33', S2: '66.67' });
    expect(outcome(model, run, 'B')).toMatchObject({ net: 1_000, inflow: 6_667 });
    expect(shares(model, run, 'B')).toEqual({ P1: '38.34', P2: '38.33' });
    expect(run.totals.internalFlows.budget).toBe(6_667);
    closes(run);
  });

  test('a chain of organisations is divided in its order', () => {
    const { model, run } = year(
      {
        C: sold('S3', 0, { P1: 1 }),
        B: sold('S2', 0, { S3: 1, P1: 1 }),
        A: sold('S1', 100, { S2: 1 }),
      },
      {
        participants: ['P1', 'S2', 'S3'],
        recharges: [
          ['S2', 'S3', 'C'],
          ['S1', 'S2', 'B'],
        ],
      },
    );
    expect(outcome(model, run, 'B').inflow).toBe(10_000);
    expect(outcome(model, run, 'C').inflow).toBe(5_000);
    expect(shares(model, run, 'C')).toEqual({ P1: '50.00' });
    closes(run);
  });

  test('flows are rounded half away from zero, the others divide the rest, and a last cent is shown apart', () => {
    const { model, run } = year(
      { A: sold('S1', 0.01, { S2: 1, S3: 1 }), B: sold('S2', 0, { P1: 1 }), C: sold('S3', 0, { P1: 1 }) },
      {
        participants: ['P1', 'S2', 'S3'],
        recharges: [
          ['S1', 'S2', 'B'],
          ['S1', 'S3', 'C'],
        ],
      },
    );
    expect(shares(model, run, 'A')).toEqual({ S2: '0.01', S3: '0.01' });
    expect(outcome(model, run, 'A').allocations).toContainEqual({
      component: 'rounding',
      amount: -1,
      payers: [],
      shares: [],
    });
    closes(run);
  });

  test('fixed amounts are constants: a contributed budget does not grow with what flows in', () => {
    const { model, run } = year({
      A: sold('S1', 30_000, { P1: 4, S2: 1 }),
      B: {
        organisation: 'S2',
        marks: { P1: 'x', S1: 'x' },
        rules: [{ kind: 'contribution' }],
        contributed: { P1: 500, S1: 250 },
        budget: 750,
        actual: 750,
      },
    });
    expect(outcome(model, run, 'A').inflow).toBe(25_000);
    // A fifth of 30,250
    expect(outcome(model, run, 'B').inflow).toBe(605_000);
    expect(outcome(model, run, 'B').coverage).toBe(605_000);
    closes(run);
  });

  test('a mark-up passes on what flows into the casco; its proportions stay those of net cost', () => {
    const { model, run } = year(
      {
        Casco: { organisation: 'S1', kind: 'casco', rules: [{ kind: 'markup' }], budget: 900 },
        A: sold('S1', 1_000, { P1: 3, S2: 1 }),
        A2: sold('S1', 3_000, { P2: 1 }),
        B: sold('S2', 400, { P1: 3, S1: 1 }),
      },
      {
        recharges: [
          ['S1', 'S2', 'B'],
          ['S2', 'S1', 'Casco'],
        ],
      },
    );
    // casco = 900 + b/4; b = 400 + (1000 + casco/4)/4 = 650 + casco/16: casco = 1062.5 / (63/64) = 1079.36…
    expect(outcome(model, run, 'Casco').inflow).toBe(17_937);
    // b = 717.46…; S2 pays 250 of A and 269.84…/4 of its mark-up
    expect(shares(model, run, 'A', 'budget', 'service').S2).toBe('250.00');
    expect(shares(model, run, 'A', 'budget', 'markup').S2).toBe('67.46');
    expect(outcome(model, run, 'B').inflow).toBe(31_746);
    closes(run);
  });

  test('is the limit of charging on again and again', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const weights = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), fc.tuple(weights, weights, weights), (costs, all) => {
        const [one, two, three] = ['S1', 'S2', 'S3'];
        const buyers = [
          [two, three],
          [one, three],
          [one, two],
        ];
        const services = Object.fromEntries(
          costs.map((cost, at) => {
            const [p = 0, first = 0, second = 0] = all[at] ?? [];
            const volumes = { P1: p, [buyers[at]?.[0] ?? '']: first, [buyers[at]?.[1] ?? '']: second };
            return [`D${at + 1}`, sold(`S${at + 1}`, cost, volumes)];
          }),
        );
        const { model, run } = year(services, {
          participants: ['P1', 'S1', 'S2', 'S3'],
          recharges: buyers.flatMap((own, at) =>
            own.map((code): [string, string, string] => [
              `S${at + 1}`,
              code ?? '',
              `D${(code ?? '').slice(1)}`,
            ]),
          ),
        });
        const part = (seller: number, buyer: number): number => {
          const [p = 0, first = 0, second = 0] = all[seller] ?? [];
          const position = [0, 1, 2].filter((at) => at !== seller).indexOf(buyer);
          return ([first, second][position] ?? 0) / (p + first + second);
        };
        let gross: number[] = [...costs];
        for (let round = 0; round < 2_000; round += 1) {
          gross = costs.map((cost, at) =>
            gross.reduce((sum, paid, seller) => (seller === at ? sum : sum + paid * part(seller, at)), cost),
          );
        }
        for (const [at, expected] of gross.entries()) {
          const { net, inflow } = outcome(model, run, `D${at + 1}`);
          expect(Math.abs((net + inflow) / 100 - expected)).toBeLessThanOrEqual(0.011 + expected * 1e-9);
        }
        closes(run);
      }),
      { numRuns: 60 },
    );
  });
});
