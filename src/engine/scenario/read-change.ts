/** R24: a row of Scenario's as a change, or why it is none. */
import type { Model, ScenarioRow } from '../model';
import type { Change } from './change';
import { isUnknown, readTarget, type UnknownName } from './read-target';
import { readWish } from './read-wish';

/** Reads a row; every row is read whatever its year, since an unknown change stops the whole scenario. */
export function readChange(model: Model, row: ScenarioRow): Change | UnknownName {
  const wish = readWish(model, row.change, row.value);
  if (isUnknown(wish)) return wish;
  // A line that is added may be of a new cost kind.
  const target = readTarget(model, wish.kind === 'costAmount' ? { ...row, costKind: undefined } : row);
  if (isUnknown(target)) return target;
  const year = readYear(row.year);
  if (year === 'unreadable') return { problem: 'year', name: String(row.year) };
  // An amount of cost can belong to one product only.
  if (wish.kind === 'costAmount' && (row.service === undefined || target.services.length !== 1))
    return { problem: 'serviceNeeded', name: row.service ?? '' };
  return { ...wish, row, target, year };
}

function readYear(year: string | number | undefined): number | undefined | 'unreadable' {
  if (year === undefined || String(year).trim() === '') return undefined;
  return /^\d{4}$/.test(String(year).trim()) ? Number(year) : 'unreadable';
}
