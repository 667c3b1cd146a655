/** Services that have to be divided together: what one pays or costs counts for another. */
import type { RunContext } from '../../context';
import type { Model, ServiceIndex } from '../../model';
import type { SelectedRule } from '../../select-rule';

/**
 * The services with all that depend on them and all that they depend on. Organisations that buy from each other are
 * one whole (R16); so is an organisation with a spread casco (R14), a key in proportion to payments or a circle of
 * takers (R10).
 */
export function coupledServices(
  services: ReadonlySet<ServiceIndex>,
  { model, rules }: RunContext,
): ReadonlySet<ServiceIndex> {
  const whole = wholeOrganisations(model, rules);
  const organisations = new Set([...services].map((service) => model.services[service]?.organisation ?? ''));
  const touched = new Set([...organisations].flatMap((name) => whole.get(name) ?? []));
  if (touched.size === 0) return services;
  const all = model.services.flatMap(({ organisation }, index) => (touched.has(organisation) ? [index] : []));
  return new Set([...services, ...all]);
}

/** Each organisation that is a whole, with those that are one whole with it. */
function wholeOrganisations(
  { services, recharges }: Model,
  rules: readonly SelectedRule[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  const inside = new Set(
    services.flatMap(({ organisation }, index) => (dependsOnOthers(rules[index]) ? [organisation] : [])),
  );
  for (const name of inside) groups.set(name, [name]);
  for (const { from, service } of recharges) {
    const to = services[service]?.organisation ?? '';
    const joined = [...new Set([...(groups.get(from) ?? [from]), ...(groups.get(to) ?? [to])])];
    for (const name of joined) groups.set(name, joined);
  }
  return groups;
}

const dependsOnOthers = (rule: SelectedRule | undefined): boolean =>
  rule?.kind === 'markup' ||
  (rule?.kind === 'solidarity' && (rule.key.kind === 'pondspondsgewijs' || rule.circle.kind === 'takers'));
