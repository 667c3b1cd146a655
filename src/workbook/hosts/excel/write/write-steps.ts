/**
 * A whole write as steps. First what fails while nothing has been changed, then what can be taken back (new sheets and
 * names), then the sheets one by one, then what goes, and last the looks of charts and pages, without which the result is complete.
 */
import { areaAddress } from '../../../address';
import { OWN_SHEET_NAME } from '../../../sheet-spec';
import { INCOMPLETE, markFormula } from '../inventory';
import { storeMemory } from '../memory-part';
import { tableFormulaBlock } from './cell-blocks';
import { chartStyleBytes, styleChart } from './chart-style';
import { keptTables, requireTableInPlace } from './clear-sheet';
import { requireGroups } from './layout';
import { applyPageSetup, PAGE_BYTES } from './page-setup';
import { type Fate, memoryAfter, type PlannedSheet, regroups, type WritePlan } from './plan';
import { keyOf, type SheetOptions, sheetSteps } from './sheet-steps';
import type { Scope, Step } from './steps';

/** Rough sizes of actions in a request. */
const SHEET_BYTES = 1200;
const NAME_BYTES = 700;
const GROUP_BYTES = 700;

export function writeSteps(plan: WritePlan, options: SheetOptions): readonly Step[] {
  return [
    ...plan.sheets.filter(({ present }) => present).map((sheet) => checking(sheet, options)),
    ...plan.sheets.filter(({ present }) => !present).map(adding),
    naming(plan),
    ...tablesFirst(plan.sheets).flatMap((sheet) => sheetSteps(sheet, options)),
    ...finishingSteps(plan, () => 'written'),
    ...ornamentSteps(plan),
  ];
}

/** One new sheet beside all there is. */
export const addingSteps = (sheet: PlannedSheet, options: SheetOptions): readonly Step[] => [
  adding(sheet),
  ...sheetSteps(sheet, options),
  ...ornamentSteps({ sheets: [sheet] }),
];

/** Formulas may name a table on another sheet, which has to be there by then. */
const tablesFirst = (sheets: readonly PlannedSheet[]): readonly PlannedSheet[] => [
  ...sheets.filter(({ spec }) => !tableFormulaBlock(spec.rows)),
  ...sheets.filter(({ spec }) => tableFormulaBlock(spec.rows)),
];

/**
 * What can fail because of what the user did to a sheet comes first: the sheet is gone, a table was moved, an outline
 * was taken away.
 */
function checking(sheet: PlannedSheet, options: SheetOptions): Step {
  const { spec, present, earlierGroups } = sheet;
  const key = keyOf(sheet);
  const kept = present && options.keepsObjects ? keptTables(present, spec.tables ?? []) : [];
  const checksGroups = options.keepsObjects && regroups(sheet);
  return {
    bytes:
      SHEET_BYTES * (1 + kept.length) + (checksGroups ? GROUP_BYTES * earlierGroups.split(',').length : 0),
    queue: (scope) => {
      scope.sheet(key);
      for (const table of kept) requireTableInPlace(scope, key, table);
      if (checksGroups) requireGroups(scope, key, earlierGroups);
    },
  };
}

/** Marked as ours at once, so that even after a crash the next run knows it. */
const adding = ({ spec, mark }: PlannedSheet): Step => ({
  bytes: SHEET_BYTES,
  queue: (scope) => {
    const sheet = scope.workbook.worksheets.add(spec.name);
    if (mark === undefined) return;
    sheet.names.add(OWN_SHEET_NAME, markFormula(mark), INCOMPLETE).visible = false;
  },
});

/** Before the cells: a formula may refer to a name that stands on a later sheet. */
const naming = ({ newNames, changedNames }: WritePlan): Step => ({
  bytes: NAME_BYTES * (newNames.length + changedNames.length),
  queue: (scope) => {
    for (const { name, sheet, area } of newNames) {
      // From a range and not a text: Excel reads a text with the settings of the user's language.
      scope.workbook.names.add(name, scope.range(sheet.name, areaAddress(area)));
    }
    for (const { name, formula } of changedNames) scope.workbook.names.getItem(name).formula = formula;
  },
});

/** What goes, and what is remembered. */
export function finishingSteps(plan: WritePlan, fateOf: (sheet: PlannedSheet) => Fate): readonly Step[] {
  const memory = memoryAfter(plan, fateOf);
  return [
    {
      bytes: SHEET_BYTES * plan.removed.length + NAME_BYTES * plan.removedNames.length,
      queue: (scope) => {
        for (const { id } of plan.removed) removeSheet(scope, id);
        for (const name of plan.removedNames) scope.workbook.names.getItem(name).delete();
      },
    },
    {
      bytes: NAME_BYTES + JSON.stringify(JSON.stringify(memory)).length,
      queue: (scope) => storeMemory(scope.workbook, memory, plan.stored.parts),
    },
  ];
}

/** A sheet that the user has hidden deeply cannot be deleted as it is. */
export function removeSheet(scope: Scope, key: string): void {
  const sheet = scope.sheet(key);
  sheet.visibility = 'Visible';
  sheet.delete();
}

/** What Excel may refuse on one computer and take on another, and what a result can do without. */
const ornamentSteps = ({ sheets }: Pick<WritePlan, 'sheets'>): readonly Step[] =>
  sheets.flatMap((sheet) => {
    const key = keyOf(sheet);
    const { print, charts = [] } = sheet.spec;
    return [
      ...charts.map(
        (chart): Step => ({
          bytes: chartStyleBytes(chart),
          queue: (scope) => styleChart(scope, key, chart),
        }),
      ),
      ...(print ? [{ bytes: PAGE_BYTES, queue: (scope: Scope) => applyPageSetup(scope, key, print) }] : []),
    ];
  });
