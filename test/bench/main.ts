/** `npm run bench`: everything in one run, as ratios where something can be compared; `-- --json` for a machine. */
import { cpus, totalmem } from 'node:os';
import { type ApportionRow, benchApportion } from './apportion-bench';
import { largeLines, realLines } from './engine-bench';
import { fileLines } from './file-bench';
import { PARTICIPANTS } from './large';
import { largeRun } from './large-run';
import type { Line } from './line';
import { officeLines } from './office-bench';
import { paneLines } from './pane-bench';

const rounded = (value: number): number => Number(value.toPrecision(3));

function print(machine: string, apportion: readonly ApportionRow[], lines: readonly Line[]): void {
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
  console.table(
    lines.map(({ what, value, unit, target = '' }) => ({ what, value: rounded(value), unit, target })),
  );
}

async function main(): Promise<void> {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const apportion = benchApportion();
  // What runs in processes of its own comes first, while this one is small.
  const lines = [
    ...largeLines(),
    ...(await realLines()),
    ...(await fileLines()),
    ...(await officeLines()),
    ...(await paneLines()),
  ];
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, apportion, lines }, null, 2));
  else print(machine, apportion, lines);
}

if (process.argv[2] === '--large') {
  console.log(JSON.stringify(await largeRun(Number(process.argv[3]), PARTICIPANTS)));
} else {
  await main();
}
