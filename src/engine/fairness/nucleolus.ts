/** R26: the nucleolus (Schmeidler 1969), the division that makes the worst-off set as well off as can be. */
import { multiply, type Rational, rational, subtract } from '../rational';
import { type CostGame, costOfSet, everyone, requireTable } from './cost-game';
import { follows, noEqualities, solution, withEquality } from './equalities';
import { minimise } from './linear-program';

/** 2^8 sets and eight rounds stay within a second in exact numbers. */
export const MAX_NUCLEOLUS_PLAYERS = 8;

/**
 * The exact nucleolus in the units of the game; the amounts sum to the cost of everyone. What a set saves is its own
 * cost minus what its members pay; the smallest saving is made as large as possible, then the next, and so on
 * (Maschler, Peleg and Shapley 1979). Nobody pays more than alone, unless alone is cheaper for all together: then
 * that limit is left out (the prenucleolus).
 * @param game - at most {@link MAX_NUCLEOLUS_PLAYERS} players
 * @throws RangeError for more
 */
export function nucleolus(game: CostGame): readonly Rational[] {
  requireTable(game.players, MAX_NUCLEOLUS_PLAYERS);
  const all = everyone(game);
  const bounds = [...setsWithSaving(game), ...individualLimits(game)];
  let known = withEquality(noEqualities(game.players), all, rational(costOfSet(game, all)));
  let equalities: readonly Known[] = [{ set: all, pays: rational(costOfSet(game, all)) }];
  for (;;) {
    const amounts = solution(known);
    if (amounts) return amounts;
    const tight = tightest(
      game,
      equalities,
      bounds.filter(({ set }) => !follows(known, set)),
    );
    for (const { set, pays } of tight) {
      if (follows(known, set)) continue;
      known = withEquality(known, set, pays);
      equalities = [...equalities, { set, pays }];
    }
  }
}

/** What a set pays at most: its cost minus the smallest saving, or plainly its cost for an individual limit. */
interface Bound {
  readonly set: number;
  readonly cost: bigint;
  readonly saves: boolean;
}

/** What a set pays in the end. */
interface Known {
  readonly set: number;
  readonly pays: Rational;
}

function setsWithSaving(game: CostGame): readonly Bound[] {
  return game.costs.map((cost, set) => ({ set, cost, saves: true })).slice(1, -1);
}

function individualLimits(game: CostGame): readonly Bound[] {
  const limits = Array.from({ length: game.players }, (_, player) => ({
    set: 1 << player,
    cost: costOfSet(game, 1 << player),
    saves: false,
  }));
  const sum = limits.reduce((total, { cost }) => total + cost, 0n);
  return sum >= costOfSet(game, everyone(game)) ? limits : [];
}

/**
 * Maximises the smallest saving ε: pays(S) + ε ≤ cost(S), with what is known already fixed. Solved through its dual;
 * a bound with a positive dual is met exactly in every best division, at least one is (complementary slackness).
 */
function tightest(
  { players }: CostGame,
  equalities: readonly Known[],
  bounds: readonly Bound[],
): readonly Known[] {
  const scale = equalities.reduce((product, { pays }) => product * pays.d, 1n);
  const fixed = equalities.map(({ set, pays }) => ({
    column: indicator(set, players, 0n),
    cost: (pays.n * scale) / pays.d,
  }));
  const { positive, objective } = minimise({
    columns: [
      ...bounds.map(({ set, saves }) => indicator(set, players, saves ? 1n : 0n)),
      ...fixed.map(({ column }) => column),
      ...fixed.map(({ column }) => column.map((value) => -value)),
    ],
    costs: [
      ...bounds.map(({ cost }) => cost * scale),
      ...fixed.map(({ cost }) => cost),
      ...fixed.map(({ cost }) => -cost),
    ],
    rhs: [...Array.from({ length: players }, () => 0n), 1n],
  });
  const saving = multiply(objective, rational(1n, scale));
  return bounds
    .filter((_, index) => positive.has(index))
    .map(({ set, cost, saves }) => ({
      set,
      pays: saves ? subtract(rational(cost), saving) : rational(cost),
    }));
}

/** A 1 for every player in the set, then the coefficient of the smallest saving. */
const indicator = (set: number, players: number, saving: bigint): readonly bigint[] => [
  ...Array.from({ length: players }, (_, player) => BigInt((set >> player) & 1)),
  saving,
];
