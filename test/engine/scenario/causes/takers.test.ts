/** R25: who begins, ends or changes taking part, and what that does. */
import { Decimal } from 'decimal.js';
import type { Model } from '../../../../src/engine/model';
import { explainTakers } from '../../../../src/engine/scenario/causes/takers';
import { buildModel } from '../../build-model';
import type { ModelSpec, ServiceSpec } from '../../model-spec';
import { side } from './two-sides';

type Person = Exclude<ModelSpec['participants'][number], string>;

/** Salaris for A and B; A has the days, the groups or the agreement that are given. */
const withA = (given: Partial<Person> | undefined, agreements?: ServiceSpec['agreements']): Model =>
  buildModel({
    year: 2024,
    participants: [...(given ? [{ code: 'A', ...given }] : []), 'B'],
    services: {
      Salaris: {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'benefit' }],
        budget: 732,
        ...(agreements && { agreements }),
      },
    },
  });
const told = (before: Model, after: Model, counts = () => true) =>
  explainTakers(side(before, 'budget', 2024), side(after, 'budget', 2024), counts);

describe('R25 who takes part otherwise', () => {
  test.each<readonly [string, Partial<Person> | undefined, Partial<Person> | undefined, string[]]>([
    ['no longer there', {}, undefined, ['leaves']],
    ['new', undefined, {}, ['joins']],
    ['leaves', {}, { left: '2024-06-30' }, ['leaves']],
    ['leaves earlier', { left: '2024-12-31' }, { left: '2024-06-30' }, ['leaves']],
    ['stays longer', { left: '2024-06-30' }, { left: '2024-12-31' }, ['joins']],
    ['stays', { left: '2024-06-30' }, {}, ['joins']],
    ['joins later', {}, { joined: '2024-07-01' }, ['joins']],
    ['joins earlier', { joined: '2024-07-01' }, { joined: '2024-03-01' }, ['joins']],
    ['joins later and leaves earlier', {}, { joined: '2024-03-01', left: '2024-06-30' }, ['leaves']],
    ['joins later and stays longer', { left: '2024-06-30' }, { joined: '2024-03-01' }, ['joins']],
    ['another group', { groups: ['Oost'] }, { groups: ['West'] }, ['otherwise']],
    ['another kind', {}, { kind: 'partnership' }, ['otherwise']],
    ['groups in another order or writing', { groups: ['Oost', 'West'] }, { groups: ['west', 'OOST'] }, []],
    ['nothing differs', { left: '2024-06-30' }, { left: '2024-06-30', name: 'Almelo' }, []],
  ])('%s', (_, before, after, kinds) => {
    const changes = told(withA(before), withA(after)).flatMap((effect) => effect.changes);
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('another agreement is taking part otherwise; agreements of others and their order are not', () => {
    const [first, second] = [['A', '2024-01-01', '2024-03-31'] as const, ['A', '2024-07-01'] as const];
    const kinds = (before: ServiceSpec['agreements'], after: ServiceSpec['agreements']) =>
      told(withA({}, before), withA({}, after)).flatMap(({ changes }) =>
        changes.map(({ participant, kind }) => `${'AB'[participant]} ${kind}`),
      );
    expect(kinds([first, second], [second, first])).toEqual([]);
    expect(kinds([first], [first, second])).toEqual(['A otherwise']);
    expect(kinds([first], [['A', '2024-01-01']])).toEqual(['A otherwise']);
    expect(kinds([first], [['A', '2024-02-01', '2024-03-31']])).toEqual(['A otherwise']);
    expect(kinds([first], [first, ['B', '2024-02-01']])).toEqual(['B otherwise']);
  });

  test('leaving half way: 732 over 182 and 366 of 366 days', () => {
    // 732 × 182 / 548 = 243.11, half of 732 is 366.
    expect(told(withA({}), withA({ left: '2024-06-30' }))).toMatchObject([{ amounts: [-12_289, 12_289] }]);
  });
});

describe('R25 marks that differ', () => {
  const taking = (marks: readonly ServiceSpec['marks'][], rest: Partial<ModelSpec> = {}): Model =>
    buildModel({
      year: 2024,
      participants: ['A', 'B', 'C'],
      services: Object.fromEntries(
        marks.map((own, at) => [
          `S${at}`,
          { ...(own && { marks: own }), rules: [{ kind: 'benefit' }], budget: 600 },
        ]),
      ),
      ...rest,
    });

  test('another number is taking otherwise, the same number is not', () => {
    const kinds = (mark: number) =>
      told(taking([{ A: 10, B: 'x' }]), taking([{ A: mark, B: 'x' }])).flatMap(({ changes }) => changes);
    expect(kinds(10)).toEqual([]);
    expect(kinds(12)).toEqual([{ participant: 0, kind: 'otherwise', services: [0] }]);
  });

  test('one that stops here and takes there takes otherwise; who stops or takes in several is told once', () => {
    const before = taking([
      { A: 'x', B: 'x', C: 'x' },
      { B: 'x', C: 'x' },
    ]);
    const after = taking([
      { B: 'x', C: 'x' },
      { A: 'x', B: 'x' },
    ]);
    expect(told(before, after).flatMap(({ changes }) => changes)).toEqual([
      { participant: 0, kind: 'otherwise', services: [0, 1] },
      { participant: 2, kind: 'stops', services: [1] },
    ]);
    const both = told(
      taking([{ B: 'x' }, { B: 'x' }]),
      taking([
        { A: 'x', B: 'x' },
        { A: 'x', B: 'x' },
      ]),
    );
    // 600 by two instead of one, twice.
    expect(both).toEqual([
      { changes: [{ participant: 0, kind: 'takes', services: [0, 1] }], amounts: [60_000, -60_000, 0] },
    ]);
  });

  test('only the amounts of services that count are told', () => {
    const [before, after] = [
      taking([{ B: 'x' }, { B: 'x' }]),
      taking([
        { A: 'x', B: 'x' },
        { A: 'x', B: 'x' },
      ]),
    ];
    const [effect] = explainTakers(
      side(before, 'budget', 2024),
      side(after, 'budget', 2024),
      (at) => at === 1,
    );
    expect(effect?.amounts).toEqual([30_000, -30_000, 0]);
    expect(told(before, after, () => false)).toMatchObject([{ amounts: [0, 0, 0] }]);
  });

  test('a product without a row in the matrix on one side: nobody took it', () => {
    const found = told(taking([undefined]), taking([{ A: 'x' }]));
    expect(found).toEqual([
      { changes: [{ participant: 0, kind: 'takes', services: [0] }], amounts: [60_000, 0, 0] },
    ]);
    expect(told(taking([{ A: 'x' }]), taking([undefined]))).toEqual([
      { changes: [{ participant: 0, kind: 'stops', services: [0] }], amounts: [-60_000, 0, 0] },
    ]);
  });

  test('each brings along its driver and volume, one after the other', () => {
    const [before, after] = [
      { A: 10, B: 30 },
      { A: 10, B: 30, C: 60, D: 100 },
    ].map((volumes) => {
      const marks = Object.fromEntries(Object.keys(volumes).map((code) => [code, 'x' as const]));
      return buildModel({
        year: 2024,
        participants: ['A', 'B', 'C', 'D'],
        drivers: { fte: volumes },
        services: {
          Hosting: { marks, rules: [{ kind: 'volume' }], volumes: { budget: volumes }, budget: 400 },
          Salaris: { marks, rules: [{ kind: 'benefit', key: 'fte' }], budget: 400 },
        },
      });
    });
    if (!before || !after) throw new Error('no workbooks');
    // Each product: 10 : 30, then 10 : 30 : 60, then 10 : 30 : 60 : 100 of 400.
    expect(told(before, after).map(({ amounts }) => amounts)).toEqual([
      [-12_000, -36_000, 48_000, 0],
      [-4_000, -12_000, -24_000, 40_000],
    ]);
  });

  test('up to twelve one by one, more of them together', () => {
    const codes = [...'ABCDEFGHIJKLMN'];
    const [one, ...others] = codes;
    const effects = (count: number) => {
      const model = (takers: readonly string[]) =>
        buildModel({
          year: 2024,
          participants: codes,
          services: {
            Salaris: {
              marks: Object.fromEntries(takers.map((code) => [code, 'x' as const])),
              rules: [{ kind: 'benefit' }],
              budget: 10_000,
            },
          },
        });
      return told(model([one ?? '']), model([one ?? '', ...others.slice(0, count)]));
    };
    expect(effects(12).map(({ changes }) => changes.length)).toEqual(Array(12).fill(1));
    expect(effects(13).map(({ changes }) => changes.length)).toEqual([13]);
    // 10,000.00 over fourteen: 714.28 and for the first eight a cent more; A paid all of it.
    const shares = codes.map((_, at) => (at < 8 ? 71_429 : 71_428));
    expect(effects(13)[0]?.amounts).toEqual([71_429 - 1_000_000, ...shares.slice(1)]);
  });

  test('another factor for tentative marks is nobody in particular', () => {
    const factor = (tentative: number) =>
      taking([{ A: 'x', B: '(x)' }], { settings: { tentative: new Decimal(tentative) } });
    expect(told(factor(0), factor(1))).toEqual([]);
  });
});
