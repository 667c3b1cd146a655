import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ServiceSpec } from './model-spec';

describe('R18 settlement of what could be divided', () => {
  const model = buildModel({
    participants: ['A', 'B'],
    services: {
      // Divided in the budget; at year end a volume is missing, so that nobody can say who owes what.
      Werkplek: {
        budget: 100,
        actual: 120,
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'volume' }],
        volumes: { budget: { A: 1, B: 1 }, actual: { A: 2, B: null } },
      },
      Advies: { budget: 10, actual: 12, marks: { A: 'x', B: 'x' }, rules: [{ kind: 'benefit' }] },
    },
  });

  test('who neither paid in advance nor has a share has no row', () => {
    const { settlement } = runYear(
      buildModel({
        participants: ['A', 'B', 'C'],
        services: {
          Advies: {
            budget: 10,
            actual: 12,
            marks: { A: 'x', C: 'x' },
            rules: [{ kind: 'benefit' }],
            advances: { A: 5, C: 5 },
          },
        },
      }),
      { year: 2024 },
    );
    expect(settlement.map(({ participant }) => participant)).toEqual([0, 2]);
  });

  test.each([
    [30_000_000, 3_000_000_000],
    // The largest whole number of 32 bits, in cents, and one more.
    [21_474_836.47, 2_147_483_647],
    [21_474_836.48, 2_147_483_648],
    [-21_474_836.49, -2_147_483_649],
  ])('€ %d is settled to the cent as well', (budget, cents) => {
    const service = { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget, actual: 0.01 } as const;
    const run = (of: ServiceSpec) =>
      runYear(buildModel({ participants: ['A'], services: { Advies: of } }), { year: 2024 });
    expect(run(service).settlement).toMatchObject([{ advance: cents, actual: 1, difference: 1 - cents }]);
    expect(run({ ...service, budget: 0.01, actual: budget }).settlement).toMatchObject([
      { advance: 1, actual: cents, difference: cents - 1 },
    ]);
  });

  test('an advance is a row of Voorschotten, the budget, or nothing where nothing was budgeted', () => {
    const actual = { actual: 12, marks: { A: 'x' }, rules: [{ kind: 'benefit' }] } as const;
    const { settlement } = runYear(
      buildModel({
        participants: ['A'],
        services: {
          Rij: { ...actual, advances: { A: 5 } },
          Begroot: { ...actual, budget: 10 },
          Niet: actual,
        },
      }),
      { year: 2024 },
    );
    expect(settlement.map(({ advance, advanceSource }) => [advance, advanceSource])).toEqual([
      [500, 'advances'],
      [1_000, 'budget'],
      [0, 'none'],
    ]);
  });

  test('a product that is stopped at year end is not settled, though advances were paid; others are', () => {
    const { settlement, outcomes, totals } = runYear(model, { year: 2024 });
    expect(outcomes.filter(({ refused }) => refused).map(({ service, phase }) => [service, phase])).toEqual([
      [0, 'actual'],
    ]);
    expect(
      settlement.map(({ service, advance, actual, difference }) => [service, advance, actual, difference]),
    ).toEqual([
      [1, 500, 600, 100],
      [1, 500, 600, 100],
    ]);
    expect(totals.advances).toBe(1000);
  });
});
