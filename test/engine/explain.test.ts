import { Decimal } from 'decimal.js';
import { explain, explainService } from '../../src/engine/explain';
import type { Model, Phase } from '../../src/engine/model';
import type { Component, RunResult } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';

const target = (
  model: Model,
  service: string,
  code: string,
  phase: Phase = 'budget',
  component: Component = 'service',
) => ({
  service: model.services.findIndex(({ name }) => name === service),
  participant: model.participants.findIndex((participant) => participant.code === code),
  phase,
  component,
});

/** The steps as lines: text, value and cells. */
function lines(
  model: Model,
  run: RunResult,
  ...of: Parameters<typeof target> extends [Model, ...infer R] ? R : never
) {
  const explanation = explain(model, run, target(model, ...of));
  return explanation?.steps.map(({ text, value, sources }) =>
    [text, value, ...sources.map(({ sheet, cell }) => `${sheet}!${cell}`)].join(' '),
  );
}

describe('R28 every amount can be traced', () => {
  test('of a key: cost cells, days, driver cell, weights, exact share, rounding cent', () => {
    const model = buildModel({
      year: 2023,
      participants: ['A', { code: 'B', left: '2023-06-30' }],
      drivers: { fte: { A: 120.75, B: 143.5 } },
      services: {
        Werkplek: {
          marks: { A: 'x', B: 'x' },
          rules: [{ kind: 'benefit', key: 'fte' }],
          lines: [{ years: { 2023: 500.55 } }, { kind: 'Materieel', side: 'income', years: { 2023: 100 } }],
        },
      },
    });
    const run = runYear(model, { year: 2023 });
    // 143.5 × 181/365 = 71.16…; 400.55 × 71.16… / 191.91… = 148.5238…
    expect(lines(model, run, 'Werkplek', 'B')).toEqual([
      'cost 500.55 Begroting!E2',
      'income -100.00 Begroting!E3',
      'toDivide 400.55',
      'daysOfYear 181 Deelnemers!A3',
      'driver 143.5 Maatstaven!D2',
      'weight 71.16027397260274',
      'totalWeight 191.91027397260274',
      'exactShare 148.5238239188',
      'share 148.52',
    ]);
    const explanation = explain(model, run, target(model, 'Werkplek', 'B'));
    expect(explanation).toMatchObject({
      rule: 'benefit',
      ruleSource: { sheet: 'Producten', cell: 'C2' },
      mark: { sheet: 'Matrix', cell: 'D2' },
      amount: 14_852,
      roundingCent: false,
    });
    expect(explain(model, run, target(model, 'Werkplek', 'A'))?.roundingCent).toBe(true);
  });

  test('of indexing, a block, an amendment and a mark-up', () => {
    const rules = [{ kind: 'benefit', fte: 3 }] as const;
    const model = buildModel({
      participants: ['A'],
      services: {
        Casco: {
          kind: 'casco',
          field: 'Casco',
          rules: [{ kind: 'markup' }],
          lines: [{ kind: 'Materieel', years: { 2024: 40 } }],
        },
        Een: {
          marks: { A: 'x' },
          rules,
          lines: [{ years: { 2024: 100 } }, { book: { amendment: 1 }, years: { 2024: 10 } }],
        },
        Twee: { marks: { A: 'x' }, rules: [{ kind: 'benefit', fte: 1 }] },
      },
      blocks: [{ field: 'Veld', years: { 2024: 80 } }],
      indexes: [[2025, 'Personeel', 0.1]],
    });
    const run = runYear(model, { year: 2025 });
    expect(lines(model, run, 'Een', 'A', 'budget', 'service')).toEqual([
      'written 100.00 Begroting!E3',
      'indexed 110.00 Indexering!C2',
      'cost 110.00',
      'written 10.00 Begroting!E4',
      'indexed 11.00 Indexering!C2',
      'amendment 11.00',
      'written 80.00 Begroting!E5',
      'indexed 88.00 Indexering!C2',
      'blockTotal 88.00',
      'block 66.00 Producten!C12',
      'toDivide 187.00',
      'driver 1',
      'weight 1',
      'totalWeight 1',
      'exactShare 187',
      'share 187.00',
    ]);
    // Een carries 187 of the net cost of 209
    expect(lines(model, run, 'Een', 'A', 'budget', 'markup')?.slice(0, 4)).toEqual([
      'cost 40.00 Begroting!E2',
      'cascoTotal 40.00',
      'markup 35.79',
      'toDivide 35.79',
    ]);
  });

  test('of a contributed budget, a tariff, a named amount and an exit payment', () => {
    const model = buildModel({
      participants: ['A', { code: 'B', left: '2024-12-31' }],
      settings: { exitPayments: [new Decimal('0.5')], tentative: new Decimal('0.5') },
      services: {
        Inbreng: {
          marks: { A: '(x)', B: 'x' },
          rules: [{ kind: 'contribution' }],
          contributed: { A: 70, B: 30 },
          budget: 100,
        },
        Tarief: { marks: { A: 8 }, rules: [{ kind: 'volume' }], tariff: '1.125', budget: 9 },
        Frictie: { kind: 'friction', direct: { budget: { B: 12.5 } } },
      },
      indexes: [[2025, 'Inbreng', 0.1]],
    });
    const [first, second] = [runYear(model, { year: 2024 }), runYear(model, { year: 2025 })];
    expect(lines(model, second, 'Inbreng', 'A')).toEqual([
      'contributed 70.00 Inbreng!C2',
      'indexed 77.00 Indexering!C2',
      'tentative 0.5 Matrix!C2',
      'exactShare 38.5',
      'share 38.50',
    ]);
    expect(lines(model, first, 'Tarief', 'A')).toEqual([
      'volume 8 Matrix!C3',
      'tariff 1.125 Tarieven!D3',
      'exactShare 9',
      'share 9.00',
    ]);
    expect(lines(model, first, 'Frictie', 'B')).toEqual([
      'direct 12.50 Frictiekosten budget!D4',
      'share 12.50',
    ]);
    expect(lines(model, second, 'Inbreng', 'B', 'budget', 'exit')).toEqual([
      'exitBase 30.00 Deelnemers!A3',
      'exit 15.00',
      'share 15.00',
    ]);
  });

  test('between organisations: what flows in, and what others divide', () => {
    const volumes = { budget: { P: 1, S2: 2 } };
    const model = buildModel({
      participants: ['P', 'Q', 'S2'],
      services: {
        Verkoop: {
          organisation: 'S1',
          marks: { P: 'x', S2: 'x' },
          rules: [{ kind: 'volume' }],
          volumes,
          budget: 100,
        },
        Inkoop: { organisation: 'S2', marks: { P: 'x', Q: 'x' }, rules: [{ kind: 'benefit' }], budget: 10 },
      },
      recharges: [['S1', 'S2', 'Inkoop']],
    });
    const run = runYear(model, { year: 2024 });
    expect(lines(model, run, 'Inkoop', 'P')?.slice(0, 3)).toEqual([
      'cost 10.00 Begroting!E3',
      'inflow 66.67 Doorbelasting!A2',
      'toDivide 76.67',
    ]);
    expect(lines(model, run, 'Verkoop', 'S2')?.slice(-3)).toEqual([
      'exactShare 66.6666666666',
      'roundingCent 0.01',
      'share 66.67',
    ]);
    expect(lines(model, run, 'Verkoop', 'P')?.slice(1)).toEqual([
      'toDivide 100.00',
      'paidByOrganisations 66.67',
      'volume 1 Hoeveelheden budget!C2',
      'weight 1',
      'othersWeight 1',
      'exactShare 33.33',
      'share 33.33',
    ]);
  });

  test('of a settlement: the advance and the difference', () => {
    const service = {
      marks: { A: 'x' },
      rules: [{ kind: 'benefit' }],
      budget: 10,
      actual: 12,
      advances: { A: 11 },
    } as const;
    const model = buildModel({ participants: ['A'], services: { Advies: service } });
    const run = runYear(model, { year: 2024 });
    expect(lines(model, run, 'Advies', 'A', 'actual')?.slice(-3)).toEqual([
      'share 12.00',
      'advance 11.00 Voorschotten!C2',
      'difference 1.00',
    ]);
  });

  test('nothing where there is no amount', () => {
    const model = buildModel({
      participants: ['A', 'B'],
      services: { Advies: { marks: { A: 'x' }, budget: 10 } },
    });
    const run = runYear(model, { year: 2024 });
    expect(explain(model, run, target(model, 'Advies', 'B'))).toBeUndefined();
    expect(explain(model, run, target(model, 'Advies', 'A', 'actual'))).toBeUndefined();
    expect(explain(model, run, target(model, 'Advies', 'A', 'budget', 'markup'))).toBeUndefined();
    expect(explainService(model, run, 0, 'actual')).toEqual([]);
  });
});
