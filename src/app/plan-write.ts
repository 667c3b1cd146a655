/** Use case: what to write of a run and what to remember with it: the sheets, a line in the log, and what is adopted. */
import type { LogLine } from '../workbook/report/log/log-facts';
import type { SheetSpec } from '../workbook/sheet-spec';
import { adopt, adoptedFor, adoptionFacts } from './adoption/adopt';
import { type Adopted, adoptedKey } from './adoption/adopted';
import { fingerprintsOf, phasesOf, scopeOf } from './adoption/run-lines';
import type { Calculation } from './calculate';
import { LOG_KEY, logLineOf, parseLog, withLine } from './log';
import { resultSheets, type SheetOptions } from './result-sheets';
import { VERSION } from './version';

/** Writes the run, adopts it as well, or withdraws what was adopted of its years. */
export type Done = LogLine['done'];

export interface WritePlan {
  readonly sheets: readonly SheetSpec[];
  /** Texts by key, to be remembered with the sheets: both, or neither. */
  readonly remember: Readonly<Record<string, string>>;
  /** What is adopted of these years once this is written. */
  readonly adopted: Adopted | undefined;
}

export async function planWrite(
  calculation: Calculation,
  options: Omit<SheetOptions, 'adoption' | 'log'>,
  done: Done,
): Promise<WritePlan> {
  const { moment, snapshot } = options;
  const scope = scopeOf(calculation);
  if (!scope) return { sheets: resultSheets(calculation, options), remember: {}, adopted: undefined };
  const adopted = await adoptedAfter(calculation, options, done);
  const { inputs } = await fingerprintsOf(calculation, scope, phasesOf(calculation));
  const line = logLineOf(calculation, { done, moment, version: VERSION, fingerprint: inputs });
  const earlier = parseLog(snapshot.memory[LOG_KEY]);
  const log = line ? withLine(earlier, line) : earlier;
  const adoption = adopted && (await adoptionFacts(adopted, calculation));
  return {
    sheets: resultSheets(calculation, { ...options, adoption, log }),
    remember: {
      [LOG_KEY]: JSON.stringify(log),
      ...(done !== 'written' && {
        [adoptedKey(scope.first, scope.last)]: adopted ? JSON.stringify(adopted) : '',
      }),
    },
    adopted,
  };
}

async function adoptedAfter(
  calculation: Calculation,
  { moment, snapshot }: Omit<SheetOptions, 'adoption' | 'log'>,
  done: Done,
): Promise<Adopted | undefined> {
  if (done === 'withdrawn') return undefined;
  return done === 'adopted'
    ? await adopt(snapshot, calculation, { moment, version: VERSION })
    : adoptedFor(snapshot, calculation);
}
