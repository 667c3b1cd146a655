/** Every package that is installed has a licence we know; what is shipped stands in a list that people can read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
}

const ROOT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ ...locked, name: path.split('node_modules/').at(-1) ?? path }));

/** Permissive licences, usable under EUPL-1.2 without further conditions than a notice. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'MIT-0',
  '(MIT OR CC0-1.0)',
];

/** Tools that are never shipped, with the reason why their licence is acceptable. */
const TOOLS: Readonly<Record<string, string>> = {
  '@microsoft/office-js':
    'Microsoft’s licence allows design, development and test; loaded from its CDN in production',
  'axe-core': 'MPL-2.0, used unchanged in tests',
  'caniuse-lite': 'CC-BY-4.0, browser data of the build tools',
};

describe('licences', () => {
  test('every package has one that we know', () => {
    const strange = packages.filter(
      ({ name, license = '', dev }) => !PERMISSIVE.includes(license) && !(dev === true && name in TOOLS),
    );
    expect(strange).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  test('what is shipped stands in assets/licenties.md, version by version', () => {
    const shipped = packages
      .filter(({ dev, devOptional }) => !dev && !devOptional)
      .map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
    const listed = read('assets/licenties.md')
      .split('\n')
      .filter((line) => /^\| [@\w]/.test(line) && !line.includes('| pakket'));
    expect([...new Set(listed)].sort()).toEqual([...new Set(shipped)].sort());
  });

  test('dependencies are pinned exactly, and the lock file names no address', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
