/** R26: what a product costs whom, by the rule that divides it. */
import { Decimal } from 'decimal.js';
import { coalitionOf, fairnessOf } from '../../../src/engine/fairness/games-of-run';
import type { Phase } from '../../../src/engine/model';
import { rationalText } from '../../../src/engine/rational';
import { runYear } from '../../../src/engine/run';
import { buildModel } from '../build-model';
import type { ModelSpec, ServiceSpec } from '../model-spec';

/** Every product of the workbook, the one that is asked about first. */
function calculated(service: ServiceSpec, rest: Partial<ModelSpec> = {}) {
  const { services, ...others } = rest;
  const model = buildModel({
    participants: ['A', 'B', 'C'],
    drivers: { inwoners: { A: 1, B: 2, C: 3 } },
    services: { Dienst: service, ...services },
    ...others,
  });
  return { model, run: runYear(model, { year: model.settings.year ?? 2024 }) };
}

/** Cost in euro, fixed part and weights of the first product. */
function gameOf(phase: Phase, ...given: Parameters<typeof calculated>) {
  const { model, run } = calculated(...given);
  const game = coalitionOf(model, run, phase, 0);
  return (
    game && {
      cost: game.cost / 100,
      fixed: rationalText(game.fixed),
      takers: game.takers,
      weights: game.weights.map((weight) => rationalText(weight)),
    }
  );
}

function aloneOf(...given: Parameters<typeof calculated>) {
  const { model, run } = calculated(...given);
  return fairnessOf(model, run, 'budget').lines.map(({ alone }) => Number(rationalText(alone)) / 100);
}

const everyone = { A: 'x', B: 'x', C: 'x' } as const;
const benefit: ServiceSpec = {
  marks: { A: 'x', C: 'x' },
  rules: [{ kind: 'benefit', key: 'inwoners' }],
  budget: 100,
  actual: 240,
};

describe('R26 the game of a product', () => {
  test('its cost in the phase, its takers with their weights; all of it is fixed where nothing is said', () => {
    const game = { fixed: '1', takers: [0, 2], weights: ['1', '3'] };
    expect(gameOf('budget', benefit)).toEqual({ ...game, cost: 100 });
    expect(gameOf('actual', benefit)).toEqual({ ...game, cost: 240 });
    // By the defaults of Instellingen: equally.
    expect(gameOf('budget', { marks: { B: 'x' }, budget: 5 })).toEqual({
      ...{ cost: 5, fixed: '1', takers: [1], weights: ['1'] },
    });
  });

  test.each<[string, { fixed?: number; remaining?: number }, string]>([
    ['Vast deel %', { fixed: 0.25 }, '0.25'],
    ['Blijvend deel %', { remaining: 0.5 }, '0.5'],
    ['Vast deel % before Blijvend deel %', { fixed: 0, remaining: 0.5 }, '0'],
  ])('the fixed part is %s', (_, parts, fixed) => {
    const volumes = { budget: { A: 1, B: 3 }, actual: { A: 1, B: 3 } };
    const service: ServiceSpec = {
      marks: { A: 'x', B: 'x' },
      rules: [{ kind: 'volume', ...parts }],
      budget: 8,
      volumes,
    };
    expect(gameOf('budget', service)?.fixed).toBe(fixed);
  });

  test('R14, R16: what comes from a casco or another organisation is part of the cost', () => {
    const casco: ServiceSpec = { kind: 'casco', field: 'Casco', rules: [{ kind: 'markup' }], budget: 30 };
    expect(gameOf('budget', benefit, { services: { Casco: casco } })?.cost).toBe(130);
    const bought = calculated(
      { organisation: 'S1', marks: everyone, rules: [{ kind: 'benefit' }], budget: 90 },
      {
        participants: ['A', 'B', { code: 'C', kind: 'partnership' }],
        services: {
          Inkoop: { organisation: 'S2', marks: { A: 'x', B: 'x' }, rules: [{ kind: 'benefit' }], budget: 10 },
        },
        recharges: [['S1', 'C', 'Inkoop']],
      },
    );
    // C pays a third of 90, which becomes cost of Inkoop.
    expect(coalitionOf(bought.model, bought.run, 'budget', 1)?.cost).toBe(40_00);
  });

  test('R15: named amounts are weights, whatever their sign, and nothing is fixed', () => {
    const named: ServiceSpec = {
      kind: 'friction',
      field: 'Frictiekosten',
      direct: { budget: { A: -50, C: 150 } },
    };
    expect(gameOf('budget', named)).toEqual({
      cost: 100,
      fixed: '0',
      takers: [0, 2],
      weights: ['5000', '15000'],
    });
  });

  test('a product that is refused has none, and counts for nobody', () => {
    const refused: ServiceSpec = { ...benefit, rules: [{ kind: 'benefit', key: 'onbekend' }] };
    expect(gameOf('budget', refused)).toBeUndefined();
    expect(aloneOf(refused, { services: { Ander: benefit } })).toEqual([100, 100]);
  });
});

describe('R26 a contributed budget is what one would pay alone', () => {
  const brought: ServiceSpec = {
    marks: everyone,
    rules: [{ kind: 'benefit' }],
    budget: 90,
    contributed: { A: 40, B: 70 },
  };

  test('where there is one; who contributed nothing would pay all of the fixed part', () => {
    expect(aloneOf(brought)).toEqual([40, 70, 90]);
  });

  test('R8: for the part of the year that counts', () => {
    // From 2 July: 183 of 366 days.
    const participants = [{ code: 'A', joined: '2024-07-02' }, 'B', 'C'];
    expect(aloneOf(brought, { participants })).toEqual([20, 70, 90]);
  });

  test('R6: for the part of a tentative mark that counts', () => {
    const marks = { A: 'x', B: '(x)', C: 'x' } as const;
    const settings = { tentative: new Decimal('0.5') };
    expect(aloneOf({ ...brought, marks }, { settings })).toEqual([40, 35, 90]);
  });
});
