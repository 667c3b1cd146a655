import { sampledSets } from '../../../src/engine/fairness/sampled-sets';

const draw = (players: number, count: number) => {
  const setOf = sampledSets(players);
  return Array.from({ length: count }, (_, at) => setOf(at + 1));
};

const WORD = 2n ** 32n;

/** As published by Tommy Ettinger, in whole numbers modulo 2^32. */
function mulberry(state: bigint): bigint {
  const first = ((state ^ (state >> 15n)) * (state | 1n)) % WORD;
  const second = first ^ ((first + (first ^ (first >> 7n)) * (first | 61n)) % WORD);
  return second ^ (second >> 14n);
}

describe('a sample of sets', () => {
  test('begins with everybody alone and all together', () => {
    expect(draw(3, 4)).toEqual([[0], [1], [2], [0, 1, 2]]);
  });

  test('then everybody is in about half of the sets, and any two in about a quarter', () => {
    const players = 21;
    const sets = draw(players, 4096).slice(players + 1);
    const [half, quarter] = [sets.length / 2, sets.length / 4];
    // Five standard deviations of as many tosses: √(n/4) and √(3n/16).
    const [offHalf, offQuarter] = [5 * Math.sqrt(half / 2), 5 * Math.sqrt((quarter * 3) / 4)];
    const together = Array.from({ length: players }, () => new Array<number>(players).fill(0));
    for (const set of sets)
      for (const a of set)
        for (const b of set) {
          const row = together[a] ?? [];
          row[b] = (row[b] ?? 0) + 1;
        }
    const isFair = (count: number, a: number, b: number): boolean =>
      a === b ? Math.abs(count - half) < offHalf : Math.abs(count - quarter) < offQuarter;
    expect(together.every((row, a) => row.every((count, b) => isFair(count, a, b)))).toBe(true);
    expect(new Set(sets.map((set) => set.join())).size).toBeGreaterThan(sets.length * 0.99);
  });

  test('tosses the coin of Mulberry32, the same everywhere', () => {
    let state = 0x5eedn;
    const sets = draw(21, 60).slice(22);
    for (const set of sets) {
      const tossed = Array.from({ length: 21 }, (_, player) => player).filter(() => {
        state = (state + 0x6d2b79f5n) % WORD;
        return mulberry(state) % 2n === 1n;
      });
      expect(set).toEqual(tossed);
    }
  });

  test('no set is empty', () => {
    // Of two players one in four draws is nobody: then all of them.
    const sets = draw(2, 400);
    expect(sets.every((set) => set.length > 0)).toBe(true);
    expect(sets.filter((set) => set.length === 2).length).toBeGreaterThan(150);
  });
});
