/** R2 at 14, 400 and 5,000 shares, beside three rivals. */
import { apportion } from '../../src/engine/apportion';
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
