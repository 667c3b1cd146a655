import { costOfSet, gameOf, hasPlayer, requireTable, sizeOf } from '../../../src/engine/fairness/cost-game';

describe('R26 a cost for every set of players', () => {
  const game = gameOf(2, (set) => BigInt(10 + set));

  test('the empty set costs nothing, every other what is asked', () => {
    expect(game).toEqual({ players: 2, costs: [0n, 11n, 12n, 13n] });
    expect(costOfSet(game, 3)).toBe(13n);
    expect(() => costOfSet(game, 4)).toThrow('no such set: 4');
  });

  test('a set knows its players', () => {
    expect([0b0, 0b1, 0b1010, 0b111].map(sizeOf)).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2, 3].map((player) => hasPlayer(0b1010, player))).toEqual([false, true, false, true]);
  });

  test('no players, or more than can be done, are refused', () => {
    expect(() => gameOf(0, () => 0n)).toThrow('players must be 1 to 20, not 0');
    expect(() => gameOf(21, () => 0n)).toThrow('players must be 1 to 20, not 21');
    expect(() => requireTable(8, 8)).not.toThrow();
    expect(() => requireTable(1, 8)).not.toThrow();
  });
});
