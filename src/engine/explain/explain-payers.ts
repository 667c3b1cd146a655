/** R28: all payers of one component with their exact weights and shares, so that a division can be checked. */
import { exactAmount, exactMarkup } from '../flows';
import type { Weighing } from '../funding/weighing';
import type { Cents, ParticipantIndex } from '../model';
import type { PhaseState, ServiceState } from '../phase-state';
import { multiply, type Rational, rational, ZERO } from '../rational';
import type { Allocation, ExplainedPayer, ServiceOutcome } from '../result';
import { type ExplainedRun, weighingOf } from './explained-run';

export interface ExplainedPayers {
  readonly payers: readonly ExplainedPayer[];
  readonly totalWeight: Rational;
  /** How the payers were weighed; undefined for exit payments, which are amounts of their own. */
  readonly weighing: Weighing | undefined;
  /** What organisations pay of it, which the others do not divide (R16), and the weight of those others. */
  readonly flowed: Cents;
  readonly othersWeight: Rational;
  readonly isFlow: (payer: ParticipantIndex) => boolean;
  /** What the simultaneous equations give to divide, in cents, of which organisations pay their part (R16). */
  readonly solved: Rational | undefined;
}

export function explainPayers(
  explained: ExplainedRun,
  outcome: ServiceOutcome,
  allocation: Allocation,
): ExplainedPayers {
  const weighing = allocation.component === 'exit' ? undefined : weighingOf(explained, outcome);
  if (!weighing) return named(allocation, undefined);
  const stands = weighing.fixed !== undefined && allocation.component !== 'markup';
  if (!weighing.weights) return named(allocation, weighing);

  const { vector, unit } = weighing.weights;
  const weightAt = (at: number): Rational => rational(BigInt(vector.values[at] ?? 0) * unit.n, unit.d);
  const price = stands ? priceOf(weighing) : undefined;
  const whole = explained.phaseOf(outcome.phase);
  const state = whole?.states[outcome.service];
  const isFlow = (payer: number): boolean => !stands && state?.flows.has(payer) === true;
  const flowed = sumWhere(allocation, isFlow);
  const others = BigInt(vector.sum) - flowWeights(allocation, weighing, isFlow);
  const solved = whole && state && exactTotal(whole, state, allocation);
  const payers = allocation.payers.map((participant, at): ExplainedPayer => {
    const weight = weightAt(at);
    const value = BigInt(vector.values[at] ?? 0);
    const exact = price
      ? multiply(weight, price)
      : isFlow(participant)
        ? multiply(rational(value, BigInt(vector.sum)), solved ?? ZERO)
        : others === 0n
          ? ZERO
          : rational(value * BigInt(allocation.amount - flowed), others);
    return { participant, weight, exact, share: allocation.shares[at] ?? 0 };
  });
  const totalWeight = rational(BigInt(vector.sum) * unit.n, unit.d);
  const othersWeight = rational(others * unit.n, unit.d);
  return { payers, totalWeight, weighing, flowed, othersWeight, isFlow, solved };
}

/** Cents per unit of weight: the tariff, or the euro of a contributed budget. */
const priceOf = ({ tariff }: Weighing): Rational => tariff ?? rational(100);

const exactTotal = (phase: PhaseState, state: ServiceState, { component }: Allocation): Rational =>
  component === 'markup' ? exactMarkup(phase, state) : exactAmount(state);

function flowWeights(
  { payers }: Allocation,
  { weights }: Weighing,
  isFlow: (payer: number) => boolean,
): bigint {
  return payers.reduce(
    (sum, payer, at) => (isFlow(payer) ? sum + BigInt(weights?.vector.values[at] ?? 0) : sum),
    0n,
  );
}

const sumWhere = ({ payers, shares }: Allocation, holds: (payer: number) => boolean): Cents =>
  payers.reduce((sum, payer, at) => (holds(payer) ? sum + (shares[at] ?? 0) : sum), 0);

/** Amounts that are named rather than divided (R15, R23): each is its own weight, in euro. */
function named({ payers, shares, amount }: Allocation, weighing: Weighing | undefined): ExplainedPayers {
  const totalWeight = rational(amount, 100);
  return {
    payers: payers.map((participant, at) => {
      const share = shares[at] ?? 0;
      return { participant, weight: rational(share, 100), exact: rational(share), share };
    }),
    totalWeight,
    weighing,
    flowed: 0,
    othersWeight: totalWeight,
    isFlow: () => false,
    solved: undefined,
  };
}
