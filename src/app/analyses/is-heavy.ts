/** Which questions take so long that nobody should wait for the answer without being told how far it is. */
import { setsOf } from '../../engine/fairness/coalition-sweep';
import { coalitionOf } from '../../engine/fairness/games-of-run';
import type { Calculation } from '../calculate';
import { type AnalysisRequest, serviceIndexOf } from './request';

/** Products times participants, for each participant once: what is varied, or weighed, in about half a second. */
const MOST_CELLS = 500_000;

/** Sets times takers in them that are divided in about as long. */
const MOST_TURNS = 1_500_000;

/** A goal is found in a few runs of what changes, which is never more than the division itself. */
export function isHeavyAnalysis(
  { models: [model], runs: [run] }: Calculation,
  request: AnalysisRequest,
): boolean {
  if (!model || !run) return false;
  switch (request.kind) {
    case 'sensitivity':
    case 'fairness':
      return model.services.length * model.participants.length ** 2 > MOST_CELLS;
    case 'coalitions': {
      const service = serviceIndexOf(model, request.service);
      const game = service === undefined ? undefined : coalitionOf(model, run, 'budget', service);
      return game !== undefined && setsOf(game.takers.length) * game.takers.length > MOST_TURNS;
    }
    case 'goal':
      return false;
  }
}
