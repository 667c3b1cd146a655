/**
 * `npm run bench`: everything in one run, as ratios where something can be compared; `-- --json` for a machine. Ends
 * with status 1 when a target is missed, which a busy machine does too.
 */
import { cpus, totalmem } from 'node:os';
import { type ApportionRow, apportionTargets } from './apportion-bench';
import { largeLines } from './engine-bench';
import { fileLines } from './file-bench';
import { inOwnProcess } from './in-own-process';
import { isMissed, type Line, targetText } from './line';
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
    lines.map((line) => ({
      what: line.what,
      value: rounded(line.value),
      unit: line.unit,
      target: targetText(line),
    })),
  );
}

async function main(): Promise<void> {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const apportion = inOwnProcess<readonly ApportionRow[]>('apportion-main.ts');
  const lines = [
    ...apportionTargets(apportion),
    ...largeLines(),
    ...inOwnProcess<readonly Line[]>('what-if-main.ts'),
    ...(await fileLines()),
    ...(await officeLines()),
    ...(await paneLines()),
  ];
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, apportion, lines }, null, 2));
  else print(machine, apportion, lines);
  if (lines.some(isMissed)) process.exitCode = 1;
}

await main();
