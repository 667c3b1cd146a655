import fc from 'fast-check';
import { minimise, type Program } from '../../../src/engine/fairness/linear-program';
import {
  add,
  compare,
  multiply,
  type Rational,
  rational,
  rationalText,
  ZERO,
} from '../../../src/engine/rational';

const program = (
  columns: readonly (readonly number[])[],
  costs: readonly number[],
  rhs: readonly number[],
): Program => ({
  columns: columns.map((column) => column.map(BigInt)),
  costs: costs.map(BigInt),
  rhs: rhs.map(BigInt),
});

const solved = (...given: Parameters<typeof program>) => {
  const { positive, objective } = minimise(program(...given));
  return {
    objective: rationalText(objective),
    positive: Object.fromEntries([...positive].map(([variable, amount]) => [variable, rationalText(amount)])),
  };
};

describe('exact linear programs', () => {
  test('two products and three plants (Hillier and Lieberman): 2 and 6 batches, 2 hours of plant 1 left', () => {
    const slack = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(solved([[1, 0, 3], [0, 2, 2], ...slack], [-3, -5, 0, 0, 0], [4, 12, 18])).toEqual({
      objective: '-36',
      positive: { 0: '2', 1: '6', 2: '2' },
    });
  });

  test('goes in no circle where every step is one of 0 (Beale 1955), in hundredths', () => {
    const columns = [
      [25, 50, 0],
      [-6000, -9000, 0],
      [-4, -2, 1],
      [900, 300, 0],
      [100, 0, 0],
      [0, 100, 0],
      [0, 0, 1],
    ];
    expect(solved(columns, [-75, 15_000, -2, 600, 0, 0, 0], [0, 0, 1])).toEqual({
      objective: '-5',
      // What is left of the first row is 3 of its hundredths.
      positive: { 0: '0.04', 2: '1', 4: '0.03' },
    });
  });

  test('a row that says no more than another', () => {
    expect(
      solved(
        [
          [1, 2],
          [1, 2],
        ],
        [1, 3],
        [2, 4],
      ),
    ).toEqual({ objective: '2', positive: { 0: '2' } });
  });

  test('what must be 0 stays 0, however cheap it is', () => {
    // −x − y = 0 and x + z = 3
    expect(
      solved(
        [
          [-1, 1],
          [-1, 0],
          [0, 1],
        ],
        [-10, 0, 1],
        [0, 3],
      ),
    ).toEqual({ objective: '3', positive: { 2: '3' } });
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ['x + z = 3 and −x − y = 0', [1, -1], [0, -1]],
    ['−x − y = 0 and x + z = 3', [-1, 1], [-1, 0]],
  ])('whichever row says so: %s', (_, x, y) => {
    const [z, rhs] =
      y[0] === 0
        ? [
            [1, 0],
            [3, 0],
          ]
        : [
            [0, 1],
            [0, 3],
          ];
    expect(solved([x, y, z], [-10, 0, 1], rhs)).toEqual({ objective: '3', positive: { 2: '3' } });
  });

  test.each([1, -1])('two rows that say the same with another sign, first %s', (sign) => {
    // x − y = 0, y − x = 0 and x + z = 2
    const columns = [
      [sign, -sign, 1],
      [-sign, sign, 0],
      [0, 0, 1],
    ];
    expect(solved(columns, [-1, 0, 5], [0, 0, 2])).toEqual({ objective: '-2', positive: { 0: '2', 1: '2' } });
  });

  test('everything must be 0, however cheap', () => {
    // −x − z − u = 0, −x − z − v = 0 and x + y + z + u = 0
    const [x, y, z, u, v] = [
      [-1, -1, 1],
      [0, 0, 1],
      [-1, -1, 1],
      [-1, 0, 1],
      [0, -1, 0],
    ] as const;
    expect(solved([x, y, z, u, v], [-1, 2, 2, 2, 1], [0, 0, 0])).toEqual({ objective: '0', positive: {} });
  });

  test('no solution, no lower bound', () => {
    expect(() => minimise(program([[1, 1]], [0], [1, 2]))).toThrow('the program has no solution');
    expect(() => minimise(program([[1], [-1]], [-1, 0], [0]))).toThrow('the program has no lower bound');
  });

  test('the cheapest of all solutions in which no variable is needless', () => {
    const digit = fc.integer({ min: -3, max: 3 });
    const column = fc.tuple(digit, digit);
    const none = fc.integer({ min: 0, max: 3 });
    let solvable = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(column, none), { minLength: 1, maxLength: 5 }),
        fc.tuple(none, none),
        (variables, rhs) => {
          const columns = variables.map(([of]) => of);
          const costs = variables.map(([, cost]) => cost);
          const best = cheapest(columns, costs, rhs);
          if (best === undefined) {
            expect(() => minimise(program(columns, costs, rhs))).toThrow(RangeError);
            return;
          }
          solvable += 1;
          const { objective, positive } = minimise(program(columns, costs, rhs));
          expect(objective).toEqual(best);
          const total = (of: (variable: number) => number): Rational =>
            [...positive].reduce(
              (sum, [variable, amount]) => add(sum, multiply(amount, rational(of(variable)))),
              ZERO,
            );
          expect([...positive.values()].every(({ n }) => n > 0n)).toBe(true);
          expect([0, 1].map((row) => total((variable) => columns[variable]?.[row] ?? 0))).toEqual(
            rhs.map((right) => rational(right)),
          );
          expect(total((variable) => costs[variable] ?? 0)).toEqual(best);
        },
      ),
    );
    expect(solvable).toBeGreaterThan(30);
  });
});

type Pair = readonly [number, number];

/** With costs of 0 or more one of the solutions with independent columns is the cheapest: none, one or two of them. */
function cheapest(columns: readonly Pair[], costs: readonly number[], [p, q]: Pair): Rational | undefined {
  const found: Rational[] = p === 0 && q === 0 ? [ZERO] : [];
  columns.forEach(([a, b], i) => {
    const amount = a !== 0 ? rational(p, a) : b !== 0 ? rational(q, b) : undefined;
    if (amount && a * q === b * p && amount.n >= 0n) found.push(multiply(amount, rational(costs[i] ?? 0)));
    columns.slice(0, i).forEach(([c, d], j) => {
      const det = a * d - b * c;
      if (det === 0) return;
      const [x, y] = [rational(p * d - q * c, det), rational(a * q - b * p, det)];
      if (x.n < 0n || y.n < 0n) return;
      found.push(add(multiply(x, rational(costs[i] ?? 0)), multiply(y, rational(costs[j] ?? 0))));
    });
  });
  return found.sort(compare)[0];
}
