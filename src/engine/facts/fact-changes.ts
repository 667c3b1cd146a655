/** What differs between the inputs of two workbooks, cell by cell. */
import { type FactCell, type FactRow, lineOf } from './fact';

export interface FactChange {
  /** The row as it is now, else as it was. */
  readonly row: FactRow;
  /** What the cell said; undefined: nothing, or it was not there. */
  readonly before: FactCell | undefined;
  readonly after: FactCell | undefined;
}

/**
 * Compares facts, not places: rows that were moved, sorted or renumbered are the same. In the order of the second, with
 * what only the first has after it.
 */
export function factChanges(before: Iterable<FactRow>, after: Iterable<FactRow>): readonly FactChange[] {
  const olds = grouped(before);
  const news = grouped(after);
  const keys = [...new Set([...news.keys(), ...olds.keys()])];
  return keys.flatMap((key) => changesOfRows(olds.get(key) ?? [], news.get(key) ?? []));
}

function grouped(rows: Iterable<FactRow>): ReadonlyMap<string, readonly FactRow[]> {
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.key}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Of rows about the same thing the equal ones fall away; what is left is paired in order. */
function changesOfRows(olds: readonly FactRow[], news: readonly FactRow[]): readonly FactChange[] {
  const left = [...olds];
  const changed = news.filter((row) => {
    const same = left.findIndex((old) => lineOf(old) === lineOf(row));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  const count = Math.max(left.length, changed.length);
  return Array.from({ length: count }, (_, at) => changesOfRow(left[at], changed[at])).flat();
}

function changesOfRow(old: FactRow | undefined, now: FactRow | undefined): readonly FactChange[] {
  const row = now ?? old;
  if (!row) return [];
  const befores = new Map(old?.cells.map((cell) => [cell.key, cell]));
  const afters = new Map(now?.cells.map((cell) => [cell.key, cell]));
  return [...new Set([...afters.keys(), ...befores.keys()])].flatMap((key): readonly FactChange[] => {
    const [before, after] = [befores.get(key), afters.get(key)];
    return before?.value === after?.value ? [] : [{ row, before, after }];
  });
}
