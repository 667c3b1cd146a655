/** R28: all payers of one component with their exact weights and shares, so that a division can be checked. */
import { exactAmount, exactMarkup } from '../flows';
import type { Weighing } from '../funding/weighing';
import type { Cents } from '../model';
import type { PhaseState, ServiceState } from '../phase-state';
import { multiply, type Rational, rational, ZERO } from '../rational';
import type { Allocation, ExplainedPayer, ServiceOutcome } from '../result';
import { type ExplainedRun, weighingOf } from './explained-run';

export interface ExplainedPayers {
  readonly payers: readonly ExplainedPayer[];
  readonly totalWeight: Rational;
  /** How the payers were weighed; undefined for exit payments, which are amounts of their own. */
  readonly weighing: Weighing | undefined;
  /** What organisations pay of it, which the others do not divide (R16). */
  readonly flowed: Cents;
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
  const payers = allocation.payers.map((participant, at): ExplainedPayer => {
    const weight = weightAt(at);
    const value = BigInt(vector.values[at] ?? 0);
    const exact = price
      ? multiply(weight, price)
      : isFlow(participant)
        ? multiply(rational(value, BigInt(vector.sum)), exactTotal(whole, state, allocation))
        : others === 0n
          ? ZERO
          : rational(value * BigInt(allocation.amount - flowed), others);
    return { participant, weight, exact, share: allocation.shares[at] ?? 0 };
  });
  const totalWeight = rational(BigInt(vector.sum) * unit.n, unit.d);
  return { payers, totalWeight, weighing, flowed };
}

/** Cents per unit of weight: the tariff, or the euro of a contributed budget. */
const priceOf = ({ tariff }: Weighing): Rational => tariff ?? rational(100);

function exactTotal(
  phase: PhaseState | undefined,
  state: ServiceState | undefined,
  { component }: Allocation,
): Rational {
  if (!phase || !state) return ZERO;
  return component === 'markup' ? exactMarkup(phase, state) : exactAmount(state);
}

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
  return {
    payers: payers.map((participant, at) => {
      const share = shares[at] ?? 0;
      return { participant, weight: rational(share, 100), exact: rational(share), share };
    }),
    totalWeight: rational(amount, 100),
    weighing,
    flowed: 0,
  };
}
