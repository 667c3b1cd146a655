/** The engine on workbooks up to the size of the country. */
import { inOwnProcess } from './in-own-process';
import { PARTICIPANTS } from './large';
import type { LargeRun } from './large-run';
import { type Line, line } from './line';

const SIZES = [2500, 5000, 10_000] as const;

/** Each size in a new process, so that memory is its own and nothing is warm from another size. */
export function largeLines(): readonly Line[] {
  const runs = SIZES.map((services) => inOwnProcess<LargeRun>('large-main.ts', String(services)));
  const [small, , large] = runs;
  if (!small || !large) throw new Error('nothing was measured');
  const perService = ({ cpu, services }: LargeRun): number => cpu / services;
  return [
    ...runs.flatMap((run) => linesOf(run, run === large)),
    line(
      `time per product at ${large.services}, of that at ${small.services}`,
      perService(large) / perService(small),
      '×',
      { below: 1.5 },
    ),
  ];
}

function linesOf(run: LargeRun, isTarget: boolean): readonly Line[] {
  const label = `${run.services} × ${PARTICIPANTS}`;
  const target = (below: number): { readonly below?: number } => (isTarget ? { below } : {});
  return [
    line(`engine, ${label}, first run`, run.firstSeconds, 's', target(3)),
    line(`engine, ${label}, later runs`, run.seconds, 's', target(3)),
    line(`engine, ${label}, later runs`, run.cpu, 's CPU'),
    line(`trace of one amount, ${label}`, run.traceSeconds, 's'),
    line(`peak memory, ${label}`, run.peakMegabytes, 'MB', target(1000)),
  ];
}
