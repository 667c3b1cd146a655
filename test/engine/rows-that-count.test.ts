/** Which rows of an input sheet count in a year, and what several of them say together. */
import type { Model } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ByCode, Euro, ServiceSpec } from './model-spec';
import { findingsOf, outcome, settled, shares } from './read-run';

const YEAR = 2024;
const base: ServiceSpec = { marks: { A: 'x', B: 'x' }, budget: 100, actual: 120 };

/** The workbook with rows of one kind from others beside its own. */
function withRows(
  service: ServiceSpec,
  kind: 'contributed' | 'advances' | 'volumes' | 'funding',
  others: readonly { readonly service: ServiceSpec; readonly year: number | undefined }[],
): Model {
  const of = (spec: ServiceSpec): Model =>
    buildModel({ participants: ['A', 'B'], indexes: [], services: { Dienst: spec } });
  const model = of(service);
  const added = others.flatMap(({ service: spec, year }) =>
    of(spec)[kind].map((row) => (kind === 'funding' ? row : { ...row, year })),
  );
  return { ...model, [kind]: [...model[kind], ...added] };
}

describe('R11 which row of Inbreng counts', () => {
  const funded = { ...base, rules: [{ kind: 'contribution' }] } as const;
  const given = (contributed: ByCode<Euro>, year?: number) => ({ service: { ...base, contributed }, year });
  const pays = (...rows: ReturnType<typeof given>[]) => {
    const model = withRows(funded, 'contributed', rows);
    return shares(model, runYear(model, { year: YEAR }), 'Dienst');
  };

  test('that of the latest year up to the run', () => {
    const [old, now, later] = [
      given({ A: 10, B: 20 }, 2022),
      given({ A: 30, B: 40 }, 2023),
      given({ A: 5, B: 5 }, 2025),
    ];
    expect(pays(old, now, later)).toEqual({ A: '30.00', B: '40.00' });
    expect(pays(later, now, old)).toEqual({ A: '30.00', B: '40.00' });
  });
  test('a row without a year is of the first budget year, and gives way to one that names it', () => {
    expect(pays(given({ A: 10, B: 20 }), given({ A: 30, B: 40 }, 2023))).toEqual({ A: '10.00', B: '20.00' });
    expect(pays(given({ A: 10, B: 20 }), given({ A: 30, B: 40 }, YEAR))).toEqual({ A: '30.00', B: '40.00' });
    expect(pays(given({ A: 10, B: 20 }))).toEqual({ A: '10.00', B: '20.00' });
  });
  test('two rows of that year both count', () => {
    expect(pays(given({ A: 10, B: 20 }, 2023), given({ A: 1, B: null }, 2023))).toEqual({
      A: '11.00',
      B: '20.00',
    });
  });
  test('only a row of a later year is none', () => {
    const model = withRows(funded, 'contributed', [given({ A: 10, B: 20 }, 2025)]);
    const run = runYear(model, { year: YEAR });
    expect(outcome(model, run, 'Dienst').refused).toBe('DRIVER_MISSING');
  });
  test('a cell that cannot be read makes the sum unreadable, in either order', () => {
    for (const rows of [
      [given({ A: 'unreadable', B: 1 }, 2023), given({ A: 1, B: 1 }, 2023)],
      [given({ A: 1, B: 1 }, 2023), given({ A: 'unreadable', B: 1 }, 2023)],
    ]) {
      const model = withRows(funded, 'contributed', rows);
      const run = runYear(model, { year: YEAR });
      expect(outcome(model, run, 'Dienst').refused).toBe('NUMBER_UNREADABLE');
    }
  });
});

describe('R18 which row of Voorschotten counts', () => {
  const funded = { ...base, rules: [{ kind: 'benefit' }] } as const;
  const given = (advances: ByCode<Euro>, year?: number) => ({ service: { ...base, advances }, year });
  const paid = (...rows: ReturnType<typeof given>[]) => {
    const model = withRows(funded, 'advances', rows);
    return settled(model, runYear(model, { year: YEAR }), 'Dienst');
  };

  test('that of the year, else one without a year; of another year none', () => {
    expect(paid(given({ A: 1, B: 2 }), given({ A: 30, B: 40 }, YEAR))).toMatchObject({
      A: ['30.00', '60.00', '30.00'],
      B: ['40.00', '60.00', '20.00'],
    });
    expect(paid(given({ A: 1, B: 2 }), given({ A: 30, B: 40 }, 2023)).A).toEqual(['1.00', '60.00', '59.00']);
    expect(paid(given({ A: 30, B: 40 }, 2023)).A).toEqual(['50.00', '60.00', '10.00']);
  });
  test('two sheets both count', () => {
    expect(paid(given({ A: 30, B: 40 }, YEAR), given({ A: 5, B: null }, YEAR))).toEqual({
      A: ['35.00', '60.00', '25.00'],
      B: ['40.00', '60.00', '20.00'],
    });
  });
  test('a cell that cannot be read stops the settlement, not the budget', () => {
    const model = withRows(funded, 'advances', [given({ A: 'unreadable', B: 1 }, YEAR)]);
    const run = runYear(model, { year: YEAR });
    expect(settled(model, run, 'Dienst')).toEqual({});
    expect(outcome(model, run, 'Dienst', 'actual').refused).toBe('NUMBER_UNREADABLE');
    expect(shares(model, run, 'Dienst')).toEqual({ A: '50.00', B: '50.00' });
  });
});

describe('R13 which row of Hoeveelheden counts', () => {
  const funded = { ...base, rules: [{ kind: 'volume' }] } as const;
  const given = (budget: ByCode<number>, year?: number) => ({
    service: { ...base, volumes: { budget, actual: { A: 1, B: 1 } } },
    year,
  });
  const pays = (...rows: ReturnType<typeof given>[]) => {
    const model = withRows(funded, 'volumes', rows);
    return shares(model, runYear(model, { year: YEAR }), 'Dienst');
  };

  test('that of the year, else one without a year', () => {
    expect(pays(given({ A: 1, B: 1 }), given({ A: 1, B: 3 }, YEAR))).toEqual({ A: '25.00', B: '75.00' });
    expect(pays(given({ A: 1, B: 4 }), given({ A: 1, B: 3 }, 2023))).toEqual({ A: '20.00', B: '80.00' });
  });
  test('two sheets of the year both count', () => {
    expect(pays(given({ A: 1, B: 1 }, YEAR), given({ A: 2, B: 0 }, YEAR))).toEqual({
      A: '75.00',
      B: '25.00',
    });
  });
});

describe('which row of Producten counts', () => {
  test('two for the same year stop the product, two after each other do not', () => {
    const rule = (from?: number, to?: number): ServiceSpec => ({
      ...base,
      rules: [{ kind: 'benefit', ...(from && { from }), ...(to && { to }) }],
    });
    const twice = withRows(rule(), 'funding', [{ service: rule(YEAR, YEAR), year: undefined }]);
    expect(outcome(twice, runYear(twice, { year: YEAR }), 'Dienst').refused).toBe('SERVICE_DUPLICATE');
    const after = withRows(rule(YEAR), 'funding', [{ service: rule(undefined, YEAR - 1), year: undefined }]);
    expect(outcome(after, runYear(after, { year: YEAR }), 'Dienst').refused).toBeUndefined();
  });
  test('a row without a rule that can be read stops it too', () => {
    const model = buildModel({
      participants: ['A', 'B'],
      services: { Dienst: { ...base, rules: [{ kind: 'benefit' }] } },
    });
    const unread = { ...model, funding: model.funding.map((row) => ({ ...row, kind: undefined })) };
    const run = runYear(unread, { year: YEAR });
    expect(outcome(unread, run, 'Dienst').refused).toBe('FUNDING_UNKNOWN');
    expect(findingsOf(run)).toEqual([]);
  });
});
