/** The log of what was written. It lives in the memory of the workbook; the sheet shows it, and may be removed. */
import { sumCents } from '../engine/money';
import { type LogLine, MOST_LINES } from '../workbook/report/log/log-facts';
import { refusedTitles } from '../workbook/report/parts/refused';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { scopeOf } from './adoption/run-lines';
import type { Calculation } from './calculate';
import { VERSION } from './version';

export const LOG_KEY = 'log';

/** Newest first. Lines that are not ours are left out: a workbook can hold any text. */
export function parseLog(text: string | undefined): readonly LogLine[] {
  if (text === undefined) return [];
  try {
    const lines: unknown = JSON.parse(text);
    return Array.isArray(lines) ? lines.filter(isLogLine) : [];
  } catch {
    return [];
  }
}

/** The log with a line on top; beyond {@link MOST_LINES} the oldest go. */
export const withLine = (log: readonly LogLine[], line: LogLine): readonly LogLine[] =>
  [line, ...log].slice(0, MOST_LINES);

/** @returns undefined when nothing was calculated */
export function logLineOf(
  calculation: Calculation,
  own: Pick<LogLine, 'done' | 'version' | 'fingerprint'> & { readonly moment: Date },
): LogLine | undefined {
  const scope = scopeOf(calculation);
  const { runs, models } = calculation;
  const [model] = models;
  if (!scope || !model) return undefined;
  const sum = (pick: (totals: (typeof runs)[number]['totals']) => number): number =>
    sumCents(runs.map(({ totals }) => pick(totals)));
  return {
    ...own,
    moment: own.moment.toISOString(),
    ...{ first: scope.first, last: scope.last },
    ...(scope.scenario !== undefined && { scenario: scope.scenario }),
    ...(scope.tentative !== undefined && { tentative: scope.tentative }),
    incomplete: refusedTitles(model, runs).length > 0,
    cost: sum(({ cost }) => cost.budget),
    budget: sum(({ contributions }) => contributions.budget),
    ...(runs.some(({ hasActual }) => hasActual) && {
      actual: sum(({ contributions }) => contributions.actual),
    }),
    unallocated: sum(({ unallocated }) => unallocated.budget),
  };
}

/** The log as it will be once the run is written, for a preview; the fingerprint is not worked out yet. */
export function previewLog(
  { memory }: WorkbookSnapshot,
  calculation: Calculation,
  moment: Date,
): readonly LogLine[] {
  const line = logLineOf(calculation, { done: 'written', version: VERSION, fingerprint: '', moment });
  const log = parseLog(memory[LOG_KEY]);
  return line ? withLine(log, line) : log;
}

function isLogLine(value: unknown): value is LogLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Readonly<Record<string, unknown>>;
  return (
    typeof line.moment === 'string' &&
    !Number.isNaN(Date.parse(line.moment)) &&
    (line.done === 'written' || line.done === 'adopted' || line.done === 'withdrawn') &&
    [line.version, line.fingerprint].every((text) => typeof text === 'string') &&
    [line.first, line.last, line.cost, line.budget, line.unallocated].every(Number.isSafeInteger) &&
    (line.actual === undefined || Number.isSafeInteger(line.actual)) &&
    [line.scenario, line.tentative].every((text) => text === undefined || typeof text === 'string') &&
    typeof line.incomplete === 'boolean'
  );
}
