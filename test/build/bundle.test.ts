/** The command line starts from one file, which is always that of the sources as they are now. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const BUNDLE = join(PROJECT, 'src/build/bundle.js');

let root: string;
const cache = (): string => join(root, 'node_modules/.cache/verdeelwijzer');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(root, 'src'));
  for (const name of ['package.json', 'package-lock.json']) writeFileSync(join(root, name), '{}');
  write('main.ts', "import { word } from './word';\nconst said: string = word;\nconsole.log(said);");
  write('word.ts', "export const word = 'een';");
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(root, 'src', name), text);

function started(): string {
  const program = `import(${JSON.stringify(BUNDLE)})
    .then(({ bundled }) => bundled('src/main.ts', ${JSON.stringify(root)}))
    .then((path) => import(path));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim();
}

test('what was bundled runs again, and a change of any source makes another', () => {
  expect(started()).toBe('een');
  const [first] = readdirSync(cache());
  expect(started()).toBe('een');
  expect(readdirSync(cache())).toEqual([first]);
  write('word.ts', "export const word = 'twee';");
  expect(started()).toBe('twee');
  expect(readdirSync(cache())).toHaveLength(1);
  expect(readdirSync(cache())).not.toContain(first);
});

test('another version of a package makes another', () => {
  started();
  const [first] = readdirSync(cache());
  writeFileSync(join(root, 'package-lock.json'), '{ "packages": {} }');
  started();
  expect(readdirSync(cache())).not.toContain(first);
});

test('where nothing can be kept it runs all the same', () => {
  writeFileSync(join(root, 'node_modules'), 'not a folder');
  expect(started()).toBe('een');
});

describe('npm run verdeel', () => {
  const start = join(PROJECT, 'src/cli/start.js');
  const options = { encoding: 'utf8', cwd: PROJECT } as const;
  const input = 'test/fixtures/regio-twente-2016.xlsx';

  test('divides a workbook', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [start, input], options);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/totaal\s+€\s28\.525\.000,00/);
    expect(status).toBe(0);
  });

  test('ends with the status of a wrong option', () => {
    expect(spawnSync(process.execPath, [start, '--niets'], options).status).toBe(2);
  });

  test('does not complain when nobody reads on', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${start}" ${input} | head -1`],
      options,
    );
    expect(stdout).toBe('Regio Twente, 2016\n');
    expect(stderr).toBe('');
  });
});
