/** R28: the steps from the weights to the share, with what each says besides its value. */
import { Decimal } from 'decimal.js';
import type { Phase } from '../../src/engine/model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { only, stepsOf, yearOf } from './steps-of';

const benefit = [{ kind: 'benefit' }] as const;
const both = { A: 'x', B: 'x' } as const;

const one = (service: ServiceSpec, rest: Partial<ModelSpec> = {}, of = 2024) =>
  yearOf({ services: { Dienst: { marks: both, rules: benefit, ...service } }, ...rest }, of);

describe('R13 volumes', () => {
  const of = (fixed: number | undefined) =>
    one(
      {
        marks: { A: 'x', B: '(x)' },
        rules: [{ kind: 'volume', ...(fixed !== undefined && { fixed }) }],
        volumes: { budget: { A: 10, B: 60 }, actual: { A: 25, B: 10 } },
        budget: 40,
        actual: 60,
      },
      { settings: { tentative: new Decimal('0.5') } },
    );
  const told = (fixed: number | undefined, phase: Phase) =>
    only(stepsOf(of(fixed), 'Dienst', 'B', { phase }), 'volume', 'fixedPart', 'tentative', 'tariff');
  const [budget, actual] = [
    ['volume', '60', { phase: 'budget', total: '40' }, 'Hoeveelheden budget!D2'],
    ['volume', '10', { phase: 'actual', total: '30' }, 'Hoeveelheden actual!D2'],
  ] as const;
  const tentative = ['tentative', '0.5', {}, 'Matrix!D2'];

  test('of the budget, and of the actual phase without a fixed part', () => {
    expect(told(undefined, 'budget')).toEqual([budget, tentative]);
    expect(told(0.25, 'budget')).toEqual([budget, tentative]);
    expect(told(undefined, 'actual')).toEqual([actual, tentative]);
    expect(told(0, 'actual')).toEqual([actual, tentative]);
  });
  test('of both with a fixed part, each with its fraction and total; of the budget where all is fixed', () => {
    expect(told(0.25, 'actual')).toEqual([
      budget,
      ['fixedPart', '0.25', { phase: 'budget', total: '40' }],
      actual,
      ['fixedPart', '0.75', { phase: 'actual', total: '30' }],
      tentative,
    ]);
    expect(told(1, 'actual')).toEqual([budget, tentative]);
  });
  test('with the tariff, in euro per unit', () => {
    const run = one({
      rules: [{ kind: 'volume' }],
      volumes: { budget: { A: 3, B: 4 } },
      tariff: '1.125',
      budget: 1,
    });
    expect(stepsOf(run, 'Dienst', 'A')).toEqual([
      ['volume', '3', { phase: 'budget', total: '7' }, 'Hoeveelheden budget!C2'],
      ['tariff', '1.125', {}, 'Tarieven!D2'],
      ['exactShare', '3.375', {}],
      ['share', '3.38', {}],
    ]);
  });
  test('on demand has none in the budget', () => {
    const run = one({
      marks: { A: 'x', B: 'on demand' },
      rules: [{ kind: 'volume', fixed: 0.5 }],
      volumes: { budget: { A: 4 }, actual: { A: 1, B: 3 } },
      actual: 8,
    });
    expect(only(stepsOf(run, 'Dienst', 'B', { phase: 'actual' }), 'volume', 'share')).toEqual([
      ['volume', '0', { phase: 'budget', total: '4' }],
      ['volume', '3', { phase: 'actual', total: '4' }, 'Hoeveelheden actual!D2'],
      ['share', '3.00', {}],
    ]);
  });
});

describe('R10, R11, R14 other weights', () => {
  test('what was contributed, in which year, and how it was indexed', () => {
    const run = one(
      { rules: [{ kind: 'contribution' }], contributed: { A: 70, B: 30 }, lines: [{ years: { 2024: 100 } }] },
      { indexes: [[2025, 'Inbreng', 0.1]] },
      2025,
    );
    expect(stepsOf(run, 'Dienst', 'A')).toEqual([
      ['contributed', '70.00', { year: 2024 }, 'Inbreng!C2'],
      ['indexed', '77.00', { year: 2025, index: '0.1', kind: 'Inbreng' }, 'Indexering!C2'],
      ['exactShare', '77', {}],
      ['share', '77.00', {}],
    ]);
  });
  test('what is paid for other products', () => {
    const run = yearOf({
      services: {
        Casco: {
          kind: 'casco',
          rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
          budget: 8,
          actual: 4,
        },
        Een: { marks: both, rules: benefit, budget: 20, actual: 100 },
        Twee: { marks: { B: 'x' }, rules: benefit, budget: 20, actual: 300 },
        Wet: { rules: [{ kind: 'solidarity' }], budget: 77 },
        Elders: { organisation: 'Ander', marks: both, rules: benefit, budget: 77 },
      },
    });
    expect(only(stepsOf(run, 'Casco', 'B', { component: 'casco' }), 'paid', 'weight', 'share')).toEqual([
      ['paid', '30.00', {}],
      ['weight', '30', {}],
      ['share', '6.00', {}],
    ]);
    const actual = { component: 'casco', phase: 'actual' } as const;
    expect(only(stepsOf(run, 'Casco', 'A', actual), 'paid', 'share')).toEqual([
      ['paid', '50.00', {}],
      ['share', '0.50', {}],
    ]);
  });
  test('a mark-up says the net costs that give its proportion', () => {
    const run = yearOf({
      services: {
        Casco: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 30 },
        Staf: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 10 },
        Klein: { marks: both, rules: benefit, budget: 100 },
        Groot: { marks: both, rules: benefit, budget: 300 },
        Elders: { organisation: 'Ander', marks: both, rules: benefit, budget: 77 },
      },
    });
    expect(stepsOf(run, 'Klein', 'A', { component: 'markup' }).slice(0, 5)).toEqual([
      ['cost', '30.00', { kind: 'Personeel' }, 'Begroting!E2'],
      ['cost', '10.00', { kind: 'Personeel' }, 'Begroting!E3'],
      ['cascoTotal', '40.00', {}],
      ['markup', '10.00', { net: '100.00', total: '400.00' }],
      ['toDivide', '10.00', {}],
    ]);
  });
  test('in each phase by its own net costs, without what disappears with a leaver (R23)', () => {
    const service = (budget: number): ServiceSpec => ({
      marks: both,
      rules: [{ kind: 'benefit', remaining: 0 }],
      budget,
      actual: 300,
    });
    const run = yearOf({
      participants: ['A', { code: 'B', left: '2023-12-31' }],
      services: {
        Casco: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 30, actual: 12 },
        Klein: service(100),
        Groot: { ...service(100), rules: benefit, actual: 100 },
      },
    });
    const told = (phase: Phase) =>
      only(stepsOf(run, 'Klein', 'A', { phase, component: 'markup' }), 'markup', 'toDivide');
    // Half of the budget of Klein was B's.
    expect(told('budget')).toEqual([
      ['markup', '10.00', { net: '50.00', total: '150.00' }],
      ['toDivide', '10.00', {}],
    ]);
    expect(told('actual')).toEqual([
      ['markup', '9.00', { net: '300.00', total: '400.00' }],
      ['toDivide', '9.00', {}],
    ]);
  });
  test('beside an amount that stands, a mark-up is divided', () => {
    const run = yearOf({
      services: {
        Taak: { marks: both, rules: [{ kind: 'contribution' }], contributed: { A: 20, B: 70 }, budget: 90 },
        Casco: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 1 },
      },
    });
    expect(stepsOf(run, 'Taak', 'B', { component: 'markup' }).slice(2)).toEqual([
      ['markup', '1.00', { net: '90.00', total: '90.00' }],
      ['toDivide', '1.00', {}],
      ['contributed', '70.00', { year: 2024 }, 'Inbreng!D2'],
      ['weight', '70', {}],
      ['totalWeight', '90', {}],
      ['exactShare', '0.7777777777', {}],
      ['roundingCent', '0.01', {}],
      ['share', '0.78', {}],
    ]);
  });
});
