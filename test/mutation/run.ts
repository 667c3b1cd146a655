/**
 * `npm run mutation -- money funding`: changes the engine in many small ways, one at a time, and counts how often a test
 * notices; without names all parts. `npm run mutation -- funding funding/tariff.ts` tries one file of a part. What was
 * tried before is not tried again as long as neither the code nor its tests changed. Survivors are listed in
 * test/artefacts/mutation-<part>.md.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { PARTS, type Part, SLOW } from './parts';

interface Tried {
  readonly files: Readonly<Record<string, { mutants: readonly { status: string; static?: boolean }[] }>>;
}

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const asked = process.argv.slice(2);
const files = asked.filter((word) => word.endsWith('.ts'));
const names = asked.filter((word) => !word.endsWith('.ts'));
for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
  report(name, await mutate(name, files.length > 0 ? { ...part, mutate: files } : part));
}

async function mutate(name: string, part: Part): Promise<readonly Mutant[]> {
  const incrementalFile = `test/artefacts/mutation-${name}.json`;
  forgetUnnoticedAtLoading(incrementalFile);
  const stryker = new Stryker({
    testRunner: 'one-process',
    plugins: [join(process.cwd(), 'test', 'mutation', 'runner.ts')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    tests: testsOf(part),
    warnings: false,
    mutate: part.mutate.map((glob) => `src/engine/${glob}`),
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.WORKERS ?? 2),
    incremental: true,
    incrementalFile,
    reporters: ['progress-append-only'],
    tempDirName: '.stryker-tmp',
    // Nothing here is type checked; without a file of settings none is rewritten.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'uit'],
    timeoutMS: 5000,
  });
  return await stryker.runMutationTest();
}

/** Code that runs while loading is covered by no test in particular, so that a new test would not be tried on it. */
function forgetUnnoticedAtLoading(incrementalFile: string): void {
  if (!existsSync(incrementalFile)) return;
  const tried = JSON.parse(readFileSync(incrementalFile, 'utf8')) as Tried;
  for (const [name, one] of Object.entries(tried.files)) {
    if (files.length > 0 && !files.some((file) => name.endsWith(file))) continue;
    one.mutants = one.mutants.filter((mutant) => !mutant.static || mutant.status === 'Killed');
  }
  writeFileSync(incrementalFile, JSON.stringify(tried));
}

function testsOf({ tests, also = [] }: Part): readonly string[] {
  const quick = tests.flatMap((folder) =>
    readdirSync(join('test', 'engine', folder))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(folder, file.replace(/\.test\.ts$/, '')).replaceAll('\\', '/')),
  );
  return [...quick.filter((test) => !SLOW.includes(test)).sort(), ...also];
}

function report(name: string, mutants: readonly Mutant[]): void {
  const files = [...new Set(mutants.map(({ fileName }) => fileName))].sort();
  const rows = files.map((file) => {
    const own = mutants.filter(({ fileName, status }) => fileName === file && status !== 'Ignored');
    const noticed = own.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage').length;
    return {
      file: basename(file),
      mutants: own.length,
      noticed,
      percent: Math.round((100 * noticed) / own.length),
    };
  });
  console.table(rows);
  const survivors = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(
      ({ fileName, location: { start, end }, mutatorName, replacement, status }) =>
        `${fileName}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${status}\n    ${replacement}`,
    );
  writeFileSync(join('test', 'artefacts', `mutation-${name}.md`), `${survivors.join('\n')}\n`);
}
