import type { ScenarioRow } from '../../../src/engine/model';
import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { YEAR } from './build-model';
import { changed, findings, MODEL, SALARIS } from './changed-model';
import { change } from './scenario-rows';

describe('R24 costs', () => {
  test('kosten € is a line of its own, with the cell of the scenario', () => {
    const line = changed(change('kosten €', { service: 'Salaris', costKind: 'Inhuur' }, 12.345)).costLines.at(
      -1,
    );
    expect(line).toMatchObject({
      service: SALARIS,
      book: { amendment: 0 },
      organisation: '',
      field: 'P&O',
      costKind: 'Inhuur',
      side: 'cost',
      years: [{ year: 2016, amount: 1235, cell: 'B2' }],
      source: { sheet: "Scenario's", cell: 'B2' },
    });
  });

  test('it bears the names of its product, and the change as its kind where the row has none', () => {
    const services = MODEL.services.map((service) => ({ ...service, organisation: 'RT' }));
    const { model } = applyChanges(
      { ...MODEL, organisations: ['RT'], services },
      [change('kosten €', { service: 'Hosting' }, 1)],
      YEAR,
    );
    expect(model.costLines.at(-1)).toMatchObject({ organisation: 'RT', field: 'I&A', costKind: 'kosten €' });
  });

  test.each([
    [0.05, '0.05'],
    [5, '0.05'],
    ['5%', '0.05'],
    [-1.5, '-0.015'],
    [1, '1'],
  ])('kosten %% of %s', (value, fraction) => {
    expect(changed(change('kosten %', {}, value)).costChanges?.[0]?.fraction.toString()).toBe(fraction);
  });

  test('kosten % of something without lines: no effect', () => {
    expect(findings(change('kosten %', { service: 'Salaris', costKind: 'Salarissen' }, 0.05))).toEqual([]);
    const model = {
      ...MODEL,
      services: [...MODEL.services, { ...(MODEL.services[0] as (typeof MODEL.services)[0]), name: 'Nieuw' }],
    };
    expect(
      applyChanges(model, [change('kosten %', { service: 'Nieuw' }, 0.05)], YEAR).findings,
    ).toMatchObject([{ code: 'CHANGE_WITHOUT_EFFECT', severity: 'warning', params: { reason: 'line' } }]);
  });

  test('index: of every year up to this one, or of the named one', () => {
    const indexes = (rows: readonly ScenarioRow[], year: number) =>
      applyChanges(MODEL, rows, year).model.indexes.map((row) => [row.year, row.costKind, String(row.index)]);
    expect(indexes([change('index salarissen', {}, '4%')], 2018)).toEqual([
      [2017, 'Salarissen', '0.04'],
      [2018, 'Salarissen', '0.04'],
    ]);
    expect(indexes([change('index Inbreng', { year: 2017 }, '4%')], 2018)).toEqual([
      [2017, 'Inbreng', '0.04'],
    ]);
  });

  test('index in a year with a column of its own: no effect', () => {
    expect(findings(change('index salarissen', {}, '4%'))).toEqual([['CHANGE_WITHOUT_EFFECT', 'column']]);
  });
});

describe('R24 inbreng and voorwaardelijk', () => {
  test('the contributed budget of a participant', () => {
    const row = change('inbreng', { participant: 'B', service: 'Advies' }, 75.5);
    expect(changed(row).contributed[0]?.row.values).toEqual([4000, 7550, undefined]);
  });

  test('a product without a row of Inbreng gets one', () => {
    const { contributed } = changed(change('inbreng', { participant: 'A', service: 'Salaris' }, 10));
    expect(contributed.at(-1)).toMatchObject({
      service: SALARIS,
      row: { values: [1000, undefined, undefined] },
    });
  });

  test('of the row that counts', () => {
    const [entry] = MODEL.contributed;
    if (!entry) throw new Error('no row');
    const dated = { ...MODEL, contributed: [entry, { ...entry, year: 2017 }] };
    const row = change('inbreng', { participant: 'A', service: 'Advies' }, 1);
    const amounts = (year: number) =>
      applyChanges(dated, [row], year).model.contributed.map((found) => found.row.values[0]);
    expect(amounts(2016)).toEqual([100, 4000]);
    expect(amounts(2018)).toEqual([4000, 100]);
  });

  test('the factor of tentative marks', () => {
    expect(changed(change('voorwaardelijk', {}, 'wel')).settings.tentative.toNumber()).toBe(1);
    expect(changed(change('voorwaardelijk', {}, 0.25)).settings.tentative.toNumber()).toBe(0.25);
    expect(findings(change('voorwaardelijk', {}, 'wel'))).toEqual([['CHANGE_WITHOUT_EFFECT', 'tentative']]);
  });
});
