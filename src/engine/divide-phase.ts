/** One phase of one year: costs → amounts to divide → weights → shares (R9–R16). */
import { allocateService, exitAllocations } from './allocate-service';
import { cached, paidKey, type RunContext } from './context';
import { costPlace } from './cost-place';
import type { BookCosts } from './costs';
import type { ExitPayments } from './exit-payments';
import { exitsOf, settleFlows } from './flows';
import { spreadCasco } from './funding/markup';
import type { Cents, Phase, ServiceIndex } from './model';
import { euroText } from './money';
import { organisationGroups } from './organisation-groups';
import { membersOf, positionOf } from './payers';
import {
  canBeCharged,
  isProportional,
  type PhaseState,
  refuse,
  type ServiceState,
  startPhase,
  weigh,
} from './phase-state';
import { refuseDependents } from './refuse-dependents';
import type { Refusal } from './weigh-by-key';

/**
 * Divides the costs of a phase over its payers. Organisations are done group by group, after those from which they
 * buy (R16); within an organisation keys in proportion to payments come last (R10).
 *
 * What flows between organisations, and payments, are known only in the course of it. A service that turns out to be
 * refused then has amounts behind it that should not have been divided, so the phase is divided again without it.
 */
export function dividePhase(
  context: RunContext,
  phase: Phase,
  costs: BookCosts,
  exits: ExitPayments,
): PhaseState {
  const groups = cached(context, 'organisation groups', () => organisationGroups(context.model));
  const refusedBefore = new Map<ServiceIndex, Refusal>();
  for (;;) {
    const state = startPhase(context, phase, costs, exits, refusedBefore);
    for (const group of groups) refuseCircular(state, group);
    refuseDependents(state);
    state.isDividing = true;
    const isDone = groups.every((group) => divideGroup(state, group));
    if (isDone && state.late.size === 0) {
      for (const { problem, services } of state.found) context.findings.add('error', problem, services);
      return state;
    }
    for (const [service, refusal] of state.late) refusedBefore.set(service, refusal);
  }
}

/** @returns false when the equations between organisations have no solution */
function divideGroup(phase: PhaseState, group: readonly string[]): boolean {
  const own = phase.states.filter(({ organisation }) => group.includes(organisation));
  if (!settleFlows(phase, group, own)) {
    refuseUnsolvable(phase, group);
    return false;
  }
  for (const organisation of group) spread(phase, organisation);
  for (const state of own) allocateService(phase, state);

  // Not weighed until now, so that nothing of them flowed or was divided.
  const proportional = own.filter(isProportional);
  if (proportional.length === 0) return true;
  for (const organisation of group) keepPayments(phase, organisation);
  for (const state of proportional) weigh(phase, state);
  settleFlows(phase, group, proportional);
  for (const state of proportional) allocateService(phase, state);
  return true;
}

/** R16: nobody outside pays for what these organisations charge each other. */
function refuseUnsolvable(phase: PhaseState, group: readonly string[]): void {
  for (const { service } of phase.context.model.recharges) {
    const state = phase.states[service];
    if (state && group.includes(state.organisation)) refuseReciprocal(phase, state);
  }
}

/**
 * A key in proportion to payments (R10) of which a payer passes the cost on to an organisation from which this one
 * buys: the weights would follow from themselves, and such equations are not linear.
 */
function refuseCircular(phase: PhaseState, group: readonly string[]): void {
  const { context, states } = phase;
  for (const { from, participant, service } of context.model.recharges) {
    const target = states[service];
    if (!target || !group.includes(from) || !group.includes(target.organisation)) continue;
    for (const state of states) {
      if (state.organisation !== from || !isProportional(state) || state.refused) continue;
      if (!canBeCharged(phase, state)) continue;
      const payers = membersOf(context, state.service, state.rule.circle);
      if (positionOf(payers, participant) >= 0) refuseReciprocal(phase, state);
    }
  }
}

function refuseReciprocal(phase: PhaseState, state: ServiceState): void {
  const params = { phase: phase.phase };
  const [recharge] = phase.context.model.recharges.filter(({ service }) => service === state.service);
  const source = recharge?.source ?? state.rule.source;
  refuse(phase, state, 'RECIPROCAL_UNSOLVABLE', { code: 'RECIPROCAL_UNSOLVABLE', source, params });
}

/** R14: the casco of an organisation, with what flows into it, over the services that carry it. */
function spread(phase: PhaseState, organisation: string): void {
  const found = phase.spreads.get(organisation);
  const casco = (found?.sources ?? []).flatMap((source) => phase.states[source] ?? []);
  const open = casco.filter(({ refused }) => !refused);
  for (const state of open) state.allocations = exitAllocations(state);
  const amount = open.reduce((sum, state) => sum + state.cost.net + state.inflow - exitsOf(state), 0);
  if (!found || amount === 0) return;
  if (!Number.isSafeInteger(amount)) {
    const params = { phase: phase.phase };
    for (const state of open) {
      const source = costPlace(phase.context, state.service, phase.phase);
      refuse(phase, state, 'AMOUNT_TOO_LARGE', { code: 'AMOUNT_TOO_LARGE', source, params });
    }
    return;
  }
  if (found.carriers.length === 0) {
    for (const state of open) refuseWithoutCarrier(phase, state);
    return;
  }
  const shares = spreadCasco(found, amount);
  for (const [at, carrier] of found.carriers.entries()) {
    const state = phase.states[carrier];
    if (state) state.markup = shares[at] ?? 0;
  }
}

function refuseWithoutCarrier(phase: PhaseState, state: ServiceState): void {
  const amount = state.cost.net + state.inflow;
  const source = costPlace(phase.context, state.service, phase.phase);
  const params = { phase: phase.phase, amount: euroText(amount) };
  if (amount !== 0)
    refuse(phase, state, 'COST_WITHOUT_TAKER', { code: 'COST_WITHOUT_TAKER', source, params });
}

/** What each participant pays to an organisation under R11, R12, R13 and R15 (R10). */
function keepPayments({ context, phase, states }: PhaseState, organisation: string): void {
  const paid = new Array<Cents>(context.model.participants.length).fill(0);
  for (const state of states) {
    const { kind } = state.rule;
    if (state.organisation !== organisation || kind === 'solidarity' || kind === 'markup') continue;
    for (const { payers, shares } of state.allocations) {
      for (const [at, payer] of payers.entries()) paid[payer] = (paid[payer] ?? 0) + (shares[at] ?? 0);
    }
  }
  context.paid.set(paidKey(organisation, phase), paid);
}
