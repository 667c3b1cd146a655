/**
 * What depends on a refused service is refused with it: an amount, or a weight, that is not completely known is not
 * divided. Nothing else is touched.
 */
import { serviceAt } from './context';
import { directAmounts } from './funding/direct';
import { canCarryCasco } from './funding/markup';
import type { Recharge, ServiceIndex } from './model';
import { membersOf, positionOf } from './payers';
import { canBeCharged, isProportional, type PhaseState, refuse, type ServiceState } from './phase-state';

/** Refuses until nothing more follows. */
export function refuseDependents(phase: PhaseState): void {
  const count = () => phase.states.filter(({ refused }) => refused).length;
  let known: number;
  do {
    known = count();
    refuseCarriers(phase);
    refuseTargets(phase);
    refuseProportional(phase);
  } while (count() > known);
}

function refuseBecauseOf(phase: PhaseState, state: ServiceState, cause: ServiceState): void {
  if (state.refused) return;
  const { name, source } = serviceAt(phase.context.model, cause.service);
  const params = { phase: phase.phase, cause: name };
  refuse(phase, state, 'DEPENDS_ON_REFUSED', { code: 'DEPENDS_ON_REFUSED', source, params });
}

/** R14: without the amount of the casco, or a net cost that gives the proportions, no mark-up is known. */
function refuseCarriers(phase: PhaseState): void {
  for (const [organisation, { sources, carriers }] of phase.spreads) {
    const casco = statesAt(phase, sources);
    const unknownNet = phase.states.find(
      (state) =>
        state.organisation === organisation &&
        state.cost.refused &&
        canCarryCasco(phase.context, state.service),
    );
    if (unknownNet && casco.some((state) => hasAmount(phase, state))) {
      for (const state of casco) refuseBecauseOf(phase, state, unknownNet);
    }
    const cause = casco.find((state) => state.refused && hasAmount(phase, state));
    if (!cause) continue;
    for (const state of [...statesAt(phase, carriers), ...casco]) refuseBecauseOf(phase, state, cause);
  }
}

/** R16: what an organisation pays for a refused service is cost of its own that is not known. */
function refuseTargets(phase: PhaseState): void {
  for (const recharge of phase.context.model.recharges) {
    const target = phase.states[recharge.service];
    const cause = phase.states.find(
      (state) => state.refused && state.organisation === recharge.from && mayPay(phase, state, recharge),
    );
    if (target && cause) refuseBecauseOf(phase, target, cause);
  }
}

function mayPay(phase: PhaseState, state: ServiceState, { participant }: Recharge): boolean {
  const { context } = phase;
  const { kind, circle } = state.rule;
  // Nobody pays a spread casco itself: the services that carry it are refused with it.
  if (kind === 'markup' || !hasAmount(phase, state)) return false;
  if (kind === 'direct') return directAmounts(context, state.service, phase.phase).amounts[participant] !== 0;
  if (kind === 'solidarity') return positionOf(membersOf(context, state.service, circle), participant) >= 0;
  const mark = serviceAt(context.model, state.service).marks?.values[participant];
  if (mark === '(x)') return context.tentative.n !== 0n;
  if (mark === 'on demand') return kind === 'volume' && phase.phase === 'actual';
  return mark !== undefined;
}

/** R10: a key in proportion to payments needs all of them. */
function refuseProportional(phase: PhaseState): void {
  const causes = phase.states.filter((state) => state.refused && givesPayments(phase, state));
  for (const state of phase.states) {
    if (!isProportional(state) || !hasAmount(phase, state)) continue;
    const cause = causes.find(({ organisation }) => organisation === state.organisation);
    if (cause) refuseBecauseOf(phase, state, cause);
  }
}

const givesPayments = (phase: PhaseState, state: ServiceState): boolean =>
  state.rule.kind !== 'solidarity' && state.rule.kind !== 'markup' && hasAmount(phase, state);

const hasAmount = (phase: PhaseState, state: ServiceState): boolean =>
  state.cost.refused !== undefined || canBeCharged(phase, state);

const statesAt = ({ states }: PhaseState, services: readonly ServiceIndex[]): readonly ServiceState[] =>
  services.flatMap((service) => states[service] ?? []);
