/** Goal seek: what a lever moves, and what the amounts of a goal are. */
import type { Model } from '../../../src/engine/model';
import { rational } from '../../../src/engine/rational';
import { runYear } from '../../../src/engine/run';
import type { Goal } from '../../../src/engine/scenario/goal';
import { candidatesFor, type Lever, settingOf } from '../../../src/engine/scenario/lever';
import { seekGoal } from '../../../src/engine/scenario/seek-goal';
import { createWhatIf } from '../../../src/engine/scenario/what-if/create-what-if';
import { buildModel } from '../build-model';
import type { ModelSpec, ServiceSpec } from '../model-spec';

const workbook = (services: ModelSpec['services'], rest: Partial<ModelSpec> = {}): Model =>
  buildModel({ year: 2024, participants: ['A', 'B', 'C', 'D'], services, ...rest });
const SERVICE: ServiceSpec = {
  field: 'P&O',
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'benefit' }],
  budget: 900,
};
const SOLD: ServiceSpec = {
  ...SERVICE,
  rules: [{ kind: 'volume' }],
  volumes: { budget: { A: 10, B: 30 }, actual: { A: 1, B: 1 } },
};
const MODEL = workbook({
  Salaris: { ...SERVICE, actual: 950 },
  Hosting: { ...SOLD, actual: 400 },
  Advies: SERVICE,
});
const [SALARIS, HOSTING, ADVIES] = [0, 1, 2] as const;

const seek = (goal: Goal, lever: Lever, model: Model = MODEL) =>
  seekGoal(model, createWhatIf(model, { year: 2024 }), goal, lever);
const price = (service: number, euro: number): Goal => ({
  kind: 'price',
  service,
  most: rational(euro * 100),
});
const pays = (participant: number, service: number | undefined, euro: number): Goal => ({
  ...{ kind: 'contribution', participant, service },
  most: euro * 100,
});
const takers = (service: number, candidates: readonly number[]): Lever => ({
  kind: 'takers',
  service,
  candidates,
});

describe('goal seek: the rows that reach it', () => {
  test('a cut of one product names it', () => {
    const answer = seek(price(SALARIS, 300), { kind: 'cost', service: SALARIS });
    // A third less is 33.34%: 599.94 over two; a hundredth of a per cent short of it 600.03.
    expect(answer).toMatchObject({
      kind: 'reached',
      amount: rational(599_94n, 2n),
      short: rational(600_03n, 2n),
      rows: [
        {
          ...{ change: 'kosten %', organisation: 'Dienst', field: 'P&O', service: 'Salaris' },
          ...{ participant: undefined, value: { text: '-33.34%' } },
        },
      ],
    });
  });

  test('a cut of all names nothing', () => {
    const { rows } = { rows: [], ...seek(pays(0, undefined, 1000), { kind: 'cost', service: undefined }) };
    // A pays 450, 225 and 450.
    expect(rows).toMatchObject([
      { change: 'kosten %', organisation: undefined, service: undefined, value: { text: '-11.12%' } },
    ]);
  });

  test('a volume names who has it, or nobody', () => {
    const own = seek(pays(0, HOSTING, 180), { kind: 'volume', service: HOSTING, participant: 0 });
    // 7.5 of 37.5 units.
    expect(own).toMatchObject({
      rows: [{ change: 'hoeveelheid', service: 'Hosting', participant: 'A', value: { text: '-25%' } }],
    });
    const together = seek(price(HOSTING, 18), { kind: 'volume', service: HOSTING, participant: undefined });
    expect(together).toMatchObject({
      rows: [{ change: 'hoeveelheid', service: 'Hosting', participant: undefined, value: { text: '25%' } }],
    });
  });

  test('new takers under p×q bring the average volume, under another rule none', () => {
    expect(seek(price(HOSTING, 15), takers(HOSTING, [2, 3]))).toMatchObject({
      rows: [
        { change: 'afname', service: 'Hosting', participant: 'C', value: { text: 'x' } },
        { change: 'hoeveelheid', service: 'Hosting', participant: 'C', value: { text: '20' } },
      ],
      // 900 over 60; before it 900 over 40.
      amount: rational(15_00n),
      short: rational(22_50n),
    });
    const numbered = workbook({ Salaris: { ...SERVICE, marks: { A: 10, B: 30 } } });
    expect(seek(price(0, 300), takers(0, [2]), numbered)).toMatchObject({
      rows: [{ change: 'afname', participant: 'C' }],
    });
  });

  test.each([
    ['a cut', { kind: 'cost', service: SALARIS }],
    ['takers', takers(SALARIS, [2])],
  ] as const)('what is reached already needs none: %s', (_, lever) => {
    expect(seek(price(SALARIS, 450), lever)).toMatchObject({
      kind: 'reached',
      amount: rational(450_00n),
      rows: [],
      short: undefined,
    });
  });
});

describe('goal seek: takers one by one', () => {
  test('the first number of them that reaches it, also where more of them cannot be divided', () => {
    const keyed: ServiceSpec = { ...SERVICE, rules: [{ kind: 'benefit', key: 'fte' }] };
    const model = workbook({ Salaris: keyed }, { drivers: { fte: { A: 1, B: 1, C: 1 } } });
    expect(seek(price(0, 300), takers(0, [2, 3]), model)).toMatchObject({
      kind: 'reached',
      amount: rational(300_00n),
      rows: [{ participant: 'C' }],
    });
  });

  test('who does not take it yet, in order', () => {
    expect(candidatesFor(MODEL, SALARIS)).toEqual([2, 3]);
    expect(candidatesFor(workbook({ Leeg: { budget: 1 } }), 0)).toEqual([0, 1, 2, 3]);
  });

  test('a product under p×q that nobody takes has no average', () => {
    const model = workbook({ Leeg: { ...SOLD, marks: {}, volumes: {}, budget: 0 } });
    const setting = settingOf(model, runYear(model, { year: 2024 }), takers(0, [0]));
    expect(setting.rowsAt(1).map(({ change }) => change)).toEqual(['afname']);
  });
});

describe('goal seek: how far it is', () => {
  const told = (goal: Goal, lever: Lever) => {
    const parts: number[] = [];
    seekGoal(MODEL, createWhatIf(MODEL, { year: 2024 }), goal, lever, (part) => parts.push(part));
    return parts;
  };

  test('takers: of all numbers of them, none included', () => {
    expect(told(price(SALARIS, 1), takers(SALARIS, [2, 3]))).toEqual([0, 1 / 3, 2 / 3]);
  });

  test('a cut: further with every half, never beyond the end', () => {
    const parts = told(price(SALARIS, 300), { kind: 'cost', service: SALARIS });
    expect(parts.length).toBeGreaterThan(10);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    for (const part of parts) {
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }
  });
});

describe('goal seek: the amount of a goal', () => {
  const amountOf = (goal: Goal, model: Model) => seek(goal, { kind: 'cost', service: 0 }, model).amount;

  test('a price has the casco that the product carries (R14)', () => {
    const casco: ServiceSpec = { kind: 'casco', rules: [{ kind: 'markup' }], budget: 100 };
    expect(amountOf(price(0, 500), workbook({ Salaris: SERVICE, Directie: casco }))).toEqual(
      rational(500_00n),
    );
  });

  test('a price has what another organisation passes on (R16)', () => {
    const rent: ServiceSpec = { ...SERVICE, organisation: 'Regio', marks: { D: 'x' }, budget: 100 };
    const model = workbook({ Salaris: SERVICE, Huur: rent }, { recharges: [['Regio', 'D', 'Salaris']] });
    expect(amountOf(price(0, 500), model)).toEqual(rational(500_00n));
  });

  test('a cost that nobody pays has no price', () => {
    const none: ServiceSpec = { ...SERVICE, rules: [{ kind: 'contribution' }], contributed: { A: 0, B: 0 } };
    expect(amountOf(price(1, 500), workbook({ Salaris: SERVICE, Advies: none }))).toBeUndefined();
  });

  test('nor has a product that cannot be divided', () => {
    const none: ServiceSpec = { ...SERVICE, rules: [{ kind: 'contribution' }], contributed: { A: 0 } };
    expect(amountOf(price(1, 500), workbook({ Salaris: SERVICE, Advies: none }))).toBeUndefined();
  });

  test('who pays nothing for a product pays 0, in all what it pays', () => {
    expect(amountOf(pays(2, SALARIS, 0), MODEL)).toEqual(rational(0n));
    expect(amountOf(pays(0, ADVIES, 450), MODEL)).toEqual(rational(450_00n));
    expect(amountOf(pays(0, undefined, 1125), MODEL)).toEqual(rational(1125_00n));
  });
});
