/**
 * What depends on a refused service is refused with it: an amount, or a weight, that is not completely known is not
 * divided. Nothing else is touched.
 */
import { ruleAt, serviceAt } from './context';
import { directAmounts } from './funding/direct';
import type { Recharge, ServiceIndex } from './model';
import { membersOf, positionOf } from './payers';
import { isProportional, type PhaseState, refuse, type ServiceState } from './phase-state';

/** Refuses until nothing more follows. */
export function refuseDependents(phase: PhaseState): void {
  for (let changed = true; changed; ) {
    changed = refuseCarriers(phase);
    changed = refuseTargets(phase) || changed;
    changed = refuseProportional(phase) || changed;
  }
}

function refuseBecauseOf(phase: PhaseState, state: ServiceState, cause: ServiceState): boolean {
  if (state.refused) return false;
  const { model } = phase.context;
  refuse(phase, state, 'DEPENDS_ON_REFUSED', {
    code: 'DEPENDS_ON_REFUSED',
    source: serviceAt(model, cause.service).source,
    params: { phase: phase.phase, cause: serviceAt(model, cause.service).name },
  });
  return true;
}

/** R14: without the amount of the casco, or a net cost that gives the proportions, no mark-up is known. */
function refuseCarriers(phase: PhaseState): boolean {
  let changed = false;
  for (const { sources, carriers } of phase.spreads.values()) {
    const casco = statesAt(phase, sources);
    const unknownNet = phase.states.find(
      (state) =>
        state.organisation === casco[0]?.organisation && state.cost.refused && canCarry(phase, state),
    );
    if (unknownNet && casco.some((state) => hasAmount(phase, state))) {
      for (const state of casco) changed = refuseBecauseOf(phase, state, unknownNet) || changed;
    }
    const cause = casco.find((state) => state.refused && hasAmount(phase, state));
    if (!cause) continue;
    for (const state of statesAt(phase, carriers)) changed = refuseBecauseOf(phase, state, cause) || changed;
    for (const state of casco) changed = refuseBecauseOf(phase, state, cause) || changed;
  }
  return changed;
}

const canCarry = ({ context }: PhaseState, { service, rule }: ServiceState): boolean =>
  serviceAt(context.model, service).kind !== 'friction' && rule.kind !== 'direct' && rule.kind !== 'markup';

/** R16: what an organisation pays for a refused service is cost of its own that is not known. */
function refuseTargets(phase: PhaseState): boolean {
  let changed = false;
  for (const recharge of phase.context.model.recharges) {
    const target = phase.states[recharge.service];
    if (!target || target.refused) continue;
    const cause = phase.states.find(
      (state) => state.refused && state.organisation === recharge.from && mayPay(phase, state, recharge),
    );
    if (cause) changed = refuseBecauseOf(phase, target, cause) || changed;
  }
  return changed;
}

function mayPay(phase: PhaseState, state: ServiceState, { participant, service }: Recharge): boolean {
  const { kind } = state.rule;
  // Nobody pays a spread casco itself: the services that carry it are refused with it.
  if (state.service === service || kind === 'markup' || !hasAmount(phase, state)) return false;
  const mark = serviceAt(phase.context.model, state.service).marks?.values[participant];
  if (kind === 'direct')
    return directAmounts(phase.context, state.service, phase.phase).amounts[participant] !== 0;
  if (kind === 'solidarity') {
    const { circle } = ruleAt(phase.context, state.service);
    return positionOf(membersOf(phase.context, state.service, circle), participant) >= 0;
  }
  if (mark === '(x)') return phase.context.tentative.n !== 0n;
  return mark !== undefined && !(mark === 'on demand' && phase.phase === 'budget');
}

/** R10: a key in proportion to payments needs all of them. */
function refuseProportional(phase: PhaseState): boolean {
  const proportional = phase.states.filter((state) => isProportional(state) && hasAmount(phase, state));
  if (proportional.length === 0) return false;
  const causes = new Map(
    phase.states
      .filter((state) => state.refused && givesPayments(phase, state))
      .map((state) => [state.organisation, state]),
  );
  let changed = false;
  for (const state of proportional) {
    const cause = causes.get(state.organisation);
    if (cause) changed = refuseBecauseOf(phase, state, cause) || changed;
  }
  return changed;
}

const givesPayments = (phase: PhaseState, state: ServiceState): boolean =>
  state.rule.kind !== 'solidarity' && state.rule.kind !== 'markup' && hasAmount(phase, state);

const hasAmount = ({ targets }: PhaseState, { cost, service }: ServiceState): boolean =>
  cost.net !== 0 || cost.refused !== undefined || targets.has(service);

const statesAt = ({ states }: PhaseState, services: readonly ServiceIndex[]): readonly ServiceState[] =>
  services.flatMap((service) => states[service] ?? []);
