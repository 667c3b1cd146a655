/** R26: separable cost, remaining benefit. */
import { add, divide, isZero, multiply, type Rational, subtract, ZERO } from '../rational';

/** What a player costs alone, and what it adds to the cost of all the others. */
export interface CostBounds {
  readonly alone: Rational;
  readonly added: Rational;
}

/**
 * Each player pays what it adds to the others, and of the rest in proportion to what it saves beyond that by not
 * being alone.
 * @param bounds - per player, in one unit
 * @param total - the cost of everyone, in that unit; the amounts sum to it
 * @returns undefined when somebody saves less than nothing, or nobody saves anything while there is a rest
 */
export function separableCost(
  bounds: readonly CostBounds[],
  total: Rational,
): readonly Rational[] | undefined {
  const rest = subtract(total, sum(bounds.map(({ added }) => added)));
  if (isZero(rest)) return bounds.map(({ added }) => added);
  const benefits = bounds.map(({ alone, added }) => subtract(alone, added));
  const benefit = sum(benefits);
  if (isZero(benefit) || benefits.some(({ n }) => n < 0n)) return undefined;
  return bounds.map(({ added }, player) =>
    add(added, divide(multiply(rest, benefits[player] ?? ZERO), benefit)),
  );
}

const sum = (values: readonly Rational[]): Rational => values.reduce(add, ZERO);
