import type { ServiceSpec } from './model-spec';
import { amount, COMPLETE, check, type Items, no, on, TASK, yes } from './onboarding-task';

describe('R22 plug-in', () => {
  test('a complete and balanced task is woven in, and nothing is said about it', () => {
    const { status, findings } = check(COMPLETE);
    expect(status).toMatchObject({ state: 'wovenIn', missing: [], tooEarly: false });
    expect(status?.balances.map(({ check: what, holds }) => `${what} ${holds}`)).toEqual([
      'budget true',
      'salary true',
      'contributed true',
      'savingTarget true',
      'backlog true',
    ]);
    expect(findings).toEqual([]);
  });

  test.each<[string, Items, string]>([
    ['nothing yet', {}, 'preparing'],
    ['without its fte', { budget: amount(1), disentangling: yes }, 'preparing'],
    ['without its budget', { fte: amount(2), disentangling: yes }, 'preparing'],
    ['not disentangled', { fte: amount(2), budget: amount(1) }, 'preparing'],
    ['set ready', { fte: amount(2), budget: amount(1), disentangling: yes }, 'ready'],
    [
      'set ready with a backlog',
      { fte: amount(2), budget: amount(1), disentangling: yes, basics: yes, backlog: amount(5) },
      'ready',
    ],
    [
      'the basics in order',
      { fte: amount(2), budget: amount(1), disentangling: yes, basics: yes, backlog: no },
      'basicsInOrder',
    ],
    [
      'the basics in order, and nobody knows of a backlog',
      { fte: amount(2), budget: amount(1), disentangling: yes, basics: yes },
      'basicsInOrder',
    ],
    ['woven in on the last day of the year', { weavingIn: on('2024-12-31') }, 'wovenIn'],
    ['to be woven in next year', { ...COMPLETE, weavingIn: on('2025-01-01') }, 'basicsInOrder'],
    ['woven in', { weavingIn: yes }, 'wovenIn'],
  ])('%s', (_, items, state) => {
    expect(check(items).status?.state).toBe(state);
  });

  test('what is missing, or answered with no, is named', () => {
    const { counterpart: _, fieldExists: __, ...rest } = COMPLETE;
    const { status, findings } = check({ ...rest, staffPlan: no });
    expect(status?.missing).toEqual(['counterpart', 'staffPlan', 'fieldExists']);
    expect(findings).toMatchObject([
      {
        code: 'ONBOARDING_INCOMPLETE',
        params: { participant: 'Gemeente A', items: 'counterpart, staffPlan, fieldExists' },
        // The first of them has no cell: the row itself.
        source: { sheet: 'Inbrengtraject', cell: 'A2' },
        services: [1],
      },
    ]);
    expect(check({ ...COMPLETE, staffPlan: no }).findings).toMatchObject([
      { params: { items: 'staffPlan' }, source: { sheet: 'Inbrengtraject', cell: 'E15' } },
    ]);
  });

  test.each<[string, Items, Partial<ServiceSpec>, string, object]>([
    [
      'contributed budgets are not the budget',
      {},
      { budget: 210_000 },
      'Inbreng!C3',
      { check: 'budget', expected: '210000.00', found: '200000.00', participant: 'Gemeente A, Gemeente B' },
    ],
    [
      'the budget does not fit the staff',
      { fte: amount(1.9) },
      {},
      'Inbrengtraject!E7',
      { check: 'salary', expected: '133000.00', found: '140000.00' },
    ],
    [
      'the budget is not the contributed one',
      { budget: amount(139_000) },
      {},
      'Inbrengtraject!E8',
      { check: 'contributed', expected: '139000.00', found: '140000.00' },
    ],
    [
      'an imposed saving comes along',
      { savingTarget: amount(10_000) },
      {},
      'Inbrengtraject!E9',
      { check: 'savingTarget', found: '10000.00' },
    ],
    ['a backlog comes along', { backlog: yes }, {}, 'Inbrengtraject!E10', { check: 'backlog' }],
  ])('%s', (_, items, given, place, params) => {
    const { findings } = check({ ...COMPLETE, ...items }, { ...TASK, ...given });
    const [sheet, cell] = place.split('!');
    expect(findings).toMatchObject([
      { code: 'ONBOARDING_UNBALANCED', severity: 'warning', params, source: { sheet, cell } },
    ]);
  });

  const checksOf = (...given: Parameters<typeof check>) =>
    check(...given).status?.balances.map(({ check: what, expected, found }) => [
      what,
      expected / 100,
      found / 100,
    ]);

  test('only what the register and Inbreng both say is compared', () => {
    expect(checksOf({})).toEqual([['budget', 200_000, 200_000]]);
    expect(checksOf({ budget: amount(140_000) })).toEqual([
      ['budget', 200_000, 200_000],
      ['contributed', 140_000, 140_000],
    ]);
    const plain: ServiceSpec = { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget: 200_000 };
    expect(checksOf({ budget: amount(140_000) }, plain)).toEqual([]);
    expect(checksOf({ fte: amount(2) }, plain)).toEqual([]);
    expect(checksOf({ fte: amount(2), budget: amount(1) }, plain, { averageSalary: undefined })).toEqual([]);
    expect(checksOf({ savingTarget: no, backlog: amount(12.5) }, plain)).toEqual([
      ['savingTarget', 0, 0],
      ['backlog', 0, 12.5],
    ]);
  });

  test('the staff is compared with Inbreng where the register gives no amount', () => {
    const items: Items = { fte: amount(1.9), budget: yes };
    expect(checksOf(items)).toEqual([
      ['budget', 200_000, 200_000],
      ['salary', 133_000, 140_000],
    ]);
    expect(checksOf(items, { ...TASK, contributed: { A: 'unreadable', B: 60_000 } })).toEqual([
      ['budget', 200_000, 60_000],
    ]);
  });

  test('the margin is part of the average salary times the fte', () => {
    // 2 fte × 70,000 ± 5%: from 133,000 to 147,000
    const fits = (budget: number): boolean => {
      const { findings } = check(
        { ...COMPLETE, budget: amount(budget) },
        { ...TASK, contributed: { A: budget, B: 200_000 - budget } },
      );
      return findings.length === 0;
    };
    expect([132_999.99, 133_000, 147_000, 147_000.01].map(fits)).toEqual([false, true, true, false]);
  });
});
