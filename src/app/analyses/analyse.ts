/** Use case: the answer to a question about the first year of a calculation. Pure, so that it can run anywhere. */
import { sweepCoalitions } from '../../engine/fairness/coalition-sweep';
import { coalitionOf } from '../../engine/fairness/games-of-run';
import type { Model } from '../../engine/model';
import { Exact } from '../../engine/money';
import { type Progress, silent } from '../../engine/progress';
import type { RunResult } from '../../engine/result';
import { sensitivity, volumesLeftOut } from '../../engine/scenario/sensitivity';
import type { CoalitionFacts } from '../../workbook/report/coalitions/coalition-facts';
import type { Calculation } from '../calculate';
import { fairnessFacts } from '../fairness';
import { goalFacts } from './goal-facts';
import { type Analysed, type AnalysisRequest, participantIndexOf, serviceIndexOf } from './request';

/**
 * @param progress - is told the part that is done, 0 to 1, from time to time; it may throw to cancel
 * @returns nothing without a run, and for names that the workbook has not
 */
export function analyse(
  calculation: Calculation,
  request: AnalysisRequest,
  progress: Progress = silent,
): Analysed {
  const { runs: [run] = [], models: [model] = [] } = calculation;
  if (!run || !model) return {};
  const { year, tentative } = run;
  const choices = { year, ...(tentative && { tentative }) };
  switch (request.kind) {
    case 'sensitivity': {
      const fraction = new Exact(request.percent).dividedBy(100);
      return {
        sensitivity: {
          percent: request.percent,
          participants: request.participants.flatMap((code) => participantIndexOf(model, code) ?? []),
          leftOut: volumesLeftOut(model, year),
          variations: sensitivity(model, choices, { fraction, phase: 'budget' }, progress),
        },
      };
    }
    case 'coalitions': {
      const service = serviceIndexOf(model, request.service);
      return service === undefined ? {} : { coalitions: coalitionFacts(model, run, service, progress) };
    }
    case 'fairness':
      return { fairness: fairnessFacts(calculation, request.bound, progress) };
    case 'goal':
      return { goal: goalFacts(model, choices, request, progress) };
  }
}

/** All answers together. */
export function analyseAll(calculation: Calculation, requests: readonly AnalysisRequest[]): Analysed {
  return Object.assign({}, ...requests.map((request) => analyse(calculation, request)));
}

function coalitionFacts(model: Model, run: RunResult, service: number, progress: Progress): CoalitionFacts {
  const game = coalitionOf(model, run, 'budget', service);
  const hasCost = game !== undefined && game.cost !== 0;
  return { service, found: hasCost ? { game, sweep: sweepCoalitions(game, progress) } : undefined };
}
