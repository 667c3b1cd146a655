/** R22: a task of the register that is complete and in balance, to be changed by a test. */
import { Decimal } from 'decimal.js';
import type { OnboardingItem, OnboardingValue } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';

export type Items = Partial<Record<OnboardingItem, OnboardingValue>>;

export const yes: OnboardingValue = { kind: 'yes' };
export const no: OnboardingValue = { kind: 'no' };
export const on = (date: string): OnboardingValue => ({ kind: 'date', date });
export const amount = (number: number): OnboardingValue => ({ kind: 'number', number: new Decimal(number) });

export const COMPLETE: Items = {
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

/** A and B contributed 140,000 and 60,000 to it. */
export const TASK: ServiceSpec = {
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'contribution' }],
  contributed: { A: 140_000, B: 60_000 },
  budget: 200_000,
  agreements: [
    ['A', '2024-03-01'],
    ['B', '2024-01-01'],
  ],
};

/** Of another product, and earlier: it must not count. C takes nothing and contributes nothing. */
const other: ServiceSpec = {
  marks: { A: 'x' },
  rules: [{ kind: 'benefit' }],
  budget: 0,
  agreements: [['A', '2023-01-01']],
};

/** What the run says of the task of A, whose items stand in E2, E3, … of the register. */
export function check(items: Items, spec: ServiceSpec = TASK, settings: ModelSpec['settings'] = {}) {
  const cells = Object.entries(items).map(([item, value], at) => [item, { value, cell: `E${at + 2}` }]);
  const row = {
    participant: 0,
    service: 1,
    items: Object.fromEntries(cells),
    source: { sheet: 'Inbrengtraject', cell: 'A2' },
  };
  const model = buildModel({
    participants: ['A', 'B', 'C'],
    services: { Advies: other, Salaris: spec },
    settings: { averageSalary: 7_000_000, salaryMargin: new Decimal('0.05'), ...settings },
    rest: { onboarding: [row] },
  });
  const run = runYear(model, { year: 2024 });
  const findings = run.findings.filter(({ code }) => /ONBOARDING|BEFORE/.test(code));
  return { status: run.onboarding?.[0], findings };
}
