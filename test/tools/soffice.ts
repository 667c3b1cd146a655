/** LibreOffice as a second opinion: another program that opens, recalculates and saves what we write. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TIME_LIMIT = 120_000;
/** For `jest.setTimeout` in tests that use LibreOffice: a busy machine takes long to start it. */
export const OFFICE_TIMEOUT = 2 * TIME_LIMIT;

/** Recalculate always on load, so that stored results cannot hide a wrong formula. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens a workbook in LibreOffice, with all formulas recalculated, and saves it.
 * @param format - `xlsx`, `ods`, `xls`, `pdf`, or with a filter and its options such as `csv:Text…`
 * @throws Error when LibreOffice is missing or cannot open the workbook
 */
export function convertWithOffice(bytes: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    // A profile of its own: two runs at a time would otherwise wait for each other.
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(folder, 'werkmap.xlsx'), bytes);
    run([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'werkmap.xlsx'),
    ]);
    const result = join(folder, 'out', `werkmap.${format.split(':')[0]}`);
    if (!existsSync(result)) throw new Error('LibreOffice could not open or convert the workbook.');
    return readFileSync(result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): void {
  try {
    execFileSync('soffice', args, { stdio: 'pipe', timeout: TIME_LIMIT });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(
      missing
        ? 'This test needs LibreOffice: install it (Debian: libreoffice-calc) so that `soffice` is on the path.'
        : 'LibreOffice failed or took longer than two minutes.',
    );
  }
}
