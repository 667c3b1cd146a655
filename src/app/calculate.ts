/** Use case: from what a host read to divided and settled years. Pure; the same for pane, ribbon and command line. */
import type { Decimal } from 'decimal.js';
import type { Finding } from '../engine/finding';
import type { Model } from '../engine/model';
import type { RunResult } from '../engine/result';
import { runYear } from '../engine/run';
import { runChanges } from '../engine/scenario/run-scenario';
import { readWorkbook } from '../workbook/read/read-workbook';
import type { Reading, RecognisedSheet } from '../workbook/read/reading';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { combinedName, combinedRows, combinedScenarios } from './combine-scenarios';
import { unsureSheets } from './recognition';

export interface CalculateOptions {
  /** First and last year of the run, both included; undefined takes the year of the workbook. */
  readonly years?: YearRange | undefined;
  /** Overrides `Voorwaardelijke afname`, 0…1 (R6). */
  readonly tentative?: Decimal | undefined;
  /** Name of a scenario on the sheet Scenario's, or of several one after the other (R24); an unknown one changes nothing. */
  readonly scenario?: string | undefined;
  /** The user said yes to what was recognised with doubt. */
  readonly confirmed?: boolean | undefined;
}

export interface YearRange {
  readonly first: number;
  readonly last: number;
}

export interface Calculation {
  readonly reading: Reading;
  /** One per year, ascending; empty when an error of scope `all` stands in the way. */
  readonly runs: readonly RunResult[];
  /** What each run divided: the model that was read, or that of the scenario in its year. */
  readonly models: readonly Model[];
  /** The reader's findings and those of every run, errors first. */
  readonly findings: readonly Finding[];
  /** What was recognised with doubt and not confirmed: then there are no runs. */
  readonly unsure: readonly RecognisedSheet[];
}

/** Reads, divides and settles. Never throws for anything that a workbook can hold. */
export function calculate(snapshot: WorkbookSnapshot, options: CalculateOptions = {}): Calculation {
  return calculateReading(readWorkbook(snapshot, options.years?.first), options);
}

/** As {@link calculate}, for a workbook that was read already. */
export function calculateReading(reading: Reading, options: CalculateOptions = {}): Calculation {
  const { model } = reading;
  const unsure = options.confirmed ? [] : unsureSheets(reading);
  if (unsure.length > 0) return { ...nothingRun(reading, model.findings), unsure };
  if (model.findings.some(stopsEverything)) return nothingRun(reading, model.findings);

  const years = yearsOf(options.years, model).map((year) => calculateYear(model, year, options));
  const findings = withoutRepeats(bySeverity([...model.findings, ...years.flatMap((year) => year.findings)]));
  if (findings.some(stopsEverything)) return nothingRun(reading, findings);
  return {
    reading,
    runs: years.flatMap(({ run }) => (run ? [run] : [])),
    models: years.map((year) => year.model),
    findings,
    unsure: [],
  };
}

interface CalculatedYear {
  readonly model: Model;
  readonly run: RunResult | undefined;
  readonly findings: readonly Finding[];
}

function calculateYear(model: Model, year: number, options: CalculateOptions): CalculatedYear {
  const choices = { year, ...(options.tentative && { tentative: options.tentative }) };
  if (options.scenario === undefined) {
    const run = runYear(model, choices);
    return { model, run, findings: run.findings };
  }
  const names = combinedScenarios(model, options.scenario) ?? [options.scenario];
  const rows = combinedRows(model, names);
  const scenario = runChanges(model, rows, { ...choices, scenario: combinedName(names) });
  return { ...scenario, findings: [...scenario.findings, ...(scenario.run?.findings ?? [])] };
}

function yearsOf(range: YearRange | undefined, { settings }: Model): readonly number[] {
  const first = range?.first ?? settings.year;
  if (first === undefined) return [];
  return Array.from({ length: (range?.last ?? first) - first + 1 }, (_, at) => first + at);
}

const nothingRun = (reading: Reading, findings: readonly Finding[]): Calculation => ({
  reading,
  runs: [],
  models: [],
  findings: bySeverity(findings),
  unsure: [],
});

const stopsEverything = (finding: Finding): boolean =>
  finding.severity === 'error' && finding.scope === 'all';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Errors first, otherwise in the order in which they were found. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Several years can find the same thing about the same cell; it is told once. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.source, finding.params]);
    return !seen.has(key) && seen.add(key);
  });
}
