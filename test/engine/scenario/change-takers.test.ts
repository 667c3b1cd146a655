import { Exact } from '../../../src/engine/money';
import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { YEAR } from './build-model';
import { ADVIES, changed, DIRECTIE, findings, HOSTING, MODEL, marks, SALARIS } from './changed-model';
import { change } from './scenario-rows';

describe('R24 afname', () => {
  test('puts a mark, whatever the writing of the names', () => {
    const row = change('Afname', { participant: 'gemeente c', field: 'p&o', service: 'SALARIS' }, '(x)');
    expect(marks(changed(row), SALARIS)).toEqual(['x', 'x', '(x)']);
  });

  test('a number is a budgeted volume', () => {
    expect(
      Number(marks(changed(change('afname', { participant: 'C', service: 'Hosting' }, 25)), HOSTING)?.[2]),
    ).toBe(25);
  });

  test('empty cells mean all: a whole field', () => {
    const model = changed(change('afname', { participant: 'C', field: 'P&O' }, 'x'));
    expect([SALARIS, ADVIES, HOSTING].map((service) => marks(model, service)?.[2])).toEqual([
      'x',
      'x',
      undefined,
    ]);
  });

  test('all products are those of the matrix', () => {
    const model = changed(change('afname', { participant: 'C' }, 'x'));
    expect(marks(model, HOSTING)?.[2]).toBe('x');
    expect(model.services[DIRECTIE]).toBe(MODEL.services[DIRECTIE]);
  });

  test('who stops has no volume and no contributed budget left', () => {
    const model = changed(change('afname', { participant: 'B' }, '-'));
    expect(marks(model, SALARIS)).toEqual(['x', undefined, undefined]);
    expect(model.volumes[0]?.row.values[1]).toBeUndefined();
    expect(model.contributed[0]?.row.values).toEqual([4000, undefined, undefined]);
  });

  test('one stops in one product only, also where a volume was given to who takes nothing', () => {
    const model = changed(change('afname', { participant: 'B', service: 'Salaris' }, '-'));
    expect(model.volumes).toBe(MODEL.volumes);
    expect(model.contributed).toBe(MODEL.contributed);
    const [entry] = MODEL.volumes;
    if (!entry) throw new Error('no volumes');
    const values = [undefined, entry.row.values[1], new Exact(5)];
    const wrong = { ...MODEL, volumes: [{ ...entry, row: { ...entry.row, values } }] };
    const [own] = MODEL.contributed;
    if (!own) throw new Error('no contributed budgets');
    const given = { ...MODEL, contributed: [{ ...own, row: { ...own.row, values: [4000, 6000, 100] } }] };
    const noAdvice = change('afname', { participant: 'C', service: 'Advies' }, '-');
    expect(applyChanges(given, [noAdvice], YEAR).model.contributed[0]?.row.values).toEqual([
      4000,
      6000,
      undefined,
    ]);
    const none = change('afname', { participant: 'C', service: 'Hosting' }, '-');
    expect(applyChanges(wrong, [none], YEAR).model.volumes[0]?.row.values).toEqual([
      undefined,
      values[1],
      undefined,
    ]);
  });

  test('who takes it otherwise keeps its volume and its contributed budget', () => {
    const model = changed(
      change('afname', { participant: 'B', service: 'Hosting' }, '(x)'),
      change('afname', { participant: 'B', service: 'Advies' }, '(x)'),
    );
    expect(model.volumes).toBe(MODEL.volumes);
    expect(model.contributed).toBe(MODEL.contributed);
  });

  test('a casco that is named gets its mark', () => {
    expect(
      marks(changed(change('afname', { participant: 'A', service: 'Directie' }, 'x')), DIRECTIE),
    ).toEqual(['x', undefined, undefined]);
  });

  test('cells that were changed before keep their place in the scenario', () => {
    const model = changed(
      change('afname', { participant: 'C', service: 'Salaris' }, 'x', 'B2'),
      change('afname', { participant: 'A', service: 'Salaris' }, '(x)', 'B3'),
    );
    expect(model.services[SALARIS]?.marks?.changed).toMatchObject({ 0: { cell: 'B3' }, 2: { cell: 'B2' } });
  });

  test('a mark that is there already has no effect', () => {
    expect(findings(change('afname', { participant: 'A', service: 'Salaris' }, 'x'))).toEqual([
      ['CHANGE_WITHOUT_EFFECT', 'same'],
    ]);
  });
});

describe('R24 toetreden and uittreden', () => {
  test('in everything: the dates of the participant', () => {
    const model = changed(
      change('toetreden', { participant: 'C' }, '2016-07-01'),
      change('uittreden', { participant: 'A' }, '2016-03-31'),
    );
    expect(model.participants.map(({ joined, left }) => [joined, left])).toEqual([
      [undefined, '2016-03-31'],
      [undefined, undefined],
      ['2016-07-01', undefined],
    ]);
  });

  test('in a product: an agreement', () => {
    const model = changed(change('uittreden', { participant: 'A', service: 'Salaris' }, '2016-03-31'));
    expect(model.agreements).toMatchObject([{ participant: 0, service: SALARIS, to: '2016-03-31' }]);
    expect(model.participants).toBe(MODEL.participants);
  });

  test('a date outside the year changes no days', () => {
    expect(findings(change('uittreden', { participant: 'A' }, '2017-06-30'))).toEqual([
      ['CHANGE_WITHOUT_EFFECT', 'date'],
    ]);
    expect(findings(change('toetreden', { participant: 'A' }, '2016-01-01'))).toEqual([
      ['CHANGE_WITHOUT_EFFECT', 'date'],
    ]);
  });

  test('in a product that one does not take: no effect', () => {
    expect(findings(change('toetreden', { participant: 'C', service: 'Salaris' }, '2016-07-01'))).toEqual([
      ['CHANGE_WITHOUT_EFFECT', 'taker'],
    ]);
  });

  test('who left earlier may owe exit payments', () => {
    const model = { ...MODEL, settings: { ...MODEL.settings, exitPayments: [new Exact('0.8')] } };
    const left = change('uittreden', { participant: 'A' }, '2015-12-31');
    expect(applyChanges(model, [left], YEAR).findings).toEqual([]);
  });
});
