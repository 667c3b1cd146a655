import type { Model, ScenarioRow } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { BASE, CASCO, reason, workbook } from './idle-workbook';
import { change } from './scenario-rows';

describe('R24 days that stay the same', () => {
  const [a, b, c] = BASE.participants;
  if (!a || !b || !c) throw new Error('no participants');
  const source = { sheet: 'DVO', cell: 'A2' };
  const agreement = { minimumTerm: undefined, notice: undefined, norm: undefined, source, to: undefined };
  /** B joins in July; B and C have agreements of their own. */
  const model: Model = {
    ...workbook(CASCO),
    participants: [a, { ...b, joined: '2016-07-01' }, c],
    agreements: [
      { ...agreement, participant: 1, service: 0, from: '2016-10-01' },
      { ...agreement, participant: 0, service: 1, from: '2016-10-01' },
    ],
  };
  const leaves = (names: object, day: string) => change('uittreden', names, day);

  test.each<readonly [string, ScenarioRow, string | undefined]>([
    ['an end on the last day', leaves({ participant: 'A' }, '2016-12-31'), 'date'],
    ['an end before it', leaves({ participant: 'A' }, '2016-12-30'), undefined],
    ['of all, of whom for B something changes', change('toetreden', {}, '2016-01-01'), undefined],
    [
      'in a product: the agreements of others do not matter',
      leaves({ participant: 'A', service: 'Salaris' }, '2016-12-31'),
      'date',
    ],
    [
      'in a product before the end',
      leaves({ participant: 'A', service: 'Salaris' }, '2016-12-30'),
      undefined,
    ],
    [
      'in several, of which one ends',
      change('toetreden', { participant: 'A', field: 'P&O' }, '2016-01-01'),
      undefined,
    ],
    [
      'in a product before one joins',
      change('toetreden', { participant: 'B', service: 'Print' }, '2016-03-01'),
      'date',
    ],
    ['in what one does not take', leaves({ participant: 'C', service: 'Salaris' }, '2016-06-30'), 'taker'],
    ['in what all pay', leaves({ participant: 'C', service: 'Directie' }, '2016-06-30'), undefined],
    [
      'in an organisation where all pay something',
      leaves({ participant: 'C', field: 'Casco' }, '2016-06-30'),
      undefined,
    ],
    ['in everything, where all pay something', leaves({ participant: 'C' }, '2016-06-30'), undefined],
  ])('%s', (_, row, expected) => {
    expect(reason(model, row)).toBe(expected);
  });

  test('of who takes nothing where only takers pay', () => {
    expect(reason(BASE, leaves({ participant: 'C' }, '2016-06-30'))).toBe('taker');
  });

  test('exit payments may change by an end in an earlier year, not by anything else (R23)', () => {
    const exits: Model = {
      ...model,
      settings: { ...model.settings, exitPayments: [new Exact('0.8'), new Exact('0.6')] },
      participants: [{ ...a, left: '2014-12-31' }, { ...b, left: '2016-01-01' }, c],
    };
    const earlier = leaves({ participant: 'A' }, '2015-12-31');
    expect(reason(exits, earlier)).toBeUndefined();
    expect(reason({ ...exits, settings: model.settings }, earlier)).toBe('date');
    expect(reason(exits, change('toetreden', { participant: 'A' }, '2013-12-31'))).toBe('date');
    expect(reason(exits, leaves({ participant: 'B', service: 'Print' }, '2016-01-01'))).toBe('date');
  });
});
