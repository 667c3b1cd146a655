/** R26: what each set of participants would cost together. */

/**
 * A cost for every set of players. A set is a bit mask: player i is in set S when `S & (1 << i)`.
 * `costs` has 2^players entries in whole units (cents); the empty set costs 0.
 */
export interface CostGame {
  readonly players: number;
  readonly costs: readonly bigint[];
}

/** Beyond this a table of all sets grows out of hand: 2^20 is a million entries. */
export const MAX_TABLE_PLAYERS = 20;

/** Makes the table by asking for the cost of every set. */
export function gameOf(players: number, costOf: (set: number) => bigint): CostGame {
  requireTable(players, MAX_TABLE_PLAYERS);
  return { players, costs: Array.from({ length: 2 ** players }, (_, set) => (set === 0 ? 0n : costOf(set))) };
}

/** The cost of a set of the game. @throws RangeError for a set that the game does not have */
export function costOfSet(game: CostGame, set: number): bigint {
  const cost = game.costs[set];
  if (cost === undefined) throw new RangeError(`no such set: ${set}`);
  return cost;
}

/** The set of all players. */
export const everyone = ({ players }: CostGame): number => 2 ** players - 1;

/** How many players a set has. */
export function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size += 1;
  return size;
}

/** Whether the player is in the set. */
export const hasPlayer = (set: number, player: number): boolean => (set & (1 << player)) !== 0;

/** @throws RangeError when there are no players or more than a method can do exactly */
export function requireTable(players: number, most: number): void {
  if (players < 1 || players > most) throw new RangeError(`players must be 1 to ${most}, not ${players}`);
}
