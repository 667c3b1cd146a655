/** R23: what a participant that left still pays in the years after, where the setting Uittreedvergoeding says so. */
import { contributionsOf } from './advances';
import type { Problem } from './collect-findings';
import { type RunContext, ruleAt, serviceAt } from './context';
import { NEVER } from './days';
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
    // Named amounts are one-off (R15).
    if (ruleAt(context, service).kind === 'direct') continue;
    for (const participant of context.model.participants.keys()) {
      const date = exitDate(context, service, participant);
      const fraction = percentages[context.year - yearOf(date) - 1];
      if (!fraction || fraction.isZero()) continue;
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

/** The last day on which a participant has a part in a service (R8), {@link NEVER} when it goes on. */
function exitDate(
  { model, agreements }: RunContext,
  service: ServiceIndex,
  participant: ParticipantIndex,
): IsoDate {
  const left = model.participants[participant]?.left ?? NEVER;
  const ends = agreements
    .get(service)
    ?.get(participant)
    ?.map(({ to }) => to ?? NEVER);
  const lastEnd = ends?.sort().at(-1) ?? NEVER;
  if (left < lastEnd) return left;
  return lastEnd;
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

function baseOf(
  budget: PhaseState | undefined,
  service: ServiceIndex,
  participant: ParticipantIndex,
): Cents | undefined {
  const state = budget?.states[service];
  if (!budget || !state || state.refused) return undefined;
  // Nobody has exit payments before it leaves.
  return contributionsOf(state, budget.context.model.participants.length)[participant];
}

function mayHavePaid(context: RunContext, service: ServiceIndex, participant: ParticipantIndex): boolean {
  const { kind, circle } = ruleAt(context, service);
  // A spread casco is paid with the services that carry it (R14).
  if (kind === 'markup') return false;
  const { marks, organisation } = serviceAt(context.model, service);
  if (kind === 'solidarity') return circleMembers(context, organisation, circle).includes(participant);
  const mark = marks?.values[participant];
  if (mark === '(x)') return context.tentative.n !== 0n;
  return mark !== undefined && mark !== 'on demand';
}

function unknownBase({ model }: RunContext, participant: ParticipantIndex, year: number): Problem {
  const { name = '', source } = model.participants[participant] ?? {};
  return { code: 'EXIT_BASE_MISSING', source, params: { participant: name, year } };
}
