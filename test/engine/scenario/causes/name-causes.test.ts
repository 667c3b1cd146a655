import type { Model } from '../../../../src/engine/model';
import { type NamedDifference, nameCauses } from '../../../../src/engine/scenario/causes/name-causes';
import { explainTakers } from '../../../../src/engine/scenario/causes/takers';
import { keyOf } from '../../build-model';
import { buildModel } from '../build-model';
import { change } from '../scenario-rows';
import { changed, MODEL, side } from './two-sides';

/** Each cause as `kosten Salaris`, `takers A`, with its amounts in euro. */
const notesOf = ({ difference, causes }: NamedDifference) =>
  causes.map(({ name, amounts }) => {
    const what =
      name.cause === 'takers'
        ? name.changes
            .map(({ participant, kind }) => `${difference.participants[participant]?.code} ${kind}`)
            .join()
        : 'service' in name
          ? (difference.services[name.service]?.name ?? '')
          : '';
    return [`${name.cause} ${what}`.trim(), ...amounts.map((cents) => cents / 100)];
  });

const takes = (marks: Readonly<Record<string, string>>, cost = 900): Model =>
  buildModel({
    participants: 'ABC',
    services: [{ name: 'Salaris', marks, rule: 'benefit', key: 'gelijk', cost: { 2016: cost } }],
  });

/** Salaris and Hosting by equal parts; `turned` has them in the other order. */
const two = (
  marks: readonly [string, string],
  hosting: number,
  rest: Partial<Model> = {},
  turned = false,
): Model => {
  const services = [
    { name: 'Salaris', marks: marked(marks[0]), rule: 'benefit', cost: { 2016: 900 } },
    {
      name: 'Hosting',
      marks: marked(marks[1]),
      rule: 'benefit',
      cost: { 2016: hosting },
      actual: { 2016: 1 },
    },
  ] as const;
  return {
    ...buildModel({ participants: 'ABC', services: turned ? [...services].reverse() : services }),
    ...rest,
  };
};
const marked = (takers: string) => Object.fromEntries([...takers].map((code) => [code, 'x']));
const stop = (service: number, phase?: 'budget' | 'actual'): Partial<Model> => ({
  stops: [{ service, code: 'SERVICE_DUPLICATE', phase, year: undefined }],
});

describe('R25 named causes', () => {
  test('one leaves and one comes: each for its own part, in workbook order', () => {
    const found = nameCauses(side(takes({ A: 'x', B: 'x' })), side(takes({ B: 'x', C: 'x' }, 1000)));
    // 900 in two is 450 each; 1000 is 500 each. Without A, B pays 1000 alone; with C 500 each.
    expect(notesOf(found)).toEqual([
      ['cost Salaris', 50, 50, 0],
      ['takers A stops', -500, 500, 0],
      ['takers C takes', 0, -500, 500],
    ]);
  });

  test.each([
    ['(x)', 'x', 'takes'],
    ['on demand', '12', 'takes'],
    ['x', '(x)', 'stops'],
    ['', '(x)', 'otherwise'],
    ['x', '12', 'otherwise'],
  ])('a mark that was %p and is %p: %s', (was, is, kind) => {
    const found = explainTakers(side(takes({ A: 'x', B: was })), side(takes({ A: 'x', B: is })), () => true);
    expect(found.flatMap(({ changes }) => changes)).toEqual([{ participant: 1, kind, services: [0] }]);
  });

  test('who leaves half way leaves, whatever it took', () => {
    const whole = takes({ A: 'x', B: 'x' });
    const half = changed(whole, change('uittreden', { participant: 'A' }, '2016-06-30'));
    const { causes } = nameCauses(side(whole), half);
    expect(causes.map(({ name }) => name)).toMatchObject([
      { cause: 'takers', changes: [{ participant: 0, kind: 'leaves' }] },
    ]);
  });

  test('a product that is divided on one side only is one cause, beside those of the others', () => {
    const [whole, half] = [two(['AB', 'AB'], 400), two(['ABC', 'ABC'], 500, stop(1), true)];
    // 500 over three: 166.67 twice and 166.66.
    expect(notesOf(nameCauses(side(whole), side(half)))).toEqual([
      ['refused Salaris', -450, -450, 0],
      ['cost Hosting', 50, 50, 0],
      ['takers C takes', -83.33, -83.33, 166.66],
    ]);
    // 400 over three: 133.34 and twice 133.33.
    expect(notesOf(nameCauses(side(half), side(whole)))).toEqual([
      ['allocated Salaris', 450, 450, 0],
      ['cost Hosting', -33.33, -33.34, -33.33],
      ['takers C stops', 66.66, 66.67, -133.33],
    ]);
  });

  test('one that is divided on neither side, or not in the other phase, is none', () => {
    const [before, after] = [two(['AB', 'AB'], 400, stop(0)), two(['AB', 'AB'], 500, stop(0))];
    expect(notesOf(nameCauses(side(before), side(after)))).toEqual([['cost Hosting', 50, 50, 0]]);
    const other = side(two(['AB', 'AB'], 500, stop(1, 'actual')));
    expect(notesOf(nameCauses(side(two(['AB', 'AB'], 400)), other))).toEqual([['cost Hosting', 50, 50, 0]]);
  });

  test('the rule of each product; cents of all products together', () => {
    const before = two(['AB', 'AB'], 401);
    const [first, ...others] = before.funding;
    if (!first) throw new Error('no rule');
    const { drivers } = buildModel({
      participants: 'ABC',
      services: [],
      drivers: { fte: { A: 1, B: 2, C: 0 } },
    });
    const key = keyOf('fte');
    const ruled: Model = { ...before, drivers, funding: [{ ...first, key }, ...others] };
    expect(notesOf(nameCauses(side(before), side(ruled)))).toEqual([['rule Salaris', -150, 150, 0]]);
    const [cents, whole] = (['cent', 'euro'] as const).map((roundTo) => {
      const model = two(['AB', 'AB'], 401);
      const costLines = model.costLines.map((line) => ({
        ...line,
        years: [{ year: 2016, amount: 40_101, cell: 'E2' }],
      }));
      return side({ ...model, costLines, settings: { ...model.settings, roundTo } });
    });
    if (!cents || !whole) throw new Error('no sides');
    // Twice 401.01: 200.51 and 200.50 become 201 and 200.
    expect(notesOf(nameCauses(cents, whole))).toEqual([['rounding', 0.98, -1, 0]]);
  });

  test('another factor for tentative marks is taking part without anybody in particular', () => {
    const model = takes({ A: 'x', B: '(x)' });
    const after = changed(model, change('voorwaardelijk', {}, 'wel'));
    expect(notesOf(nameCauses(side(model), after))).toEqual([['otherTakingPart', -450, 450, 0]]);
  });

  test('a volume is told from a driver by the rule of the product', () => {
    const { causes } = nameCauses(side(MODEL), side(MODEL, 'actual'));
    expect(causes.map(({ name }) => name)).toContainEqual({ cause: 'weight', service: 2, rule: 'volume' });
  });

  test('what is called otherwise is the same: a code by its name, an organisation by its product', () => {
    const renamed: Model = {
      ...MODEL,
      participants: MODEL.participants.map((one, at) => (at === 0 ? { ...one, code: 'Z9' } : one)),
      services: MODEL.services.map((one) => ({ ...one, organisation: 'Nieuwe naam' })),
      organisations: ['Nieuwe naam'],
    };
    const { difference, causes } = nameCauses(side(MODEL), side(renamed));
    expect([difference.cells, causes]).toEqual([[], []]);
    expect(difference.participants).toHaveLength(3);
    expect(difference.services).toHaveLength(3);
  });
});
