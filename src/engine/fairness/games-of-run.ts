/** R26: the services of a run as games, from their costs, weights and contributed budgets. */
import { contributedBudget, contributedRows } from '../contributed';
import { type ExplainedRun, explainedRun, weighingOf } from '../explain/explained-run';
import type { Weighing } from '../funding/weighing';
import type { Model, Phase, ServiceIndex } from '../model';
import { type Payers, partAt, partsOf } from '../payers';
import { multiply, ONE, type Rational, rational, rationalOf, ZERO } from '../rational';
import type { RunResult, ServiceOutcome } from '../result';
import { contributionsIn } from '../scenario/contributions';
import { valueAt } from '../vector';
import { type CoalitionGame, coalitionGame } from './coalition';
import { type FairnessLines, fairnessLines } from './fairness-lines';
import type { ServiceGame } from './service-game';

/**
 * The fairness lines of a phase (R26) over all services that were divided. Who pays for a service counts as taking it:
 * under solidarity that is the whole circle, which the collective interest serves (*decision*).
 */
export function fairnessOf(
  model: Model,
  run: RunResult,
  phase: Phase,
  progress?: (part: number) => void,
): FairnessLines {
  const explained = explainedRun(model, run);
  const outcomes = run.outcomes.filter((outcome) => outcome.phase === phase);
  const games = outcomes.flatMap((outcome) => {
    const weighing = weighingOf(explained, outcome);
    return weighing ? [gameOf(explained, outcome, weighing)] : [];
  });
  return fairnessLines(games, contributionsIn(run, phase, model.participants.length), progress);
}

/**
 * One service as its takers could divide it among any of them.
 * @returns undefined for a service that was refused or divides nothing
 */
export function coalitionOf(
  model: Model,
  run: RunResult,
  phase: Phase,
  service: ServiceIndex,
): CoalitionGame | undefined {
  const explained = explainedRun(model, run);
  const outcome = run.outcomes.find((found) => found.phase === phase && found.service === service);
  const weighing = outcome && weighingOf(explained, outcome);
  if (!weighing) return undefined;
  const { cost, fixed, weights } = gameOf(explained, outcome, weighing);
  return coalitionGame(weights, { cost, fixed, ranks: explained.context.ranks });
}

function gameOf(explained: ExplainedRun, outcome: ServiceOutcome, weighing: Weighing): ServiceGame {
  const { payers, weights, fixed } = weighing;
  const own = explained.context.model.participants.map((): Rational | undefined => undefined);
  for (const [at, payer] of payers.indexes.entries()) {
    own[payer] = weights ? rational(valueAt(weights.vector, at)) : rational(Math.abs(fixed?.[at] ?? 0));
  }
  return {
    cost: outcome.net + outcome.inflow + outcome.markup,
    fixed: weights ? fixedPartOf(outcome) : ZERO,
    weights: own,
    alone: aloneIn(explained, outcome, payers),
  };
}

/** `Vast deel %`, else `Blijvend deel %`, else all of it (R23). Amounts that are named have no fixed part (R15). */
function fixedPartOf({ funding }: ServiceOutcome): Rational {
  const fraction = funding?.fixedFraction ?? funding?.remainingFraction;
  return fraction ? rationalOf(fraction) : ONE;
}

/** The contributed budget of a payer, for the part of the year and of a tentative mark that counts (R6, R8). */
function aloneIn(
  { context }: ExplainedRun,
  { service }: ServiceOutcome,
  payers: Payers,
): readonly (Rational | undefined)[] {
  const rows = contributedRows(context, service);
  const alone = context.model.participants.map((): Rational | undefined => undefined);
  if (!rows) return alone;
  const parts = partsOf(context, payers);
  for (const [at, payer] of payers.indexes.entries()) {
    const { value } = contributedBudget(context, rows, payer);
    if (typeof value === 'number') alone[payer] = multiply(rational(value), partAt(parts, at));
  }
  return alone;
}
