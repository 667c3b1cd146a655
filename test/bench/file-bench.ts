/** Files: reading and writing in this process, and the command line as a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { calculate } from '../../src/app/calculate';
import { resultSheets } from '../../src/app/result-sheets';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../src/workbook/read/read-workbook';
import { FIXTURE } from './fixture';
import { largeRows, PARTICIPANTS } from './large';
import { type Line, line } from './line';
import { median } from './measure';
import { spend } from './spent';

const SERVICES = 2000;
/** Rows that the result list of the larger workbook has are those of this many services. */
const WRITTEN_SERVICES = 100;
const LABEL = `${SERVICES} × ${PARTICIPANTS}`;

export async function fileLines(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const large = join(folder, 'groot.xlsx');
    writeFileSync(large, await largeFile(SERVICES));
    return [
      ...(await readingLines(readFileSync(large))),
      ...(await writingLines()),
      ...commandLines(folder, large),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function largeFile(services: number): Promise<Uint8Array> {
  const sheets = Object.entries(largeRows({ services, participants: PARTICIPANTS }));
  return await writeXlsx({
    sheets: sheets.map(([name, rows]) => ({
      name,
      // No cell of these is an error, the one value that a snapshot has and the library has not.
      rows: rows.map((row) => row.map((value) => (typeof value === 'object' ? null : value))),
    })),
  });
}

async function readingLines(bytes: Uint8Array): Promise<readonly Line[]> {
  const opened = await spend(async () => (await openXlsx(bytes, 'groot.xlsx')).read());
  const read = await spend(() => readWorkbook(opened.result));
  if (read.result.model.services.length !== SERVICES) throw new Error('not everything was read');
  return [
    line(`file of ${LABEL}: cells`, opened.seconds, 's'),
    line(`file of ${LABEL}: cells`, opened.cpu, 's CPU'),
    line(`file of ${LABEL}: cells to model`, read.seconds, 's'),
    line(`file of ${LABEL}: cells to model`, read.cpu, 's CPU'),
  ];
}

/** All reports into the workbook of the input. */
async function writingLines(): Promise<readonly Line[]> {
  const host = await openXlsx(await largeFile(WRITTEN_SERVICES), 'groot.xlsx');
  const snapshot = await host.read();
  const calculation = calculate(snapshot);
  const made = await spend(() =>
    resultSheets(calculation, { language: 'nl', moment: new Date(0), snapshot }),
  );
  const cells = made.result.reduce(
    (sum, { rows }) => sum + rows.reduce((own, row) => own + row.length, 0),
    0,
  );
  const written = await spend(() => host.write(made.result));
  const label = `${WRITTEN_SERVICES} × ${PARTICIPANTS}, ${cells} cells`;
  return [
    line(`result sheets made, ${label}`, made.seconds, 's'),
    line(`result sheets written to a file, ${label}`, written.seconds, 's'),
    line(`result sheets written to a file, ${label}`, written.cpu, 's CPU'),
  ];
}

function commandLines(folder: string, large: string): readonly Line[] {
  // The first start bundles the command line.
  const start = command(['--taal', 'nl'], 2);
  const json = command([large, '--json', join(folder, 'groot.json')]);
  const workbook = command([FIXTURE, '--uit', join(folder, 'uit.xlsx')]);
  return [
    line('command line, start until a wrong use is told', start.seconds, 's', { below: 1 }),
    line(`command line, file of ${LABEL} to JSON`, json.seconds, 's', { below: 6 }),
    line(`command line, file of ${LABEL} to JSON`, json.cpu, 's CPU'),
    line('command line, Twentebedrijf to a full result workbook', workbook.seconds, 's', { below: 2 }),
    line('command line, Twentebedrijf to a full result workbook', workbook.cpu, 's CPU'),
  ];
}

/** A whole process of the command line, as `npm run verdeel` starts it; the median of three. */
function command(args: readonly string[], expected = 0): { readonly seconds: number; readonly cpu: number } {
  const samples = Array.from({ length: 3 }, () => {
    const [start, before] = [performance.now(), childrenCpu()];
    const { status } = spawnSync(process.execPath, ['src/cli/start.js', ...args], { stdio: 'ignore' });
    if (status !== expected && status !== 1) throw new Error(`verdeel ${args.join(' ')} failed`);
    return { seconds: (performance.now() - start) / 1000, cpu: childrenCpu() - before };
  });
  return {
    seconds: median(samples.map(({ seconds }) => seconds)),
    cpu: median(samples.map(({ cpu }) => cpu)),
  };
}

/** Seconds of the processor of all children that ended; only Linux tells, elsewhere it is 0. */
function childrenCpu(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
