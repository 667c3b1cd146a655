import fc from 'fast-check';
import { coalitionGame, coalitionsOf } from '../../../src/engine/fairness/coalition';
import { setsOf, sweepCoalitions, type TakerSet } from '../../../src/engine/fairness/coalition-sweep';
import { prepareGame, shapleyOfService } from '../../../src/engine/fairness/service-game';
import { type Rational, rational, rationalText, ZERO } from '../../../src/engine/rational';

const ranks = [0, 1, 2, 3, 4, 5];
const weights = (...values: readonly (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : rational(value)));
const silent = (): void => undefined;

describe('one set of takers', () => {
  const divided = (
    given: readonly (number | undefined)[],
    rest: { cost: number; fixed: Rational; ranks?: readonly number[] },
    members: readonly number[],
  ) => coalitionsOf(coalitionGame(weights(...given), { ranks, ...rest }))(members);

  test('its cost is rounded half away from zero', () => {
    // A third of 5 and of 50 stays, and half of the rest: 3 1/3 and 33 1/3; of 5 without a fixed part 2.5.
    expect(divided([1, 1], { cost: 5, fixed: rational(1, 3) }, [0]).cost).toBe(3);
    expect(divided([1, 1], { cost: 50, fixed: rational(1, 3) }, [0]).cost).toBe(33);
    expect(divided([1, 1], { cost: 5, fixed: ZERO }, [0]).cost).toBe(3);
    expect(divided([1, 1], { cost: -5, fixed: ZERO }, [0]).cost).toBe(-3);
  });

  test('R2: of equal shares the first in order takes the cent', () => {
    const one = { cost: 1, fixed: rational(1), ranks: [0, 2, 1] };
    expect(divided([undefined, 1, 1], one, [0, 1]).shares).toEqual([0, 1]);
    expect(divided([undefined, 2, 2], one, [1, 0]).shares).toEqual([1, 0]);
    expect(divided([1, 1], { ...one, ranks: [] }, [0, 1]).shares).toEqual([1, 0]);
  });

  test('weights that are fractions, and weights beyond 2^53', () => {
    const fractions = coalitionGame([rational(1, 2), rational(1, 3), rational(1, 6)], {
      ...{ cost: 600, fixed: ZERO, ranks },
    });
    expect(coalitionsOf(fractions)([0, 1])).toMatchObject({ cost: 500, shares: [300, 200] });
    const large = 2n ** 60n;
    const beyond = coalitionGame([rational(large), rational(2n * large), rational(large)], {
      ...{ cost: 4, fixed: ZERO, ranks: [2, 1, 0] },
    });
    expect(coalitionsOf(beyond)([0, 1])).toMatchObject({ cost: 3, shares: [1, 2] });
    expect(coalitionsOf({ ...beyond, cost: 5 })([0, 1, 2]).shares).toEqual([1, 3, 1]);
    expect(coalitionsOf({ ...beyond, cost: 1, fixed: rational(1) })([0, 2]).shares).toEqual([0, 1]);
  });
});

describe('coalitions of the takers of a service', () => {
  // € 60 of which half is fixed, weights 1, 2, 3; participant 1 does not take it.
  const game = coalitionGame(weights(1, undefined, 2, 3), { cost: 6000, fixed: rational(1, 2), ranks });

  test('a set costs the fixed part and its part of the rest, divided by weight', () => {
    expect(coalitionsOf(game)([0, 2])).toEqual({ members: [0, 2], cost: 5000, shares: [1250, 3750] });
    expect(coalitionsOf(game)([1])).toEqual({ members: [1], cost: 4000, shares: [4000] });
  });

  test('alone, together, least and most', () => {
    const { members, exact, sets } = sweepCoalitions(game, silent);
    expect({ exact, sets }).toEqual({ exact: true, sets: 7 });
    expect(members.map(({ participant }) => participant)).toEqual([0, 2, 3]);
    expect(members.map(({ alone }) => alone)).toEqual([3500, 4000, 4500]);
    expect(members.map(({ together }) => together)).toEqual([1000, 2000, 3000]);
    expect(members.map(({ least }) => least.takers)).toEqual(Array(3).fill([0, 2, 3]));
    expect(members.map(({ most }) => most.takers)).toEqual([[0], [2], [3]]);
  });

  test('who is better off with whom: with and without the other, on average', () => {
    const { members } = sweepCoalitions(game, silent);
    const effects = members.map((member) =>
      member.effects.map(({ participant, effect }) => [participant, Number(rationalText(effect))]),
    );
    // 0 and 2 cost 4500 together, 0 and 3 cost 5000, 2 and 3 cost 5500. So 0 pays 3500 alone, 1500 with 2, 1250 with 3
    // and 1000 with both; 2 pays 4000, 3000 with 0, 2200 with 3 and 2000; 3 pays 4500, 3750 with 0, 3300 with 2 and 3000.
    expect(effects).toEqual([
      [
        [2, (1500 + 1000 - 3500 - 1250) / 2],
        [3, (1250 + 1000 - 3500 - 1500) / 2],
      ],
      [
        [0, (3000 + 2000 - 4000 - 2200) / 2],
        [3, (2200 + 2000 - 4000 - 3000) / 2],
      ],
      [
        [0, (3750 + 3000 - 4500 - 3300) / 2],
        [2, (3300 + 3000 - 4500 - 3750) / 2],
      ],
    ]);
  });

  test('the Shapley value is that of the service', () => {
    const prepared = prepareGame({
      cost: 6000,
      fixed: rational(1, 2),
      weights: weights(1, undefined, 2, 3),
      alone: [],
    });
    for (const { participant, shapley } of sweepCoalitions(game, silent).members)
      expect(shapley).toEqual(shapleyOfService(prepared, participant));
  });

  test('who has no weight is in no set', () => {
    expect(coalitionGame(weights(0, 1), { cost: 100, fixed: rational(1), ranks }).takers).toEqual([1]);
    expect(sweepCoalitions(coalitionGame([], { cost: 100, fixed: rational(1), ranks }), silent)).toEqual({
      members: [],
      exact: true,
      sets: 0,
    });
  });

  test('whatever the set, its members pay its cost', () => {
    const weight = fc.integer({ min: 1, max: 100_000 }).map((n) => rational(n, 7));
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 3 }),
        (all, cost, thirds) => {
          const { members } = sweepCoalitions(
            coalitionGame(all, { cost, fixed: rational(thirds, 3), ranks }),
            silent,
          );
          for (const { participant, least, most, together } of members) {
            const pays = ({ takers, shares }: TakerSet) => shares[takers.indexOf(participant)] ?? Number.NaN;
            for (const set of [least, most]) expect(set.shares.reduce((a, b) => a + b, 0)).toBe(set.cost);
            expect(pays(least)).toBeLessThanOrEqual(together);
            expect(pays(most)).toBeGreaterThanOrEqual(together);
          }
          expect(members.reduce((sum, { together }) => sum + together, 0)).toBe(cost);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('21 takers: a sample, and it says so', () => {
    const many = coalitionGame(weights(...Array.from({ length: 21 }, (_, i) => i + 1)), {
      cost: 231_000,
      fixed: rational(1),
      ranks: Array.from({ length: 21 }, (_, i) => i),
    });
    const sweep = sweepCoalitions(many, silent);
    expect({ exact: sweep.exact, sets: sweep.sets }).toEqual({ exact: false, sets: 4096 });
    expect(sweep.members[0]).toMatchObject({ alone: 231_000, together: 1000, shapley: undefined });
    // Fixed cost: every partner lowers what one pays.
    expect(sweep.members.every(({ effects }) => effects.every(({ effect }) => effect.n < 0n))).toBe(true);
  });

  test('of equals the first set is told: everybody alone', () => {
    const free = coalitionGame(weights(1, 1, 1), { cost: 0, fixed: rational(1), ranks });
    const { members } = sweepCoalitions(free, silent);
    expect(members.map(({ least, most }) => [least.takers, most.takers])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
  });

  test('how many sets there are', () => {
    expect([1, 3, 20, 21].map(setsOf)).toEqual([1, 7, 1_048_575, 4096]);
  });

  test('progress is told, and can cancel', () => {
    const many = coalitionGame(weights(...Array(12).fill(1)), { cost: 1, fixed: rational(1), ranks });
    const told: number[] = [];
    sweepCoalitions(many, (part) => told.push(part));
    expect(told).toEqual([1024 / 4095, 2048 / 4095, 3072 / 4095]);
    expect(() =>
      sweepCoalitions(many, () => {
        throw new Error('cancelled');
      }),
    ).toThrow('cancelled');
  });
});
