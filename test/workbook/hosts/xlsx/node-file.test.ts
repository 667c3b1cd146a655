/** Files in Node: clear errors, and never half a file. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileBytes, writeFiles } from '../../../../src/workbook/hosts/xlsx/node-file';

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual('node:fs/promises');
  return { ...actual, rename: jest.fn(actual.rename) };
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'node-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading', () => {
  test('gives the bytes', async () => {
    writeFileSync(at('a.xlsx'), 'inhoud');
    expect(Buffer.from(await readFileBytes(at('a.xlsx'))).toString()).toBe('inhoud');
  });

  test('a missing file and a folder have their own reasons', async () => {
    await expect(readFileBytes(at('b.xlsx'))).rejects.toMatchObject({
      code: 'fileMissing',
      params: { file: at('b.xlsx') },
    });
    await expect(readFileBytes(folder)).rejects.toMatchObject({ code: 'fileUnreadable' });
  });
});

describe('writing', () => {
  test('makes new files and replaces old ones, which keep their permissions', async () => {
    writeFileSync(at('oud.xlsx'), 'oud');
    chmodSync(at('oud.xlsx'), 0o640);
    await writeFiles([
      { path: at('oud.xlsx'), bytes: bytesOf('nieuw') },
      { path: at('resultaat.json'), bytes: bytesOf('{}') },
    ]);
    expect(readFileSync(at('oud.xlsx'), 'utf8')).toBe('nieuw');
    expect(statSync(at('oud.xlsx')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['oud.xlsx', 'resultaat.json']);
  });

  test('through a link changes the file that it points to, not the link', async () => {
    mkdirSync(at('archief'));
    writeFileSync(at('archief/echt.xlsx'), 'oud');
    symlinkSync(at('archief/echt.xlsx'), at('snelkoppeling.xlsx'));
    await writeFiles([{ path: at('snelkoppeling.xlsx'), bytes: bytesOf('nieuw') }]);
    expect(readFileSync(at('archief/echt.xlsx'), 'utf8')).toBe('nieuw');
    expect(readdirSync(folder).sort()).toEqual(['archief', 'snelkoppeling.xlsx']);
  });

  test.each([
    ['a folder that does not exist', 'weg/resultaat.xlsx'],
    ['a folder of that name', 'map'],
    ['a file in the place of the folder', 'oud.xlsx/resultaat.xlsx'],
  ])('%s: nothing is written, not even the files before it, and nothing is left', async (_, name) => {
    mkdirSync(at('map'));
    writeFileSync(at('oud.xlsx'), 'oud');
    const files = [
      { path: at('oud.xlsx'), bytes: bytesOf('nieuw') },
      { path: at('eerste.json'), bytes: bytesOf('{}') },
      { path: at(name), bytes: bytesOf('x') },
    ];
    await expect(writeFiles(files)).rejects.toMatchObject({
      code: 'fileUnwritable',
      params: { file: at(name) },
    });
    expect(readFileSync(at('oud.xlsx'), 'utf8')).toBe('oud');
    expect(readdirSync(folder).sort()).toEqual(['map', 'oud.xlsx']);
  });

  test('a file that turns out to be open elsewhere: what was renamed before it is put back', async () => {
    const { rename: actual } = jest.requireActual('node:fs/promises');
    jest.mocked(rename).mockImplementationOnce(actual).mockImplementationOnce(actual);
    jest.mocked(rename).mockRejectedValueOnce(Object.assign(new Error(), { code: 'EBUSY' }));
    writeFileSync(at('oud.xlsx'), 'oud');
    const files = ['oud.xlsx', 'nieuw.json', 'open.json'].map((name) => ({
      path: at(name),
      bytes: bytesOf('x'),
    }));
    await expect(writeFiles(files)).rejects.toMatchObject({
      code: 'fileUnwritable',
      params: { file: at('open.json') },
    });
    expect(readFileSync(at('oud.xlsx'), 'utf8')).toBe('oud');
    expect(readdirSync(folder)).toEqual(['oud.xlsx']);
  });

  test('a program that is killed while it writes leaves the old file whole', async () => {
    writeFileSync(at('oud.xlsx'), 'oud');
    const program = `
      import { writeFiles } from ${JSON.stringify(join(__dirname, '../../../../src/workbook/hosts/xlsx/node-file.ts'))};
      process.stdout.write('start');
      for (;;) await writeFiles([{ path: ${JSON.stringify(at('oud.xlsx'))}, bytes: new Uint8Array(20_000_000).fill(65) }]);
    `;
    writeFileSync(at('schrijf.mts'), program);
    const child = spawn(process.execPath, ['--import', 'tsx', at('schrijf.mts')], {
      cwd: join(__dirname, '../../../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 20_000,
      killSignal: 'SIGKILL',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await Promise.race([ended, new Promise((resolve) => child.stdout.once('data', resolve))]);
    expect(child.exitCode).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 120));
    child.kill('SIGKILL');
    await ended;
    const size = statSync(at('oud.xlsx')).size;
    expect([3, 20_000_000]).toContain(size);
  }, 30_000);
});
