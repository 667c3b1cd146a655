/** A disk without room, a folder that takes no new file: the input stays whole and no half result is left. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../..');
const FIXTURE = join(ROOT, 'test/fixtures/twentebedrijf-2016.xlsx');
const SLOW = 60_000;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vol-'));
  copyFileSync(FIXTURE, at('invoer.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The command line where no file may grow beyond so many blocks of 512 bytes. The system then refuses to write on
 * half way through a file, as it does when a disk is full; unlike a full disk it needs no rights and harms nobody.
 */
function verdeel(blocks: number, ...args: readonly string[]) {
  const command = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), ...args];
  return spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...command], {
    cwd: ROOT,
    encoding: 'utf8',
    // The compiled source of other runs is kept elsewhere, where the limit would matter too.
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    timeout: SLOW,
  });
}

const inputIsWhole = (): void =>
  expect(readFileSync(at('invoer.xlsx')).equals(readFileSync(FIXTURE))).toBe(true);

describe('no room', () => {
  test.each([
    ['for the result workbook', ['--uit', 'uit.xlsx']],
    ['for the result workbook that would replace the input', ['--uit', 'invoer.xlsx']],
    ['for the JSON result', ['--json', 'uit.json']],
    ['for the second of two files', ['--json', 'uit.json', '--uit', 'invoer.xlsx']],
  ])(
    '%s',
    (_, [...options]) => {
      const args = options.map((option) => (option.startsWith('--') ? option : at(option)));
      const { status, stderr, stdout } = verdeel(8, at('invoer.xlsx'), ...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).not.toMatch(/EFBIG|ENOSPC|at .*\.ts/);
      inputIsWhole();
      expect(readdirSync(folder)).toEqual(['invoer.xlsx']);
    },
    SLOW,
  );

  test(
    'an earlier result stays as it was, and with room again the run works',
    () => {
      writeFileSync(at('uit.json'), 'eerder');
      expect(verdeel(8, at('invoer.xlsx'), '--json', at('uit.json')).status).toBe(2);
      expect(readFileSync(at('uit.json'), 'utf8')).toBe('eerder');
      expect(verdeel(1_000_000, at('invoer.xlsx'), '--json', at('uit.json')).status).toBeLessThan(2);
      expect(JSON.parse(readFileSync(at('uit.json'), 'utf8'))).toMatchObject({ schema: 1, year: 2016 });
      inputIsWhole();
      expect(readdirSync(folder).sort()).toEqual(['invoer.xlsx', 'uit.json']);
    },
    SLOW,
  );
});

test(
  'a folder that takes no new file, not even from the administrator',
  () => {
    // /proc is such a folder on every Linux; permissions would not stop a test that runs as administrator.
    const { status, stderr } = verdeel(1_000_000, at('invoer.xlsx'), '--uit', '/proc/uit.xlsx');
    expect(status).toBe(2);
    expect(stderr).toContain('/proc/uit.xlsx');
    inputIsWhole();
  },
  SLOW,
);
