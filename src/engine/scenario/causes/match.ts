/** Who is who and what is what in two workbooks. */
import type { Participant, Service } from '../../model';
import { foldText } from '../../text';

/** Names of an entry to be compared, from sure to likely: an entry may have several of one kind, or none. */
type Names<T> = (entry: T) => readonly string[];

/**
 * For each entry of the second list its place in the first; undefined where the first has none. An earlier kind of name
 * goes before a later one, which counts only where it tells exactly one of what is left on both sides.
 */
export function match<T>(
  first: readonly T[],
  second: readonly T[],
  kinds: readonly Names<T>[],
): readonly (number | undefined)[] {
  const places: (number | undefined)[] = second.map(() => undefined);
  const taken = new Set<number>();
  for (const namesOf of kinds) {
    const targets = byName(first, namesOf, (at) => !taken.has(at));
    const own = byName(second, namesOf, (at) => places[at] === undefined);
    for (const [name, [at, ...others]] of own) {
      const [target, ...more] = targets.get(name) ?? [];
      if (at === undefined || target === undefined || others.length > 0 || more.length > 0) continue;
      if (places[at] !== undefined || taken.has(target)) continue;
      places[at] = target;
      taken.add(target);
    }
  }
  return places;
}

function byName<T>(
  entries: readonly T[],
  namesOf: Names<T>,
  counts: (at: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    if (!counts(at)) continue;
    for (const name of new Set(namesOf(entry))) found.set(name, [...(found.get(name) ?? []), at]);
  }
  return found;
}

/** By code; a code that is gone by name or alias. */
export const PARTICIPANT_NAMES: readonly Names<Participant>[] = [
  ({ code }) => [foldText(code)],
  ({ code, name, aliases }) => [code, name, ...aliases].map(foldText),
];

const keyOf = (...names: readonly string[]): string => JSON.stringify(names.map(foldText));

/** By organisation, werkveld and product; what has moved to another organisation or werkveld by its other names. */
export const SERVICE_NAMES: readonly Names<Pick<Service, 'organisation' | 'field' | 'name'>>[] = [
  ({ organisation, field, name }) => [keyOf(organisation, field, name)],
  ({ field, name }) => [keyOf(field, name)],
  ({ organisation, name }) => [keyOf(organisation, name)],
];
