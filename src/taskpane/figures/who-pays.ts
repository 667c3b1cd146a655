/** What the pane shows of a run: sums per participant and per service. Pure, in whole cents. */
import type { Cents, ParticipantIndex, Phase, ServiceIndex } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { Component, RunResult } from '../../engine/result';

export interface Payer {
  readonly participant: ParticipantIndex;
  readonly amount: Cents;
  /** Part of all contributions of the phase, from 0 to 1; 0 where there are none. */
  readonly part: number;
}

/**
 * Contributions of the phase by participant, largest first; whoever pays nothing is left out.
 * @param kept - who is there also when it pays nothing
 */
export function whoPays(
  run: RunResult,
  phase: Phase,
  kept: readonly ParticipantIndex[] = [],
): readonly Payer[] {
  const sums = new Map<ParticipantIndex, Cents>(kept.map((participant) => [participant, 0]));
  for (const { payers, shares } of allocationsOf(run, phase)) {
    payers.forEach((payer, at) => {
      sums.set(payer, (sums.get(payer) ?? 0) + (shares[at] ?? 0));
    });
  }
  const total = sumCents(sums.values());
  return [...sums]
    .filter(([participant, amount]) => amount !== 0 || kept.includes(participant))
    .map(([participant, amount]) => ({ participant, amount, part: total === 0 ? 0 : amount / total }))
    .sort((a, b) => b.amount - a.amount || a.participant - b.participant);
}

export interface PaidService {
  readonly service: ServiceIndex;
  readonly component: Component;
  readonly amount: Cents;
}

/** What one participant pays in the phase, by service and component, in the order of the workbook. */
export function servicesPaid(
  run: RunResult,
  phase: Phase,
  participant: ParticipantIndex,
): readonly PaidService[] {
  return run.outcomes
    .filter((outcome) => outcome.phase === phase)
    .flatMap(({ service, allocations }) =>
      allocations.flatMap(({ component, payers, shares }) => {
        const amount = shares[payers.indexOf(participant)] ?? 0;
        return amount === 0 ? [] : [{ service, component, amount }];
      }),
    );
}

export interface Settled {
  readonly participant: ParticipantIndex;
  readonly advance: Cents;
  readonly actual: Cents;
  /** Positive: to pay. Negative: to be refunded. */
  readonly difference: Cents;
}

/** R18 by participant, largest actual share first. */
export function settledByParticipant(run: RunResult): readonly Settled[] {
  const sums = new Map<ParticipantIndex, Settled>();
  for (const { participant, advance, actual, difference } of run.settlement) {
    const sum = sums.get(participant) ?? { participant, advance: 0, actual: 0, difference: 0 };
    sums.set(participant, {
      participant,
      advance: sum.advance + advance,
      actual: sum.actual + actual,
      difference: sum.difference + difference,
    });
  }
  return [...sums.values()].sort((a, b) => b.actual - a.actual || a.participant - b.participant);
}

const allocationsOf = (run: RunResult, phase: Phase) =>
  run.outcomes.filter((outcome) => outcome.phase === phase).flatMap((outcome) => outcome.allocations);
