import type { Model } from '../../../../src/engine/model';
import { type NamedDifference, nameCauses } from '../../../../src/engine/scenario/causes/name-causes';
import { explainTakers } from '../../../../src/engine/scenario/causes/takers';
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
