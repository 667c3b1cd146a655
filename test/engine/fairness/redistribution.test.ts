import fc from 'fast-check';
import { phaseIn, redistribution } from '../../../src/engine/fairness/redistribution';
import { Exact, sumCents } from '../../../src/engine/money';
import { rational } from '../../../src/engine/rational';

const counts = (...values: readonly (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : new Exact(value)));
const ranks = (length: number) => Array.from({ length }, (_, i) => i);

describe('R27 redistribution', () => {
  test('in cents and in cents per inhabitant', () => {
    const effects = redistribution({
      before: [100_000, 50_000, 7_000],
      after: [90_000, 59_999, 7_001],
      inhabitants: counts(20_000, 3_000, undefined),
    });
    expect(effects).toEqual([
      { before: 100_000, after: 90_000, effect: -10_000, perInhabitant: rational(-1, 2) },
      { before: 50_000, after: 59_999, effect: 9_999, perInhabitant: rational(9_999, 3_000) },
      { before: 7_000, after: 7_001, effect: 1, perInhabitant: undefined },
    ]);
  });

  test('nothing per inhabitant where nobody lives', () => {
    const [effect] = redistribution({ before: [5], after: [3], inhabitants: counts(0) });
    expect(effect).toEqual({ before: 5, after: 3, effect: -2, perInhabitant: undefined });
  });
});

describe('R27 phase-in', () => {
  test('one pays € 6 per inhabitant more, bounded to € 2: three years, the others follow in proportion', () => {
    const models = {
      before: [0, 600_000, 1_200_000],
      after: [600_000, 400_000, 800_000],
      inhabitants: counts(1_000, 10_000, 10_000),
    };
    const { years, remaining } = phaseIn(models, { bound: 200, years: 4, ranks: ranks(3) });
    // 1,000 inhabitants × € 2 = € 2,000 a year; the others could go down at once: 1/3 and 2/3 of it. In the second
    // year both have half a cent over: it goes to the larger one.
    expect(years).toEqual([
      [200_000, 533_333, 1_066_667],
      [400_000, 466_667, 933_333],
      [600_000, 400_000, 800_000],
      [600_000, 400_000, 800_000],
    ]);
    expect(remaining).toEqual([0, 0, 0]);
  });

  test('what the years leave is said', () => {
    const models = { before: [0, 1000], after: [1000, 0], inhabitants: counts(1, undefined) };
    expect(phaseIn(models, { bound: 300, years: 2, ranks: ranks(2) })).toEqual({
      start: [0, 1000],
      years: [
        [300, 700],
        [600, 400],
      ],
      remaining: [400, -400],
    });
  });

  test('a higher total is carried by the old proportions from the first year', () => {
    const models = { before: [3000, 1000], after: [2000, 4000], inhabitants: counts(1, 1) };
    expect(phaseIn(models, { bound: 0, years: 1, ranks: ranks(2) }).years).toEqual([[4500, 1500]]);
  });

  const startOf = (before: readonly number[], after: readonly number[], order = ranks(before.length)) =>
    phaseIn({ before, after, inhabitants: before.map(() => undefined) }, { bound: 0, years: 1, ranks: order })
      .start;

  test('another total is divided over the old contributions, else over the new ones, else equally', () => {
    expect(startOf([100, 300], [300, 100])).toEqual([100, 300]);
    expect(startOf([-100, 300], [0, 300])).toEqual([-100, 400]);
    expect(startOf([-100, -50], [200, 100])).toEqual([200, 100]);
    expect(startOf([0, 0, 0], [-3, 0, 0])).toEqual([-1, -1, -1]);
  });

  test('R2: a cent that is left goes by the order of codes, at the start and in every year', () => {
    expect(startOf([100, 100], [0, 201], [1, 0])).toEqual([100, 101]);
    // The third has one inhabitant, so one cent moves a year; the others rise by the same.
    const models = { before: [0, 0, 10], after: [5, 5, 0], inhabitants: counts(undefined, undefined, 1) };
    const path = phaseIn(models, { bound: 1, years: 1, ranks: [1, 0, 2] });
    expect(path.years).toEqual([[0, 1, 9]]);
    const back = { ...models, before: [10, 10, 0], after: [5, 5, 10] };
    expect(phaseIn(back, { bound: 1, years: 1, ranks: [1, 0, 2] }).years).toEqual([[10, 9, 1]]);
  });

  test('the bound is rounded down to whole cents; where nobody lives there is none', () => {
    const models = { before: [0, 10], after: [10, 0], inhabitants: counts(0.5, 0) };
    expect(phaseIn(models, { bound: 3, years: 1, ranks: ranks(2) }).years).toEqual([[1, 9]]);
    const free = { ...models, inhabitants: counts(0, undefined) };
    expect(phaseIn(free, { bound: 3, years: 1, ranks: ranks(2) }).years).toEqual([[10, 0]]);
  });

  const amounts = fc.integer({ min: -10_000, max: 5_000_000 });
  const inhabitants = fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined });
  const rows = fc.array(fc.tuple(amounts, amounts, inhabitants), { minLength: 1, maxLength: 8 });

  test('every year is zero-sum, within the bound, and nobody overshoots', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2000 }), (participants, bound) => {
        const after = participants.map(([, then]) => then);
        const models = {
          before: participants.map(([old]) => old),
          after,
          inhabitants: counts(...participants.map(([, , count]) => count)),
        };
        const { start, years, remaining } = phaseIn(models, { bound, years: 5, ranks: ranks(after.length) });
        let previous = start;
        for (const year of years) {
          expect(sumCents(year)).toBe(sumCents(after));
          year.forEach((amount, i) => {
            const [step, distance] = [amount - (previous[i] ?? 0), (after[i] ?? 0) - (previous[i] ?? 0)];
            const count = participants[i]?.[2];
            if (count) expect(Math.abs(step)).toBeLessThanOrEqual(count * bound);
            expect(Math.abs(step)).toBeLessThanOrEqual(Math.abs(distance));
            if (step !== 0) expect(Math.sign(step)).toBe(Math.sign(distance));
          });
          previous = year;
        }
        expect(remaining.map((left, i) => left + (previous[i] ?? 0))).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  test('with enough years everybody arrives', () => {
    fc.assert(
      fc.property(rows, (participants) => {
        const models = {
          before: participants.map(([old]) => old),
          after: participants.map(([, then]) => then),
          inhabitants: counts(...participants.map(([, , count]) => Math.max(count ?? 0, 1000))),
        };
        const { remaining } = phaseIn(models, { bound: 1000, years: 60, ranks: ranks(participants.length) });
        expect(remaining.every((left) => left === 0)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
