/** Use case: the result sheets of a workbook without a Begroting. Nothing is divided; who takes what is still told. */
import type { Finding } from '../engine/finding';
import type { RunResult } from '../engine/result';
import { buildMatrixReports } from '../workbook/report/build-reports';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { Calculation } from './calculate';
import type { SheetOptions } from './result-sheets';
import { VERSION } from './version';

/** None when anything else than the missing Begroting stands in the way: then the matrix itself may be wrong. */
export function matrixSheets(
  { reading: { model }, findings, unsure }: Calculation,
  { language, moment }: SheetOptions,
): readonly SheetSpec[] {
  const stopping = findings.filter(({ severity, scope }) => severity === 'error' && scope === 'all');
  if (unsure.length > 0 || stopping.length === 0 || !stopping.every(isMissingBudget)) return [];
  // Producten is dated by year: without a Boekjaar the menu is that of today.
  const run = emptyRun(model.settings.year ?? moment.getFullYear());
  return buildMatrixReports({
    ...{ model, run, findings, language, moment },
    runs: [run],
    version: VERSION,
    explainService: () => [],
  });
}

const isMissingBudget = ({ code, params }: Finding): boolean =>
  code === 'SHEET_MISSING' && params.kind === 'budget';

const NOTHING = { budget: 0, actual: 0 };

const emptyRun = (year: number): RunResult => ({
  year,
  scenario: undefined,
  hasActual: false,
  ...{ outcomes: [], settlement: [], vat: [], terms: [], findings: [] },
  totals: {
    cost: NOTHING,
    contributions: NOTHING,
    unallocated: NOTHING,
    coverage: NOTHING,
    internalFlows: NOTHING,
    advances: 0,
    differences: 0,
  },
});
