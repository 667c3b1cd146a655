/** R6: the range of tentative marks of services that depend on each other, and of both phases. */
import { Decimal } from 'decimal.js';
import type { Model } from '../../../src/engine/model';
import { type TentativeRange, tentativeRange } from '../../../src/engine/scenario/tentative-range';
import { buildModel } from '../build-model';
import type { ModelSpec, ServiceSpec } from '../model-spec';

/** `A budget` and so on, with minimum, as set and maximum in euro. */
const told = (model: Model, { rows }: TentativeRange) =>
  rows.map(({ participant, phase, minimum, asSet, maximum }) => [
    `${model.participants[participant]?.code} ${phase}`,
    ...[minimum, asSet, maximum].map((cents) => cents / 100),
  ]);
const range = (model: Model, progress: (part: number) => void = () => undefined) =>
  tentativeRange(model, { year: 2024 }, progress);
const ranges = (participants: string, services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ year: 2024, participants: participants.split(' '), services, ...rest });
  return told(model, range(model));
};
const taken = (marks: ServiceSpec['marks'], budget: number, rest: ServiceSpec = {}): ServiceSpec => ({
  ...(marks && { marks }),
  rules: [{ kind: 'benefit' }],
  budget,
  ...rest,
});

describe('R6 products that stand by themselves', () => {
  test('each has its own combinations, in both of which somebody may take part', () => {
    expect(
      ranges('A B C', {
        S: taken({ A: 'x', B: 'x', C: '(x)' }, 1200),
        T: taken({ B: 'x', C: '(x)' }, 100),
      }),
    ).toEqual([
      ['A budget', 400, 600, 600],
      ['B budget', 450, 700, 700],
      ['C budget', 0, 0, 450],
    ]);
  });

  test('the actual has its own range', () => {
    expect(ranges('A B', { S: taken({ A: 'x', B: '(x)' }, 100, { actual: 120 }) })).toEqual([
      ['A budget', 50, 100, 100],
      ['B budget', 0, 0, 50],
      ['A actual', 60, 120, 120],
      ['B actual', 0, 0, 60],
    ]);
  });

  test('what cannot be divided in one phase counts in the other', () => {
    // B has no volume at year end.
    const volumes = { budget: { A: 10, B: 10 }, actual: { A: 10 } };
    const rules = [{ kind: 'volume' as const }];
    expect(ranges('A B', { S: taken({ A: 'x', B: '(x)' }, 100, { actual: 120, rules, volumes }) })).toEqual([
      ['A budget', 50, 100, 100],
      ['B budget', 0, 0, 50],
      ['A actual', 120, 120, 120],
      ['B actual', 0, 0, 0],
    ]);
  });

  test('is told how far it is', () => {
    const parts: number[] = [];
    const services = { S: taken({ A: 'x', B: '(x)' }, 100), T: taken({ A: 'x', B: '(x)' }, 100) };
    range(buildModel({ year: 2024, participants: ['A', 'B'], services }), (part) => parts.push(part));
    expect(parts).toEqual([0.5, 1]);
  });
});

describe('R6 products that depend on each other', () => {
  test('a casco in proportion to payments follows all marks together (R10)', () => {
    const casco: ServiceSpec = {
      kind: 'casco',
      rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
      budget: 100,
    };
    const other = taken({ A: 'x', B: '(x)' }, 40, { organisation: 'Los' });
    const services = {
      S: taken({ A: 'x', B: '(x)' }, 100),
      T: taken({ A: 'x', B: '(x)' }, 100),
      Casco: casco,
    };
    // B in none, one or both: A pays 200, 150 or 100 and 100, 75 or 50 of the casco.
    expect(ranges('A B', services)).toEqual([
      ['A budget', 150, 300, 300],
      ['B budget', 0, 0, 150],
    ]);
    // And half of 40 of an organisation that stands by itself.
    expect(ranges('A B', { ...services, Los: other })).toEqual([
      ['A budget', 170, 340, 340],
      ['B budget', 0, 0, 170],
    ]);
  });

  test('of four marks also two may be away', () => {
    const casco: ServiceSpec = {
      kind: 'casco',
      rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
      budget: 100,
    };
    const marks = { A: '(x)', B: '(x)', C: 'x' } as const;
    // Only A beside C: 50 twice and half of the casco. All three: 33.34, 33.33 and 33.33 in each, also of the casco.
    expect(ranges('A B C', { S: taken(marks, 100), T: taken(marks, 100), Casco: casco })).toEqual([
      ['A budget', 0, 0, 150],
      ['B budget', 0, 0, 150],
      ['C budget', 99.99, 300, 300],
    ]);
  });

  test('a combination in which one of them cannot be divided does not count', () => {
    const casco: ServiceSpec = {
      kind: 'casco',
      rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
      budget: 100,
    };
    const services = { S: taken({ A: '(x)' }, 100), T: taken({ A: 'x', B: '(x)' }, 100), Casco: casco };
    // A takes S in any case. With B 150 : 50 and 75 : 25 of the casco, else all of it.
    expect(ranges('A B', services, { settings: { tentative: new Decimal(1) } })).toEqual([
      ['A budget', 225, 225, 300],
      ['B budget', 0, 75, 75],
    ]);
  });

  test('another key does not bind a product to the others', () => {
    const casco: ServiceSpec = { kind: 'casco', rules: [{ kind: 'solidarity' }], budget: 100 };
    const model = buildModel({
      year: 2024,
      participants: ['A', 'B'],
      services: {
        ...Object.fromEntries(
          Array.from({ length: 13 }, (_, at) => [`S${at}`, taken({ A: 'x', B: '(x)' }, 2)]),
        ),
        Casco: casco,
      },
    });
    expect(range(model)).toMatchObject({ exact: true, bounded: [] });
    expect(told(model, range(model))).toEqual([
      ['A budget', 63, 76, 76],
      ['B budget', 50, 50, 63],
    ]);
  });

  test.each([
    [
      'of who sells',
      { Huur: { Dienst: 'x', B: '(x)' }, Salaris: { A: 'x' } },
      [
        ['A budget', 150, 200, 200],
        ['B budget', 0, 0, 50],
        ['Dienst budget', 50, 100, 100],
      ],
    ],
    [
      'of who buys',
      { Huur: { Dienst: 'x' }, Salaris: { A: 'x', B: '(x)' } },
      [
        ['A budget', 100, 200, 200],
        ['B budget', 0, 0, 100],
        ['Dienst budget', 100, 100, 100],
      ],
    ],
  ] as const)('what is passed on follows the marks %s (R16)', (_, { Huur, Salaris }, expected) => {
    const services = { Huur: taken(Huur, 100, { organisation: 'Regio' }), Salaris: taken(Salaris, 100) };
    expect(ranges('A B Dienst', services, { recharges: [['Regio', 'Dienst', 'Salaris']] })).toEqual(expected);
  });

  test('a product of theirs that is never divided does not stand in the way', () => {
    const stop = { service: 2, code: 'SERVICE_DUPLICATE', phase: undefined, year: undefined } as const;
    const services = {
      Huur: taken({ Dienst: 'x', B: '(x)' }, 100, { organisation: 'Regio' }),
      Salaris: taken({ A: 'x' }, 100),
      Gestopt: taken({ A: 'x' }, 7),
    };
    expect(
      ranges('A B Dienst', services, {
        recharges: [['Regio', 'Dienst', 'Salaris']],
        rest: { stops: [stop] },
      }),
    ).toEqual([
      ['A budget', 150, 200, 200],
      ['B budget', 0, 0, 50],
      ['Dienst budget', 50, 100, 100],
    ]);
  });
});

describe('R6 many marks', () => {
  const codes = (count: number) =>
    Array.from({ length: count }, (_, at) => `P${String(at).padStart(2, '0')}`);
  const many = (count: number, rest: Partial<ServiceSpec> = {}): Model => {
    const [first = '', ...others] = codes(count + 1);
    const marks = Object.fromEntries([[first, 'x'], ...others.map((code) => [code, '(x)'])]);
    return buildModel({
      year: 2024,
      participants: [first, ...others, 'Niemand'],
      services: { S: taken(marks, 78, rest) },
    });
  };

  test('thirteen: bounds with a cent of slack, none for who never pays or always pays the same', () => {
    const model = many(13);
    const [first, ...others] = told(model, range(model)).map(([, ...amounts]) => amounts);
    // 78 over fourteen is 5.57, and 5.58 for the first two.
    expect(first).toEqual([5.57, 78, 78.01]);
    expect(others.at(-1)).toEqual([0, 0, 0]);
    const contributed = Object.fromEntries(codes(14).map((code) => [code, 5]));
    const own = many(13, { rules: [{ kind: 'contribution' }], contributed });
    expect(told(own, range(own)).map(([, ...amounts]) => amounts)).toEqual([
      [5, 5, 5],
      ...Array.from({ length: 13 }, () => [0, 0, 5.01]),
      [0, 0, 0],
    ]);
  });
});
