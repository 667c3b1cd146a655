/** R2 at 14, 400 and 5,000 shares, beside three rivals. */
import { apportion } from '../../src/engine/apportion';
import { oracleShares } from '../engine/oracle';
import { type Line, line } from './line';
import { measure } from './measure';
import { bigintLargestRemainder, decimalLargestRemainder, dineroAllocate } from './rivals';

export interface ApportionRow {
  readonly shares: number;
  readonly nanosecondsPerShare: number;
  /** How many times longer the rival takes. */
  readonly decimal: number;
  readonly bigint: number;
  readonly dinero: number;
}

const SIZES = [14, 400, 5000] as const;
const CENTS = 996_688_000_17;

/** Inhabitants-like weights, the same in every run. */
export function weightsOf(count: number): readonly number[] {
  let seed = 20160101;
  return Array.from({ length: count }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return 900 + (seed % 160_000);
  });
}

export function benchApportion(): readonly ApportionRow[] {
  return SIZES.map((shares) => {
    const weights = weightsOf(shares);
    checkExact(weights);
    const repeat = (divide: (cents: number, weights: readonly number[]) => unknown) => (times: number) => {
      for (let i = 0; i < times; i += 1) divide(CENTS + i, weights);
    };
    const [ours, decimal, bigint, dinero] = measure([
      { name: 'ours', run: repeat(apportion) },
      { name: 'decimal', run: repeat(decimalLargestRemainder) },
      { name: 'bigint', run: repeat(bigintLargestRemainder) },
      { name: 'dinero', run: repeat(dineroAllocate) },
    ]).map(({ nanoseconds }) => nanoseconds);
    if (!ours || !decimal || !bigint || !dinero) throw new Error('nothing was measured');
    return {
      shares,
      nanosecondsPerShare: ours / shares,
      decimal: decimal / ours,
      bigint: bigint / ours,
      dinero: dinero / ours,
    };
  });
}

/** @throws Error when a share is not that of the rational oracle: a fast wrong answer is none */
function checkExact(weights: readonly number[]): void {
  const expected = oracleShares(
    CENTS,
    weights.map((weight) => ({ n: BigInt(weight), d: 1n })),
  );
  if (apportion(CENTS, weights).some((share, at) => share !== expected[at])) {
    throw new Error('the shares are not exact');
  }
}

/** The targets, which are about many shares: small divisions cost next to nothing whatever does them. */
export const apportionTargets = (rows: readonly ApportionRow[]): readonly Line[] =>
  rows
    .filter(({ shares }) => shares >= 400)
    .flatMap(({ shares, nanosecondsPerShare, decimal, dinero }) => [
      line(`one share of ${shares}`, nanosecondsPerShare, 'ns', { below: 30 }),
      line(`${shares} shares, decimal.js takes`, decimal, '×', { atLeast: 300 }),
      line(`${shares} shares, dinero.js takes`, dinero, '×', { atLeast: 20 }),
    ]);
