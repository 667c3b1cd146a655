/**
 * The heavy work of the product, by name: what is asked, and what comes back. Both are data that survive a message
 * (see `decimals.ts`). A new analysis is a line in the list below.
 */

import type { Progress } from '../../engine/progress';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { analyse } from '../analyses/analyse';
import type { AnalysisRequest } from '../analyses/request';
import { compare } from '../compare';
import { compareRuns, type Other } from '../compare-runs';
import { rangeOf } from '../range';
import type { ScenarioDraft } from '../scenarios/draft';
import { explainDrafts } from '../scenarios/explain-drafts';
import { tryOut } from '../scenarios/try-out';
import type { OpenBook } from './open-book';

const JOBS = {
  tryOut(book: OpenBook, drafts: readonly ScenarioDraft[]) {
    const whatIf = book.whatIf();
    return whatIf && tryOut(whatIf, drafts);
  },

  explainDrafts(book: OpenBook, drafts: readonly ScenarioDraft[], progress: Progress) {
    const { choices, calculation } = book;
    return choices && explainDrafts(calculation.reading.model, drafts, choices, progress);
  },

  /** Of the run at that place. */
  range({ calculation: { models, runs } }: OpenBook, at: number, progress: Progress) {
    const [model, run] = [models[at], runs[at]];
    return model && run && rangeOf(model, run, progress);
  },

  analyse(book: OpenBook, request: AnalysisRequest, progress: Progress) {
    return analyse(book.calculation, request, progress);
  },

  /** In the year of the run at that place. */
  compareScenarios(
    { choices, calculation }: OpenBook,
    { names, at = 0 }: { readonly names: readonly string[]; readonly at?: number },
    progress: Progress,
  ) {
    const { year } = calculation.runs[at] ?? {};
    return choices && year !== undefined
      ? compare(calculation.reading, names, { ...choices, year }, progress)
      : undefined;
  },

  /** Another workbook, to be put beside this one. */
  async readFile(
    _book: OpenBook,
    { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  ): Promise<WorkbookSnapshot> {
    // Whoever compares with no file needs nothing that reads files.
    const { openXlsx } = await import('../../workbook/hosts/xlsx/xlsx-host');
    return await (await openXlsx(bytes, name)).read();
  },

  /** The run at that place. */
  compareRuns(
    { snapshot, calculation }: OpenBook,
    { other, at }: { readonly other: Other; readonly at?: number },
    progress: Progress,
  ) {
    return compareRuns(snapshot, calculation, other, at, progress);
  },
} as const;

type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type JobAsk<Name extends JobName> = Parameters<Jobs[Name]>[1];
export type JobResult<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;

/** @throws {Error} for a name that is none, which would be a fault of our own */
export async function performJob(
  book: OpenBook,
  name: string,
  ask: unknown,
  progress: Progress,
): Promise<unknown> {
  if (!isJob(name)) throw new Error('unknown job');
  const job: (book: OpenBook, ask: never, progress: Progress) => unknown = JOBS[name];
  return await job(book, ask as never, progress);
}

const isJob = (name: string): name is JobName => Object.hasOwn(JOBS, name);
