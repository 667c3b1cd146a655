import { Decimal } from 'decimal.js';
import type { OnboardingItem, OnboardingValue } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';

const yes: OnboardingValue = { kind: 'yes' };
const no: OnboardingValue = { kind: 'no' };
const on = (date: string): OnboardingValue => ({ kind: 'date', date });
const amount = (number: number): OnboardingValue => ({ kind: 'number', number: new Decimal(number) });

const COMPLETE: Partial<Record<OnboardingItem, OnboardingValue>> = {
  participation: yes,
  principles: yes,
  counterpart: yes,
  fieldExists: no,
  friction: amount(4_000),
  fte: amount(2),
  budget: amount(140_000),
  savingTarget: no,
  backlog: no,
  basics: yes,
  weavingIn: on('2024-03-01'),
  disentangling: yes,
  agreementSigned: on('2024-02-15'),
  staffPlan: yes,
};

const task: ServiceSpec = {
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'contribution' }],
  contributed: { A: 140_000, B: 60_000 },
  budget: 200_000,
  agreements: [
    ['A', '2024-03-01'],
    ['B', '2024-01-01'],
  ],
};

function check(
  items: typeof COMPLETE,
  given: Partial<ServiceSpec> = {},
  settings: ModelSpec['settings'] = {},
) {
  const cells = Object.entries(items).map(([item, value], at) => [item, { value, cell: `E${at + 2}` }]);
  const row = {
    participant: 0,
    service: 0,
    items: Object.fromEntries(cells),
    source: { sheet: 'Inbrengtraject', cell: 'A2' },
  };
  const model = buildModel({
    participants: ['A', 'B'],
    services: { Salaris: { ...task, ...given } },
    settings: { averageSalary: 7_000_000, salaryMargin: new Decimal('0.05'), ...settings },
    rest: { onboarding: [row] },
  });
  const run = runYear(model, { year: 2024 });
  const findings = run.findings.filter(({ code }) => /ONBOARDING|BEFORE/.test(code));
  return { status: run.onboarding?.[0], findings };
}

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

  test.each<[string, typeof COMPLETE, string]>([
    ['nothing yet', {}, 'preparing'],
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
      },
    ]);
  });

  test.each<[string, typeof COMPLETE, Partial<ServiceSpec>, object]>([
    [
      'contributed budgets are not the budget',
      {},
      { budget: 210_000 },
      { check: 'budget', expected: '210000.00', found: '200000.00', participant: 'Gemeente A, Gemeente B' },
    ],
    [
      'the budget does not fit the staff',
      { fte: amount(1.9) },
      {},
      { check: 'salary', expected: '133000.00', found: '140000.00' },
    ],
    [
      'the budget is not the contributed one',
      { budget: amount(139_000) },
      {},
      { check: 'contributed', expected: '139000.00', found: '140000.00' },
    ],
    [
      'an imposed saving comes along',
      { savingTarget: amount(10_000) },
      {},
      { check: 'savingTarget', found: '10000.00' },
    ],
    ['a backlog comes along', { backlog: yes }, {}, { check: 'backlog' }],
  ])('%s', (_, items, given, params) => {
    const { findings } = check({ ...COMPLETE, ...items }, given);
    expect(findings).toMatchObject([{ code: 'ONBOARDING_UNBALANCED', severity: 'warning', params }]);
  });

  test('the margin is part of the average salary times the fte', () => {
    // 2 fte × 70,000 ± 5%: from 133,000 to 147,000
    const fits = (budget: number): boolean => {
      const { findings } = check(
        { ...COMPLETE, budget: amount(budget) },
        { contributed: { A: budget, B: 200_000 - budget } },
      );
      return findings.length === 0;
    };
    expect([132_999.99, 133_000, 147_000, 147_000.01].map(fits)).toEqual([false, true, true, false]);
  });

  test.each<[string, typeof COMPLETE, Partial<ServiceSpec>, object]>([
    [
      'it starts before the agreement runs',
      { weavingIn: on('2024-02-28') },
      {},
      { date: '2024-02-28', agreement: '2024-03-01' },
    ],
    [
      'the agreement is signed after it started',
      { agreementSigned: on('2024-03-02') },
      {},
      { date: '2024-03-01', agreement: '2024-03-02' },
    ],
    [
      'it starts without any agreement',
      { agreementSigned: no },
      { agreements: [['B', '2024-01-01']] },
      { date: '2024-03-01', agreement: '' },
    ],
  ])('%s', (_, items, given, params) => {
    const { status, findings } = check({ ...COMPLETE, ...items }, given);
    expect(status?.tooEarly).toBe(true);
    expect(findings.filter(({ code }) => code === 'SERVICE_BEFORE_AGREEMENT')).toMatchObject([{ params }]);
  });
});
