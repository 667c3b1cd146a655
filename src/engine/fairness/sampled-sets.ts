/**
 * Sets of players where there are too many for all of them: everybody alone, all together, then each player in or out
 * by the toss of a coin with a fixed seed.
 * @returns the set of turn 1, 2, …, to be asked in that order
 */
export function sampledSets(players: number): (turn: number) => readonly number[] {
  let state = 0x5eed;
  const toss = (): boolean => {
    // Mulberry32: small, and the same everywhere.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) & 1) === 1;
  };
  const all = Array.from({ length: players }, (_, player) => player);
  return (turn) => {
    if (turn <= players) return [turn - 1];
    const members = turn === players + 1 ? all : all.filter(toss);
    return members.length > 0 ? members : all;
  };
}
