/** Measures in a process of its own, in one file without the runner's names for every function, as the product runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * @param entry - a script of this folder that prints JSON
 * @throws Error with what the script complains of
 */
export function inOwnProcess<Result>(entry: string, ...args: readonly string[]): Result {
  const folder = mkdtempSync(join('node_modules', '.bench-'));
  try {
    const outfile = join(folder, 'main.mjs');
    const entryPoints = [join('test', 'bench', entry)];
    buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
    const { stdout, stderr } = spawnSync(process.execPath, [outfile, ...args], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
