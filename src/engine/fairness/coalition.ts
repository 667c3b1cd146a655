/** What one set of takers of a service would pay together. */
import { apportion } from '../apportion';
import type { Cents, ParticipantIndex } from '../model';
import { add, multiply, ONE, type Rational, rational, round, subtract, ZERO } from '../rational';
import { bigVector, pick, type Vector } from '../vector';

/** A service as its takers would divide it, whoever of them take part. */
export interface CoalitionGame {
  readonly takers: readonly ParticipantIndex[];
  /** By position in {@link takers}, each above 0. */
  readonly weights: readonly Rational[];
  /** Order among equal shares, by position (R2). */
  readonly ranks: readonly number[];
  /** What the service costs with all takers. */
  readonly cost: Cents;
  /** The part of the cost that stays whoever leaves (R23), 0 to 1. */
  readonly fixed: Rational;
}

/** A set of takers, by position, with what it would cost and what each member would pay of that. */
export interface Coalition {
  readonly members: readonly number[];
  readonly cost: Cents;
  readonly shares: readonly Cents[];
}

/**
 * Divides a service over any set of its takers: the fixed part of the cost stays, the rest follows the weights, the
 * sum is rounded to cents and divided by R2. Weights are scaled to whole numbers once.
 */
export function coalitionsOf(game: CoalitionGame): (members: readonly number[]) => Coalition {
  const scale = game.weights.reduce((product, { d }) => product * d, 1n);
  const weights = bigVector(game.weights.map(({ n, d }) => (n * scale) / d));
  const variable = subtract(ONE, game.fixed);
  const costOf = ({ sum }: Vector): Cents => {
    if (game.fixed.n === game.fixed.d) return game.cost;
    const stays = add(game.fixed, multiply(variable, rational(sum, weights.sum)));
    return Number(round(multiply(rational(game.cost), stays)));
  };
  return (members) => {
    const own = pick(weights, members);
    const cost = costOf(own);
    const ranks = members.map((member) => game.ranks[member] ?? member);
    return { members, cost, shares: apportion(cost, own.values, ranks) };
  };
}

/** Leaves out takers without weight: they pay nothing in any set. */
export function coalitionGame(
  weights: readonly (Rational | undefined)[],
  { cost, fixed, ranks }: { cost: Cents; fixed: Rational; ranks: readonly number[] },
): CoalitionGame {
  const takers = weights.flatMap((weight, participant) => (weight && weight.n > 0n ? [participant] : []));
  return {
    takers,
    weights: takers.map((participant) => weights[participant] ?? ZERO),
    ranks: takers.map((participant) => ranks[participant] ?? participant),
    cost,
    fixed,
  };
}
