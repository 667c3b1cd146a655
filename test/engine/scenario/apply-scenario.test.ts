import type { ScenarioRow } from '../../../src/engine/model';
import { applyChanges, applyScenario, scenarioNames } from '../../../src/engine/scenario/apply-scenario';
import { YEAR } from './build-model';
import { ADVIES, changed, findings, MODEL, marks, SALARIS } from './changed-model';
import { change } from './scenario-rows';

describe('R24 a scenario', () => {
  test('is found by its name, without case and repeated spaces', () => {
    const rows = [
      change('afname', { participant: 'C', service: 'Salaris' }, 'x'),
      { ...change('afname', { participant: 'C', service: 'Advies' }, 'x'), scenario: 'Ander' },
    ];
    const model = { ...MODEL, scenarios: rows };
    expect(scenarioNames(model)).toEqual(['test', 'Ander']);
    const nameless = rows.map((row) => ({ ...row, scenario: ' ' }));
    expect(scenarioNames({ ...model, scenarios: [...nameless, ...rows, ...rows] })).toEqual([
      'test',
      'Ander',
    ]);
    expect(marks(applyScenario(model, '  TEST ', YEAR).model, SALARIS)).toEqual(['x', 'x', 'x']);
    expect(applyScenario(model, 'onbekend', YEAR).model).toBe(model);
  });

  test('without changes is the model itself', () => {
    expect(applyChanges(MODEL, [], YEAR)).toEqual({ model: MODEL, findings: [] });
    expect(changed()).toBe(MODEL);
  });

  test('shares every part that does not change', () => {
    const model = changed(change('afname', { participant: 'C', service: 'salaris' }, 'x'));
    expect(model.services[ADVIES]).toBe(MODEL.services[ADVIES]);
    expect(model.drivers).toBe(MODEL.drivers);
    expect(model.costLines).toBe(MODEL.costLines);
  });

  test('what changes points at the row of the scenario', () => {
    const model = changed(change('afname', { participant: 'C', service: 'Salaris' }, 'x', 'B7'));
    expect(model.services[SALARIS]?.marks?.changed).toEqual({ 2: { sheet: "Scenario's", cell: 'B7' } });
  });
});

describe('R24 what is not known stops the scenario', () => {
  test.each([
    ['an unknown change', change('verhuizen', {}, 'x'), 'change', 'verhuizen'],
    ['a participant', change('afname', { participant: 'Z', service: 'Salaris' }, 'x'), 'participant', 'Z'],
    ['a product', change('afname', { service: 'Zout' }, 'x'), 'service', 'Zout'],
    [
      'a product of another field',
      change('afname', { field: 'I&A', service: 'Salaris' }, 'x'),
      'service',
      'Salaris',
    ],
    ['a field', change('kosten %', { field: 'JZ' }, 0.05), 'field', 'JZ'],
    ['an organisation', change('kosten %', { organisation: 'RT' }, 0.05), 'organisation', 'RT'],
    ['a cost kind', change('kosten %', { costKind: 'Energie' }, 0.05), 'costKind', 'Energie'],
    ['a cost kind of an index', change('index energie', {}, 0.05), 'costKind', 'energie'],
    ['a driver', change('maatstaf uren', {}, 5), 'driver', 'uren'],
    ['gelijk is no driver that can change', change('maatstaf gelijk', {}, 5), 'driver', 'gelijk'],
    ['a driver in a key', change('sleutel', {}, '50% gelijk + 50% uren'), 'driver', 'uren'],
    [
      'a key that does not sum',
      change('sleutel', {}, '50% gelijk + 40% fte'),
      'value',
      '50% gelijk + 40% fte',
    ],
    ['a mark', change('afname', { service: 'Salaris' }, 'misschien'), 'value', 'misschien'],
    ['a date', change('toetreden', { participant: 'A' }, 'morgen'), 'value', 'morgen'],
    ['a rule', change('bekostiging', { service: 'Salaris' }, 'loterij'), 'value', 'loterij'],
    ['a number', change('hoeveelheid', { service: 'Hosting' }, 'veel'), 'value', 'veel'],
    ['a percentage where euro are due', change('inbreng', { service: 'Advies' }, '5%'), 'value', '5%'],
    ['a factor above 1', change('voorwaardelijk', {}, 2), 'value', '2'],
    ['a year', change('sleutel', { year: 'straks' }, 'fte'), 'year', 'straks'],
    ['an amount without a product', change('kosten €', { field: 'P&O' }, 100), 'serviceNeeded', ''],
    ['also where there is only one', change('kosten €', { field: 'I&A' }, 100), 'serviceNeeded', ''],
    ['an amount that is no number', change('inbreng', { service: 'Advies' }, 'veel'), 'value', 'veel'],
    ['a fraction that is no number', change('kosten %', {}, 'veel'), 'value', 'veel'],
    ['a year of too many digits', change('afname', { year: '20160' }, 'x'), 'year', '20160'],
    ['a year with more before it', change('afname', { year: 'in 2016' }, 'x'), 'year', 'in 2016'],
    ['first the change', change('verhuizen', { participant: 'Z' }, 'x'), 'change', 'verhuizen'],
    ['a change with more after it', change('kosten % extra', {}, 1), 'change', 'kosten % extra'],
  ])('%s', (_, row, reason, name) => {
    const { model, findings: found } = applyChanges(
      MODEL,
      [change('afname', { service: 'Salaris' }, 'x'), row],
      YEAR,
    );
    expect(model).toBe(MODEL);
    expect(found).toEqual([
      {
        code: 'CHANGE_UNKNOWN',
        severity: 'error',
        scope: 'all',
        services: [],
        source: row.source,
        params: { scenario: 'test', change: row.change, value: row.value.text, reason, name },
      },
    ]);
  });

  test('also in a row for another year', () => {
    expect(findings(change('verhuizen', { year: 2019 }, 'x'))).toEqual([['CHANGE_UNKNOWN', 'change']]);
  });
});

describe('R24 a Jaar limits the change', () => {
  test('to that year', () => {
    const row = change('afname', { participant: 'C', service: 'Salaris', year: '2016' }, 'x');
    expect(marks(changed(row), SALARIS)).toEqual(['x', 'x', 'x']);
    expect(applyChanges(MODEL, [row], 2017).model).toBe(MODEL);
  });

  test.each([' 2016 ', 2016, '', ' '])('written as "%s"', (year) => {
    const row = change('afname', { participant: 'C', service: 'Salaris', year }, 'x');
    expect(marks(changed(row), SALARIS)).toEqual(['x', 'x', 'x']);
  });
});

describe('R24 names and words', () => {
  test('several that bear a name are all meant, but an amount needs one of them', () => {
    const [first, second, ...others] = MODEL.services;
    if (!first || !second) throw new Error('no services');
    const model = {
      ...MODEL,
      organisations: ['', 'RT'],
      services: [first, { ...second, name: 'Salaris', organisation: 'RT' }, ...others],
    };
    const reason = (row: ScenarioRow) => applyChanges(model, [row], YEAR).findings[0]?.params.reason;
    expect(reason(change('kosten €', { service: 'Salaris' }, 100))).toBe('serviceNeeded');
    expect(reason(change('kosten €', { organisation: 'RT', service: 'Salaris' }, 100))).toBeUndefined();
    const all = change('afname', { participant: 'C', service: 'Salaris' }, 'x');
    const marked = (row: ScenarioRow) =>
      applyChanges(model, [row], YEAR).model.services.map((service) => service.marks?.values[2]);
    expect(marked(all).slice(0, 2)).toEqual(['x', 'x']);
    expect(marked({ ...all, organisation: 'RT' }).slice(0, 2)).toEqual([undefined, 'x']);
  });

  test('a row of Frictiekosten is no product', () => {
    const services = MODEL.services.map((service, at) =>
      at === ADVIES ? { ...service, kind: 'friction' as const } : service,
    );
    const { findings: found } = applyChanges(
      { ...MODEL, services },
      [change('afname', { service: 'Advies' }, 'x')],
      YEAR,
    );
    expect(found).toMatchObject([{ code: 'CHANGE_UNKNOWN', params: { reason: 'service', name: 'Advies' } }]);
  });

  test.each(['kosten%', 'Kosten %', 'KOSTEN  %'])('%s', (word) => {
    expect(changed(change(word, {}, '5%')).costChanges).toHaveLength(1);
  });

  test('a driver that begins like a word', () => {
    const drivers = MODEL.drivers.map((driver) => ({ ...driver, name: 'Kostenplaatsen' }));
    const row = change('maatstaf kostenplaatsen', { participant: 'A' }, 7);
    expect(Number(applyChanges({ ...MODEL, drivers }, [row], YEAR).model.drivers[0]?.row.values[0])).toBe(7);
  });

  test('a key in proportion to payments names no driver', () => {
    const row = change('sleutel', { service: 'Directie' }, 'pondspondsgewijs');
    expect(findings(row)).toEqual([]);
  });
});

describe('R24 a change without effect', () => {
  test('is a warning at its row, about the products that it names', () => {
    const found = {
      code: 'CHANGE_WITHOUT_EFFECT',
      severity: 'warning',
      scope: 'none',
      source: { sheet: "Scenario's", cell: 'B2' },
      params: { scenario: 'test', change: 'sleutel', value: 'fte', reason: 'rule' },
    };
    const key = change('sleutel', { service: 'Advies' }, 'fte');
    expect(applyChanges(MODEL, [key], YEAR).findings).toEqual([{ ...found, services: [ADVIES] }]);
    const factor = change('voorwaardelijk', {}, 'wel');
    expect(applyChanges(MODEL, [factor], YEAR).findings).toMatchObject([{ scope: 'none', services: [] }]);
  });
});
