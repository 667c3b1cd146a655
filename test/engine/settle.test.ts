import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';

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
