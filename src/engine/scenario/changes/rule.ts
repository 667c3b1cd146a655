/** R24 sleutel, bekostiging, cascosleutel: another key or rule than the dates select. */
import type { FundingRule, Model, ServiceIndex, Source } from '../../model';
import { type SelectedRule, selectRules } from '../../select-rule';
import type { ChangeOf, IdleReason } from '../change';
import { replaced } from '../changed-row';

/** The key of the rule that the year selects. It stays unused as long as that rule knows no key. */
export function changeKey(model: Model, change: ChangeOf<'key'>, year: number): Model | IdleReason {
  const { source } = change.row;
  return changeRules(model, change.target.services, year, source, (rule) => ({
    ...rule,
    key: change.key,
    keySource: source,
  }));
}

/** The key of all casco products; those that are spread over others (R14) do not use it. */
export function changeCascoKey(model: Model, change: ChangeOf<'cascoKey'>, year: number): Model | IdleReason {
  const casco = change.target.services.filter((service) => model.services[service]?.kind === 'casco');
  return changeKey(model, { ...change, kind: 'key', target: { ...change.target, services: casco } }, year);
}

/** The rule itself; a row of Producten that could not be read is mended by it. */
export function changeFunding(model: Model, change: ChangeOf<'funding'>, year: number): Model | IdleReason {
  const { source } = change.row;
  return changeRules(model, change.target.services, year, source, (rule) => ({
    ...rule,
    kind: change.funding,
    error: undefined,
    source,
  }));
}

/**
 * Changes the rows of Producten that count in the year. A service under the defaults gets a row of its own, and so
 * does one without a rule: it stays refused until a rule is given.
 */
function changeRules(
  model: Model,
  services: readonly ServiceIndex[],
  year: number,
  source: Source,
  change: (rule: FundingRule) => FundingRule,
): Model | IdleReason {
  const rules = selectRules(model, year);
  const counting = new Set(services.map((service) => rules[service]?.funding));
  const kept = replaced(model.funding, (rule) => (counting.has(rule) ? change(rule) : rule));
  const added = services.flatMap((service) => {
    const selected = rules[service];
    return selected && !selected.funding ? [change(newRule(selected, service, year, source))] : [];
  });
  if (added.length === 0 && kept === model.funding) return 'rule';
  return { ...model, funding: [...kept, ...added] };
}

/** For this year only: another year has its own rules. */
const newRule = (
  selected: SelectedRule,
  service: ServiceIndex,
  year: number,
  source: Source,
): FundingRule => ({
  service,
  kind: selected.kind,
  error: selected.refused,
  key: undefined,
  circle: selected.circle,
  from: year,
  to: year,
  fixedFraction: undefined,
  remainingFraction: undefined,
  vat: undefined,
  package: undefined,
  statutory: undefined,
  unit: undefined,
  fte: undefined,
  source,
});
