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
});
