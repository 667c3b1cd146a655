/** Answers `load`: the properties that were asked for, of an object, its children and the items of its collections. */
import { notImplemented } from './errors';
import { Collection, HostObject } from './objects';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Paths that begin with the same name together: name → the rest of each path. */
type Selection = ReadonlyMap<string, readonly (readonly string[])[]>;

export function query(object: HostObject | null, info: QueryInfo | undefined): unknown {
  if (object === null) return null;
  if (info?.Top !== undefined || info?.Skip !== undefined) throw notImplemented('load with top or skip');
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])].map((path) => path.split(/[./]/));
  return select(object, paths);
}

function select(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  if (paths.length === 0) throw notImplemented('load without naming properties');
  if (object instanceof Collection) return selectItems(object, paths);
  const answer = object.identity();
  for (const [name, rests] of grouped(paths)) {
    if (name === 'isNullObject') continue;
    if (name === '*' || name === '') throw notImplemented('load of everything');
    const value = object.read(pascal(name));
    const inner = rests.filter((rest) => rest.length > 0);
    if (value instanceof HostObject) answer[pascal(name)] = select(value, inner);
    else if (inner.length > 0) {
      if (value !== null) throw notImplemented(`load of ${name}/${inner.join()}`);
      answer[pascal(name)] = null;
    } else answer[pascal(name)] = value;
  }
  return answer;
}

/** Properties of a collection are those of its items, `items/` before them or not; only `count` is its own. */
function selectItems(collection: Collection<HostObject>, paths: readonly (readonly string[])[]) {
  const own = paths.some(([first, ...rest]) => first === 'count' && rest.length === 0);
  const inner = paths
    .map(([first, ...rest]) => (first === 'items' ? rest : [first ?? '', ...rest]))
    .filter((path) => path.length > 0 && path[0] !== 'count');
  return {
    ...collection.identity(),
    ...(own && { Count: collection.GetCount() }),
    ...(inner.length > 0 && { _Items: collection.items.map((item) => select(item, inner)) }),
  };
}

function grouped(paths: readonly (readonly string[])[]): Selection {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [name = '', ...rest] of paths) groups.set(name, [...(groups.get(name) ?? []), rest]);
  return groups;
}

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
