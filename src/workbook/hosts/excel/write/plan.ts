/** What a write is going to do with which sheets and names, before anything is changed. Pure. */
import { absoluteAddress, quotedSheet } from '../../../address';
import { HostError, type WriteOptions, type WriteReport } from '../../../host';
import { type Memory, WRITTEN_KEY, withMemories } from '../../../memory';
import { placeSheets } from '../../../place';
import type { SheetSpec } from '../../../sheet-spec';
import type { Area, NameSnapshot } from '../../../snapshot';
import {
  outlineOf,
  parseWritten,
  type Written,
  type WrittenSheet,
  writtenSheet,
  writtenText,
} from '../../../written';
import type { Inventory, SheetEntry } from '../inventory';
import type { StoredMemory } from '../memory-part';
import { type OwnSheet, ownNames, ownSheets } from './own';

export interface PlannedSheet {
  /** With the names that it gets in this workbook. */
  readonly spec: SheetSpec;
  /** The name that the report gave it; undefined: an input sheet, which is the user's from then on. */
  readonly mark: string | undefined;
  /** The sheet of an earlier run that is emptied and written again; undefined: a new sheet. */
  readonly present: OwnSheet | undefined;
  /** Outline groups of the earlier run, as `outlineOf` gives them. */
  readonly earlierGroups: string;
}

export interface PlannedName {
  readonly name: string;
  readonly sheet: SheetSpec;
  readonly area: Area;
  readonly formula: string;
  /** What it referred to before. */
  readonly earlier: string | undefined;
}

export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  /** Earlier result sheets to take out. */
  readonly removed: readonly SheetEntry[];
  readonly newNames: readonly PlannedName[];
  /** Names that exist and get another area. */
  readonly changedNames: readonly PlannedName[];
  readonly removedNames: readonly string[];
  /** What was remembered of the earlier run. */
  readonly earlier: Written;
  readonly stored: StoredMemory;
  readonly report: WriteReport;
  /** What the caller wants to be remembered of a complete write. */
  readonly remember: Readonly<Record<string, string>>;
}

/** @throws {HostError} `readOnly`, `workbookProtected`, `sheetProtected`: nothing was changed */
export function planWrite(
  specs: readonly SheetSpec[],
  inventory: Inventory,
  remember: WriteOptions['remember'] = () => ({}),
): WritePlan {
  const earlier = parseWritten(inventory.stored.memory[WRITTEN_KEY]);
  const own = ownSheets(inventory);
  const wanted = specs.flatMap(({ names = [] }) => names.map(({ name }) => name));
  const names = ownNames(inventory, own, earlier, wanted);
  const placed = placeSheets(
    specs,
    takenBy(inventory, own, names, specs),
    new Map(own.map(({ mark, name }) => [mark, name])),
  );
  const sheets = placed.sheets.map((spec, index): PlannedSheet => {
    const mark = spec.own ? specs[index]?.name : undefined;
    const present = own.find((sheet) => sheet.mark === mark);
    const then = mark === undefined ? undefined : earlier.get(mark);
    // A sheet of which nothing is remembered is taken to look as it will: its outline is left alone.
    const earlierGroups = present && !then ? outlineOf(spec) : (then?.groups ?? '');
    return { spec, mark, present, earlierGroups };
  });
  const planned = sheets.flatMap(({ spec }) => plannedNames(spec, names));
  const marks = new Set(sheets.map(({ mark }) => mark));
  const report = reportOf(placed.written, specs, own);
  const plan: WritePlan = {
    sheets,
    removed: own.filter(({ mark }) => !marks.has(mark)),
    newNames: planned.filter((name) => name.earlier === undefined),
    changedNames: planned.filter(
      ({ earlier: before, formula }) => before !== undefined && unquoted(before) !== unquoted(formula),
    ),
    removedNames: names
      .map(({ name }) => name)
      .filter((name) => !planned.some((other) => other.name.toLowerCase() === name.toLowerCase())),
    earlier,
    stored: inventory.stored,
    report,
    remember: remember(report),
  };
  requireWritable(inventory, plan);
  return plan;
}

/** What became of a sheet: written in this run, still that of the earlier run, emptied, or taken out. */
export type Fate = 'written' | 'earlier' | 'emptied' | 'gone';

/** What the memory holds when these sheets have been written. */
export function memoryAfter(plan: WritePlan, fateOf: (sheet: PlannedSheet) => Fate): Memory {
  const written = plan.sheets.flatMap((sheet): [string, WrittenSheet][] => {
    const entry =
      sheet.mark === undefined ? undefined : writtenAs(plan.earlier.get(sheet.mark), sheet, fateOf(sheet));
    return sheet.mark !== undefined && entry ? [[sheet.mark, entry]] : [];
  });
  const isComplete = plan.sheets.every((sheet) => fateOf(sheet) === 'written');
  return withMemories(plan.stored.memory, {
    ...(isComplete && plan.remember),
    [WRITTEN_KEY]: writtenText(new Map(written)),
  });
}

function writtenAs(
  then: WrittenSheet | undefined,
  sheet: PlannedSheet,
  fate: Fate,
): WrittenSheet | undefined {
  if (fate === 'written') return writtenSheet(sheet.spec);
  if (fate === 'emptied') return then && emptied(then, regroups(sheet));
  return fate === 'earlier' ? then : undefined;
}

/** Names and an outline that is still there go on being ours. */
const emptied = ({ names, groups }: WrittenSheet, hasLostGroups: boolean): WrittenSheet => ({
  names,
  digest: '',
  ...(groups !== undefined && !hasLostGroups && { groups }),
});

/** Whether the outline of a sheet that is there is exchanged for another one. */
export const regroups = ({ spec, present, earlierGroups }: PlannedSheet): boolean =>
  present !== undefined && earlierGroups !== outlineOf(spec);

/** Sheets that go are there until the end, so that their names are taken as well. */
function takenBy(
  { sheets, names }: Inventory,
  own: readonly OwnSheet[],
  ours: readonly NameSnapshot[],
  specs: readonly SheetSpec[],
) {
  const rewritten = own.filter(({ mark }) => specs.some((spec) => spec.own && spec.name === mark));
  const others = sheets.filter(({ id }) => !rewritten.some((sheet) => sheet.id === id));
  return {
    sheets: others.map(({ name }) => name),
    names: [
      ...names.filter((name) => !ours.includes(name)).map(({ name }) => name),
      ...others.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ],
  };
}

const plannedNames = (sheet: SheetSpec, present: readonly NameSnapshot[]): readonly PlannedName[] =>
  (sheet.names ?? []).map(({ name, area }) => ({
    name,
    sheet,
    area,
    formula: `=${quotedSheet(sheet.name)}!${absoluteAddress(area)}`,
    earlier: present.find((other) => other.name.toLowerCase() === name.toLowerCase())?.formula,
  }));

const unquoted = (formula: string): string => formula.replace(/'/g, '').toLowerCase();

function reportOf(
  written: WriteReport['written'],
  specs: readonly SheetSpec[],
  own: readonly OwnSheet[],
): WriteReport {
  const marks = new Set(specs.filter((spec) => spec.own).map(({ name }) => name));
  return {
    written,
    replaced: own.filter(({ mark }) => marks.has(mark)).map(({ name }) => name),
    removed: own.filter(({ mark }) => !marks.has(mark)).map(({ name }) => name),
  };
}

function requireWritable({ isReadOnly, isProtected }: Inventory, { sheets, removed }: WritePlan): void {
  if (isReadOnly) throw new HostError('readOnly');
  const changesStructure = removed.length > 0 || sheets.some(({ present }) => !present);
  if (isProtected && changesStructure) throw new HostError('workbookProtected');
  for (const { present } of sheets) {
    if (present?.isProtected) throw new HostError('sheetProtected', { sheet: present.name });
  }
}
