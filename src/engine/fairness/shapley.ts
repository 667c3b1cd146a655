/** R26: the Shapley value (Shapley 1953), the mean of what a player adds over all orders of joining. */
import { type Rational, rational } from '../rational';
import {
  type CostGame,
  costOfSet,
  everyone,
  hasPlayer,
  MAX_TABLE_PLAYERS,
  requireTable,
  sizeOf,
} from './cost-game';

/**
 * The exact Shapley value, in the units of the game; the values sum to the cost of everyone.
 * @param game - at most {@link MAX_TABLE_PLAYERS} players
 * @throws RangeError for more
 */
export function shapley(game: CostGame): readonly Rational[] {
  const { players: n, costs } = game;
  requireTable(n, MAX_TABLE_PLAYERS);
  const factorial = factorials(n);
  const all = everyone(game);

  // With s players in S, S ≠ N, all times n!: a member of S has (s−1)!(n−s)! of its cost, a player outside it has
  // −s!(n−s−1)!. The latter is taken from everybody, so that a member gets the two together: n·(s−1)!(n−s−1)!.
  // N itself falls out here, since (−1)! counts as 0.
  let outside = 0n;
  let members = costs.map((cost, set) => {
    const size = sizeOf(set);
    outside += cost * at(factorial, size) * at(factorial, n - size - 1);
    return cost * BigInt(n) * at(factorial, size - 1) * at(factorial, n - size - 1);
  });

  const last = costOfSet(game, all) * at(factorial, n - 1);
  const values: Rational[] = new Array(n);
  for (let player = n - 1; player >= 0; player -= 1) {
    values[player] = rational(last + sumOfMembers(members, player) - outside, at(factorial, n));
    members = withoutPlayer(members, player);
  }
  return values;
}

function sumOfMembers(terms: readonly bigint[], player: number): bigint {
  return terms.reduce((sum, term, set) => (hasPlayer(set, player) ? sum + term : sum), 0n);
}

/** Adds the sets with the last player to those without, so that each next player has half the work. */
function withoutPlayer(terms: readonly bigint[], player: number): bigint[] {
  const half = 2 ** player;
  return Array.from({ length: half }, (_, set) => at(terms, set) + at(terms, set + half));
}

function factorials(n: number): readonly bigint[] {
  const values = [1n];
  for (let k = 1; k <= n; k += 1) values.push(at(values, k - 1) * BigInt(k));
  return values;
}

const at = (values: readonly bigint[], index: number): bigint => values[index] ?? 0n;
