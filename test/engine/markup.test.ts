import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { Euro, ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const casco: ServiceSpec = { kind: 'casco', field: 'Casco', rules: [{ kind: 'markup' }], budget: 100 };
const taken = (budget: Euro, rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'benefit' }],
  budget,
  ...rest,
});
const year = (services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ participants: ['A', 'B', 'C'], services, ...rest });
  return { model, run: runYear(model, { year: 2024 }) };
};

describe('R14 versleuteld', () => {
  test('the casco is spread by own net cost and carried by own weights', () => {
    const { model, run } = year(
      { Casco: casco, Klein: taken(100), Groot: taken(300, { rules: [{ kind: 'benefit', key: 'fte' }] }) },
      { drivers: { fte: { A: 1, B: 2 } } },
    );
    expect(shares(model, run, 'Klein', 'budget', 'service')).toEqual({ A: '50.00', B: '50.00' });
    expect(shares(model, run, 'Klein', 'budget', 'markup')).toEqual({ A: '12.50', B: '12.50' });
    expect(shares(model, run, 'Groot', 'budget', 'markup')).toEqual({ A: '25.00', B: '50.00' });
    expect(outcome(model, run, 'Casco').allocations).toEqual([]);
    expect(run.totals).toMatchObject({ cost: { budget: 50_000 }, contributions: { budget: 50_000 } });
  });
  test('several casco services are added up; the actual phase follows actual cost', () => {
    const { model, run } = year({
      Casco: { ...casco, budget: 60, actual: 90 },
      Staf: { ...casco, budget: 40, actual: 10 },
      Een: taken(100, { actual: 300 }),
      Twee: taken(100, { actual: 100 }),
    });
    expect(outcome(model, run, 'Een').markup).toBe(5_000);
    expect(outcome(model, run, 'Een', 'actual').markup).toBe(7_500);
    expect(outcome(model, run, 'Twee', 'actual').markup).toBe(2_500);
  });
  test('contributed budget and volume carry it, also where the amount itself stands', () => {
    const { model, run } = year({
      Casco: { ...casco, budget: 30 },
      Inbreng: taken(100, { rules: [{ kind: 'contribution' }], contributed: { A: 20, B: 70 } }),
      Volume: taken(200, { rules: [{ kind: 'volume' }], tariff: 10, volumes: { budget: { A: 15, B: 5 } } }),
    });
    expect(shares(model, run, 'Inbreng', 'budget', 'service')).toEqual({ A: '20.00', B: '70.00' });
    expect(shares(model, run, 'Inbreng', 'budget', 'markup')).toEqual({ A: '2.22', B: '7.78' });
    expect(shares(model, run, 'Volume', 'budget', 'markup')).toEqual({ A: '15.00', B: '5.00' });
    expect(outcome(model, run, 'Inbreng').coverage).toBe(1_000);
    expect(run.totals.contributions.budget + run.totals.coverage.budget).toBe(run.totals.cost.budget);
  });
  test('frictiekosten, direct services and those without net cost carry nothing; another organisation neither', () => {
    const { model, run } = year({
      Casco: casco,
      Een: taken(50),
      Bate: taken(-50),
      Nul: taken(0),
      Frictie: { kind: 'friction', field: 'Frictiekosten', direct: { budget: { A: 1_000 } } },
      Elders: taken(1_000, { organisation: 'Ander' }),
    });
    expect(outcome(model, run, 'Een').markup).toBe(10_000);
    for (const name of ['Bate', 'Nul', 'Frictie', 'Elders']) expect(outcome(model, run, name).markup).toBe(0);
  });
  test('frictiekosten under another rule, and named amounts of another product, carry nothing either', () => {
    const { model, run } = year(
      {
        Casco: casco,
        Een: taken(50),
        Frictie: taken(50, { kind: 'friction', field: 'Frictiekosten' }),
        Direct: taken(50, { rules: [{ kind: 'direct' }] }),
      },
      {
        rest: {
          direct: [
            {
              service: 3,
              phase: 'budget',
              year: undefined,
              row: { sheet: 'Frictiekosten', values: [5_000], cells: ['D2'] },
            },
          ],
        },
      },
    );
    expect(outcome(model, run, 'Een').markup).toBe(10_000);
    expect(shares(model, run, 'Frictie')).toEqual({ A: '25.00', B: '25.00' });
    expect(shares(model, run, 'Direct')).toEqual({ A: '50.00' });
  });
  test('ties go by first appearance on Begroting', () => {
    const model = buildModel({
      participants: ['A'],
      services: { Laat: taken(100), Casco: { ...casco, budget: 0.01 }, Vroeg: taken(100) },
    });
    const [first, ...rest] = model.costLines;
    const swapped = { ...model, costLines: [...rest, ...(first ? [first] : [])] };
    expect(outcome(model, runYear(model, { year: 2024 }), 'Laat').markup).toBe(1);
    expect(outcome(swapped, runYear(swapped, { year: 2024 }), 'Vroeg').markup).toBe(1);
    // Where they stand on Realisatie does not matter.
    const actual = first ? [{ ...first, book: 'actual' as const }] : [];
    const beside = { ...swapped, costLines: [...actual, ...swapped.costLines] };
    expect(outcome(beside, runYear(beside, { year: 2024 }), 'Vroeg').markup).toBe(1);
  });
  test('a service that is refused keeps its part, which is not allocated either', () => {
    const { model, run } = year({ Casco: casco, Goed: taken(100), Fout: taken(300, { marks: {} }) });
    expect(outcome(model, run, 'Fout')).toMatchObject({ refused: 'COST_WITHOUT_TAKER', markup: 7_500 });
    expect(shares(model, run, 'Goed', 'budget', 'markup')).toEqual({ A: '12.50', B: '12.50' });
    expect(run.totals.unallocated.budget).toBe(37_500);
  });
  test('what is spread is not known while a net cost is not: then nobody is charged too little', () => {
    const { model, run } = year({
      Casco: casco,
      Goed: taken(100),
      Fout: taken('unreadable'),
    });
    expect(outcome(model, run, 'Fout').refused).toBe('NUMBER_UNREADABLE');
    expect(outcome(model, run, 'Casco').refused).toBe('DEPENDS_ON_REFUSED');
    expect(outcome(model, run, 'Goed').refused).toBe('DEPENDS_ON_REFUSED');
    expect(run.totals.unallocated.budget).toBe(20_000);
    expect(findingsOf(run)).toEqual(['DEPENDS_ON_REFUSED Matrix!B4', 'DEPENDS_ON_REFUSED Matrix!B2']);
    expect(run.findings.map(({ params }) => [params.service, params.cause])).toEqual([
      ['Casco', 'Fout'],
      ['Goed', 'Casco'],
    ]);
  });
  test('a casco that cannot be read stops what would carry it', () => {
    const { model, run } = year({
      Casco: { ...casco, budget: 'unreadable' },
      Goed: taken(100),
      Elders: taken(50, { organisation: 'Ander' }),
    });
    expect(outcome(model, run, 'Goed').refused).toBe('DEPENDS_ON_REFUSED');
    expect(outcome(model, run, 'Elders').refused).toBeUndefined();
  });
  test('a casco that nothing carries is refused', () => {
    const { model, run } = year({ Casco: casco, Bate: taken(-50) });
    expect(outcome(model, run, 'Casco').refused).toBe('COST_WITHOUT_TAKER');
    expect(shares(model, run, 'Bate')).toEqual({ A: '-25.00', B: '-25.00' });
  });
});

describe('R10 pondspondsgewijs', () => {
  const pond: ServiceSpec = {
    ...casco,
    rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
    budget: 60,
  };

  test('in proportion to what each payer pays under R11, R12, R13 and R15', () => {
    const { model, run } = year({
      Casco: pond,
      Inbreng: taken(10, { rules: [{ kind: 'contribution' }], contributed: { A: 5, B: 5 } }),
      Profijt: taken(10, { marks: { A: 'x' } }),
      Volume: taken(10, { rules: [{ kind: 'volume' }], volumes: { budget: { A: 1, B: 9 } } }),
      Frictie: { kind: 'friction', field: 'Frictiekosten', direct: { budget: { B: 6, C: 24 } } },
      // Solidarity does not count, nor does another organisation.
      Wet: { rules: [{ kind: 'solidarity' }], budget: 999 },
      Elders: taken(999, { organisation: 'Ander' }),
    });
    // A 5 + 10 + 1 = 16, B 5 + 9 + 6 = 20, C 24
    expect(shares(model, run, 'Casco')).toEqual({ A: '16.00', B: '20.00', C: '24.00' });
  });
  test('the default key says nothing about rules that have no key', () => {
    const defaultKey = { kind: 'pondspondsgewijs', text: 'pondspondsgewijs' } as const;
    const { model, run } = year(
      { Casco: pond, Inbreng: taken(10, { rules: [{ kind: 'contribution' }], contributed: { A: 2, B: 8 } }) },
      { settings: { defaultKey } },
    );
    expect(shares(model, run, 'Casco')).toEqual({ A: '12.00', B: '48.00' });
  });
  test('budget and actual each follow their own phase', () => {
    const { model, run } = year({
      Casco: { ...pond, actual: 30 },
      Volume: taken(10, {
        rules: [{ kind: 'volume' }],
        volumes: { budget: { A: 1, B: 1 }, actual: { A: 1, B: 2 } },
        actual: 30,
      }),
    });
    expect(shares(model, run, 'Casco')).toEqual({ A: '30.00', B: '30.00' });
    expect(shares(model, run, 'Casco', 'actual')).toEqual({ A: '10.00', B: '20.00' });
  });
  test('who pays less than nothing has no weight', () => {
    const { model, run } = year({ Casco: pond, Een: taken(10), Bate: taken(-11, { marks: { B: 'x' } }) });
    expect(outcome(model, run, 'Casco').refused).toBe('DRIVER_NEGATIVE');
    expect(run.findings).toMatchObject([
      {
        code: 'DRIVER_NEGATIVE',
        source: { sheet: 'Producten', cell: 'C2' },
        params: { driver: 'pondspondsgewijs', participant: 'Gemeente B', value: '-6.00' },
      },
    ]);
  });
  test('nobody pays anything else', () => {
    const { model, run } = year({ Casco: pond });
    expect(outcome(model, run, 'Casco').refused).toBe('DRIVER_ZERO');
  });
  test('a payment that is not known stops it', () => {
    const { model, run } = year({ Casco: pond, Goed: taken(10), Fout: taken(10, { marks: {} }) });
    expect(outcome(model, run, 'Casco').refused).toBe('DEPENDS_ON_REFUSED');
    expect(shares(model, run, 'Goed')).toEqual({ A: '5.00', B: '5.00' });
  });
});
