/** R28: the steps from the weights to the share and its settlement, with what each says besides its value. */
import { Decimal } from 'decimal.js';
import type { Phase } from '../../src/engine/model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { only, stepsOf, yearOf } from './steps-of';
import { sold, year } from './two-organisations';

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
});

describe('R16 organisations', () => {
  test('what flows in names the product and the component it was paid for', () => {
    const run = year(
      {
        Casco: { organisation: 'S1', kind: 'casco', rules: [{ kind: 'markup' }], budget: 10 },
        A: sold('S1', 100, { P1: 1, S2: 1 }, { field: 'ICT' }),
        B: sold('S2', 40, { P1: 1, P2: 1 }),
      },
      { recharges: [['S1', 'S2', 'B']] },
    );
    const names = { organisation: 'S1', field: 'ICT', service: 'A' };
    expect(only(stepsOf(run, 'B', 'P1'), 'inflow', 'toDivide')).toEqual([
      ['inflow', '50.00', { ...names, component: 'service' }, 'Doorbelasting!A2'],
      ['inflow', '5.00', { ...names, component: 'markup' }, 'Doorbelasting!A2'],
      ['toDivide', '95.00', {}],
    ]);
    expect(only(stepsOf(run, 'A', 'P1'), 'inflow')).toEqual([]);
  });
  test('what the equations give is what organisations pay of; the others divide what is left', () => {
    // a = (1200 + 2400/5) × 30/29
    const run = year({
      A: sold('S1', 1_200, { P1: 5, S2: 1 }),
      B: sold('S2', 2_400, { P2: 4, S1: 1 }),
    });
    expect(stepsOf(run, 'A', 'S2').slice(2)).toEqual([
      ['toDivide', '1737.93', {}],
      ['solved', '1737.9310344827', {}],
      ['volume', '1', { phase: 'budget', total: '6' }, 'Hoeveelheden budget!F2'],
      ['weight', '1', {}],
      ['totalWeight', '6', {}],
      ['exactShare', '289.6551724137', {}],
      ['roundingCent', '0.01', {}],
      ['share', '289.66', {}],
    ]);
    expect(stepsOf(run, 'A', 'P1').slice(2)).toEqual([
      ['toDivide', '1737.93', {}],
      ['paidByOrganisations', '289.66', {}],
      ['volume', '5', { phase: 'budget', total: '6' }, 'Hoeveelheden budget!C2'],
      ['weight', '5', {}],
      ['othersWeight', '5', {}],
      ['exactShare', '1448.27', {}],
      ['share', '1448.27', {}],
    ]);
  });
  test('R5 whole euros are those of the others', () => {
    const run = year(
      { A: sold('S1', 100.49, { P1: 1, S2: 1 }), B: sold('S2', 0, { P1: 1 }) },
      { recharges: [['S1', 'S2', 'B']], settings: { roundTo: 'euro' } },
    );
    // 50,245 goes to S2 as 50,25; of the 50,24 that are left 50 are divided.
    expect(stepsOf(run, 'A', 'P1').slice(1, 4)).toEqual([
      ['toDivide', '100.49', {}],
      ['paidByOrganisations', '50.25', {}],
      ['wholeEuros', '50.00', {}],
    ]);
    expect(only(stepsOf(run, 'A', 'S2'), 'wholeEuros', 'solved', 'roundingCent', 'share')).toEqual([
      ['roundingCent', '0.01', {}],
      ['share', '50.25', {}],
    ]);
  });
});

describe('R18 the settlement', () => {
  const casco = { kind: 'casco', rules: [{ kind: 'markup' }], budget: 10, actual: 20 } as const;
  const service = { marks: both, rules: benefit, budget: 100, actual: 120 };
  const settled = (rest: Partial<ServiceSpec>, services: ModelSpec['services'] = {}) =>
    only(
      stepsOf(yearOf({ services: { ...services, Dienst: { ...service, ...rest } } }), 'Dienst', 'A', {
        phase: 'actual',
      }),
      'serviceTotal',
      'advance',
      'difference',
    );

  test('adds up the components of the product, and names where the advance comes from', () => {
    expect(settled({}, { Casco: casco })).toEqual([
      ['serviceTotal', '70.00', { components: 'service, markup' }],
      ['advance', '55.00', { source: 'budget' }],
      ['difference', '15.00', {}],
    ]);
    expect(settled({ advances: { A: 45, B: 9 } })).toEqual([
      ['advance', '45.00', { source: 'advances' }, 'Voorschotten!C2'],
      ['difference', '15.00', {}],
    ]);
  });
  test('is none in the budget', () => {
    const run = yearOf({ services: { Dienst: service } });
    expect(only(stepsOf(run, 'Dienst', 'A'), 'advance', 'difference')).toEqual([]);
  });
});
