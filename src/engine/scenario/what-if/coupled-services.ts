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
  if (whole.size === 0) return services;
  const touched = new Set<string>();
  for (const service of services)
    for (const name of whole.get(model.services[service]?.organisation ?? '') ?? []) touched.add(name);
  if (touched.size === 0) return services;
  const coupled = new Set(services);
  model.services.forEach(({ organisation }, index) => {
    if (touched.has(organisation)) coupled.add(index);
  });
  return coupled;
}

/** Each organisation that is a whole, with those that are one whole with it. */
function wholeOrganisations(
  { services, recharges }: Model,
  rules: readonly SelectedRule[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  services.forEach(({ organisation }, index) => {
    if (dependsOnOthers(rules[index])) groups.set(organisation, [organisation]);
  });
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
