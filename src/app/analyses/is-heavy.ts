/** Which questions take so long that nobody should wait for the answer without being told how far it is. */
import { setsOf } from '../../engine/fairness/coalition-sweep';
import { coalitionOf } from '../../engine/fairness/games-of-run';
import type { Model } from '../../engine/model';
import type { Calculation } from '../calculate';
import { type AnalysisRequest, serviceIndexOf } from './request';

/** Products times participants, for each participant once: what is varied, or weighed, in about half a second. */
const MOST_CELLS = 500_000;

/** Sets times takers in them that are divided in about as long. */
const MOST_TURNS = 1_500_000;

/** Products times participants that are divided a few times over in about as long. */
const MOST_DIVIDED = 50_000;

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
      return cellsOf(model) > MOST_DIVIDED;
  }
}

/** Beside another run, or so many scenarios, each with its causes (R25). */
export const isHeavyComparison = ({ models: [model] }: Calculation, scenarios = 1): boolean =>
  model !== undefined && cellsOf(model) * scenarios > MOST_DIVIDED;

const cellsOf = ({ services, participants }: Model): number => services.length * participants.length;
