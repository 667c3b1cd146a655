/** The context of a slice of a changed model, with what the baseline has worked out already and the change does not touch. */
import type { FindingCollector } from '../../collect-findings';
import type { KeptByService, RunContext } from '../../context';
import { type BookCosts, NO_COST } from '../../costs';
import { COSTS } from '../../divide-year';
import { VOLUMES } from '../../funding/volumes';
import type { Model, ServiceIndex } from '../../model';
import { WEIGHINGS } from '../../phase-state';
import { rowsByService } from '../../rows-of-service';

/**
 * @param base - a context that has divided the baseline
 * @param changed - of the changed model
 * @param slice - the part of that model that is divided again
 * @param services - those of the slice
 * @param weighed - the services of which more has changed than costs
 */
export function deriveContext(
  base: RunContext,
  changed: RunContext,
  slice: Model,
  services: ReadonlySet<ServiceIndex>,
  weighed: ReadonlySet<ServiceIndex>,
): RunContext {
  return {
    ...changed,
    model: slice,
    rows: rowsByService(slice),
    findings: UNHEARD,
    inherited: (name) => {
      const kept = base.cache.get(name);
      if (kept === undefined) return undefined;
      if (WEIGHED.has(name))
        return (kept as KeptByService<unknown>).map((weighing, service) =>
          weighsTheSame(service, base, changed, weighed) ? weighing : undefined,
        );
      if (name === COSTS.budget || name === COSTS.actual)
        return hasSameCosts(base.model, changed.model)
          ? costsOfSlice(kept as BookCosts, slice, services)
          : undefined;
      return isStillTrue(name, base, changed) ? kept : undefined;
    },
  };
}

const WEIGHED: ReadonlySet<string> = new Set(Object.values(WEIGHINGS));

/** Who takes other services of the organisation counts in a circle of takers (R10). */
function weighsTheSame(
  service: ServiceIndex,
  base: RunContext,
  changed: RunContext,
  weighed: ReadonlySet<ServiceIndex>,
): boolean {
  if (weighed.has(service)) return false;
  return base.model.services === changed.model.services || changed.rules[service]?.circle.kind !== 'takers';
}

/** Whether all that costs follow from is the same; the fte of Producten counts where there are block budgets. */
const hasSameCosts = (a: Model, b: Model): boolean =>
  a.costLines === b.costLines &&
  a.costChanges === b.costChanges &&
  a.indexes === b.indexes &&
  a.direct === b.direct &&
  (a.funding === b.funding || a.costLines.every(({ service }) => service !== undefined));

/** The costs of some services and the block budgets of their werkvelden; what is wrong with them was told before. */
function costsOfSlice(
  costs: BookCosts,
  { costLines }: Model,
  services: ReadonlySet<ServiceIndex>,
): BookCosts {
  const sources = costs.undivided.length === 0 ? undefined : new Set(costLines.map(({ source }) => source));
  return {
    services: costs.services.map((cost, service) => (services.has(service) ? cost : NO_COST)),
    undivided: costs.undivided.filter(({ source }) => sources?.has(source)),
    problems: [],
  };
}

/** What a division finds is told by a whole run. */
const UNHEARD: FindingCollector = { add: () => undefined, list: () => [] };

/** By the name under which it is cached: what each depends on. Anything else is worked out again. */
function isStillTrue(name: string, base: RunContext, changed: RunContext): boolean {
  const [a, b] = [base.model, changed.model];
  if (FIXED.has(name)) return true;
  if (name === 'indexes' || name === 'line amounts') return a.indexes === b.indexes;
  if (name === 'parts') return isSameFactor(base, changed);
  if (name.startsWith('driver ')) return a.drivers === b.drivers;
  if (name === 'weights') return a.drivers === b.drivers && isSameFactor(base, changed);
  if (name === 'budget order') return a.costLines === b.costLines;
  if (name === VOLUMES.budget || name === VOLUMES.actual)
    return a.volumes === b.volumes && a.services === b.services;
  if (name === 'contributed')
    return a.contributed === b.contributed && a.indexes === b.indexes && a.services === b.services;
  if (name.startsWith('circle '))
    return (
      a.participants === b.participants && (a.services === b.services || !name.startsWith('circle takers'))
    );
  return false;
}

/** No change of a scenario adds or moves a participant, a service, an organisation or a column of a year. */
const FIXED: ReadonlySet<string> = new Set([
  'payers',
  'kept places',
  'services of field',
  'budget years',
  'organisation groups',
]);

const isSameFactor = (a: RunContext, b: RunContext): boolean =>
  a.tentative.n === b.tentative.n && a.tentative.d === b.tentative.d;
