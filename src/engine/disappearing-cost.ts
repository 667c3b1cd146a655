/**
 * R23: an exit leaves the remaining takers with the cost that does not disappear. Of the part of the budgeted cost
 * that the weight of a leaver stands for, `Blijvend deel %` stays (all of it where the workbook says nothing); the
 * rest is taken off the budget, in proportion to the days that the leaver no longer has. Actual cost is what it is.
 */
import type { Problem } from './collect-findings';
import { cached, createContext, type RunContext, ruleAt } from './context';
import type { BookCosts, ServiceCost } from './costs';
import { FUNDING_METHODS } from './funding';
import type { Model, ServiceIndex } from './model';
import { Exact } from './money';
import { daysAt, type Payers, positionOf } from './payers';
import { multiply, ONE, type Rational, rational, rationalOf, round, subtract } from './rational';
import { addAll } from './sum-fractions';
import { isRefusal, type Refusal, refusal } from './weigh-by-key';

/** The budget without the cost that disappears with leavers. */
export function withoutDisappearing(context: RunContext, costs: BookCosts): BookCosts {
  if (!hasExits(context.model)) return costs;
  const problems = [...costs.problems];
  const services = costs.services.map((cost, service): ServiceCost => {
    if (cost.net === 0 || cost.refused) return cost;
    const part = disappearingPart(context, service);
    if (part === undefined) return cost;
    if (isRefusal(part)) {
      problems.push(...part.problems.map((problem: Problem) => ({ problem, services: [service] })));
      return { ...cost, refused: part.refused };
    }
    const disappears = Number(round(multiply(part, rational(cost.net))));
    return { ...cost, net: cost.net - disappears, disappears };
  });
  return { ...costs, services, problems };
}

/**
 * The fraction of the net cost that disappears: (1 − remaining fraction) × weight of what left / weight of all,
 * both as if nobody had left.
 * @returns undefined where nothing disappears
 */
function disappearingPart(context: RunContext, service: ServiceIndex): Rational | Refusal | undefined {
  const { funding, kind, refused } = ruleAt(context, service);
  const remaining = funding?.remainingFraction;
  if (!remaining || remaining.greaterThanOrEqualTo(1) || refused || !kind) return undefined;
  if (remaining.lessThan(0)) return refusal('NUMBER_UNREADABLE');
  // A spread casco follows the services that carry it. Named amounts, and payments, have no weight here.
  if (kind === 'markup') return undefined;
  const before = cached(context, 'before exits', () => contextBeforeExits(context));
  const method = FUNDING_METHODS[kind];
  const full = method.weigh(before, service, 'budget');
  if (isRefusal(full)) return full;
  const now = method.weigh(context, service, 'budget');
  const vector = full.weights?.vector;
  if (isRefusal(now) || !vector) return undefined;
  const left = full.payers.indexes.map((participant, at) => {
    const stays = partLeft(
      context,
      now.payers,
      participant,
      daysAt(before, full.payers, at),
      kind === 'volume',
    );
    return multiply(rational(BigInt(vector.values[at] ?? 0)), subtract(ONE, stays));
  });
  const gone = addAll(left);
  if (gone.n === 0n) return undefined;
  const leavers = rational(gone.n, gone.d * BigInt(vector.sum));
  return multiply(leavers, rationalOf(new Exact(1).minus(remaining)));
}

/** Days that are left of the days before the exit; volumes do not follow days (R8). */
function partLeft(
  context: RunContext,
  payers: Payers,
  participant: number,
  before: number,
  isVolume: boolean,
): Rational {
  const position = positionOf(payers, participant);
  if (position < 0) return rational(0);
  return isVolume ? ONE : rational(daysAt(context, payers, position), before);
}

const contextBeforeExits = ({ model, year, tentative }: RunContext): RunContext => ({
  ...createContext(withoutExits(model), year),
  tentative,
});

/** The model as if nobody had left: no Uittreding, and agreements without an end. */
export function withoutExits(model: Model): Model {
  return {
    ...model,
    participants: model.participants.map((participant) => ({ ...participant, left: undefined })),
    agreements: model.agreements.map((agreement) => ({ ...agreement, to: undefined })),
  };
}

const hasExits = ({ participants, agreements }: Model): boolean =>
  participants.some(({ left }) => left !== undefined) || agreements.some(({ to }) => to !== undefined);
