import fc from 'fast-check';
import { add, multiply, type Rational, rational, ZERO } from '../../src/engine/rational';
import { solveExactly } from '../../src/engine/solve-exactly';

const whole = (rows: readonly (readonly number[])[]): readonly (readonly Rational[])[] =>
  rows.map((row) => row.map((value) => rational(value)));

describe('R16 simultaneous equations', () => {
  test('x = y/5 + 1200 and y = x/6 + 2400', () => {
    const fifth = [ZERO, rational(1, 5)];
    const sixth = [rational(1, 6), ZERO];
    // x = 1680 + x/30: x = 50400/29, and y = 2400 + 8400/29.
    expect(solveExactly([fifth, sixth], [rational(1_200), rational(2_400)])).toEqual([
      rational(50_400, 29),
      rational(78_000, 29),
    ]);
  });
  test('in another order than they stand: x = x + y − 3 and y = 2y − z − 1 and z = x + z − 2', () => {
    const coefficients = whole([
      [1, 1, 0],
      [0, 2, -1],
      [1, 0, 1],
    ]);
    // y = 3, then z = 2, and x = 2: on every diagonal but the second there is nothing left.
    expect(solveExactly(coefficients, [rational(-3), rational(-1), rational(-2)])).toEqual([
      rational(2),
      rational(3),
      rational(2),
    ]);
  });
  test.each([
    ['has no solution', [[1]], 1],
    ['has more than one', [[1]], 0],
    [
      'contradicts itself',
      [
        [0, 1],
        [1, 0],
      ],
      5,
    ],
  ])('what %s is not solved', (_, rows, constant) => {
    expect(
      solveExactly(
        whole(rows),
        rows.map(() => rational(constant)),
      ),
    ).toBeUndefined();
  });
  test('the solution fits the equations exactly', () => {
    const fraction = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 12 }));
    const system = fc.integer({ min: 1, max: 4 }).chain((size) =>
      fc.tuple(
        fc.array(fc.array(fraction, { minLength: size, maxLength: size }), {
          minLength: size,
          maxLength: size,
        }),
        fc.array(fraction, { minLength: size, maxLength: size }),
      ),
    );
    fc.assert(
      fc.property(system, ([rows, constants]) => {
        const coefficients = rows.map((row) => row.map(([n, d]) => rational(n, d)));
        const added = constants.map(([n, d]) => rational(n, d));
        const solution = solveExactly(coefficients, added);
        for (const [i, row] of coefficients.entries()) {
          if (!solution) continue;
          const right = row.reduce(
            (sum, value, j) => add(sum, multiply(value, solution[j] ?? ZERO)),
            added[i] ?? ZERO,
          );
          expect(right).toEqual(solution[i]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
