/** What a check asks of the jobs. */
import type { TentativeRange } from '../../engine/scenario/tentative-range';
import type { HostOptions } from '../../workbook/host';
import type { Comparison } from '../../workbook/report/scenarios/comparison';
import type { Analysed, AnalysisRequest } from '../analyses/request';
import type { Calculation } from '../calculate';
import { combinedScenarios } from '../combine-scenarios';
import { isHeavyRange, rangeOf } from '../range';
import type { Choices } from '../session-types';
import type { JobRunner } from './job-runner';

/** The answers to all questions together. */
export async function askAnalyses(
  jobs: JobRunner,
  requests: readonly AnalysisRequest[],
  options?: HostOptions,
): Promise<Analysed> {
  const answers = await Promise.all(requests.map((request) => jobs.run('analyse', request, options)));
  return Object.assign({}, ...answers);
}

/** The scenarios beside the workbook that were chosen; none under a scenario, nor when none is in the workbook any more. */
export async function askComparisons(
  jobs: JobRunner,
  { reading: { model }, runs: [run] }: Calculation,
  { compared = [] }: Choices,
  options?: HostOptions,
): Promise<readonly Comparison[]> {
  const known = compared.filter((name) => combinedScenarios(model, name) !== undefined);
  if (!run || run.scenario !== undefined || known.length === 0) return [];
  return [await jobs.run('compareScenarios', { names: known }, options)].flatMap((found) => found ?? []);
}

/** The range over the tentative marks of the first year (R6): of few marks here, which is sooner done than asked. */
export async function askRange(
  jobs: JobRunner,
  { models: [model], runs: [run] }: Calculation,
  options?: HostOptions,
): Promise<TentativeRange | undefined> {
  if (!model || !run) return undefined;
  return isHeavyRange(model, run) ? await jobs.run('range', 0, options) : rangeOf(model, run);
}
