/**
 * After a write that went wrong: finds out in the workbook itself how far it came, finishes what was as good as done,
 * takes back what can be taken back, and gives an exact account of the rest.
 *
 * Excel carries out the actions of a request one by one and does not undo them after an error, and of a request that
 * got no answer nobody knows whether it was carried out. Therefore every sheet of ours says itself how it stands: its
 * mark bears the comment `incomplete` from the first change on, and the name of the run after the last.
 */
import { HostError } from '../../../host';
import { INCOMPLETE, type Inventory, readInventory, type SheetEntry } from '../inventory';
import { type Perform, RequestError } from '../request';
import { clearSheet } from './clear-sheet';
import { sheetOfReference } from './own';
import type { Fate, PlannedSheet, WritePlan } from './plan';
import { createScope, type Scope } from './steps';
import { finishingSteps, removeSheet } from './write-steps';

type Standing = 'complete' | 'half' | 'untouched';

interface Found {
  readonly sheet: PlannedSheet;
  readonly entry: SheetEntry | undefined;
  readonly standing: Standing;
}

/** @throws {HostError} unless the write turns out to be complete */
export async function recover(
  perform: Perform,
  failure: HostError,
  plan: WritePlan,
  run: string,
): Promise<void> {
  const names = plan.sheets.map(({ spec }) => spec.name);
  const now = await readInventory(perform).catch(() => undefined);
  // Excel does not answer, or the user is typing: nothing can be said for certain.
  if (!now) throw accountOf(failure, [], names);
  const found = plan.sheets.map((sheet) => standingOf(sheet, now, run));
  const isComplete = found.every(({ standing }) => standing === 'complete');
  const canUndo = found.every(({ sheet, standing }) => !sheet.present || standing === 'untouched');
  const attempt = (queue: (scope: Scope) => void): Promise<boolean> =>
    perform((context) => {
      queue(createScope(context));
      return () => true;
    }).catch(() => false);

  const reason = reasonOf(failure, now, plan);
  if (isComplete) {
    if (await attempt((scope) => finish(scope, plan, now, () => 'written'))) return;
    throw accountOf(reason, names, []);
  }
  if (canUndo) {
    if (await attempt((scope) => undo(scope, plan, found, now))) throw reason;
    throw accountOf(
      reason,
      [],
      found.flatMap(({ sheet, entry }) => (sheet.present || !entry ? [] : [sheet.spec.name])),
    );
  }
  await attempt((scope) => tidy(scope, plan, found, now));
  throw accountOf(
    reason,
    found.flatMap(({ sheet, standing }) => (standing === 'complete' ? [sheet.spec.name] : [])),
    found.flatMap(({ sheet, standing }) => (standing === 'half' && sheet.present ? [sheet.spec.name] : [])),
  );
}

const accountOf = (reason: HostError, written: readonly string[], incomplete: readonly string[]): HostError =>
  new HostError(reason.code, reason.params, written, incomplete);

function standingOf(sheet: PlannedSheet, { sheets }: Inventory, run: string): Found {
  const { spec, present, mark } = sheet;
  const entry = present
    ? sheets.find(({ id }) => id === present.id)
    : sheets.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  if (mark !== undefined && entry?.state === run) return { sheet, entry, standing: 'complete' };
  // Of an input sheet nobody can tell afterwards whether it is complete.
  const isTouched = present ? entry?.state === INCOMPLETE : entry !== undefined;
  return { sheet, entry, standing: isTouched ? 'half' : 'untouched' };
}

/** Excel says only that access was denied; the workbook says why. */
function reasonOf(
  failure: HostError,
  { isReadOnly, isProtected, sheets }: Inventory,
  plan: WritePlan,
): HostError {
  if (!(failure instanceof RequestError) || failure.excelCode !== 'AccessDenied') return failure;
  if (isReadOnly) return new HostError('readOnly');
  const locked = plan.sheets.find(({ present }) =>
    sheets.some(({ id, isProtected }) => isProtected && id === present?.id),
  );
  if (locked) return new HostError('sheetProtected', { sheet: locked.spec.name });
  return isProtected ? new HostError('workbookProtected') : failure;
}

function finish(scope: Scope, plan: WritePlan, now: Inventory, fateOf: (sheet: PlannedSheet) => Fate): void {
  const rest: WritePlan = {
    ...plan,
    removed: plan.removed.filter(({ id }) => now.sheets.some((sheet) => sheet.id === id)),
    removedNames: plan.removedNames.filter((name) => now.names.some((other) => other.name === name)),
    stored: now.stored,
  };
  for (const { queue } of finishingSteps(rest, fateOf)) queue(scope);
}

/** No sheet of the earlier run was touched: what was added goes again. */
function undo(scope: Scope, plan: WritePlan, found: readonly Found[], now: Inventory): void {
  const added = found.flatMap(({ sheet, entry }) => (sheet.present || !entry ? [] : [entry]));
  removeNames(scope, plan, added, now);
  for (const { name, earlier } of plan.changedNames) {
    if (earlier !== undefined) scope.workbook.names.getItem(name).formula = earlier;
  }
  for (const { id } of added) removeSheet(scope, id);
}

/** Half a sheet must not be taken for a result: a new one goes, one of the earlier run is emptied. */
function tidy(scope: Scope, plan: WritePlan, found: readonly Found[], now: Inventory): void {
  const half = found.filter(({ standing }) => standing === 'half');
  const added = half.flatMap(({ sheet, entry }) => (sheet.present || !entry ? [] : [entry]));
  removeNames(scope, plan, added, now);
  for (const { id } of added) removeSheet(scope, id);
  for (const { sheet, entry } of half) {
    if (!sheet.present || !entry) continue;
    clearSheet(
      scope,
      entry,
      entry.tables.map(({ name }) => name),
    );
  }
  finish(scope, { ...plan, removed: [], removedNames: [] }, now, (sheet): Fate => {
    const standing = found.find((item) => item.sheet === sheet)?.standing;
    if (standing === 'complete') return 'written';
    if (standing === 'untouched') return 'earlier';
    return sheet.present ? 'emptied' : 'gone';
  });
}

/** Names of this run on sheets that go. */
function removeNames(scope: Scope, plan: WritePlan, sheets: readonly SheetEntry[], now: Inventory): void {
  const going = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const { name } of plan.newNames) {
    const present = now.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
    const sheet = present && sheetOfReference(present.formula);
    if (sheet && going.has(sheet.toLowerCase())) scope.workbook.names.getItem(name).delete();
  }
}
