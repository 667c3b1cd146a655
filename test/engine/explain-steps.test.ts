/** R28: what each step from the cells to the weight says besides its value: whose cost, which year, which driver. */
import { Decimal } from 'decimal.js';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { only, stepsOf, yearOf } from './steps-of';

const benefit = [{ kind: 'benefit' }] as const;
const both = { A: 'x', B: 'x' } as const;

const one = (service: ServiceSpec, rest: Partial<ModelSpec> = {}, of = 2024) =>
  yearOf({ services: { Dienst: { marks: both, rules: benefit, ...service } }, ...rest }, of);

describe('R9, R17, R24 cost', () => {
  test('each line says its kind, the year it was written for, its index and what a scenario changed', () => {
    const change = { organisation: undefined, field: undefined, service: undefined, costKind: undefined };
    const source = { sheet: "Scenario's", cell: 'I2' };
    const run = one(
      {
        lines: [
          { years: { 2024: 100 } },
          { kind: 'Materieel', side: 'income', years: { 2024: 20 } },
          { kind: 'Rente', book: { amendment: 2 }, years: { 2024: 8 } },
          // Neither vat, nor what was spent, nor what is of a later year is part of it.
          { kind: 'BTW', years: { 2024: 21 } },
          { book: 'actual', years: { 2025: 5 } },
          { book: { amendment: 3 }, years: { 2026: 7 } },
        ],
      },
      {
        indexes: [[2025, 'Personeel', 0.1]],
        rest: { costChanges: [{ ...change, year: undefined, fraction: new Decimal('0.05'), source }] },
      },
      2025,
    );
    expect(stepsOf(run, 'Dienst', 'A').slice(0, 9)).toEqual([
      ['written', '100.00', { kind: 'Personeel', year: 2024 }, 'Begroting!E2'],
      ['indexed', '110.00', { kind: 'Personeel', year: 2025, index: '0.1' }, 'Indexering!C2'],
      ['scenarioChange', '115.50', { fraction: '0.05' }, "Scenario's!I2"],
      ['cost', '115.50', { kind: 'Personeel' }],
      ['income', '-20.00', { kind: 'Materieel' }, 'Begroting!E3'],
      ['written', '8.00', { kind: 'Rente', year: 2024 }, 'Begroting!E4'],
      ['scenarioChange', '8.40', { fraction: '0.05' }, "Scenario's!I2"],
      ['amendment', '8.40', { kind: 'Rente', number: 2 }],
      ['toDivide', '103.90', {}],
    ]);
  });
  test('a block says its werkveld, and the part of the fte that the product has', () => {
    const fte = (of: number): ServiceSpec => ({ marks: both, rules: [{ kind: 'benefit', fte: of }] });
    const run = yearOf({
      services: { Een: fte(1.5), Twee: fte(2.5), Elders: { ...fte(9), field: 'Ander veld' } },
      blocks: [
        { field: 'veld', years: { 2024: 80 } },
        { field: 'veld', kind: 'Bijdrage', side: 'income', years: { 2024: 8 } },
      ],
    });
    expect(stepsOf(run, 'Een', 'A').slice(0, 5)).toEqual([
      ['blockTotal', '80.00', { kind: 'Personeel', field: 'veld' }, 'Begroting!E2'],
      ['block', '30.00', { kind: 'Personeel', fte: '1.5', total: '4' }, 'Producten!C2'],
      ['blockTotal', '-8.00', { kind: 'Bijdrage', field: 'veld' }, 'Begroting!E3'],
      ['block', '-3.00', { kind: 'Bijdrage', fte: '1.5', total: '4' }, 'Producten!C2'],
      ['toDivide', '27.00', {}],
    ]);
  });
  test('named amounts that are divided after all are the cost', () => {
    const direct = { budget: { B: 12.5, A: 0 }, actual: { A: 99 } };
    const service: ServiceSpec = { kind: 'friction', field: 'Frictiekosten', direct };
    const cost = ['Frictiekosten budget!D2', 'Frictiekosten budget!D2'];
    const once = one(service);
    expect(only(stepsOf(once, 'Dienst', 'A'), 'cost', 'toDivide')).toEqual([
      ['cost', '12.50', { kind: 'Frictiekosten, Gemeente B' }, cost[0]],
      ['toDivide', '12.50', {}],
    ]);
    const twice = one(service, { rest: { direct: [...once.model.direct, ...once.model.direct] } });
    expect(only(stepsOf(twice, 'Dienst', 'A'), 'cost')).toEqual([
      ['cost', '25.00', { kind: 'Frictiekosten, Gemeente B' }, ...cost],
    ]);
  });
});

describe('R23 leavers', () => {
  test('the cost that disappears, with the part that stays', () => {
    const participants = ['A', { code: 'B', left: '2023-12-31' }];
    const gone = (remaining: number) =>
      only(
        stepsOf(
          one({ budget: 100, rules: [{ kind: 'benefit', remaining }] }, { participants }),
          'Dienst',
          'A',
        ),
        'cost',
        'disappears',
        'toDivide',
      );
    // Half of 100 was B's, of which 40% stays.
    expect(gone(0.4).slice(1)).toEqual([
      ['disappears', '-30.00', { remaining: '0.4' }, 'Producten!C2'],
      ['toDivide', '70.00', {}],
    ]);
    expect(gone(1).map(([text]) => text)).toEqual(['cost', 'toDivide']);
  });
  test('who pays on lowers what the others divide, and says in which year and by which part', () => {
    const run = one(
      { lines: [{ years: { 2024: 100, 2025: 100 } }] },
      {
        participants: ['A', { code: 'B', left: '2024-12-31' }],
        settings: { exitPayments: [new Decimal('0.5')] },
      },
      2025,
    );
    expect(stepsOf(run, 'Dienst', 'A').slice(1, 3)).toEqual([
      ['exitLowers', '-25.00', { participant: 'Gemeente B' }],
      ['toDivide', '75.00', {}],
    ]);
    expect(stepsOf(run, 'Dienst', 'B', { component: 'exit' })).toEqual([
      ['exitBase', '50.00', { year: 2024 }, 'Deelnemers!A3'],
      ['exit', '25.00', { fraction: '0.5' }],
      ['share', '25.00', {}],
    ]);
  });
  test('each of several by its own date', () => {
    const run = one(
      { marks: { A: 'x', B: 'x', C: 'x' }, lines: [{ years: { 2024: 90, 2025: 90, 2026: 90 } }] },
      {
        participants: ['A', { code: 'B', left: '2024-12-31' }, { code: 'C', left: '2025-12-31' }],
        settings: { exitPayments: [new Decimal('0.5'), new Decimal('0.1')] },
      },
      2026,
    );
    // 2025: B pays 15 of 30, so that C pays 37,50; half of that, and a tenth of 30, in 2026.
    expect(only(stepsOf(run, 'Dienst', 'C', { component: 'exit' }), 'exitBase', 'exit')).toEqual([
      ['exitBase', '37.50', { year: 2025 }, 'Deelnemers!A4'],
      ['exit', '18.75', { fraction: '0.5' }],
    ]);
    expect(only(stepsOf(run, 'Dienst', 'A'), 'exitLowers', 'toDivide')).toEqual([
      ['exitLowers', '-3.00', { participant: 'Gemeente B' }],
      ['exitLowers', '-18.75', { participant: 'Gemeente C' }],
      ['toDivide', '68.25', {}],
    ]);
  });
});

describe('R6, R8 the part that counts', () => {
  test('days, with the row of who leaves and the agreements for the product itself', () => {
    const run = yearOf({
      year: 2023,
      participants: ['A', { code: 'B', left: '2023-06-30' }],
      drivers: { fte: { A: 1, B: 10 } },
      services: {
        Advies: {
          marks: both,
          rules: [{ kind: 'benefit', key: 'fte' }],
          budget: 10,
          agreements: [
            ['A', '2020-01-01'],
            ['B', '2020-01-01'],
          ],
        },
        Ander: { marks: both, rules: benefit, budget: 10, agreements: [['B', '2020-01-01']] },
      },
    });
    expect(only(stepsOf(run, 'Advies', 'B'), 'daysOfYear', 'driver')).toEqual([
      ['daysOfYear', '181', { days: 181, of: 365 }, 'Deelnemers!A3', 'DVO!A3'],
      // 1 + 10 × 181/365 is 2175/365.
      [
        'driver',
        '10',
        { driver: 'fte', fraction: '1', part: '181/365', total: '5.958904109589041' },
        'Maatstaven!D2',
      ],
    ]);
    expect(only(stepsOf(run, 'Advies', 'A'), 'daysOfYear')).toEqual([]);
  });
  test('the row of who joins', () => {
    const run = one({ budget: 10 }, { participants: ['A', { code: 'B', joined: '2024-12-31' }] });
    expect(only(stepsOf(run, 'Dienst', 'B'), 'daysOfYear')).toEqual([
      ['daysOfYear', '1', { days: 1, of: 366 }, 'Deelnemers!A3'],
    ]);
  });
  test('the dates of the agreement alone, where the participant itself stays', () => {
    const run = one({ budget: 10, agreements: [['B', '2024-07-01']] });
    expect(only(stepsOf(run, 'Dienst', 'B'), 'daysOfYear')).toEqual([
      ['daysOfYear', '184', { days: 184, of: 366 }, 'DVO!A2'],
    ]);
  });
  test('of a mix, each driver with its own total; the factor with its mark', () => {
    const run = one(
      { marks: { A: 'x', B: '(x)' }, rules: [{ kind: 'benefit', key: '1/3 gelijk + 2/3 fte' }], budget: 10 },
      { drivers: { fte: { A: 6, B: 8 } }, settings: { tentative: new Decimal('0.5') } },
    );
    expect(only(stepsOf(run, 'Dienst', 'B'), 'tentative', 'driverOfMix')).toEqual([
      ['tentative', '0.5', {}, 'Matrix!D2'],
      ['driverOfMix', '1', { driver: 'gelijk', fraction: '1/3', part: '1/2', total: '1.5' }],
      ['driverOfMix', '8', { driver: 'fte', fraction: '2/3', part: '1/2', total: '10' }, 'Maatstaven!D2'],
    ]);
    expect(only(stepsOf(run, 'Dienst', 'A'), 'tentative')).toEqual([]);
  });
});
