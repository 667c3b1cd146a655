/** What a goal seek aims at, and how far it is. */
import type { Cents, ParticipantIndex, ServiceIndex } from '../model';
import { compare, type Rational, rational, ZERO } from '../rational';
import type { WhatIfResult } from './what-if/create-what-if';

/** In the budget: the price of a service, or what a participant pays, for one service or for all, at most so much. */
export type Goal =
  | { readonly kind: 'price'; readonly service: ServiceIndex; readonly most: Rational }
  | {
      readonly kind: 'contribution';
      readonly participant: ParticipantIndex;
      readonly service: ServiceIndex | undefined;
      readonly most: Cents;
    };

/**
 * The amount that a goal is about, exact, in cents. The price of a product is its tariff under p×q (R13), else its
 * cost per payer.
 * @returns undefined when the service cannot be divided
 */
export function amountOf(goal: Goal, { outcomes, contributions }: WhatIfResult): Rational | undefined {
  if (goal.kind === 'contribution' && goal.service === undefined)
    return rational(contributions.budget[goal.participant] ?? 0);
  const outcome = outcomes.find(({ service, phase }) => service === goal.service && phase === 'budget');
  if (!outcome || outcome.refused) return undefined;
  if (goal.kind === 'price') {
    const payers = new Set(outcome.allocations.flatMap((allocation) => allocation.payers));
    const cost = outcome.net + outcome.inflow + outcome.markup;
    // Of a service without cost nobody is a payer; it costs nothing all the same.
    if (payers.size === 0) return cost === 0 ? ZERO : undefined;
    return outcome.tariff ?? rational(cost, payers.size);
  }
  const paid = outcome.allocations.flatMap(({ payers, shares }) => {
    const share = shares[payers.indexOf(goal.participant)];
    return share === undefined ? [] : [share];
  });
  return rational(paid.reduce((sum, share) => sum + share, 0));
}

export function isReached(goal: Goal, amount: Rational | undefined): boolean {
  const most = goal.kind === 'price' ? goal.most : rational(goal.most);
  return amount !== undefined && compare(amount, most) <= 0;
}
