/** R2, R5, R16: one amount over weighed payers, in cents or whole euros, after what organisations pay each other. */
import { apportion } from './apportion';
import type { Weighing } from './funding/weighing';
import type { Cents, ParticipantIndex } from './model';
import type { Flow, PhaseState } from './phase-state';
import { isEmpty, without } from './vector';

export interface Shares {
  /** By position of the payers. */
  readonly shares: readonly Cents[];
  /** What is not divided: R5, or a cent that no other payer can take (R16). */
  readonly rounding: Cents;
}

/**
 * Divides an amount over payers of which the weights do not sum to 0.
 * @param flowsOf - what payers pay by R16, rounded already; all others divide what is left
 * @param component - of the flows
 */
export function shareOut(
  { context, phase }: PhaseState,
  { payers, weights }: Weighing,
  amount: Cents,
  flowsOf: ReadonlyMap<ParticipantIndex, Flow>,
  component: keyof Flow,
): Shares {
  const count = payers.indexes.length;
  if (!weights || isEmpty(weights.vector))
    return { shares: new Array<Cents>(count).fill(0), rounding: amount };
  const unit = phase === 'budget' && context.model.settings.roundTo === 'euro' ? 100 : 1;
  const flows = flowsOf.size === 0 ? [] : payers.indexes.map((payer) => flowsOf.get(payer)?.[component]);
  const paid = flows.reduce<Cents>((sum, flow) => sum + (flow ?? 0), 0);
  const others = flows.some((flow) => flow !== undefined)
    ? without(weights.vector, (position) => flows[position] !== undefined)
    : weights.vector;
  const rest = amount - paid;
  const divisible = isEmpty(others) ? 0 : roundTo(rest, unit);
  const parts = apportion(divisible / unit, others.values, payers.ranks);
  const shares = unit === 1 && flows.length === 0 ? parts : parts.map((part, at) => flows[at] ?? part * unit);
  return { shares, rounding: rest - divisible };
}

/** Half away from zero to a multiple of the unit (R5). */
function roundTo(amount: Cents, unit: number): Cents {
  if (unit === 1) return amount;
  return Math.sign(amount) * Math.floor((Math.abs(amount) + unit / 2) / unit) * unit + 0;
}
