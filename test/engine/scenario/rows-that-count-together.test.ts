/** R24: several rows that count together are changed as one: a new value stands in the first, the others are emptied. */
import type { AmountRow, Driver, Model, ScenarioRow, VolumeRow } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { YEAR } from './build-model';
import { MODEL, numbers } from './changed-model';
import { change } from './scenario-rows';

const applied = (model: Model, row: ScenarioRow, year = YEAR): Model =>
  applyChanges(model, [row], year).model;
const decimals = (...values: readonly (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : new Exact(value)));

describe('R24 hoeveelheid', () => {
  const [entry] = MODEL.volumes;
  if (!entry) throw new Error('no volumes');
  const rowOf = (values: readonly (number | undefined)[], rest: Partial<VolumeRow> = {}): VolumeRow => ({
    ...entry,
    ...rest,
    row: { ...entry.row, values: decimals(...values) },
  });
  const volumes = (rows: readonly VolumeRow[], row: ScenarioRow): readonly unknown[] =>
    applied({ ...MODEL, volumes: rows }, row).volumes.map(({ row: { values } }) => numbers(values));
  const none = undefined;
  const tenth = change('hoeveelheid', { service: 'Hosting' }, '10%');

  test('a new volume of two rows, and of two of the actual', () => {
    const rows = [rowOf([3, 10, none]), rowOf([none, 5, none]), rowOf([1, 8, none], { phase: 'actual' })];
    const used = rowOf([none, 4, none], { phase: 'actual' });
    expect(
      volumes([...rows, used], change('hoeveelheid', { participant: 'B', service: 'Hosting' }, 7)),
    ).toEqual([
      [3, 7, none],
      [none, none, none],
      [1, 7, none],
      [none, none, none],
    ]);
  });

  test('a relative change of each; the number in the matrix counts where no row has a value, in the first', () => {
    // A has 40 in the matrix, B a plain mark.
    expect(volumes([rowOf([none, 10, none]), rowOf([none, 5, none])], tenth)).toEqual([
      [44, 11, none],
      [none, 5.5, none],
    ]);
    expect(volumes([rowOf([none, none, none]), rowOf([20, none, none])], tenth)).toEqual([
      [none, none, none],
      [22, none, none],
    ]);
  });

  test('at year end the number in the matrix does not count', () => {
    const rows = [rowOf([5, 10, none]), rowOf([none, 10, none], { phase: 'actual' })];
    expect(volumes(rows, tenth)).toEqual([
      [5.5, 11, none],
      [none, 11, none],
    ]);
  });

  test('the rows of the year, else those without; of another product none', () => {
    const rows = [rowOf([1, 1, 1]), rowOf([2, 2, 2], { year: 2016 }), rowOf([3, 3, 3], { service: 0 })];
    expect(volumes(rows, change('hoeveelheid', { participant: 'A', service: 'Hosting' }, 9))).toEqual([
      [1, 1, 1],
      [9, 2, 2],
      [3, 3, 3],
    ]);
  });

  test('nothing to change adds no row', () => {
    const row = change('hoeveelheid', { service: 'Salaris' }, '10%');
    expect(applied(MODEL, row)).toBe(MODEL);
  });
});

describe('R24 inbreng', () => {
  test('a new amount of two rows', () => {
    const [entry] = MODEL.contributed;
    if (!entry) throw new Error('no contributed budgets');
    const rows: readonly AmountRow[] = [
      entry,
      { ...entry, row: { ...entry.row, values: [100, 200, undefined] } },
    ];
    const { contributed } = applied(
      { ...MODEL, contributed: rows },
      change('inbreng', { participant: 'B', service: 'Advies' }, 5),
    );
    expect(contributed.map(({ row }) => row.values)).toEqual([
      [4000, 500, undefined],
      [100, undefined, undefined],
    ]);
  });
});

describe('R24 maatstaf', () => {
  const [inwoners, fte] = MODEL.drivers;
  if (!inwoners || !fte) throw new Error('no drivers');
  const drivers = (rows: readonly Driver[], row: ScenarioRow): readonly unknown[] =>
    applied({ ...MODEL, drivers: rows }, row).drivers.map(({ row: { values } }) => numbers(values));

  test('a new value of two rows, not of another driver', () => {
    const rows = [inwoners, fte, { ...inwoners, name: 'INWONERS' }];
    expect(drivers(rows, change('maatstaf inwoners', { participant: 'B' }, 7))).toEqual([
      [100, 7, 300],
      [1, 2, undefined],
      [100, undefined, 300],
    ]);
  });

  test('a relative change of each, of the year itself', () => {
    const rows = [
      { ...inwoners, year: 2015 },
      { ...inwoners, year: 2016 },
      { ...inwoners, year: 2016 },
    ];
    expect(drivers(rows, change('maatstaf inwoners', { participant: 'A' }, '10%'))).toEqual([
      [100, 200, 300],
      [110, 200, 300],
      [110, 200, 300],
    ]);
  });
});

describe('R24 index', () => {
  test('replaces that of its kind and year only', () => {
    const index = (year: number, costKind: string) => ({
      ...{ year, costKind, index: new Exact('0.01') },
      source: { sheet: 'Indexering', cell: 'C2' },
    });
    const indexes = [index(2017, 'salarissen'), index(2018, 'Salarissen'), index(2017, 'Materieel')];
    const { indexes: found } = applied(
      { ...MODEL, indexes },
      change('index salarissen', { year: 2017 }, '4%'),
      2018,
    );
    expect(found.map(({ year, costKind, index: fraction }) => [year, costKind, String(fraction)])).toEqual([
      [2018, 'Salarissen', '0.01'],
      [2017, 'Materieel', '0.01'],
      [2017, 'Salarissen', '0.04'],
    ]);
  });

  test('of a later year does not count', () => {
    expect(applied(MODEL, change('index salarissen', { year: 2018 }, '4%'), 2017)).toBe(MODEL);
  });
});
