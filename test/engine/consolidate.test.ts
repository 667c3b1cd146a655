import { consolidate } from '../../src/engine/consolidate';
import type { Phase } from '../../src/engine/model';
import type { ModelSpec } from './model-spec';
import { sold, year } from './two-organisations';

/** Routes as `to < via`, with what every participant pays that way, in cents. */
function consolidated(
  services: ModelSpec['services'],
  rest: Partial<ModelSpec> = {},
  phase: Phase = 'budget',
) {
  const { model, run } = year(services, rest);
  const { routes, totals, internal } = consolidate(model, run, phase);
  const read = (amounts: readonly number[]) =>
    Object.fromEntries(
      amounts.flatMap((amount, at) => (amount === 0 ? [] : [[model.participants[at]?.code ?? '', amount]])),
    );
  return {
    routes: routes.map(({ to, via, amounts }) => [via ? `${to} < ${via}` : to, read(amounts)]),
    totals: read(totals),
    internal,
  };
}

describe('R16 what participants pay in the end', () => {
  const oneWay: ModelSpec['services'] = {
    // P1 30, S2 60, which makes 100 of the 40 of B: P1 25, P2 75.
    A: sold('S1', 90, { P1: 1, S2: 2 }),
    B: sold('S2', 40, { P1: 1, P2: 3 }, { actual: 140 }),
    // S2 buys here as well, and does not charge that on.
    C: sold('S3', 10, { P2: 1, S2: 1 }),
  };
  const recharges: ModelSpec['recharges'] = [['S1', 'S2', 'B']];

  test('what was bought is borne in proportion to the shares in the product that carries it', () => {
    expect(consolidated(oneWay, { recharges })).toEqual({
      routes: [
        ['S1', { P1: 3_000 }],
        ['S2', { P1: 1_000, P2: 3_000 }],
        ['S3', { P2: 500, S2: 500 }],
        ['S1 < S2', { P1: 1_500, P2: 4_500 }],
      ],
      totals: { P1: 5_500, P2: 8_000, S2: 500 },
      internal: 6_000,
    });
  });
  test('each phase by itself', () => {
    // At year end nothing was spent on A, so that nothing is charged on.
    expect(consolidated(oneWay, { recharges }, 'actual')).toEqual({
      routes: [['S2', { P1: 3_500, P2: 10_500 }]],
      totals: { P1: 3_500, P2: 10_500 },
      internal: 0,
    });
  });
  test('two that buy from each other each get their own cost', () => {
    // a = 300 + b/4 and b = 300 + a/4: both are 400, of which a quarter is charged on.
    expect(
      consolidated({ A: sold('S1', 300, { P1: 3, S2: 1 }), B: sold('S2', 300, { P2: 3, S1: 1 }) }),
    ).toEqual({
      routes: [
        ['S1', { P1: 22_500 }],
        ['S2', { P2: 22_500 }],
        ['S2 < S1', { P1: 7_500 }],
        ['S1 < S2', { P2: 7_500 }],
      ],
      totals: { P1: 30_000, P2: 30_000 },
      internal: 20_000,
    });
  });
  test('through a chain everybody who charges on leaves what others bear; direct routes of nothing are left out', () => {
    const chain = consolidated(
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
    expect(chain).toEqual({
      routes: [
        ['S2 < S3', { P1: 5_000 }],
        ['S1 < S2', { P1: 5_000 }],
      ],
      totals: { P1: 10_000 },
      internal: 15_000,
    });
  });
  test('a participant that pays in several ways has one sum', () => {
    const pool = { organisation: 'S2', kind: 'casco', rules: [{ kind: 'markup' }], budget: 20 } as const;
    // P1 carries 20 of the casco beside its 100, of which 50 was bought in two products.
    expect(
      consolidated(
        {
          A: sold('S1', 30, { S2: 1 }),
          A2: sold('S1', 20, { S2: 1 }),
          Casco: pool,
          B: sold('S2', 50, { P1: 1 }),
        },
        { recharges },
      ),
    ).toEqual({
      routes: [
        ['S2', { P1: 7_000 }],
        ['S1 < S2', { P1: 5_000 }],
      ],
      totals: { P1: 12_000 },
      internal: 5_000,
    });
  });
});

describe('R2, R16 cents of what was bought', () => {
  const recharges: ModelSpec['recharges'] = [['S1', 'S2', 'B']];

  test('a tie goes to the first code, whatever the order of the columns', () => {
    const services = { A: sold('S1', 0.01, { S2: 1 }), B: sold('S2', 0.01, { Z: 1, M: 1, B: 0 }) };
    const expected = {
      routes: [
        ['S2', { Z: 1 }],
        ['S1 < S2', { M: 1 }],
      ],
      totals: { Z: 1, M: 1 },
      internal: 1,
    };
    for (const participants of [
      ['Z', 'M', 'B', 'S2'],
      ['M', 'S2', 'B', 'Z'],
    ])
      expect(consolidated(services, { participants, recharges })).toEqual(expected);
  });
  test('who gets money back bears what was bought all the same', () => {
    // -100 + 60 is -40: P1 -10, P2 -30, so 15 and 45 of the 60.
    expect(
      consolidated({ A: sold('S1', 60, { S2: 1 }), B: sold('S2', -100, { P1: 1, P2: 3 }) }, { recharges }),
    ).toEqual({
      routes: [
        ['S2', { P1: -2_500, P2: -7_500 }],
        ['S1 < S2', { P1: 1_500, P2: 4_500 }],
      ],
      totals: { P1: -1_000, P2: -3_000 },
      internal: 6_000,
    });
  });
  test('where the product comes to nothing, nobody bears any of it', () => {
    expect(
      consolidated({ A: sold('S1', 60, { P2: 1, S2: 1 }), B: sold('S2', -30, { P1: 1 }) }, { recharges }),
    ).toEqual({ routes: [['S1', { P2: 3_000 }]], totals: { P2: 3_000 }, internal: 3_000 });
  });
});
