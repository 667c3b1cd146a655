import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { buildModel, YEAR } from './build-model';
import {
  ADVIES,
  BUREAU,
  changed,
  DIRECTIE,
  findings,
  HOSTING,
  MODEL,
  numbers,
  rules,
  SALARIS,
} from './changed-model';
import { change } from './scenario-rows';

describe('R24 hoeveelheid', () => {
  test('a number is the new volume, in both kinds', () => {
    const used = {
      ...MODEL,
      volumes: [...MODEL.volumes, ...MODEL.volumes.map((row) => ({ ...row, phase: 'actual' as const }))],
    };
    const { model } = applyChanges(
      used,
      [change('hoeveelheid', { participant: 'B', service: 'Hosting' }, 25)],
      YEAR,
    );
    expect(model.volumes.map(({ row }) => numbers(row.values))).toEqual([
      [undefined, 25, undefined],
      [undefined, 25, undefined],
    ]);
  });

  test('a percentage is relative, also of a number in the matrix', () => {
    const model = changed(change('hoeveelheid', { service: 'Hosting' }, '10%'));
    expect(numbers(model.volumes[0]?.row.values)).toEqual([44, 11, undefined]);
  });

  test('without a row of Hoeveelheden one is added', () => {
    const none = { ...MODEL, volumes: [] };
    const { model } = applyChanges(
      none,
      [change('hoeveelheid', { participant: 'B', service: 'Hosting' }, 7)],
      YEAR,
    );
    expect(model.volumes).toMatchObject([{ service: HOSTING, phase: 'budget', year: undefined }]);
    expect(numbers(model.volumes[0]?.row.values)).toEqual([undefined, 7, undefined]);
  });

  test.each([
    ['of who does not take it', change('hoeveelheid', { participant: 'C', service: 'Hosting' }, 7), 'taker'],
    [
      'of a product under another rule',
      change('hoeveelheid', { participant: 'A', service: 'Salaris' }, 7),
      'rule',
    ],
  ])('%s: no effect', (_, row, reason) => {
    expect(findings(row)).toEqual([['CHANGE_WITHOUT_EFFECT', reason]]);
  });

  test('together with the mark it has one, in any order', () => {
    const rows = [
      change('hoeveelheid', { participant: 'C', service: 'Hosting' }, 7),
      change('afname', { participant: 'C', service: 'Hosting' }, 'x'),
    ];
    expect(findings(...rows)).toEqual([]);
    expect(findings(...rows.reverse())).toEqual([]);
  });

  test('of who takes only products under other rules, in a row that names no product: no effect', () => {
    const model = buildModel({
      participants: 'AB',
      services: [
        { name: 'Salaris', marks: { A: 'x' }, rule: 'benefit', cost: { 2016: 10 } },
        { name: 'Hosting', marks: { B: 'x' }, rule: 'volume', volumes: { B: 1 }, cost: { 2016: 10 } },
      ],
    });
    const reasonFor = (participant: string) =>
      applyChanges(model, [change('hoeveelheid', { participant }, 7)], YEAR).findings.map(
        ({ params }) => params.reason,
      );
    expect([reasonFor('A'), reasonFor('B')]).toEqual([['taker'], []]);
  });
});

describe('R24 maatstaf', () => {
  test('a number is the new value, a percentage is relative', () => {
    expect(
      numbers(changed(change('maatstaf Inwoners', { participant: 'A' }, 150)).drivers[0]?.row.values),
    ).toEqual([150, 200, 300]);
    expect(numbers(changed(change('maatstaf inwoners', {}, '-10%')).drivers[0]?.row.values)).toEqual([
      90, 180, 270,
    ]);
  });

  test('only the row that counts in the year changes', () => {
    const [row] = MODEL.drivers;
    if (!row) throw new Error('no driver');
    const drivers = [row, { ...row, year: 2015 }, { ...row, year: 2014 }, { ...row, year: 2017 }];
    const { model } = applyChanges(
      { ...MODEL, drivers },
      [change('maatstaf inwoners', { participant: 'A' }, 1)],
      YEAR,
    );
    expect(model.drivers.map((driver) => Number(driver.row.values[0]))).toEqual([100, 1, 100, 100]);
  });

  test('that no key uses: no effect', () => {
    expect(findings(change('maatstaf fte', { participant: 'A' }, 5))).toEqual([
      ['CHANGE_WITHOUT_EFFECT', 'driver'],
    ]);
  });
});

describe('R24 sleutel, bekostiging, cascosleutel', () => {
  test('the key of the rule that the year selects', () => {
    const [rule] = rules(changed(change('sleutel', { service: 'Salaris' }, 'fte')), SALARIS);
    expect(rule).toMatchObject({ kind: 'benefit', key: { text: 'fte' }, keySource: { cell: 'B2' } });
  });

  test('a product under the defaults gets a rule of its own', () => {
    const model = changed(
      change('bekostiging', { service: 'Advies' }, 'profijt'),
      change('sleutel', { service: 'Advies' }, 'fte'),
    );
    expect(rules(model, ADVIES)).toMatchObject([
      { kind: 'benefit', key: { text: 'fte' }, from: 2016, to: 2016 },
    ]);
  });

  test('a product without a rule gets one by bekostiging, not by sleutel', () => {
    const key = change('sleutel', { service: 'Bureau' }, 'inwoners');
    const funding = change('bekostiging', { service: 'Bureau' }, 'solidariteit');
    expect(rules(changed(key), BUREAU)).toMatchObject([{ error: 'FUNDING_MISSING' }]);
    const both = { kind: 'solidarity', key: { text: 'inwoners' }, error: undefined };
    expect(rules(changed(key, funding), BUREAU)).toMatchObject([both]);
    expect(rules(changed(funding, key), BUREAU)).toMatchObject([both]);
  });

  test('cascosleutel: casco products only', () => {
    const model = changed(change('cascosleutel', {}, 'inwoners'));
    expect(rules(model, DIRECTIE)).toMatchObject([{ key: { text: 'inwoners' } }]);
    expect(rules(model, SALARIS)).toEqual(rules(MODEL, SALARIS));
  });

  test('a key for a product under inbreng: no effect', () => {
    expect(findings(change('sleutel', { service: 'Advies' }, 'fte'))).toEqual([
      ['CHANGE_WITHOUT_EFFECT', 'rule'],
    ]);
  });
});
