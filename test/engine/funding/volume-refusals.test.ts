import { Decimal } from 'decimal.js';
import { keyOfDriver } from '../../../src/engine/key';
import type { ServiceSpec } from '../model-spec';
import { oneService } from '../one-service';
import { findingsOf, outcome, shares } from '../read-run';

const service: ServiceSpec = {
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'volume' }],
  volumes: { budget: { A: 1, B: 3 }, actual: { A: 1, B: 1 } },
  budget: 40,
  actual: 40,
};
const refusedOf = (given: ServiceSpec) => {
  const { model, run } = oneService(given);
  const of = (phase: 'budget' | 'actual') => outcome(model, run, 'Dienst', phase).refused;
  return [of('budget'), of('actual')];
};

describe('R13 what is not known is refused', () => {
  test('a mark that cannot be read, in both phases', () => {
    const marks = { A: 'x', B: 'unreadable' } as const;
    expect(refusedOf({ ...service, marks })).toEqual(['MARK_UNREADABLE', 'MARK_UNREADABLE']);
  });
  test('a volume that cannot be read, in its own phase', () => {
    const volumes = { budget: { A: 1, B: 'unreadable' }, actual: { A: 1, B: 1 } } as const;
    expect(refusedOf({ ...service, volumes })).toEqual(['NUMBER_UNREADABLE', undefined]);
  });
  test('a tariff that cannot be read, which is of the budget', () => {
    const tariff = { service: 0, year: undefined, source: { sheet: 'Tarieven', cell: 'D2' } };
    const { model, run } = oneService(service, { rest: { tariffs: [{ ...tariff, tariff: 'unreadable' }] } });
    expect(outcome(model, run, 'Dienst').refused).toBe('NUMBER_UNREADABLE');
    expect(outcome(model, run, 'Dienst', 'actual').refused).toBeUndefined();
  });
  test.each([[-0.1], [1.1]])('a Vast deel of %d is no part of a cost', (fixed) => {
    const rules = [{ kind: 'volume', fixed }] as const;
    expect(refusedOf({ ...service, rules })).toEqual([undefined, 'NUMBER_UNREADABLE']);
  });
  test('a negative volume', () => {
    const volumes = { budget: { A: 1, B: -2.5 }, actual: { A: 1, B: 1 } };
    const { model, run } = oneService({ ...service, volumes });
    expect(outcome(model, run, 'Dienst').refused).toBe('DRIVER_NEGATIVE');
    expect(run.findings).toMatchObject([
      {
        code: 'DRIVER_NEGATIVE',
        source: { sheet: 'Hoeveelheden budget', cell: 'D2' },
        params: { driver: 'hoeveelheid', participant: 'Gemeente B', value: '-2.5' },
      },
    ]);
  });
  test('volumes that are missing, with all that lack one', () => {
    const { run } = oneService({
      ...service,
      marks: { A: 'x', B: 'x', C: 'x' },
      volumes: { budget: { A: 1 }, actual: { A: 1, B: 1, C: 1 } },
    });
    expect(findingsOf(run)).toEqual(['VOLUME_MISSING Hoeveelheden budget!D2']);
    expect(run.findings[0]?.params).toMatchObject({
      phase: 'budget',
      year: 2024,
      participants: 'Gemeente B, Gemeente C',
    });
  });
  test('volumes that are missing for all: the rule is where to look', () => {
    const { volumes: _, ...without } = service;
    expect(findingsOf(oneService(without).run)).toEqual([
      'VOLUME_MISSING Producten!C2',
      'VOLUME_MISSING Producten!C2',
    ]);
  });
  test('what only on demand takes has nobody to pay its budget', () => {
    const marks = { A: 'on demand', B: 'on demand' } as const;
    expect(refusedOf({ ...service, marks })).toEqual(['COST_WITHOUT_TAKER', undefined]);
  });
});

describe('R13 a volume without a mark', () => {
  test('names all that have one, and the phase', () => {
    const volumes = { budget: { A: 1, B: 2, C: 3, D: 0 }, actual: { A: 1 } };
    const { run } = oneService({ ...service, marks: { A: 'x' }, volumes });
    expect(run.findings).toMatchObject([
      {
        code: 'VOLUME_WITHOUT_MARK',
        source: { sheet: 'Hoeveelheden budget', cell: 'D2' },
        params: { phase: 'budget', participants: 'Gemeente B, Gemeente C' },
      },
    ]);
  });
  test('is told of a service that is not on the matrix as well', () => {
    const { marks: _, ...unlisted } = { ...service, volumes: { budget: { A: 2 } } };
    const { model, run } = oneService(unlisted);
    expect(outcome(model, run, 'Dienst').refused).toBe('VOLUME_WITHOUT_MARK');
    expect(findingsOf(run)).toContain('VOLUME_WITHOUT_MARK Hoeveelheden budget!C2');
  });
  test('in two rows together, at the first cell that holds one', () => {
    const row = (sheet: string, values: readonly (number | undefined)[]) => ({
      service: 0,
      phase: 'budget' as const,
      year: undefined,
      unit: undefined,
      row: {
        sheet,
        values: values.map((value) => (value === undefined ? undefined : new Decimal(value))),
        cells: ['C2', 'D2', 'E2'],
      },
    });
    const { volumes: _, actual: __, ...without } = service;
    const volumesOf = (...volumes: ReturnType<typeof row>[]) =>
      findingsOf(oneService(without, { rest: { volumes } }).run);
    expect(volumesOf(row('Een', [1, 1]), row('Twee', [1, 1, 2]), row('Drie', [1, 1, 1]))).toEqual([
      'VOLUME_WITHOUT_MARK Twee!E2',
    ]);
    expect(volumesOf(row('Een', [1, 1, 2]), row('Twee', [1, 1, -2]))).toEqual([]);
  });
});

describe('R13 which tariff and which fixed part', () => {
  test('the first row of the year that has a tariff', () => {
    const row = { service: 0, source: { sheet: 'Tarieven', cell: 'D2' } };
    const tariffs = [
      { ...row, year: 2024, tariff: undefined },
      { ...row, year: 2024, tariff: new Decimal('2.5') },
      { ...row, year: 2024, tariff: new Decimal(9) },
      { ...row, year: undefined, tariff: new Decimal(8) },
    ];
    const { model, run } = oneService(service, { rest: { tariffs } });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '2.50', B: '7.50' });
  });
  test('a tariff times a volume in parts, each rounded once', () => {
    const volumes = { budget: { A: '0.125', B: '3.3' }, actual: { A: 1, B: 1 } };
    const { model, run } = oneService({ ...service, volumes, tariff: '10.1' });
    // 1.2625 and 33.33
    expect(shares(model, run, 'Dienst')).toEqual({ A: '1.26', B: '33.33' });
  });
  test('without a row on Producten nothing is fixed', () => {
    const { rules: _, ...byDefault } = service;
    const settings = { defaultFunding: 'volume', defaultKey: keyOfDriver('gelijk') } as const;
    const { model, run } = oneService(byDefault, { settings });
    expect(shares(model, run, 'Dienst', 'actual')).toEqual({ A: '20.00', B: '20.00' });
  });
});
