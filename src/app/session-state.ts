import type { Model } from '../engine/model';
import type { TentativeRange } from '../engine/scenario/tentative-range';
import { CORRECTIONS_KEY, parseCorrections } from '../workbook/read/corrections';
import type { AdoptionFacts } from '../workbook/report/log/adoption-facts';
import type { Comparison } from '../workbook/report/scenarios/comparison';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Analysed } from './analyses/request';
import type { Calculation } from './calculate';
import { listCorrections } from './correction-list';
import type { RememberedRun } from './remembered';
import type { Beside, Checked, Choices } from './session-types';

/** What the last check found, kept until the next one. */
export interface SessionState {
  readonly snapshot: WorkbookSnapshot;
  readonly calculation: Calculation;
  readonly choices: Choices;
  readonly fingerprint: string;
  readonly sheets: readonly SheetSpec[];
  readonly adoption: AdoptionFacts | undefined;
  /** Of the choices: what gets a sheet of its own. */
  readonly analysed: Analysed;
  readonly range: TentativeRange | undefined;
  /** Scenarios beside the workbook, of which there are sheets. */
  readonly comparison: Comparison | undefined;
  readonly beside: Beside | undefined;
  readonly written: RememberedRun | undefined;
  /** What makes sheets, loaded while the workbook was read. */
  readonly making: Making;
}

type Making = typeof import('./sheet-making');

/** What of it the pane, the ribbon and the command line see. */
export function checkedOf(state: SessionState): Checked {
  const { calculation, choices, fingerprint, snapshot, adoption, beside, written, range } = state;
  const { reading, runs, findings, unsure } = calculation;
  const [run] = runs;
  const isEmpty = reading.sheets.every(({ kind }) => kind === 'unknown');
  const corrections = listCorrections(parseCorrections(snapshot.memory[CORRECTIONS_KEY]));
  const hasResults = written !== undefined && snapshot.sheets.some((sheet) => sheet.own);
  return {
    reading,
    runs,
    run,
    findings,
    ...(range && { range }),
    ...(unsure.length > 0 && { unsure }),
    ...(corrections.length > 0 && { corrections }),
    choices,
    years: yearsOf(reading.model),
    state: isEmpty ? 'empty' : run ? 'ready' : 'errors',
    previous: hasResults ? { moment: written.moment, sheets: Object.values(written.sheets) } : undefined,
    outdated: hasResults && written.fingerprint !== fingerprint,
    adoption,
    beside,
  };
}

/** Years with a budget column, and those that Indexering makes possible (R17). */
function yearsOf({ budgetYears, indexes }: Model): readonly number[] {
  const [first = Number.POSITIVE_INFINITY] = budgetYears;
  const indexed = indexes.map(({ year }) => year).filter((year) => year > first);
  return [...new Set([...budgetYears, ...indexed])].sort((a, b) => a - b);
}
