/** Cost games with answers from the literature (cases 9, 10 and 12). */
import { type CostGame, gameOf } from '../../../src/engine/fairness/cost-game';

/** Costs by the players' numbers, `{ '1': 15, '12': 35 }`, times `unit`. */
export function namedGame(costs: Readonly<Record<string, number>>, unit = 1): CostGame {
  const players = Math.max(...Object.keys(costs).map((name) => name.length));
  return gameOf(players, (set) => {
    const name = Array.from({ length: players }, (_, i) => ((set >> i) & 1 ? i + 1 : '')).join('');
    return BigInt(Math.round((costs[name] ?? Number.NaN) * unit));
  });
}

/** Tennessee Valley Authority: navigation, flood control, power. */
export const TENNESSEE = namedGame({
  '1': 163_520,
  '2': 140_826,
  '3': 250_096,
  '12': 301_607,
  '13': 378_821,
  '23': 367_370,
  '123': 412_584,
});

/** Young 1985. */
export const YOUNG = namedGame({ '1': 15, '2': 20, '3': 55, '12': 35, '13': 61, '23': 65, '123': 78 });

/** A runway costs what the largest aircraft needs: 1.5, 2.5, 3.5. In tenths. */
export const AIRPORT = gameOf(3, (set) => ((set & 4) !== 0 ? 35n : (set & 2) !== 0 ? 25n : 15n));
