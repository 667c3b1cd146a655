import fc from 'fast-check';
import { gameOf } from '../../../src/engine/fairness/cost-game';
import { fairnessLines } from '../../../src/engine/fairness/fairness-lines';
import type { ServiceGame } from '../../../src/engine/fairness/service-game';
import { shapley } from '../../../src/engine/fairness/shapley';
import { add, type Rational, rational, rationalText, ZERO } from '../../../src/engine/rational';

const weights = (...values: readonly (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : rational(value)));
const service = (cost: number, fixed: Rational, ...values: readonly (number | undefined)[]): ServiceGame => ({
  cost,
  fixed,
  weights: weights(...values),
  alone: [],
});
const text = (value: Rational | undefined): string | undefined => value && rationalText(value, 4);

/** R26 word for word, in cents × denominator, with the common denominator of the whole case. */
function costOfSet(services: readonly ServiceGame[], set: number, unit: bigint): bigint {
  let sum = 0n;
  for (const { cost, fixed, weights: all, alone } of services) {
    const takers = all.flatMap((weight, i) => (weight ? [i] : []));
    const inside = takers.filter((i) => (set >> i) & 1);
    const [only] = inside;
    if (only === undefined) continue;
    const own = alone[only];
    if (inside.length === 1 && takers.length > 1 && own) {
      sum += (own.n * unit) / own.d;
      continue;
    }
    const whole = takers.reduce((total, i) => total + (all[i]?.n ?? 0n), 0n);
    const part = inside.reduce((total, i) => total + (all[i]?.n ?? 0n), 0n);
    const fixedCost = (BigInt(cost) * unit * fixed.n) / fixed.d;
    sum += fixedCost + ((BigInt(cost) * unit - fixedCost) * part) / whole;
  }
  return sum;
}

describe('R26 fairness lines', () => {
  // Service 1: € 90 for A, B, C, one third fixed, weights 1, 2, 3: fixed 30, variable 10, 20, 30.
  // Service 2: € 40, all fixed, for B and C.
  const services = [service(9000, rational(1, 3), 1, 2, 3), service(4000, rational(1), undefined, 1, 1)];
  const { lines, total } = fairnessLines(services, [4500, 3000, 5500]);

  test('alone: what the services would cost without the others', () => {
    expect(lines.map(({ alone }) => text(alone))).toEqual(['4000', '9000', '10000']);
  });

  test('added: what the others would be spared', () => {
    expect(lines.map(({ added }) => text(added))).toEqual(['1000', '2000', '3000']);
  });

  test('A pays more than alone, nobody pays less than it adds', () => {
    expect(lines.map(({ aboveAlone }) => aboveAlone)).toEqual([true, false, false]);
    expect(lines.map(({ belowAdded }) => belowAdded)).toEqual([false, false, false]);
  });

  test('Shapley: fixed parts shared equally, variable parts one’s own', () => {
    expect(lines.map(({ shapley: value }) => text(value))).toEqual(['2000', '5000', '6000']);
  });

  test('nucleolus: beside their variable parts they share a runway of 30, 70 and 70 (Littlechild 1974)', () => {
    // A pays 30 over 2, the others share the 55 that is left.
    expect(lines.map(({ nucleolus: value }) => text(value))).toEqual(['2500', '4750', '5750']);
  });

  test('what is contributed counts as the cost of being alone', () => {
    const [game] = [{ ...service(9000, rational(1), 1, 1), alone: weights(3000, 8000) }];
    const [a, b] = fairnessLines(game ? [game] : [], [4000, 5000]).lines;
    expect([text(a?.alone), text(b?.alone)]).toEqual(['3000', '8000']);
    expect([text(a?.added), text(b?.added)]).toEqual(['1000', '6000']);
    expect([text(a?.shapley), text(b?.shapley)]).toEqual(['2000', '7000']);
    expect([text(a?.nucleolus), text(b?.nucleolus)]).toEqual(['2000', '7000']);
    expect(a?.aboveAlone).toBe(true);
    expect(b?.belowAdded).toBe(true);
  });

  test('a single taker bears the cost, whatever it contributed', () => {
    const { lines: only } = fairnessLines(
      [{ ...service(9000, rational(1), 1), alone: weights(3000) }],
      [9000],
    );
    expect(text(only[0]?.alone)).toBe('9000');
    expect(text(only[0]?.shapley)).toBe('9000');
  });

  test('the reference lines sum to the cost of all together', () => {
    const sum = (values: readonly (Rational | undefined)[]) =>
      values.map((value) => value ?? ZERO).reduce(add, ZERO);
    expect(text(total)).toBe('13000');
    expect(sum(lines.map((line) => line.shapley))).toEqual(total);
    expect(sum(lines.map((line) => line.separable))).toEqual(total);
    expect(sum(lines.map((line) => line.nucleolus))).toEqual(total);
  });

  test('who neither takes nor pays has no line', () => {
    expect(fairnessLines(services, [4500, 3000, 5500, 0]).lines).toHaveLength(3);
  });

  test('who pays without taking anything pays more than alone; who takes without paying has a line too', () => {
    const [a, b] = fairnessLines([service(900, rational(1), undefined, 1)], [1, 0]).lines;
    expect(a).toMatchObject({ participant: 0, paid: 1, alone: ZERO, added: ZERO, shapley: ZERO });
    expect([a?.aboveAlone, a?.belowAdded]).toEqual([true, false]);
    expect([b?.participant, b?.paid, text(b?.alone), text(b?.added)]).toEqual([1, 0, '900', '900']);
    expect([b?.aboveAlone, b?.belowAdded]).toEqual([false, true]);
    const two = [service(900, rational(1), undefined, 1), service(100, rational(1), 1, 1)];
    expect(fairnessLines(two, [0, 1000]).lines.map(({ participant }) => participant)).toEqual([0, 1]);
  });

  test('to the fraction of a cent: what one pays exactly alone, or exactly adds, is neither above nor below', () => {
    // Without a fixed part everybody pays its own third of a cent over, alone or not.
    const judged = (...paid: readonly number[]) =>
      fairnessLines([service(100, ZERO, 1, 1, 1)], paid).lines.map(
        ({ aboveAlone, belowAdded }) => [aboveAlone, belowAdded] as const,
      );
    expect(judged(34, 33, 33)).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(fairnessLines([service(90, ZERO, 1, 1, 1)], [30, 30, 30]).lines).toEqual(
      Array.from({ length: 3 }, (_, participant) =>
        expect.objectContaining({ participant, aboveAlone: false, belowAdded: false }),
      ),
    );
  });

  test('takers without weight count equally', () => {
    const { lines: equal } = fairnessLines([service(90, rational(1, 3), 0, 0)], [45, 45]);
    expect(equal.map(({ alone }) => text(alone))).toEqual(['60', '60']);
    const { lines: one } = fairnessLines([service(90, rational(1, 3), 0, 2)], [45, 45]);
    expect(one.map(({ alone }) => text(alone))).toEqual(['30', '90']);
  });

  test('without services or participants there is nothing to tell', () => {
    expect(fairnessLines([], [])).toEqual({ lines: [], total: ZERO });
    expect(fairnessLines([service(90, ZERO)], [0, 0])).toEqual({ lines: [], total: ZERO });
  });

  test('of two takers one adds what both cost more than the other would pay alone', () => {
    // Together 90; B contributed 20 and A 80: A adds 70, B adds 10.
    const two = { ...service(90, rational(1), 1, 1), alone: weights(80, 20) };
    expect(fairnessLines([two], [45, 45]).lines.map(({ added }) => text(added))).toEqual(['70', '10']);
    const parts = { ...service(90, rational(1, 3), 1, 1), alone: weights(80, 20) };
    expect(fairnessLines([parts], [45, 45]).lines.map(({ added }) => text(added))).toEqual(['70', '10']);
    // Of three the other two still share the fixed part.
    const three = { ...service(90, rational(1), 1, 1, 1), alone: weights(80, 20, 0) };
    expect(fairnessLines([three], [30, 30, 30]).lines.map(({ added }) => text(added))).toEqual([
      '0',
      '0',
      '0',
    ]);
  });

  test('progress is told per participant, and can cancel', () => {
    const told: number[] = [];
    fairnessLines(services, [4500, 3000, 5500, 0, 1], (part) => told.push(part));
    expect(told).toEqual([0, 0.25, 0.5, 0.75]);
  });

  test('eight participants: a nucleolus', () => {
    const eight = fairnessLines([service(800, rational(1), ...Array(8).fill(1))], Array(8).fill(100));
    expect(eight.lines.map(({ nucleolus }) => text(nucleolus))).toEqual(Array(8).fill('100'));
  });

  test('a nucleolus to the fraction of a cent', () => {
    const { lines: own } = fairnessLines([service(100, ZERO, 1, 2, 4)], [14, 29, 57]);
    expect(own.map(({ nucleolus }) => nucleolus)).toEqual([1, 2, 4].map((part) => rational(100 * part, 7)));
  });

  test('nine participants: no nucleolus, everything else', () => {
    const nine = fairnessLines([service(900, rational(1), ...Array(9).fill(1))], Array(9).fill(100));
    expect(nine.lines.every(({ nucleolus }) => nucleolus === undefined)).toBe(true);
    expect(nine.lines.map(({ shapley: value }) => text(value))).toEqual(Array(9).fill('100'));
  });

  test('the Shapley value per service is that of the table of all sets', () => {
    const count = 4;
    const taker = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
    const games = fc.record({
      cost: fc.integer({ min: -5000, max: 1_000_000 }),
      fixed: fc.integer({ min: 0, max: 4 }).map((quarters) => rational(quarters, 4)),
      weights: fc.tuple(taker, taker, taker, taker).map((values) => weights(...values)),
      alone: fc
        .array(fc.option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined }), {
          minLength: count,
          maxLength: count,
        })
        .map((values) => weights(...values)),
    });
    fc.assert(
      fc.property(fc.array(games, { maxLength: 4 }), (all) => {
        // 4 × every sum of four weights up to 36 divides this.
        const unit = 4n * 144403552893600n;
        const table = shapley(gameOf(count, (set) => costOfSet(all, set, unit)));
        const found = fairnessLines(all, [1, 1, 1, 1]).lines.map((line) => line.shapley);
        expect(found).toEqual(table.map(({ n, d }) => rational(n, d * unit)));
      }),
      { numRuns: 20 },
    );
  });
});
