/**
 * R14 versleuteld: a casco that is not charged itself but spread over the other services of its organisation, in
 * proportion to their own net cost (before R16). Each carries its part by its own weights.
 */
import { apportion } from '../apportion';
import { cached, type RunContext, ruleAt, serviceAt } from '../context';
import type { ServiceCost } from '../costs';
import type { Cents, ServiceIndex } from '../model';

export interface CascoSpread {
  /** The casco services; several are added up. */
  readonly sources: readonly ServiceIndex[];
  /** The services that carry it, in order of first appearance on Begroting, which settles ties (R2). */
  readonly carriers: readonly ServiceIndex[];
  /** Their net costs, by position and together. */
  readonly nets: readonly Cents[];
  readonly total: Cents;
}

/** Who carries the spread casco of each organisation that has one. A service that is refused keeps its part. */
export function cascoSpreads(
  context: RunContext,
  costs: readonly ServiceCost[],
): ReadonlyMap<string, CascoSpread> {
  const { model, rules } = context;
  if (!rules.some(({ kind }) => kind === 'markup')) return NO_SPREADS;
  const cascos = new Set(rules.flatMap(({ kind }, index) => (kind === 'markup' ? [index] : [])));
  const organisationOf = (index: ServiceIndex): string => serviceAt(model, index).organisation;
  return new Map(
    [...new Set([...cascos].map(organisationOf))].map((organisation) => {
      const own = budgetOrder(context).filter((index) => organisationOf(index) === organisation);
      const carriers = own.filter((index) => carriesCasco(context, index, costs[index]?.net ?? 0));
      const nets = carriers.map((index) => costs[index]?.net ?? 0);
      const total = nets.reduce((sum, net) => sum + net, 0);
      return [organisation, { sources: own.filter((index) => cascos.has(index)), carriers, nets, total }];
    }),
  );
}

const NO_SPREADS: ReadonlyMap<string, CascoSpread> = new Map();

/**
 * Whether a service carries a part of a spread casco of its organisation. Frictiekosten, services under R15 and those
 * with net cost ≤ 0 carry nothing.
 */
export const carriesCasco = (context: RunContext, service: ServiceIndex, net: Cents): boolean =>
  net > 0 && canCarryCasco(context, service);

/** The same, where the net cost is not known. */
export function canCarryCasco(context: RunContext, service: ServiceIndex): boolean {
  const { kind } = ruleAt(context, service);
  return kind !== 'markup' && kind !== 'direct' && serviceAt(context.model, service).kind !== 'friction';
}

/** R2 over the carriers, by position. @param amount - the casco services together, inflow by R16 included */
export const spreadCasco = ({ nets }: CascoSpread, amount: Cents): readonly Cents[] =>
  apportion(amount, nets);

/** Services in order of first appearance on Begroting, then all others. */
export function budgetOrder(context: RunContext): readonly ServiceIndex[] {
  return cached(context, 'budget order', () => {
    const { costLines, services } = context.model;
    const onBudget = costLines.flatMap(({ book, service }) =>
      book === 'budget' && service !== undefined ? [service] : [],
    );
    return [...new Set([...onBudget, ...services.keys()])];
  });
}
