/** The context of a slice of a changed model, with what the baseline has worked out already and the change does not touch. */
import type { FindingCollector } from '../../collect-findings';
import type { RunContext } from '../../context';
import type { Model, ServiceIndex } from '../../model';
import { rowsByService } from '../../rows-of-service';

/**
 * @param base - a context that has divided the baseline
 * @param changed - of the changed model
 * @param slice - the part of that model that is divided again
 * @param weighed - the services of which more has changed than costs
 */
export function deriveContext(
  base: RunContext,
  changed: RunContext,
  slice: Model,
  weighed: ReadonlySet<ServiceIndex>,
): RunContext {
  return {
    ...changed,
    model: slice,
    rows: rowsByService(slice),
    findings: UNHEARD,
    inherited: (name) => {
      const isSame = name.startsWith('weighing ')
        ? weighsTheSame(Number(name.slice(name.lastIndexOf(' '))), base, changed, weighed)
        : isStillTrue(name, base, changed);
      return isSame ? base.cache.get(name) : undefined;
    },
  };
}

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

/** What a division finds is told by a whole run. */
const UNHEARD: FindingCollector = { add: () => undefined, list: () => [] };

/** By the name under which it is cached: what each depends on. Anything else is worked out again. */
function isStillTrue(name: string, base: RunContext, changed: RunContext): boolean {
  const [a, b] = [base.model, changed.model];
  if (FIXED.has(name)) return true;
  if (name === 'indexes' || name === 'line amounts') return a.indexes === b.indexes;
  if (name === 'parts') return isSameFactor(base, changed);
  if (name.startsWith('driver ')) return a.drivers === b.drivers;
  if (name.startsWith('weights ')) return a.drivers === b.drivers && isSameFactor(base, changed);
  if (name.startsWith('contributed '))
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
  'services of field',
  'budget years',
  'organisation groups',
]);

const isSameFactor = (a: RunContext, b: RunContext): boolean =>
  a.tentative.n === b.tentative.n && a.tentative.d === b.tentative.d;
