/** R21: vat per participant and service, and the part of it that the BCF compensates. */
import { contributionsOf } from './advances';
import { apportion } from './apportion';
import { costPlace } from './cost-place';
import { timesFactor } from './indexing';
import type { Cents, VatRegime } from './model';
import { Exact, euroText } from './money';
import type { PhaseState, ServiceState } from './phase-state';
import type { VatRow } from './result';
import { isEmpty } from './vector';

const RATES: Readonly<Record<'21%' | '9%', InstanceType<typeof Exact>>> = {
  '21%': new Exact('0.21'),
  '9%': new Exact('0.09'),
};

/** One row per service with a regime on Producten and participant that pays for it; amounts exclude vat. */
export function vatOf(phase: PhaseState): readonly VatRow[] {
  const { participants } = phase.context.model;
  return phase.states.flatMap((state): readonly VatRow[] => {
    const regime = state.rule.funding?.vat;
    if (!regime || state.refused) return [];
    const bases = contributionsOf(state, participants.length);
    const passedOn = regime === 'transparent' ? transparentVat(state) : new Map<number, Cents>();
    if (!passedOn) tellUndivided(phase, state);
    return participants.flatMap(({ vatCompensation }, participant): readonly VatRow[] => {
      const base = bases[participant] ?? 0;
      const vat = regime === 'transparent' ? (passedOn?.get(participant) ?? 0) : vatOn(base, regime);
      if (base === 0 && vat === 0) return [];
      const compensable = vatCompensation ? timesFactor(vat, vatCompensation) : 0;
      const { service } = state;
      return [{ service, participant, phase: phase.phase, regime, base, vat, compensable }];
    });
  });
}

/** Vat on an amount, rounded to cents half away from zero; nothing where it is exempt. */
export const vatOn = (base: Cents, regime: Exclude<VatRegime, 'transparent'>): Cents =>
  regime === 'exempt' ? 0 : timesFactor(base, RATES[regime]);

/**
 * The vat in the costs, divided with the weights of the service itself; named amounts are weights too (R15).
 * @returns undefined when there is vat and no weights to divide it
 */
function transparentVat({ cost, weighing }: ServiceState): ReadonlyMap<number, Cents> | undefined {
  if (cost.vat === 0) return new Map();
  // A spread casco has nobody who pays it (R14).
  if (!weighing) return undefined;
  const { payers, weights, fixed = [] } = weighing;
  const named = fixed.length > 0 && fixed.every((amount) => amount > 0) ? fixed : undefined;
  const values = weights ? (isEmpty(weights.vector) ? undefined : weights.vector.values) : named;
  if (!values) return undefined;
  const shares = apportion(cost.vat, values, payers.ranks);
  return new Map(payers.indexes.map((participant, at) => [participant, shares[at] ?? 0]));
}

function tellUndivided({ context, phase }: PhaseState, { service, cost }: ServiceState): void {
  const source = costPlace(context, service, phase);
  const params = { phase, amount: euroText(cost.vat) };
  context.findings.add('warning', { code: 'VAT_UNDIVIDED', source, params }, [service]);
}
