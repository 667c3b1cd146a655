/** `npm run bench`: everything in one run, as ratios where something can be compared; `-- --json` for a machine. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { explain } from '../../src/engine/explain';
import type { Model } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { scenarioRows } from '../../src/engine/scenario/apply-scenario';
import { createWhatIf } from '../../src/engine/scenario/what-if/create-what-if';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../src/workbook/read/read-workbook';
import { benchApportion } from './apportion-bench';
import { largeRows, largeSnapshot } from './large';
import { measure, median } from './measure';

const PARTICIPANTS = 342;
const FIXTURE = join('test', 'fixtures', 'twentebedrijf-2016.xlsx');

interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

const seconds = (work: () => unknown, times = 3): number =>
  median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return (performance.now() - start) / 1000;
    }),
  );

/** Allocation, settlement and checks of generated services, each in a process of its own so that memory is its own. */
function largeRun(services: number): readonly Line[] {
  const model = readWorkbook(largeSnapshot({ services, participants: PARTICIPANTS })).model;
  const label = `${services} products × ${PARTICIPANTS}`;
  const run = runYear(model, { year: 2026 });
  const row = run.settlement.at(-1);
  const target = row && ({ ...row, phase: 'actual', component: 'service' } as const);
  return [
    { what: `engine, ${label}`, value: seconds(() => runYear(model, { year: 2026 })), unit: 's' },
    {
      what: `trace of one amount, ${label}`,
      value: seconds(() => target && explain(model, run, target)),
      unit: 's',
    },
    { what: `peak memory, ${label}`, value: process.resourceUsage().maxRSS / 1024, unit: 'MB' },
  ];
}

function inOwnProcess(services: number): readonly Line[] {
  const { stdout } = spawnSync('npx', ['tsx', 'test/bench/main.ts', '--large', String(services)], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]');
}

async function twentebedrijf(): Promise<Model> {
  const host = await openXlsx(readFileSync(FIXTURE), FIXTURE);
  return readWorkbook(await host.read()).model;
}

async function engineLines(): Promise<readonly Line[]> {
  const model = await twentebedrijf();
  const rows = scenarioRows(model, 'Losser bij ABEL');
  const whatIf = createWhatIf(model, { year: 2016 });
  const [full, partial] = measure([
    { name: 'full', run: (times) => repeat(times, () => runYear(model, { year: 2016 })) },
    { name: 'what-if', run: (times) => repeat(times, () => whatIf.run(rows)) },
  ]).map(({ nanoseconds }) => nanoseconds);
  if (!full || !partial) throw new Error('nothing was measured');
  return [
    { what: 'Twentebedrijf 2016, whole run', value: full / 1e6, unit: 'ms' },
    { what: 'Twentebedrijf 2016, what-if run', value: partial / 1e6, unit: 'ms' },
    { what: 'what-if runs per second', value: 1e9 / partial, unit: '/s' },
    { what: 'what-if against whole run', value: full / partial, unit: '×' },
  ];
}

function repeat(times: number, work: () => unknown): void {
  for (let i = 0; i < times; i += 1) work();
}

/** Whole processes of the command line. */
async function fileLines(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const large = join(folder, 'groot.xlsx');
  const sheets = Object.entries(largeRows({ services: 2000, participants: PARTICIPANTS }));
  writeFileSync(
    large,
    await writeXlsx({
      sheets: sheets.map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) as never })),
    }),
  );
  const verdeel =
    (...args: string[]) =>
    () =>
      spawnSync('npx', ['tsx', 'src/cli/main.ts', ...args], { stdio: 'ignore' });
  const lines = [
    {
      what: `command line, file of 2000 × ${PARTICIPANTS} to JSON`,
      value: seconds(verdeel(large, '--json', join(folder, 'groot.json'))),
      unit: 's',
    },
    {
      what: 'command line, Twentebedrijf to a full result workbook',
      value: seconds(verdeel(FIXTURE, '--uit', join(folder, 'uit.xlsx'))),
      unit: 's',
    },
  ];
  rmSync(folder, { recursive: true });
  return lines;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

if (process.argv[2] === '--large') {
  console.log(JSON.stringify(largeRun(Number(process.argv[3]))));
} else {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const apportion = benchApportion();
  const lines = [
    ...(await engineLines()),
    ...inOwnProcess(2000),
    ...inOwnProcess(10_000),
    ...(await fileLines()),
  ];
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ machine, apportion, lines }, null, 2));
  } else {
    console.log(machine);
    console.table(
      apportion.map(({ shares, nanosecondsPerShare, decimal, bigint, dinero }) => ({
        shares,
        'ns per share': rounded(nanosecondsPerShare),
        'decimal.js takes': `${rounded(decimal)}×`,
        'BigInt takes': `${rounded(bigint)}×`,
        'dinero.js takes': `${rounded(dinero)}×`,
      })),
    );
    console.table(lines.map(({ what, value, unit }) => ({ what, value: rounded(value), unit })));
  }
}
