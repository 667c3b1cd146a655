/** Rows as they could stand on Scenario's. */
import { Exact } from '../../../src/engine/money';
import {
  dateValue,
  makeRow,
  namesOfService,
  numberValue,
  percentValue,
  textValue,
} from '../../../src/engine/scenario/make-row';
import { buildModel } from '../build-model';

const nothing = { number: undefined, percent: false, date: undefined };

describe('R24 a row that stands on no sheet', () => {
  test('names what it is given, and all of the rest', () => {
    expect(makeRow('kosten %', { field: 'P&O' }, percentValue(new Exact('0.05')))).toEqual({
      scenario: '',
      change: 'kosten %',
      organisation: undefined,
      participant: undefined,
      field: 'P&O',
      service: undefined,
      costKind: undefined,
      year: undefined,
      value: { text: '5%', number: new Exact('0.05'), percent: true, date: undefined },
      source: { sheet: '', cell: '' },
    });
  });

  test('is told from others by its place', () => {
    const [one, other] = [1, 2].map(() => makeRow('afname', {}, textValue('x')));
    expect(one?.source).not.toBe(other?.source);
  });

  test.each([
    ['a text', textValue('50% gelijk'), { ...nothing, text: '50% gelijk' }],
    ['a number', numberValue(new Exact('12.50')), { ...nothing, text: '12.5', number: new Exact('12.5') }],
    ['a day', dateValue('2016-07-01'), { ...nothing, text: '2016-07-01', date: '2016-07-01' }],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected);
  });

  test('a product is named with its organisation and werkveld, where it has them', () => {
    const model = buildModel({
      participants: [],
      services: { Advies: { organisation: 'RT', field: 'P&O' }, Beleid: { organisation: '', field: '' } },
    });
    expect(namesOfService(model, 0)).toEqual({ service: 'Advies', organisation: 'RT', field: 'P&O' });
    expect(namesOfService(model, 1)).toEqual({ service: 'Beleid' });
  });
});
