import type { Model } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { type TentativeRange, tentativeRange } from '../../../src/engine/scenario/tentative-range';
import { buildModel, YEAR } from './build-model';

const silent = (): void => undefined;
const range = (model: Model): TentativeRange => tentativeRange(model, { year: YEAR }, silent);
const triples = ({ rows }: TentativeRange) =>
  rows.map(({ minimum, asSet, maximum }) => [minimum, asSet, maximum].map((cents) => cents / 100));

const withFactor = (model: Model, factor: number): Model => ({
  ...model,
  settings: { ...model.settings, tentative: new Exact(factor) },
});

describe('R6 range of tentative marks', () => {
  const MODEL = buildModel({
    participants: 'ABCD',
    services: [
      {
        name: 'S',
        marks: { A: 'x', B: 'x', C: '(x)', D: '(x)' },
        rule: 'benefit',
        key: 'gelijk',
        cost: { 2016: 1200 },
      },
      { name: 'T', marks: { B: 'x' }, rule: 'benefit', key: 'gelijk', cost: { 2016: 100 } },
    ],
  });

  test('minimum, as set, maximum: 1200 over two, three or four', () => {
    expect(triples(range(MODEL))).toEqual([
      [300, 600, 600],
      [400, 700, 700],
      [0, 0, 400],
      [0, 0, 400],
    ]);
    expect(range(MODEL)).toMatchObject({ exact: true, bounded: [] });
  });

  test('a factor stands in between', () => {
    // Weights 1, 1, ½, ½.
    expect(triples(range(withFactor(MODEL, 0.5)))).toEqual([
      [300, 400, 600],
      [400, 500, 700],
      [0, 200, 400],
      [0, 200, 400],
    ]);
  });

  test('combinations that cannot be divided do not count', () => {
    const none = buildModel({
      participants: 'AB',
      services: [
        { name: 'S', marks: { A: '(x)', B: '(x)' }, rule: 'benefit', key: 'gelijk', cost: { 2016: 100 } },
      ],
    });
    expect(triples(range(withFactor(none, 1)))).toEqual([
      [0, 50, 100],
      [0, 50, 100],
    ]);
  });

  test('thirteen marks in one product: bounds, and it says so', () => {
    const codes = 'ABCDEFGHIJKLMN';
    const marks = Object.fromEntries([...codes].map((code, i) => [code, i === 0 ? 'x' : '(x)']));
    const many = buildModel({
      participants: codes,
      services: [{ name: 'S', marks, rule: 'benefit', key: 'gelijk', cost: { 2016: 14 } }],
    });
    const found = range(many);
    expect(found).toMatchObject({ exact: false, bounded: [0] });
    // A cent of slack beside 14 / 14, 14 / 1 and 14 / 2; who does not take pays nothing.
    expect(triples(found).slice(0, 2)).toEqual([
      [0.99, 14, 14.01],
      [0, 0, 7.01],
    ]);
  });

  test('nothing tentative, no range', () => {
    const firm = buildModel({
      participants: 'A',
      services: [{ name: 'S', marks: { A: 'x' }, cost: { 2016: 10 } }],
    });
    expect(triples(range(firm))).toEqual([[10, 10, 10]]);
  });

  test('progress can cancel', () => {
    expect(() =>
      tentativeRange(MODEL, { year: YEAR }, () => {
        throw new Error('cancelled');
      }),
    ).toThrow('cancelled');
  });
});
