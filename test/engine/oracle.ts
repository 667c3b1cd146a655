/** An independent largest remainder: fractions of bigints, a full sort, nothing of the engine. */

export interface OracleWeight {
  readonly n: bigint;
  readonly d: bigint;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** @param order - of the shares among equals, lowest first; by default the position */
export function oracleShares(
  cents: number,
  weights: readonly OracleWeight[],
  order: readonly number[] = weights.map((_, i) => i),
): number[] {
  const common = weights.reduce((product, { d }) => product * d, 1n);
  const whole = weights.map(({ n, d }) => n * (common / d));
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  const amount = magnitude(BigInt(cents));
  const rows = whole.map((weight, i) => ({
    i,
    weight,
    floor: (amount * weight) / total,
    rest: (amount * weight) % total,
    rank: order[i] ?? i,
  }));
  let left = amount - rows.reduce((sum, { floor }) => sum + floor, 0n);
  const shares = rows.map(({ floor }) => floor);
  const sorted = [...rows].sort((a, b) => {
    if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
    if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
    return a.rank - b.rank;
  });
  for (const { i } of sorted) {
    if (left === 0n) break;
    shares[i] = (shares[i] ?? 0n) + 1n;
    left -= 1n;
  }
  return shares.map((share) => Number(cents < 0 ? -share : share) + 0);
}
