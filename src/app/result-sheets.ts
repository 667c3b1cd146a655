/** Use case: the result sheets of a calculation, as data. */
import { explain, explainService } from '../engine/explain';
import type { TentativeRange } from '../engine/scenario/tentative-range';
import type { Language } from '../locale';
import { cellValues } from '../workbook/cell-value';
import { buildReports } from '../workbook/report/build-reports';
import type { ComparedRuns } from '../workbook/report/differences/compared-runs';
import type { AdoptionFacts } from '../workbook/report/log/adoption-facts';
import type { LogLine } from '../workbook/report/log/log-facts';
import type { ReportInput } from '../workbook/report/report-input';
import type { Comparison } from '../workbook/report/scenarios/comparison';
import type { StatementChoice } from '../workbook/report/statements/choice';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Analysed } from './analyses/request';
import type { Calculation } from './calculate';
import { matrixSheets } from './matrix-sheets';
import { rangeOf } from './range';
import { VERSION } from './version';

export interface SheetOptions {
  readonly language: Language;
  /** When the results are written; stands on every sheet. */
  readonly moment: Date;
  /** What was calculated, so that control formulas know what Excel can add up. */
  readonly snapshot: WorkbookSnapshot;
  /** Of the first year of the run; gives the sheets about scenarios. */
  readonly comparison?: Comparison | undefined;
  /** Of the first year of the run (R6), where it is known already. */
  readonly range?: TentativeRange | undefined;
  /** Gives a sheet for each answer in it. */
  readonly analysed?: Analysed | undefined;
  /** The run beside another one: one entry per year and phase. */
  readonly between?: readonly ComparedRuns[] | undefined;
  /** What was adopted for these years. */
  readonly adoption?: AdoptionFacts | undefined;
  /** Newest first, this run included; gives the log sheet. */
  readonly log?: readonly LogLine[] | undefined;
  /** Sheets for single participants; none without it. */
  readonly statements?: StatementChoice | undefined;
}

/**
 * All reports of the first year of the run; of several years also the comparison over the years. Without a Begroting
 * those of the matrix alone.
 */
export function resultSheets(calculation: Calculation, options: SheetOptions): readonly SheetSpec[] {
  const input = reportInput(calculation, options);
  return input ? buildReports(input) : matrixSheets(calculation, options);
}

/** What all reports are made of; undefined when nothing was calculated. */
export function reportInput(
  { runs, models, findings }: Calculation,
  { snapshot, analysed, ...options }: SheetOptions,
): ReportInput | undefined {
  const [run] = runs;
  const [model] = models;
  if (!run || !model) return undefined;
  return {
    ...options,
    ...analysed,
    ...{ model, run, runs, findings },
    range: options.range ?? rangeOf(model, run),
    cellValue: cellValues(snapshot),
    version: VERSION,
    explain: (target) => explain(model, run, target),
    explainService: (service, phase) => explainService(model, run, service, phase),
  };
}
