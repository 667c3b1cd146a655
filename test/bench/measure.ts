/**
 * Small timing harness: alternating rounds in one run, so that ratios hold when the machine's speed drifts, and time of
 * the processor, so that whatever else the machine does counts less. What it still counts, as a neighbour that keeps
 * the other half of the same core busy, only adds: of all rounds the quickest tells most, of every contender.
 */

export interface Contender {
  readonly name: string;
  /** Does the work `times` times. */
  readonly run: (times: number) => void;
}

export interface Timing {
  readonly name: string;
  /** Nanoseconds of one time, in the quickest round. */
  readonly nanoseconds: number;
}

const ROUNDS = 15;
const ROUND_NANOSECONDS = 30e6;
/** So long every contender runs first: what runs thousands of times is not measured cold. */
const WARM_UP_NANOSECONDS = 500e6;

/** Times contenders in turn, A B C A B C …, after a warm-up that also finds how often each fits in a round. */
export function measure(contenders: readonly Contender[]): readonly Timing[] {
  const plans = contenders.map((contender) => ({
    contender,
    times: timesPerRound(contender),
    samples: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { contender, times, samples } of plans) samples.push(once(contender, times) / times);
  }
  return plans.map(({ contender, samples }) => ({ name: contender.name, nanoseconds: Math.min(...samples) }));
}

function timesPerRound(contender: Contender): number {
  for (let spent = 0; spent < WARM_UP_NANOSECONDS; ) spent += once(contender, 10);
  for (let times = 1; ; times *= 2) {
    const spent = once(contender, times);
    if (spent >= ROUND_NANOSECONDS / 4) return Math.max(1, Math.round((times * ROUND_NANOSECONDS) / spent));
  }
}

function once({ run }: Contender, times: number): number {
  const start = process.cpuUsage();
  run(times);
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
