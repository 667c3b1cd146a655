/** R23: what a participant that left still pays in the years after, where the setting Uittreedvergoeding says so. */
import { contributionsOf } from './advances';
import type { Problem } from './collect-findings';
import { type RunContext, ruleAt, serviceAt } from './context';
import { timesFactor } from './indexing';
import type { Cents, IsoDate, ParticipantIndex, ServiceIndex } from './model';
import { circleMembers } from './payers';
import type { PhaseState } from './phase-state';

/** In cents. */
const LARGEST = 10 ** 12;

/** Fixed amount of one leaver for one service that it left; the same in both phases. */
export interface ExitPayment {
  readonly participant: ParticipantIndex;
  readonly amount: Cents;
  /** Its budget contribution in its last full year, and that year. */
  readonly base: Cents;
  readonly year: number;
  /** Per cent of the base, as a fraction. */
  readonly fraction: string;
}

export interface ExitPayments {
  readonly byService: ReadonlyMap<ServiceIndex, readonly ExitPayment[]>;
  /** Services of which the last full-year contribution of a leaver is not known. */
  readonly refused: readonly { readonly problem: Problem; readonly service: ServiceIndex }[];
}

export const NO_EXIT_PAYMENTS: ExitPayments = { byService: new Map(), refused: [] };

/**
 * The exit payments of a year: in the first, second … year after the exit the first, second … percentage of the
 * contribution that the workbook budgeted for the leaver in its last full year, per service that it left (R23).
 * The base is a budget, so that the payment is a fixed amount, known when the participant leaves.
 * @param divideBudget - divides the budget of an earlier year; undefined for a year before the first column
 */
export function exitPayments(
  context: RunContext,
  divideBudget: (year: number) => PhaseState | undefined,
): ExitPayments {
  const percentages = context.model.settings.exitPayments;
  if (percentages.length === 0) return NO_EXIT_PAYMENTS;
  const byService = new Map<ServiceIndex, ExitPayment[]>();
  const refused: { problem: Problem; service: ServiceIndex }[] = [];
  for (const service of context.model.services.keys()) {
    for (const participant of context.model.participants.keys()) {
      const date = exitDate(context, service, participant);
      const fraction = date && percentages[context.year - yearOf(date) - 1];
      if (!date || !fraction || fraction.isZero()) continue;
      const year = date.endsWith('-12-31') ? yearOf(date) : yearOf(date) - 1;
      const base = baseOf(divideBudget(year), service, participant);
      if (base === undefined) {
        if (mayHavePaid(context, service, participant)) {
          refused.push({ problem: unknownBase(context, participant, year), service });
        }
        continue;
      }
      const amount = timesFactor(base, fraction);
      if (!(Math.abs(amount) <= LARGEST)) {
        const source = context.model.participants[participant]?.source;
        refused.push({ problem: { code: 'AMOUNT_TOO_LARGE', source, params: { phase: 'budget' } }, service });
        continue;
      }
      const payment = { participant, amount, base, year, fraction: fraction.toFixed() };
      if (amount !== 0) byService.set(service, [...(byService.get(service) ?? []), payment]);
    }
  }
  return { byService, refused };
}

/** The last day on which a participant had a part in a service, when that lies before the year (R8). */
function exitDate(
  { model, agreements, year }: RunContext,
  service: ServiceIndex,
  participant: ParticipantIndex,
): IsoDate | undefined {
  const periods = agreements.get(service)?.get(participant) ?? [];
  const ends = periods.map(({ to }) => to);
  const lastEnd = ends.includes(undefined) ? undefined : ends.reduce(latest, undefined);
  const left = model.participants[participant]?.left;
  const date = left !== undefined && (lastEnd === undefined || left < lastEnd) ? left : lastEnd;
  return date !== undefined && yearOf(date) < year ? date : undefined;
}

const latest = (a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

function baseOf(
  budget: PhaseState | undefined,
  service: ServiceIndex,
  participant: ParticipantIndex,
): Cents | undefined {
  const state = budget?.states[service];
  if (!budget || !state || state.refused) return undefined;
  const allocations = state.allocations.filter(({ component }) => component !== 'exit');
  return contributionsOf({ allocations }, budget.context.model.participants.length)[participant];
}

function mayHavePaid(context: RunContext, service: ServiceIndex, participant: ParticipantIndex): boolean {
  const { kind, circle } = ruleAt(context, service);
  if (kind === 'direct' || kind === 'markup') return false;
  const { marks, organisation } = serviceAt(context.model, service);
  if (kind === 'solidarity') return circleMembers(context, organisation, circle).includes(participant);
  const mark = marks?.values[participant];
  return mark !== undefined && mark !== 'on demand' && mark !== '(x)';
}

function unknownBase({ model }: RunContext, participant: ParticipantIndex, year: number): Problem {
  const { name = '', source } = model.participants[participant] ?? {};
  return { code: 'EXIT_BASE_MISSING', source, params: { participant: name, year } };
}
