import fc from 'fast-check';
import { rational, rationalText } from '../../../src/engine/rational';
import type { Goal } from '../../../src/engine/scenario/goal';
import { candidatesFor, type Lever } from '../../../src/engine/scenario/lever';
import { runChanges } from '../../../src/engine/scenario/run-scenario';
import { type Answer, seekGoal } from '../../../src/engine/scenario/seek-goal';
import { createWhatIf } from '../../../src/engine/scenario/what-if/create-what-if';
import { buildModel, YEAR } from './build-model';

const MODEL = buildModel({
  participants: 'ABCDE',
  services: [
    { name: 'Salaris', marks: { A: 'x', B: 'x' }, rule: 'benefit', key: 'gelijk', cost: { 2016: 900 } },
    {
      name: 'Hosting',
      field: 'I&A',
      marks: { A: 'x', B: 'x' },
      rule: 'volume',
      volumes: { A: 10, B: 30 },
      cost: { 2016: 400 },
    },
    {
      name: 'Advies',
      marks: { A: 'x', B: 'x' },
      rule: 'contribution',
      contributed: { A: 40, B: 60 },
      cost: { 2016: 100 },
    },
  ],
});
const [SALARIS, HOSTING, ADVIES] = [0, 1, 2] as const;
const A = 0;

const seek = (goal: Goal, lever: Lever) =>
  said(seekGoal(MODEL, createWhatIf(MODEL, { year: YEAR }), goal, lever));
const said = (answer: Answer) =>
  answer.kind === 'reached'
    ? [answer.value.toNumber(), rationalText(answer.amount, 4)]
    : [answer.kind, answer.amount && rationalText(answer.amount, 4)];

const price = (service: number, euro: number): Goal => ({
  kind: 'price',
  service,
  most: rational(Math.round(euro * 100)),
});
const pays = (service: number | undefined, euro: number): Goal => ({
  kind: 'contribution',
  participant: A,
  service,
  most: Math.round(euro * 100),
});
const takers = (service: number): Lever => ({
  kind: 'takers',
  service,
  candidates: candidatesFor(MODEL, service),
});

describe('goal seek: how many takers', () => {
  test.each([
    ['900 per taker at most 300: one more', price(SALARIS, 300), takers(SALARIS), [1, '30000']],
    ['at most 200: three more make 180', price(SALARIS, 200), takers(SALARIS), [3, '18000']],
    ['what is reached already takes nobody', price(SALARIS, 450), takers(SALARIS), [0, '45000']],
    ['there are too few: 180 is the least', price(SALARIS, 100), takers(SALARIS), ['unreachable', '18000']],
    [
      'p×q: each joins with the average of 20 units',
      price(HOSTING, 7),
      takers(HOSTING),
      [1, rationalText(rational(40_000, 60), 4)],
    ],
    ['under inbreng others change nothing', pays(ADVIES, 39), takers(ADVIES), ['unreachable', undefined]],
  ])('%s', (_, goal, lever, expected) => {
    expect(seek(goal, lever)).toEqual(expected);
  });
});

describe('goal seek: which cost cut for a price', () => {
  test('900 over two takers at most 100 each: 77.78% less leaves 199.98', () => {
    expect(seek(price(SALARIS, 100), { kind: 'cost', service: SALARIS })).toEqual([-0.7778, '9999']);
  });

  test('nothing at all is reached without any cost', () => {
    expect(seek(price(SALARIS, 0), { kind: 'cost', service: SALARIS })).toEqual([-1, '0']);
  });
});

describe('goal seek: which volume', () => {
  test.each([
    // 400 / 8 = 50 units, 25% more than 40.
    [
      '400 at most 8 per unit',
      price(HOSTING, 8),
      { kind: 'volume', service: HOSTING, participant: undefined },
      [0.25, '800'],
    ],
    [
      'even ten times as much is not free',
      price(HOSTING, 0.5),
      { kind: 'volume', service: HOSTING, participant: undefined },
      ['unreachable', '100'],
    ],
    // v / (v + 30) × 400 ≤ 40 for v = 3.33, two thirds less than 10: 39.9964, rounded up by R2.
    [
      'A pays at most 40',
      pays(HOSTING, 40),
      { kind: 'volume', service: HOSTING, participant: A },
      [-0.6667, '4000'],
    ],
  ] as const)('%s', (_, goal, lever, expected) => {
    expect(seek(goal, lever)).toEqual(expected);
  });
});

describe('goal seek: which cost cut', () => {
  test.each([
    [
      'A pays 450 + 100 + 40; 535 is 10% less of what follows cost',
      pays(undefined, 535),
      { kind: 'cost', service: undefined },
      [-0.1, '53500'],
    ],
    ['one product', pays(SALARIS, 300), { kind: 'cost', service: SALARIS }, [-0.3334, '29997']],
    [
      'inbreng does not follow cost',
      pays(ADVIES, 39),
      { kind: 'cost', service: ADVIES },
      ['unreachable', '4000'],
    ],
  ] as const)('%s', (_, goal, lever, expected) => {
    expect(seek(goal, lever)).toEqual(expected);
  });

  test('the answer is a scenario that reaches it, and a hundredth of a per cent less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 449_99 }), (most) => {
        const goal: Goal = { kind: 'contribution', participant: A, service: SALARIS, most };
        const answer = seekGoal(MODEL, createWhatIf(MODEL, { year: YEAR }), goal, {
          kind: 'cost',
          service: SALARIS,
        });
        if (answer.kind !== 'reached') throw new Error('unreachable');
        const { run } = runChanges(MODEL, answer.rows, { year: YEAR });
        expect(run?.outcomes[0]?.allocations[0]?.shares[A] ?? 0).toBeLessThanOrEqual(most);
        const cut = answer.value.negated().toNumber();
        expect(450 * (1 - cut + 0.0001) * 100 + 1).toBeGreaterThan(most);
      }),
      { numRuns: 20 },
    );
  });
});
