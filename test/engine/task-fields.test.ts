import { runYear } from '../../src/engine/run';
import { taskFieldsOf } from '../../src/engine/task-fields';
import { buildModel } from './build-model';
import type { LineSpec, ModelSpec, ServiceSpec } from './model-spec';

const line = (taskField: string | undefined, euro: number, rest: Partial<LineSpec> = {}): LineSpec => ({
  ...(taskField !== undefined && { taskField }),
  years: { 2024: euro },
  ...rest,
});

/** `A 6.1 Samenkracht: 12.34`, in the order in which they come. */
function partsOf(services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) {
  const model = buildModel({ participants: ['A', 'B', 'C'], services, ...rest });
  const run = runYear(model, { year: 2024 });
  const { fields, amounts } = taskFieldsOf(model, run);
  return [...amounts].map(({ outcome, component, participant, field, amount }) => {
    const who = participant === undefined ? '-' : model.participants[participant]?.code;
    const service = model.services[outcome.service]?.name;
    return `${service} ${outcome.phase} ${component} ${who} ${fields[field]?.name}: ${(amount / 100).toFixed(2)}`;
  });
}

const taken = (lines: readonly LineSpec[], rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'benefit' }],
  lines,
  ...rest,
});

describe('contributions per taakveld', () => {
  test('follow cost minus income of each taakveld, every amount by largest remainder', () => {
    expect(
      partsOf({
        Dienst: taken([
          line('6.1 Samenkracht', 100.01),
          line('6.1 Samenkracht', 40.01, { side: 'income' }),
          line('6.2 Wijkteams', 40.01),
        ]),
      }),
    ).toEqual([
      // Net 60.00 and 40.01 of 100.01. A pays 50.01, of which 30.006 and 20.004; B 50.00, of which 29.997 and 20.003.
      'Dienst budget service A 6.1 Samenkracht: 30.00',
      'Dienst budget service A 6.2 Wijkteams: 20.01',
      'Dienst budget service B 6.1 Samenkracht: 30.00',
      'Dienst budget service B 6.2 Wijkteams: 20.00',
    ]);
  });

  test('vat lines and lines of another phase do not count', () => {
    const lines = [
      line('6.1', 10),
      line('0.4', 90, { kind: 'Btw' }),
      line('0.4', 20, { book: 'actual' }),
      line('6.1', 20, { book: 'actual' }),
    ];
    expect(partsOf({ Dienst: taken(lines, { marks: { A: 'x' } }) })).toEqual([
      'Dienst budget service A 6.1: 10.00',
      'Dienst actual service A 0.4: 20.00',
      'Dienst actual service A 6.1: 20.00',
    ]);
  });

  test('a product without a taakveld, or partly without, says so', () => {
    const parts = partsOf({
      Zonder: taken([line(undefined, 10)], { marks: { A: 'x' } }),
      Deels: taken([line(undefined, 10), line('6.1', 30)], { marks: { A: 'x' } }),
    });
    expect(parts).toEqual([
      'Zonder budget service A : 10.00',
      'Deels budget service A 6.1: 30.00',
      'Deels budget service A : 10.00',
    ]);
  });

  test('without any cost line in the phase all of it has no taakveld', () => {
    const named: ServiceSpec = { kind: 'friction', field: 'Frictiekosten', direct: { budget: { A: 5 } } };
    expect(partsOf({ Frictie: named, Dienst: taken([line('6.1', 1)]) })).toContain(
      'Frictie budget direct A : 5.00'.replace('direct', 'service'),
    );
  });

  test('a taakveld that yields money gets nothing where the product costs money, and the other way round', () => {
    const cost = [line('0.4', 100), line('0.10 Reserves', 20, { side: 'income' })];
    const gain = [line('0.4', 20), line('0.10 Reserves', 100, { side: 'income' })];
    const marks = { A: 'x' as const };
    expect(partsOf({ Kost: taken(cost, { marks }), Bate: taken(gain, { marks }) })).toEqual([
      'Kost budget service A 0.4: 80.00',
      'Bate budget service A 0.10 Reserves: -80.00',
    ]);
  });

  test('R14: the mark-up follows the taakvelden of the casco', () => {
    const parts = partsOf({
      Casco: {
        ...{ kind: 'casco', field: 'Casco', rules: [{ kind: 'markup' }] },
        lines: [line('0.4 Overhead', 30), line('0.5 Treasury', 10)],
      },
      Dienst: taken([line('6.1', 100)], { marks: { A: 'x' } }),
    });
    expect(parts).toEqual([
      'Dienst budget service A 6.1: 100.00',
      'Dienst budget markup A 0.4 Overhead: 30.00',
      'Dienst budget markup A 0.5 Treasury: 10.00',
    ]);
  });

  test('a block budget brings its taakveld to the products that it is divided over', () => {
    const rules = [{ kind: 'benefit' as const, fte: 1 }];
    const parts = partsOf(
      {
        Een: taken([line('6.1', 10)], { marks: { A: 'x' }, rules }),
        Twee: taken([], { marks: { B: 'x' }, rules }),
      },
      { blocks: [{ field: 'Veld', taskField: '0.4', years: { 2024: 20 } }] },
    );
    expect(parts).toEqual([
      'Een budget service A 0.4: 10.00',
      'Een budget service A 6.1: 10.00',
      'Twee budget service B 0.4: 10.00',
    ]);
  });

  test('R5: whole euros stay whole euros, the rounding line is divided to the cent', () => {
    const parts = partsOf(
      { Dienst: taken([line('6.1', 7.5), line('6.2', 2.75)], { marks: { A: 'x' } }) },
      { settings: { roundTo: 'euro' } },
    );
    // 10.25 is 10 euros and 0.25: 7.5/10.25 of 10 is 7.3, of 0.25 it is 18.29 cents.
    expect(parts).toEqual([
      'Dienst budget service A 6.1: 7.00',
      'Dienst budget service A 6.2: 3.00',
      'Dienst budget rounding - 6.1: 0.18',
      'Dienst budget rounding - 6.2: 0.07',
    ]);
  });

  test('taakvelden with one number are one, in order of that number; overhead is 0.4', () => {
    const lines = ['0,10 Reserves', '0.4', '0.4 Overhead', '0.40 Anders', '6.72a Jeugd', 'Overig', '6.1'];
    const model = buildModel({
      participants: ['A'],
      services: { Dienst: taken(lines.map((name) => line(name, 1))) },
    });
    const { fields } = taskFieldsOf(model, runYear(model, { year: 2024 }));
    expect(fields).toEqual([
      { name: '0.4 Overhead', isOverhead: true },
      { name: '0,10 Reserves', isOverhead: false },
      { name: '0.40 Anders', isOverhead: false },
      { name: '6.1', isOverhead: false },
      { name: '6.72a Jeugd', isOverhead: false },
      { name: 'Overig', isOverhead: false },
      { name: '', isOverhead: false },
    ]);
  });
});
