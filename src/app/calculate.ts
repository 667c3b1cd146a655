/** Use case: from what a host read to divided and settled years. Pure; the same for pane, ribbon and command line. */
import type { Decimal } from 'decimal.js';
import type { Finding } from '../engine/finding';
import type { RunResult } from '../engine/result';
import { runYear } from '../engine/run';
import { readWorkbook } from '../workbook/read/read-workbook';
import type { Reading } from '../workbook/read/reading';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export interface CalculateOptions {
  /** First and last year of the run, both included; undefined takes the year of the workbook. */
  readonly years?: YearRange | undefined;
  /** Overrides `Voorwaardelijke afname`, 0…1 (R6). */
  readonly tentative?: Decimal | undefined;
  /** Name of a scenario on the sheet Scenario's (R24). */
  readonly scenario?: string | undefined;
}

export interface YearRange {
  readonly first: number;
  readonly last: number;
}

export interface Calculation {
  readonly reading: Reading;
  /** One per year, ascending; empty when an error of scope `all` stands in the way. */
  readonly runs: readonly RunResult[];
  /** The reader's findings and those of every run, errors first. */
  readonly findings: readonly Finding[];
}

/** Reads, divides and settles. Never throws for anything that a workbook can hold. */
export function calculate(snapshot: WorkbookSnapshot, options: CalculateOptions = {}): Calculation {
  return calculateReading(readWorkbook(snapshot), options);
}

/** As {@link calculate}, for a workbook that was read already. */
export function calculateReading(reading: Reading, options: CalculateOptions = {}): Calculation {
  const { model } = reading;
  const years = options.years ?? onlyYear(model.settings.year);
  if (!years || model.findings.some(stopsEverything)) {
    return { reading, runs: [], findings: bySeverity(model.findings) };
  }
  const runs: RunResult[] = [];
  for (let year = years.first; year <= years.last; year += 1) {
    runs.push(runYear(model, { year, ...(options.tentative && { tentative: options.tentative }) }));
  }
  const findings = bySeverity([...model.findings, ...runs.flatMap((run) => run.findings)]);
  return { reading, runs, findings: withoutRepeats(findings) };
}

const onlyYear = (year: number | undefined): YearRange | undefined =>
  year === undefined ? undefined : { first: year, last: year };

export const stopsEverything = (finding: Finding): boolean =>
  finding.severity === 'error' && finding.scope === 'all';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Errors first, otherwise in the order in which they were found. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Several years can find the same thing about the same cell; it is told once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.source, finding.params]);
    return !seen.has(key) && seen.add(key);
  });
}
