/** The engine on a real workbook and on one of the size of the country. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runYear } from '../../src/engine/run';
import { scenarioRows } from '../../src/engine/scenario/apply-scenario';
import { createWhatIf } from '../../src/engine/scenario/what-if/create-what-if';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../src/workbook/read/read-workbook';
import { PARTICIPANTS } from './large';
import type { LargeRun } from './large-run';
import { type Line, line } from './line';
import { measure } from './measure';

export const FIXTURE = join('test', 'fixtures', 'twentebedrijf-2016.xlsx');

const SIZES = [2500, 5000, 10_000] as const;

export async function realLines(): Promise<readonly Line[]> {
  const host = await openXlsx(readFileSync(FIXTURE), FIXTURE);
  const { model } = readWorkbook(await host.read());
  const rows = scenarioRows(model, 'Losser bij ABEL');
  const whatIf = createWhatIf(model, { year: 2016 });
  const [full, partial] = measure([
    { name: 'full', run: (times) => repeat(times, () => runYear(model, { year: 2016 })) },
    { name: 'what-if', run: (times) => repeat(times, () => whatIf.run(rows)) },
  ]).map(({ nanoseconds }) => nanoseconds);
  if (!full || !partial) throw new Error('nothing was measured');
  return [
    line('Twentebedrijf 2016, whole run', full / 1e6, 'ms'),
    line('Twentebedrijf 2016, what-if run', partial / 1e6, 'ms'),
    line('what-if runs', 1e9 / partial, '/s'),
    line('a whole run takes, of a what-if run', full / partial, '×'),
  ];
}

/** Each size in a new process, so that memory is its own and nothing is warm from another size. */
export function largeLines(): readonly Line[] {
  const runs = SIZES.map(inOwnProcess);
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

function inOwnProcess(services: number): LargeRun {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('test', 'bench', 'main.ts'), '--large', String(services)],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as LargeRun;
}

function repeat(times: number, work: () => unknown): void {
  for (let i = 0; i < times; i += 1) work();
}
