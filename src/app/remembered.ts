/** What the product stores in the workbook about the last written run. */
import { isStatementChoice } from '../workbook/report/statements/choice';
import { isSheetRequests } from './analyses/remembered-requests';
import type { Choices } from './session-types';

export const RUN_KEY = 'run';

export interface RememberedRun {
  readonly choices: Choices;
  /** ISO moment at which the results were written. */
  readonly moment: string;
  readonly fingerprint: string;
  /** Names of the sheets as written, by the names of their specs. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** @returns undefined for anything that we did not write ourselves: a workbook can hold any text */
export function parseRememberedRun(text: string | undefined): RememberedRun | undefined {
  if (text === undefined) return undefined;
  try {
    const run: unknown = JSON.parse(text);
    return isRun(run) ? run : undefined;
  } catch {
    return undefined;
  }
}

function isRun(value: unknown): value is RememberedRun {
  if (!isRecord(value)) return false;
  const { choices, moment, fingerprint, sheets } = value;
  return (
    typeof moment === 'string' &&
    typeof fingerprint === 'string' &&
    isRecord(choices) &&
    isChoices(choices) &&
    isRecord(sheets) &&
    Object.values(sheets).every((name) => typeof name === 'string')
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOptional = (value: unknown, type: 'number' | 'string'): boolean =>
  value === undefined || typeof value === type;

const isChoices = ({
  year,
  lastYear,
  tentative,
  scenario,
  statements,
  analyses,
  compared,
}: Record<string, unknown>): boolean =>
  isOptional(year, 'number') &&
  isOptional(lastYear, 'number') &&
  isOptional(tentative, 'string') &&
  isOptional(scenario, 'string') &&
  (statements === undefined || isStatementChoice(statements)) &&
  (analyses === undefined || isSheetRequests(analyses)) &&
  (compared === undefined || (Array.isArray(compared) && compared.every((name) => typeof name === 'string')));
