/** R26: the cost of a set of participants, service by service. */
import type { Cents } from '../model';
import { add, divide, multiply, ONE, type Rational, rational, subtract, ZERO } from '../rational';

/** One service: what it costs together, and on what the cost of a smaller set depends. */
export interface ServiceGame {
  readonly cost: Cents;
  /** The part of the cost that is there as soon as one participant takes the service, 0 to 1. */
  readonly fixed: Rational;
  /** The weight of each participant that takes it, by participant; undefined for who does not. */
  readonly weights: readonly (Rational | undefined)[];
  /** What a participant would pay alone where that is known (its contributed budget), by participant. */
  readonly alone: readonly (Rational | undefined)[];
}

/** A service game with what every question about it needs. */
export interface PreparedGame {
  readonly takers: readonly number[];
  readonly fixedCost: Rational;
  /** The variable cost of each taker, by participant. */
  readonly variable: ReadonlyMap<number, Rational>;
  /** What each taker costs alone, by participant. */
  readonly alone: ReadonlyMap<number, Rational>;
}

/**
 * Splits a cost into the fixed part and each taker's variable part (R26). Without any weight the takers count
 * equally. A service with one taker costs that taker what it costs.
 */
export function prepareGame({ cost, fixed, weights, alone }: ServiceGame): PreparedGame {
  const takers = weights.flatMap((weight, participant) => (weight === undefined ? [] : [participant]));
  const given = takers.map((participant) => weights[participant] ?? ZERO);
  const counted = given.some(({ n }) => n !== 0n) ? given : given.map(() => ONE);
  const total = counted.reduce(add, ZERO);
  const fixedCost = multiply(rational(cost), fixed);
  const perWeight =
    takers.length === 0 ? ZERO : divide(multiply(rational(cost), subtract(ONE, fixed)), total);
  const variable = new Map(
    takers.map((participant, i) => [participant, multiply(perWeight, counted[i] ?? ZERO)]),
  );
  const known = takers.length > 1 ? alone : [];
  return {
    takers,
    fixedCost,
    variable,
    alone: new Map(
      takers.map((participant) => [
        participant,
        known[participant] ?? add(fixedCost, variable.get(participant) ?? ZERO),
      ]),
    ),
  };
}

/** What a set of participants would cost together, exact, in cents (R26). */
export function costTogether(
  games: readonly PreparedGame[],
  isIn: (participant: number) => boolean,
): Rational {
  let sum = ZERO;
  for (const game of games) {
    const takers = game.takers.filter(isIn);
    const [first] = takers;
    if (first === undefined) continue;
    if (takers.length === 1) {
      sum = add(sum, game.alone.get(first) ?? ZERO);
      continue;
    }
    sum = add(sum, game.fixedCost);
    for (const taker of takers) sum = add(sum, game.variable.get(taker) ?? ZERO);
  }
  return sum;
}

/** What one of its takers adds to the cost of the others, exact, in cents. */
export function addedBy({ takers, fixedCost, variable, alone }: PreparedGame, participant: number): Rational {
  const own = variable.get(participant) ?? ZERO;
  if (takers.length > 2) return own;
  const other = takers.find((taker) => taker !== participant);
  if (other === undefined) return alone.get(participant) ?? ZERO;
  const together = add(add(fixedCost, own), variable.get(other) ?? ZERO);
  return subtract(together, alone.get(other) ?? ZERO);
}

/**
 * The Shapley value of one service for one of its takers, exact, for any number of participants: the fixed part is
 * shared equally, the variable part is the taker's own. Where a taker costs alone δ more than its two parts, it bears
 * δ/m and each of the m − 1 others −δ/(m(m − 1)): the weights of the sets of one in the definition.
 */
export function shapleyOfService(game: PreparedGame, participant: number): Rational {
  const variable = game.variable.get(participant);
  if (variable === undefined) return ZERO;
  const count = game.takers.length;
  let value = add(variable, divide(game.fixedCost, rational(count)));
  for (const taker of game.takers) {
    const parts = add(game.fixedCost, game.variable.get(taker) ?? ZERO);
    const extra = divide(subtract(game.alone.get(taker) ?? parts, parts), rational(count));
    value = taker === participant ? add(value, extra) : subtract(value, divide(extra, rational(count - 1)));
  }
  return value;
}
