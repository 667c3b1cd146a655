/**
 * R22: the plug-in of tasks. The eleven agreements of the plug-in process and the staff plan as a register, the state
 * of each task that follows from it, and what is missing or out of balance.
 */
import { participantAt, type RunContext } from './context';
import { contributedBudget, contributedRows } from './contributed';
import type { FindingCode, FindingParams } from './finding';
import type { Cents, OnboardingItem, OnboardingRow, OnboardingValue, ServiceIndex, Source } from './model';
import { Exact, euroText } from './money';
import { earlyStart } from './onboarding-agreement';
import type { PhaseState } from './phase-state';
import type { OnboardingBalance, OnboardingState, OnboardingStatus } from './result';
import { placeIn } from './rows-of-service';

/** Agreements that must be there; whether the werkveld exists, and an amount of friction, may be answered with no. */
const MUST_HOLD: readonly OnboardingItem[] = [
  'participation',
  'principles',
  'counterpart',
  'fte',
  'budget',
  'basics',
  'disentangling',
  'agreementSigned',
  'staffPlan',
];
const MUST_BE_ANSWERED: readonly OnboardingItem[] = ['fieldExists', 'friction', 'savingTarget', 'backlog'];

/** The register with its state and checks; findings go to the run. @param budget - the divided budget */
export function checkOnboarding(context: RunContext, budget: PhaseState): readonly OnboardingStatus[] {
  return context.model.onboarding.map((row) => {
    const status: OnboardingStatus = {
      row,
      state: stateOf(context, row),
      missing: missingItems(row),
      balances: balancesOf(context, row, budget.states[row.service]?.cost.net ?? 0),
      tooEarly: earlyStart(context, row) !== undefined,
    };
    report(context, status);
    return status;
  });
}

function report(context: RunContext, { row, missing, balances }: OnboardingStatus): void {
  const { findings, model } = context;
  const participant = participantAt(model, row.participant).name;
  const cellOf = (item: OnboardingItem): Source => {
    const cell = row.items[item]?.cell;
    return cell === undefined ? row.source : { sheet: row.source.sheet, cell };
  };
  const warn = (code: FindingCode, source: Source, params: FindingParams): void =>
    findings.add('warning', { code, source, params }, [row.service]);

  if (missing.length > 0) {
    const [first] = missing;
    const items = missing.join(', ');
    warn('ONBOARDING_INCOMPLETE', first ? cellOf(first) : row.source, { participant, items });
  }
  for (const { check, expected, found, holds } of balances) {
    if (holds) continue;
    const params = { check, expected: euroText(expected), found: euroText(found) };
    // The budgets of all contributors together are one thing, told once.
    const place =
      check === 'budget'
        ? contributorsOf(context, row.service)
        : { participant, source: cellOf(CELLS[check]) };
    warn('ONBOARDING_UNBALANCED', place.source ?? row.source, { participant: place.participant, ...params });
  }
  const early = earlyStart(context, row);
  if (early) {
    const params = { participant, date: early.start ?? '', agreement: early.agreement ?? '' };
    warn('SERVICE_BEFORE_AGREEMENT', cellOf('weavingIn'), params);
  }
}

/** The cell of the register that a check is about. */
const CELLS: Readonly<Record<Exclude<OnboardingBalance['check'], 'budget'>, OnboardingItem>> = {
  salary: 'fte',
  contributed: 'budget',
  savingTarget: 'savingTarget',
  backlog: 'backlog',
};

function contributorsOf(
  context: RunContext,
  service: ServiceIndex,
): { readonly participant: string; readonly source: Source | undefined } {
  const rows = contributedRows(context, service);
  const names = context.model.participants.filter(
    (_, index) => rows && typeof contributedBudget(context, rows, index).value === 'number',
  );
  return { participant: names.map(({ name }) => name).join(', '), source: placeIn(rows?.rows[0]?.row, 0) };
}

/** The furthest step that was taken (*decision*): a date counts from the year in which it lies. */
function stateOf({ year }: RunContext, { items }: OnboardingRow): OnboardingState {
  const isDone = (item: OnboardingItem): boolean => holds(items[item]?.value, `${year}-12-31`);
  if (isDone('weavingIn')) return 'wovenIn';
  const isReady = isDone('fte') && isDone('budget') && isDone('disentangling');
  if (!isReady) return 'preparing';
  return isDone('basics') && !isSomething(items.backlog?.value) ? 'basicsInOrder' : 'ready';
}

function missingItems({ items }: OnboardingRow): readonly OnboardingItem[] {
  return [
    ...MUST_HOLD.filter((item) => !holds(items[item]?.value)),
    ...MUST_BE_ANSWERED.filter((item) => items[item] === undefined),
  ];
}

/** Yes, a date (up to the last day that counts), or an amount; a text is an answer that somebody must read. */
function holds(value: OnboardingValue | undefined, until?: string): boolean {
  if (value === undefined || value.kind === 'no') return false;
  return value.kind !== 'date' || until === undefined || value.date <= until;
}

/** Yes, or an amount other than 0: of things that must not come along. */
const isSomething = (value: OnboardingValue | undefined): boolean =>
  value?.kind === 'yes' || (value?.kind === 'number' && !value.number.isZero());

function balancesOf(context: RunContext, row: OnboardingRow, net: Cents): readonly OnboardingBalance[] {
  const { items, service, participant } = row;
  const rows = contributedRows(context, service);
  const given = rows && contributedBudget(context, rows, participant).value;
  const budget = centsOf(items.budget?.value);
  const own = budget ?? (typeof given === 'number' ? given : undefined);
  const none = (check: 'savingTarget' | 'backlog', value: OnboardingValue): OnboardingBalance => ({
    check,
    expected: 0,
    found: centsOf(value) ?? 0,
    holds: !isSomething(value),
  });
  const balance = (check: 'budget' | 'contributed', expected: Cents, found: Cents): OnboardingBalance => ({
    check,
    expected,
    found,
    holds: expected === found,
  });
  const salary = salaryBalance(context, items.fte?.value, own);
  return [
    ...(rows ? [balance('budget', net, contributedTogether(context, service))] : []),
    ...(salary ? [salary] : []),
    ...(budget !== undefined && typeof given === 'number' ? [balance('contributed', budget, given)] : []),
    ...(items.savingTarget ? [none('savingTarget', items.savingTarget.value)] : []),
    ...(items.backlog ? [none('backlog', items.backlog.value)] : []),
  ];
}

/** fte × Gemiddelde loonsom against the budget, within Marge loonsom (by default exactly). */
function salaryBalance(
  { model: { settings } }: RunContext,
  fte: OnboardingValue | undefined,
  budget: Cents | undefined,
): OnboardingBalance | undefined {
  const { averageSalary, salaryMargin } = settings;
  if (fte?.kind !== 'number' || averageSalary === undefined || budget === undefined) return undefined;
  const expected = fte.number.times(averageSalary).toDecimalPlaces(0, Exact.ROUND_HALF_UP);
  const margin = expected.abs().times(salaryMargin ?? 0);
  const isWithin = expected.minus(budget).abs().lessThanOrEqualTo(margin);
  return { check: 'salary', expected: expected.toNumber(), found: budget, holds: isWithin };
}

function contributedTogether(context: RunContext, service: ServiceIndex): Cents {
  const rows = contributedRows(context, service);
  return context.model.participants.reduce((sum, _, participant) => {
    const value = rows && contributedBudget(context, rows, participant).value;
    return sum + (typeof value === 'number' ? value : 0);
  }, 0);
}

/** Amounts in the register are in euro. */
const centsOf = (value: OnboardingValue | undefined): Cents | undefined =>
  value?.kind === 'number'
    ? value.number.times(100).toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber()
    : undefined;
