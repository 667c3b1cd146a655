/** R16: which organisations buy from each other, and in which order the others can be divided. */
import type { Model } from './model';

/**
 * Organisations in groups: those that buy from each other, directly or through others, stand together; a group
 * comes after all from which it buys.
 */
export function organisationGroups({
  organisations,
  services,
  recharges,
}: Model): readonly (readonly string[])[] {
  const sales = recharges.map(({ from, service }) => ({ from, to: services[service]?.organisation ?? '' }));
  const names = [...new Set([...organisations, ...services.map(({ organisation }) => organisation)])];
  const reached = new Map(names.map((name) => [name, reachedFrom(name, sales)]));
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) ?? false;

  const groups: string[][] = [];
  for (const name of names) {
    const group = groups.find(([first = '']) => reaches(first, name) && reaches(name, first));
    if (group) group.push(name);
    else groups.push([name]);
  }
  const ordered: string[][] = [];
  while (ordered.length < groups.length) {
    const next = groups.find(
      (group) =>
        !ordered.includes(group) &&
        groups.every(
          (other) => other === group || ordered.includes(other) || !reaches(other[0] ?? '', group[0] ?? ''),
        ),
    );
    if (!next) throw new Error('groups of organisations do not end');
    ordered.push(next);
  }
  return ordered;
}

function reachedFrom(
  start: string,
  sales: readonly { readonly from: string; readonly to: string }[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const { from, to } of sales) {
      if (from !== name || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
