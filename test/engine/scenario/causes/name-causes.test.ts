/** R25: parts with a name, worked out by hand, and exact for any two workbooks. */
import fc from 'fast-check';
import type { Model } from '../../../../src/engine/model';
import { type NamedDifference, nameCauses } from '../../../../src/engine/scenario/causes/name-causes';
import { explainTakers } from '../../../../src/engine/scenario/causes/takers';
import { cases, models } from '../arbitraries';
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

  test('for any scenario, any budget and its actual, and any two workbooks the parts sum exactly', () => {
    const expectExact = ({ difference, causes }: NamedDifference): void => {
      for (const [at, total] of difference.totals.entries())
        expect(causes.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)).toBe(total.difference);
    };
    fc.assert(
      fc.property(cases, models, ({ model, rows }, other) => {
        expectExact(nameCauses(side(model), changed(model, ...rows)));
        expectExact(nameCauses(side(model), side(model, 'actual')));
        expectExact(nameCauses(side(model), side(other)));
        expect(nameCauses(side(model), side({ ...model })).causes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('in any two workbooks the participants whose taking part differs are told each once', () => {
    fc.assert(
      fc.property(models, models, (one, other) => {
        const { causes, difference } = nameCauses(side(one), side(other));
        const told = causes.flatMap(({ name }) =>
          name.cause === 'takers' ? name.changes.map(({ participant }) => participant) : [],
        );
        expect(new Set(told).size).toBe(told.length);
        for (const participant of told) expect(difference.participants[participant]).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
