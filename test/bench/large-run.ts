/** Allocation, settlement, checks and one trace of generated services, in a process of its own. */
import { explain } from '../../src/engine/explain';
import { runYear } from '../../src/engine/run';
import { YEAR } from './large';
import { largeModel } from './large-model';
import { median } from './measure';
import { spend } from './spent';

export interface LargeRun {
  readonly services: number;
  /** Of the first run in a new process. */
  readonly firstSeconds: number;
  /** Of later runs. */
  readonly seconds: number;
  readonly cpu: number;
  readonly traceSeconds: number;
  /** Most memory up to the end of the first run and its trace: program, model and result. */
  readonly peakMegabytes: number;
}

const RUNS = 3;

/** @throws Error when the shares do not sum to the cost: a fast wrong answer is none */
export async function largeRun(services: number, participants: number): Promise<LargeRun> {
  const model = largeModel({ services, participants });
  const first = await spend(() => runYear(model, { year: YEAR }));
  const { settlement, totals } = first.result;
  const row = settlement.at(-1);
  if (!row) throw new Error('nothing was settled');
  const { cost, contributions, coverage, unallocated } = totals;
  if (cost.actual !== contributions.actual + coverage.actual || unallocated.actual !== 0) {
    throw new Error('the run does not close');
  }
  const trace = await spend(() =>
    explain(model, first.result, { ...row, phase: 'actual', component: 'service' }),
  );
  if (trace.result?.amount !== row.actual) throw new Error('the trace tells another amount');
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const later = [];
  for (let at = 0; at < RUNS; at += 1) {
    const { seconds, cpu } = await spend(() => runYear(model, { year: YEAR }).totals);
    later.push({ seconds, cpu });
  }
  return {
    services,
    firstSeconds: first.seconds,
    seconds: median(later.map(({ seconds }) => seconds)),
    cpu: median(later.map(({ cpu }) => cpu)),
    traceSeconds: trace.seconds,
    peakMegabytes,
  };
}
