/** R24 toetreden and uittreden in a product: its agreements (R8). */
import type { Agreement, Model } from '../../../src/engine/model';
import { applyChanges } from '../../../src/engine/scenario/apply-scenario';
import { YEAR } from './build-model';
import { ADVIES, changed, HOSTING, MODEL, SALARIS } from './changed-model';
import { change } from './scenario-rows';

type Period = readonly [from: string, to: string | undefined];

const agreed = (participant: number, service: number, [from, to]: Period): Agreement => ({
  ...{ participant, service, from, to },
  ...{ minimumTerm: undefined, notice: undefined, norm: undefined },
  source: { sheet: 'DVO', cell: 'A2' },
});
/** Of another participant, and in another product. */
const OTHERS = [agreed(1, SALARIS, ['2016-02-01', undefined]), agreed(0, ADVIES, ['2016-02-01', undefined])];
const withAgreements = (...periods: readonly Period[]): Model => ({
  ...MODEL,
  agreements: [...OTHERS, ...periods.map((period) => agreed(0, SALARIS, period))],
});
const row = (word: string, date: string) => change(word, { participant: 'A', service: 'Salaris' }, date);
const periodsAfter = (periods: readonly Period[], word: string, date: string) => {
  const { agreements } = applyChanges(withAgreements(...periods), [row(word, date)], YEAR).model;
  expect(agreements.slice(0, 2)).toEqual(OTHERS);
  return agreements.slice(2).map(({ from, to }) => [from, to]);
};

describe('R24 toetreden in a product', () => {
  test.each<readonly [string, readonly Period[], string, readonly Period[]]>([
    ['without an agreement: one from that day', [], '2016-03-01', [['2016-03-01', undefined]]],
    [
      'later than what was agreed',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', undefined],
      ],
      '2016-03-01',
      [
        ['2016-03-01', '2016-06-30'],
        ['2016-08-01', undefined],
      ],
    ],
    [
      'in the gap',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', undefined],
      ],
      '2016-07-15',
      [['2016-07-15', undefined]],
    ],
    [
      'earlier',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', undefined],
      ],
      '2015-07-01',
      [
        ['2015-07-01', '2016-06-30'],
        ['2016-08-01', undefined],
      ],
    ],
    [
      'earlier, whatever their order',
      [
        ['2016-08-01', undefined],
        ['2016-01-01', '2016-06-30'],
      ],
      '2015-07-01',
      [
        ['2016-08-01', undefined],
        ['2015-07-01', '2016-06-30'],
      ],
    ],
    [
      'on the last day of one: that day is left of it',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', undefined],
      ],
      '2016-06-30',
      [
        ['2016-06-30', '2016-06-30'],
        ['2016-08-01', undefined],
      ],
    ],
    [
      'later than several that overlap: all of them',
      [
        ['2016-01-01', undefined],
        ['2016-02-01', undefined],
      ],
      '2016-03-01',
      [
        ['2016-03-01', undefined],
        ['2016-03-01', undefined],
      ],
    ],
  ])('%s', (_, periods, date, expected) => {
    expect(periodsAfter(periods, 'toetreden', date)).toEqual(expected);
  });
});

describe('R24 uittreden in a product', () => {
  test.each<readonly [string, readonly Period[], string, readonly Period[]]>([
    [
      'without an agreement: one from the beginning to that day',
      [],
      '2016-03-31',
      [['1900-01-01', '2016-03-31']],
    ],
    [
      'earlier than what was agreed',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2016-12-31'],
      ],
      '2016-03-31',
      [['2016-01-01', '2016-03-31']],
    ],
    [
      'in the gap',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2016-12-31'],
      ],
      '2016-07-15',
      [['2016-01-01', '2016-07-15']],
    ],
    [
      'later',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2016-12-31'],
      ],
      '2017-12-31',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2017-12-31'],
      ],
    ],
    [
      'later, whatever their order',
      [
        ['2016-08-01', '2016-12-31'],
        ['2016-01-01', '2016-06-30'],
      ],
      '2017-12-31',
      [
        ['2016-08-01', '2017-12-31'],
        ['2016-01-01', '2016-06-30'],
      ],
    ],
    [
      'on the first day of one: that day is left of it',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2016-12-31'],
      ],
      '2016-08-01',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2016-08-01'],
      ],
    ],
    [
      'on the last day of one: what starts later falls away',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2016-12-31'],
      ],
      '2016-06-30',
      [['2016-01-01', '2016-06-30']],
    ],
    [
      'earlier than several that overlap, also without an end: all of them',
      [
        ['2016-01-01', undefined],
        ['2016-02-01', '2016-12-31'],
      ],
      '2016-11-30',
      [
        ['2016-01-01', '2016-11-30'],
        ['2016-02-01', '2016-11-30'],
      ],
    ],
    [
      'before it begins: no days at all',
      [
        ['2016-01-01', '2016-06-30'],
        ['2016-08-01', '2016-12-31'],
      ],
      '2015-12-31',
      [['2016-01-01', '2015-12-31']],
    ],
  ])('%s', (_, periods, date, expected) => {
    expect(periodsAfter(periods, 'uittreden', date)).toEqual(expected);
  });
});

describe('R24 toetreden and uittreden', () => {
  test('an agreement that changes points at the row of the scenario, one that does not keeps its cell', () => {
    const model = withAgreements(['2016-01-01', '2016-06-30'], ['2016-08-01', undefined]);
    const { agreements } = applyChanges(model, [row('toetreden', '2016-03-01')], YEAR).model;
    expect(agreements.map(({ source }) => source.sheet)).toEqual(['DVO', 'DVO', "Scenario's", 'DVO']);
    expect(applyChanges(model, [row('toetreden', '2016-01-01')], YEAR).model).toBe(model);
  });

  test('of several participants in several products: each an agreement', () => {
    const { agreements } = changed(change('toetreden', { field: 'P&O' }, '2016-03-01'));
    expect(agreements.map(({ participant, service }) => [participant, service])).toEqual(
      [SALARIS, ADVIES].flatMap((service) => [0, 1, 2].map((participant) => [participant, service])),
    );
  });

  test('of an organisation: in its products', () => {
    const model = {
      ...MODEL,
      organisations: ['', 'RT'],
      services: MODEL.services.map((service, at) =>
        at === HOSTING ? { ...service, organisation: 'RT' } : service,
      ),
    };
    const { agreements, participants } = applyChanges(
      model,
      [change('uittreden', { participant: 'B', organisation: 'rt' }, '2016-03-31')],
      YEAR,
    ).model;
    expect(agreements).toMatchObject([{ participant: 1, service: HOSTING, to: '2016-03-31' }]);
    expect(participants).toBe(MODEL.participants);
  });
});
