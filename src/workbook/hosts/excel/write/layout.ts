/** Widths, heights, merges, panes and groups of a sheet. */
import { areaAddress, columnLetters } from '../../../address';
import { PERMITTED_ACTIONS } from '../../../looks';
import type { SheetSpec } from '../../../sheet-spec';
import type { Area } from '../../../snapshot';
import type { Scope } from './steps';

/** Pixels of a digit in the default font of Excel, and the room that Excel leaves beside the text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** @param characters - width as Excel shows it; widths are set and not fitted, since fitting ignores bold */
export const pointsOfWidth = (characters: number): number =>
  Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;

export function applyLayout(scope: Scope, key: string, spec: SheetSpec): void {
  const sheet = scope.sheet(key);
  for (const { first, last, value } of runsOf(spec.columns.map(({ width }) => width))) {
    scope.range(key, `${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth =
      pointsOfWidth(value);
  }
  for (const { first, last, value } of runsOf(spec.columns.map(({ hidden }) => hidden === true))) {
    if (value) scope.range(key, `${columnLetters(first)}:${columnLetters(last)}`).columnHidden = true;
  }
  for (const [row, height] of Object.entries(spec.rowHeights ?? {})) {
    const number = Number(row) + 1;
    scope.range(key, `${number}:${number}`).format.rowHeight = height;
  }
  for (const merge of spec.merges ?? []) scope.range(key, areaAddress(merge)).merge();
  if (spec.tabColor !== undefined) sheet.tabColor = `#${spec.tabColor}`;
  const { rows = 0, columns = 0 } = spec.freeze ?? {};
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(scope.range(key, areaAddress({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Last of all: on a protected sheet hardly anything can be set any more. */
export function applyProtection(scope: Scope, key: string, locked: readonly Area[]): void {
  const sheet = scope.sheet(key);
  sheet.getRange().format.protection.locked = false;
  for (const area of locked) scope.range(key, areaAddress(area)).format.protection.locked = true;
  sheet.protection.protect(PERMITTED);
}

const PERMITTED: Excel.WorksheetProtectionOptions = Object.fromEntries(
  PERMITTED_ACTIONS.map((action) => [`allow${action.charAt(0).toUpperCase()}${action.slice(1)}`, true]),
);

export function applyGroups(scope: Scope, key: string, groups: string): void {
  for (const { range, by } of groupsIn(scope, key, groups)) range.group(by);
}

/**
 * Excel does not tell which groups there are, and would put new ones on top of them: those of the earlier run go by
 * what was remembered of it.
 */
export function removeGroups(scope: Scope, key: string, groups: string): void {
  for (const { range, by } of groupsIn(scope, key, groups)) range.ungroup(by);
}

/** Fails when a group is not there any more, and changes nothing: what is taken away is put back at once. */
export function requireGroups(scope: Scope, key: string, groups: string): void {
  for (const { range, by } of groupsIn(scope, key, groups)) {
    range.ungroup(by);
    range.group(by);
  }
}

interface Group {
  readonly range: Excel.Range;
  readonly by: 'ByRows' | 'ByColumns';
}

/** @param groups - as `outlineOf` gives them */
const groupsIn = (scope: Scope, key: string, groups: string): readonly Group[] =>
  [...groups.matchAll(/(rows|columns) (\d+)-(\d+)/g)].map(([, kind, first, last]) => {
    const [from, to] = [Number(first), Number(last)];
    return kind === 'rows'
      ? { range: scope.range(key, `${from + 1}:${to + 1}`), by: 'ByRows' }
      : { range: scope.range(key, `${columnLetters(from)}:${columnLetters(to)}`), by: 'ByColumns' };
  });

interface Run<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Neighbours with the same value together. */
function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [index, value] of values.entries()) {
    const run = runs.at(-1);
    if (run && run.value === value) runs[runs.length - 1] = { ...run, last: index };
    else runs.push({ first: index, last: index, value });
  }
  return runs;
}
