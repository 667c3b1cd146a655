import { runYear } from '../../src/engine/run';
import { hasTaskFields, taskFieldsOf } from '../../src/engine/task-fields';
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

  test('R5: in cents, and at year end, nothing is kept to whole euros', () => {
    const lines = [line('6.1', 7.5), line('6.2', 2.5), line('6.1', 7.5, { book: 'actual' })];
    const dienst = taken([...lines, line('6.2', 2.5, { book: 'actual' })], { marks: { A: 'x' } });
    expect(partsOf({ Dienst: dienst })).toEqual([
      'Dienst budget service A 6.1: 7.50',
      'Dienst budget service A 6.2: 2.50',
      'Dienst actual service A 6.1: 7.50',
      'Dienst actual service A 6.2: 2.50',
    ]);
    expect(partsOf({ Dienst: dienst }, { settings: { roundTo: 'euro' } })).toEqual([
      // Of 7.5 and 2.5 euros the larger weight takes the euro that is left.
      'Dienst budget service A 6.1: 8.00',
      'Dienst budget service A 6.2: 2.00',
      'Dienst actual service A 6.1: 7.50',
      'Dienst actual service A 6.2: 2.50',
    ]);
  });

  test('what costs and yields as much goes by its costs', () => {
    // R13: a tariff asks 2 × 5, though the product costs nothing.
    const service = taken([line('0.10 Reserves', 20, { side: 'income' }), line('6.1', 20)], {
      marks: { A: 'x' },
      rules: [{ kind: 'volume' }],
      volumes: { budget: { A: 5 } },
      tariff: 2,
    });
    expect(partsOf({ Dienst: service })).toEqual(['Dienst budget service A 6.1: 10.00']);
  });

  test('R14: every organisation has a casco of its own', () => {
    const casco = (organisation: string, name: string): ServiceSpec => ({
      ...{
        organisation,
        kind: 'casco',
        field: 'Casco',
        rules: [{ kind: 'markup' }],
        lines: [line(name, 30)],
      },
    });
    const of = (organisation: string) => taken([line('6.1', 100)], { organisation, marks: { A: 'x' } });
    const services = {
      CascoEen: casco('S1', '0.4'),
      CascoTwee: casco('S2', '0.5'),
      Een: of('S1'),
      Twee: of('S2'),
    };
    expect(partsOf(services)).toEqual([
      'Een budget service A 6.1: 100.00',
      'Een budget markup A 0.4: 30.00',
      'Twee budget service A 6.1: 100.00',
      'Twee budget markup A 0.5: 30.00',
    ]);
  });

  test('whether any line has a taakveld', () => {
    const has = (...names: readonly (string | undefined)[]) =>
      hasTaskFields(
        buildModel({ participants: ['A'], services: { Dienst: taken(names.map((name) => line(name, 1))) } }),
      );
    expect([has(), has(undefined), has(undefined, '6.1'), has('6.1')]).toEqual([false, false, true, true]);
  });
});
