/** What takes longest of a command: in a worker, with a line that tells how far it is, and Ctrl-C to end it. */
import { analyse } from '../app/analyses/analyse';
import { isHeavyAnalysis } from '../app/analyses/is-heavy';
import type { Analysed, AnalysisRequest } from '../app/analyses/request';
import type { Calculation } from '../app/calculate';
import { createJobRunner } from '../app/jobs/job-runner';
import type { JobBook } from '../app/jobs/open-book';
import { isHeavyRange, keepRange } from '../app/range';
import { dictionaryOf, type Language } from '../locale';
import { HostError, type HostOptions } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Arguments } from './arguments';
import type { Terminal } from './run';

export interface Work {
  readonly snapshot: WorkbookSnapshot;
  /** Of this snapshot and these arguments. */
  readonly calculation: Calculation;
  readonly args: Arguments;
  readonly requests: readonly AnalysisRequest[];
  readonly language: Language;
}

/**
 * Answers the questions, and works out the ranges (R6) that will be written. Light work is done here: a worker, which
 * reads the workbook again, would take longer.
 * @returns undefined when the user wants to stop
 */
export async function workOut(work: Work, terminal: Terminal): Promise<Analysed | undefined> {
  const { calculation, requests, language } = work;
  const { startWorker, progress = () => undefined } = terminal;
  const { working } = dictionaryOf(language).cli;
  const controller = new AbortController();
  const jobs = createJobRunner(startWorker && (() => startWorker(() => controller.abort())));
  jobs.load(bookOf(work));
  const told = (what: keyof typeof working): HostOptions => {
    progress(working[what]('0%'));
    return {
      signal: controller.signal,
      onProgress: ({ done, of }) => progress(working[what](`${Math.round((100 * done) / of)}%`)),
    };
  };
  const answers: Analysed[] = [];
  try {
    for (const request of requests) {
      const isHeavy = isHeavyAnalysis(calculation, request);
      answers.push(
        isHeavy ? await jobs.run('analyse', request, told(request.kind)) : analyse(calculation, request),
      );
    }
    for (const at of heavyRanges(work)) {
      const run = calculation.runs[at];
      if (run) keepRange(run, await jobs.run('range', at, told('range')));
    }
    // Ctrl-C while the last answer was taken in is heard only now.
    await new Promise((resolve) => setImmediate(resolve));
    return controller.signal.aborted ? undefined : Object.assign({}, ...answers);
  } catch (error) {
    if (error instanceof HostError && error.code === 'cancelled') return undefined;
    throw error;
  } finally {
    jobs.close();
    progress('');
  }
}

/** The same choices as of {@link calculate}, in the words that go to a worker. */
function bookOf({ snapshot, args: { years, scenario, confirmed } }: Work): JobBook {
  return {
    snapshot,
    choices: {
      ...(years && { year: years.first, lastYear: years.last }),
      ...(scenario !== undefined && { scenario }),
    },
    confirmed,
  };
}

/** Places of the runs whose range is written: of all in the JSON result, in workbooks of the first. */
function heavyRanges({ args, calculation: { models, runs } }: Work): readonly number[] {
  const { output, json, statements } = args;
  const count = json !== undefined ? runs.length : (output ?? statements.folder) ? 1 : 0;
  return runs.flatMap((run, at) => {
    const model = models[at];
    return at < count && model && isHeavyRange(model, run) ? [at] : [];
  });
}
