/** What takes longest of a command: in a worker, with a line that tells how far it is, and Ctrl-C to end it. */
import { analyse } from '../app/analyses/analyse';
import { isHeavyAnalysis, isHeavyComparison } from '../app/analyses/is-heavy';
import type { Analysed, AnalysisRequest } from '../app/analyses/request';
import type { Calculation } from '../app/calculate';
import { compare } from '../app/compare';
import { type Between, compareRuns, type Other } from '../app/compare-runs';
import { createJobRunner } from '../app/jobs/job-runner';
import type { JobAsk, JobName, JobResult } from '../app/jobs/jobs';
import type { JobBook } from '../app/jobs/open-book';
import { isHeavyRange, keepRange } from '../app/range';
import { type Dictionary, dictionaryOf, type Language } from '../locale';
import { HostError } from '../workbook/host';
import type { Comparison } from '../workbook/report/scenarios/comparison';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Arguments } from './arguments';
import { isDeadEnd } from './compare-with';
import type { Terminal } from './run';

export interface Work {
  readonly snapshot: WorkbookSnapshot;
  /** Of this snapshot and these arguments. */
  readonly calculation: Calculation;
  readonly args: Arguments;
  readonly requests: readonly AnalysisRequest[];
  /** What every year is put beside. */
  readonly other: Other | undefined;
  readonly language: Language;
}

export interface WorkedOut {
  readonly analysed: Analysed;
  /** The scenarios beside the workbook itself, of every year. */
  readonly comparisons: readonly Comparison[];
  /** Every year beside the other one, up to the first that cannot be. */
  readonly betweens: readonly Between[];
}

/** Does what was asked in a worker where it is heavy, else here. */
type Ask = <Name extends JobName>(
  what: keyof Dictionary['cli']['working'],
  isHeavy: boolean,
  job: { readonly name: Name; readonly ask: JobAsk<Name>; readonly here: () => JobResult<Name> },
) => JobResult<Name> | Promise<JobResult<Name>>;

/**
 * Answers the questions, compares, and works out the ranges (R6) that will be written. Light work is done here: a
 * worker, which reads the workbook again, would take longer.
 * @returns undefined when the user wants to stop
 */
export async function workOut(work: Work, terminal: Terminal): Promise<WorkedOut | undefined> {
  const { startWorker, progress = () => undefined } = terminal;
  const { working } = dictionaryOf(work.language).cli;
  const controller = new AbortController();
  const jobs = createJobRunner(startWorker && (() => startWorker(() => controller.abort())));
  jobs.load(bookOf(work));
  const ask: Ask = (what, isHeavy, { name, ask, here }) => {
    if (!isHeavy) return here();
    progress(working[what]('0%'));
    return jobs.run(name, ask, {
      signal: controller.signal,
      onProgress: ({ done, of }) => progress(working[what](`${Math.round((100 * done) / of)}%`)),
    });
  };
  try {
    const comparisons = await compareScenarios(work, ask);
    const analysed = await answer(work, ask);
    const betweens = await compareWithOther(work, ask);
    await workOutRanges(work, ask);
    // Ctrl-C while the last answer was taken in is heard only now.
    await new Promise((resolve) => setImmediate(resolve));
    return controller.signal.aborted ? undefined : { analysed, comparisons, betweens };
  } catch (error) {
    if (error instanceof HostError && error.code === 'cancelled') return undefined;
    throw error;
  } finally {
    jobs.close();
    progress('');
  }
}

async function answer({ calculation, requests }: Work, ask: Ask): Promise<Analysed> {
  const answers: Analysed[] = [];
  for (const request of requests) {
    const here = () => analyse(calculation, request);
    const isHeavy = isHeavyAnalysis(calculation, request);
    answers.push(await ask(request.kind, isHeavy, { name: 'analyse', ask: request, here }));
  }
  return Object.assign({}, ...answers);
}

async function compareScenarios(
  { calculation, args: { compare: names } }: Work,
  ask: Ask,
): Promise<readonly Comparison[]> {
  const found: (Comparison | undefined)[] = [];
  if (names.length === 0) return [];
  const isHeavy = isHeavyComparison(calculation, names.length);
  for (const [at, { year }] of calculation.runs.entries()) {
    const here = () => compare(calculation.reading, names, { year });
    found.push(await ask('scenarios', isHeavy, { name: 'compareScenarios', ask: { names, at }, here }));
  }
  return found.flatMap((comparison) => comparison ?? []);
}

async function compareWithOther(
  { snapshot, calculation, other }: Work,
  ask: Ask,
): Promise<readonly Between[]> {
  if (!other) return [];
  const found: Between[] = [];
  const isHeavy = isHeavyComparison(calculation);
  // Without a run there is an obstacle to tell.
  for (const at of calculation.runs.length === 0 ? [0] : calculation.runs.keys()) {
    const here = () => compareRuns(snapshot, calculation, other, at);
    const between = await ask('between', isHeavy, { name: 'compareRuns', ask: { other, at }, here });
    found.push(between);
    if (isDeadEnd(between, calculation)) break;
  }
  return found;
}

async function workOutRanges(work: Work, ask: Ask): Promise<void> {
  const { models, runs } = work.calculation;
  for (const [at, run] of runs.slice(0, rangesWritten(work)).entries()) {
    const model = models[at];
    if (!model || !isHeavyRange(model, run)) continue;
    keepRange(run, await ask('range', true, { name: 'range', ask: at, here: () => undefined }));
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

/** Of how many runs the range is written: in the JSON result of all, in workbooks of the first. */
function rangesWritten({ args: { output, json, statements }, calculation: { runs } }: Work): number {
  if (json !== undefined) return runs.length;
  return (output ?? statements.folder) ? 1 : 0;
}
