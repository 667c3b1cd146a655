import fc from 'fast-check';
import { runYear } from '../../src/engine/run';
import { divide } from '../../src/functions/divide';
import { divideByKey } from '../../src/functions/divide-by-key';
import { FunctionError } from '../../src/functions/function-error';
import { functionTextsOf } from '../../src/locale/function-texts';
import { buildModel } from '../engine/build-model';
import { oracleShares } from '../engine/oracle';
import { shares } from '../engine/read-run';

const texts = functionTextsOf('nl');

/** The error that a call gives. */
function errorOf(call: () => unknown): { readonly kind: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof FunctionError) return { kind: error.kind, message: error.message };
    throw error;
  }
  throw new Error('no error');
}

const byKey = (
  amount: unknown,
  key: unknown,
  names: unknown[][],
  values: unknown[][],
  takers?: unknown[][],
) => divideByKey({ amount, key, names, values, takers }, texts);

describe('VERDEEL', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  /** Numbers as a cell holds them: whole, with decimals, zero. */
  const weight = fc.oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1000),
  );

  test('R2: the shares are those of an independent largest remainder', () => {
    fc.assert(
      fc.property(cents, fc.array(weight, { minLength: 1, maxLength: 12 }), (amount, weights) => {
        fc.pre(weights.some((one) => one > 0));
        const [row] = divide(amount / 100, [weights], texts);
        const exact = weights.map((one) => ({ n: BigInt(Math.round(one * 1000)), d: 1000n }));
        expect(row?.map((share) => Math.round(share * 100) + 0)).toEqual(oracleShares(amount, exact));
      }),
    );
  });

  test('R2: ties go to the larger weight, then to whoever comes first, row by row', () => {
    // 1/4, 1/4, 2/4 of 2 cents: 0.5, 0.5 and 1; the cent goes to the first.
    expect(divide(0.02, [[1, 1, 2]], texts)).toEqual([[0.01, 0, 0.01]]);
    // 1 cent over 1, 1 and 1, 1 in two rows
    expect(
      divide(
        0.01,
        [
          [1, 1],
          [1, 1],
        ],
        texts,
      ),
    ).toEqual([
      [0.01, 0],
      [0, 0],
    ]);
    // 1/6, 3/6, 2/6 of 3 cents: 0.5, 1.5 and 1; the larger weight first.
    expect(divide(0.03, [[1, 3, 2]], texts)).toEqual([[0, 0.02, 0.01]]);
  });

  test('R1: an amount with more decimals is rounded half away from zero', () => {
    expect(divide(1.005, [[1]], texts)).toEqual([[1.01]]);
    expect(divide(-1.005, [[1]], texts)).toEqual([[-1.01]]);
    expect(divide(0.1 + 0.2, [[1]], texts)).toEqual([[0.3]]);
  });

  test('nothing divided over nothing is nothing; no share is a negative zero', () => {
    expect(divide(0, [[0, 0]], texts)).toEqual([[0, 0]]);
    expect(
      divide(-0.01, [[1, 0]], texts)
        .flat()
        .every((share) => !Object.is(share, -0)),
    ).toBe(true);
  });

  test('an empty cell is 0, as the desktop hands it over and as the web does', () => {
    expect(divide(10, [[1, null]], texts)).toEqual([[10, 0]]);
    expect(divide(10, [[1, 0]], texts)).toEqual([[10, 0]]);
    expect(divide(10, [[1, '']], texts)).toEqual([[10, 0]]);
  });

  test('R3: refuses, and says which cell', () => {
    expect(errorOf(() => divide(1, [[0]], texts)).kind).toBe('divisionByZero');
    expect(
      errorOf(() =>
        divide(
          1,
          [
            [1, 2],
            [3, -4],
          ],
          texts,
        ),
      ).message,
    ).toContain('rij 2, kolom 2');
    expect(errorOf(() => divide(1, [['1']], texts)).message).toContain('Geen getal in rij 1, kolom 1');
    expect(errorOf(() => divide(1, [[true]], texts)).kind).toBe('invalidValue');
    expect(errorOf(() => divide('10', [[1]], texts)).message).toBe(texts.amountUnreadable);
    expect(errorOf(() => divide(1e11, [[1]], texts)).message).toBe(texts.amountTooLarge);
    expect(errorOf(() => divide(1, [[1e300]], texts)).message).toContain('te groot');
    expect(errorOf(() => divide(1, [[1e-300]], texts)).message).toContain('te klein');
  });
});

describe('VERDEELSLEUTEL', () => {
  const codes = ['A', 'B', 'C', 'D'];
  const drivers = fc.record({
    inwoners: fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 4, maxLength: 4 }),
    fte: fc.array(
      fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
      { minLength: 4, maxLength: 4 },
    ),
  });
  const key = fc.constantFrom(
    'inwoners',
    'gelijk',
    'FTE',
    '50% gelijk + 50% inwoners',
    '1/3 gelijk + 2/3 inwoners',
    '12,5% fte + 80% inwoners + 7,5% gelijk',
  );
  const takers = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

  test('R4: gives what the engine gives for a product with that key and those takers', () => {
    fc.assert(
      fc.property(
        drivers,
        key,
        takers,
        fc.integer({ min: 1, max: 10 ** 8 }),
        (values, text, takes, cents) => {
          fc.pre(takes.some((one, at) => one && (values.fte[at] ?? 0) > 0));
          const model = buildModel({
            participants: codes,
            drivers: Object.fromEntries(
              Object.entries(values).map(([name, row]) => [
                name,
                Object.fromEntries(codes.map((code, at) => [code, row[at] ?? 0])),
              ]),
            ),
            services: {
              Dienst: {
                marks: Object.fromEntries(codes.flatMap((code, at) => (takes[at] ? [[code, 'x']] : []))),
                rules: [{ kind: 'benefit', key: text }],
                budget: cents / 100,
              },
            },
          });
          const engine = shares(model, runYear(model, { year: 2024 }), 'Dienst') ?? {};
          const names = Object.keys(values);
          const marks = [takes.map((one) => (one ? 'x' : ''))];
          const [row] = byKey(
            cents / 100,
            text,
            names.map((name) => [name]),
            Object.values(values),
            marks,
          );
          const cells = codes.map((code) => Number(Reflect.get(engine, code) ?? 0));
          expect(row).toEqual(cells);
          // The same table turned: names in a row, participants below each other.
          const turned = codes.map((_, at) => names.map((name) => Reflect.get(values, name)[at]));
          const column = byKey(
            cents / 100,
            text,
            [names],
            turned,
            marks[0]?.map((mark) => [mark]),
          );
          expect(column).toEqual(cells.map((cell) => [cell]));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('gelijk needs no row; one driver may stand in a row or a column', () => {
    expect(byKey(1, 'gelijk', [['inwoners']], [[1, 2, 3]])).toEqual([[0.34, 0.33, 0.33]]);
    expect(byKey(6, 'inwoners', [['inwoners']], [[1], [2], [3]])).toEqual([[1], [2], [3]]);
  });

  test.each([
    ['a mix that is not 100%', () => byKey(1, '50% gelijk + 40% fte', [['fte']], [[1]]), /niet te lezen/],
    ['an empty key', () => byKey(1, null, [['fte']], [[1]]), /niet te lezen/],
    ['pondspondsgewijs', () => byKey(1, 'pondspondsgewijs', [['fte']], [[1]]), /andere producten/],
    ['a driver that is not there', () => byKey(1, 'uren', [['fte']], [[1]]), /uren staat niet/],
    ['a driver twice', () => byKey(1, 'fte', [['fte'], ['Fte']], [[1], [2]]), /twee keer/],
    ['names that do not fit', () => byKey(1, 'fte', [['fte'], ['uren']], [[1]]), /passen niet/],
    [
      'names in a block',
      () =>
        byKey(
          1,
          'fte',
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          [[1, 2]],
        ),
      /passen niet/,
    ],
    ['tentative uptake', () => byKey(1, 'gelijk', [['fte']], [[1, 2]], [['x', '(x)']]), /rij 1, kolom 2/],
    ['too few marks', () => byKey(1, 'gelijk', [['fte']], [[1, 2]], [['x']]), /evenveel/],
  ])('refuses %s', (_what, call, message) => {
    expect(errorOf(call)).toEqual({ kind: 'invalidValue', message: expect.stringMatching(message) });
  });

  test('nobody takes it: there is nothing to divide by', () => {
    expect(errorOf(() => byKey(1, 'gelijk', [['fte']], [[1, 2]], [['', 'nee']])).kind).toBe('divisionByZero');
  });
});
