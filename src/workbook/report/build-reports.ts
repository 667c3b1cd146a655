/** All result sheets of a run, in the order in which a reader meets them. */
import type { SheetSpec } from '../sheet-spec';
import { advancesSheet } from './advances';
import { amendmentsSheet } from './amendments/amendments';
import { catalogueSheet } from './catalogue/catalogue';
import { coalitionsSheet } from './coalitions/coalitions';
import { consolidatedSheet } from './consolidated';
import { contributionsSheet } from './contributions/contributions';
import { cooperationSheet } from './cooperation/cooperation';
import { costAllocationSheet } from './cost-allocation/cost-allocation';
import { differencesSheet } from './differences/differences';
import { exitsSheet } from './exits/exits';
import { fairnessSheet } from './fairness/fairness';
import { findingsSheet } from './findings';
import { forecastSheet } from './forecast';
import { listSheet } from './list';
import { logSheet } from './log/log';
import { multiYearSheet } from './multi-year/multi-year';
import { onboardingSheet } from './onboarding';
import { overviewSheet } from './overview/overview';
import { reconciliationSheet } from './reconciliation/reconciliation';
import type { ReportInput } from './report-input';
import { scenariosSheet } from './scenarios/scenarios';
import { sensitivitySheet } from './sensitivity/sensitivity';
import { settlementSheet } from './settlement/settlement';
import { statementSheets } from './statements/build-statements';
import { bookingsSheet } from './task-fields/bookings';
import { taskFieldsSheet } from './task-fields/task-fields';

type Report = (input: ReportInput) => SheetSpec | undefined;

/** A report gives undefined when the run has nothing to show in it. */
const REPORTS: readonly Report[] = [
  overviewSheet,
  contributionsSheet,
  consolidatedSheet,
  settlementSheet,
  advancesSheet,
  amendmentsSheet,
  forecastSheet,
  multiYearSheet,
  scenariosSheet,
  differencesSheet,
  sensitivitySheet,
  coalitionsSheet,
  fairnessSheet,
  exitsSheet,
  onboardingSheet,
  catalogueSheet,
  cooperationSheet,
  costAllocationSheet,
  listSheet,
  taskFieldsSheet,
  bookingsSheet,
  reconciliationSheet,
  findingsSheet,
  logSheet,
];

/** Those that need no budget. */
const MATRIX_REPORTS: readonly Report[] = [catalogueSheet, cooperationSheet, findingsSheet];

export const buildMatrixReports = (input: ReportInput): readonly SheetSpec[] =>
  MATRIX_REPORTS.flatMap((report) => report(input) ?? []);

export function buildReports(input: ReportInput): readonly SheetSpec[] {
  return [...REPORTS.flatMap((report) => report(input) ?? []), ...statementSheets(input)];
}
