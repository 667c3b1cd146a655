/** R16: which organisations buy from each other, and in which order the others can be divided. */
import type { Model, Recharge } from './model';

/**
 * Organisations in groups: those that buy from each other, directly or through others, stand together; a group
 * comes after all from which it buys.
 */
export function organisationGroups({
  organisations,
  recharges,
}: Pick<Model, 'organisations' | 'recharges'>): readonly (readonly string[])[] {
  const groups = new Map<string, { readonly sellers: number; readonly members: string[] }>();
  for (const name of organisations) {
    const sellers = sellersTo(name, recharges);
    // The same for those that buy from each other, and for nobody else.
    const key = JSON.stringify([...sellers].sort());
    const group = groups.get(key) ?? { sellers: sellers.size, members: [] };
    group.members.push(name);
    groups.set(key, group);
  }
  // Whoever buys has all sellers of those from which it buys, and itself.
  return [...groups.values()].sort((a, b) => a.sellers - b.sellers).map(({ members }) => members);
}

/** From which an organisation buys, directly or through others; itself among them. */
function sellersTo(buyer: string, recharges: readonly Recharge[]): ReadonlySet<string> {
  const found = new Set([buyer]);
  // A set that grows while it is walked through also gives what was added.
  for (const name of found) {
    for (const { from, to } of recharges) if (to === name) found.add(from);
  }
  return found;
}
