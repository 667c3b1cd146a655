/** From the working data of a phase to what a run reports. */
import type { PhaseState, ServiceState } from './phase-state';
import { type Rational, rational } from './rational';
import type { ServiceOutcome } from './result';
import { isEmpty } from './vector';

/** In model order; only services with an amount, a cost line, a payer or a refusal. */
export function outcomesOf(phase: PhaseState): readonly ServiceOutcome[] {
  return phase.states.filter(isWorthTelling).map((state) => outcomeOf(phase, state));
}

function outcomeOf(phase: PhaseState, state: ServiceState): ServiceOutcome {
  const { cost, rule } = state;
  const outcome: ServiceOutcome = {
    service: state.service,
    phase: phase.phase,
    costs: cost.costs,
    net: cost.net,
    inflow: state.inflow,
    markup: state.markup,
    rule: rule.kind,
    key: rule.kind === 'solidarity' || rule.kind === 'benefit' ? rule.key : undefined,
    funding: rule.funding,
    refused: state.refused,
    allocations: state.allocations,
    coverage: state.coverage,
    tariff: tariffOf(phase, state),
  };
  return cost.disappears === 0 ? outcome : { ...outcome, disappears: cost.disappears };
}

function isWorthTelling({ cost, inflow, refused, allocations }: ServiceState): boolean {
  return cost.hasLine || inflow !== 0 || refused !== undefined || allocations.length > 0;
}

/** R13: the tariff that is given, else the price that follows, in cents per unit. */
function tariffOf({ phase }: PhaseState, state: ServiceState): Rational | undefined {
  const { rule, weighing, cost, inflow } = state;
  if (rule.kind !== 'volume' || !weighing?.weights) return undefined;
  if (weighing.tariff) return weighing.tariff;
  const fixed = rule.funding?.fixedFraction;
  // With a fixed part the weights at year end are no volumes, so that there is no one price.
  if (isEmpty(weighing.weights.vector) || (phase === 'actual' && fixed && !fixed.isZero())) return undefined;
  const { vector, unit } = weighing.weights;
  return rational(BigInt(cost.net + inflow) * unit.d, BigInt(vector.sum) * unit.n);
}
