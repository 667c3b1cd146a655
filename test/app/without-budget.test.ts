/** A workbook without a Begroting, as a file: on the command line and in a session as the pane has it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { createSession } from '../../src/app/session';
import { runCommand } from '../../src/cli/run';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';

/** Each test reads a whole workbook. */
jest.setTimeout(60_000);

const RESULTS = ['Resultaat menukaart', 'Resultaat samenwerking', 'Resultaat controles'];
const BUDGETS = new Set(['Begroting', 'Realisatie']);

const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function withoutBudget(): Promise<Uint8Array> {
  const book = await readXlsx(readFileSync(join(__dirname, '../fixtures/twentebedrijf-2016.xlsx')));
  const kept = book.sheets.filter(({ name }) => !BUDGETS.has(name));
  return writeXlsx({ sheets: kept.map(({ name, rows }) => ({ name, rows })) });
}

test('the command line divides nothing, says so, and writes what the matrix tells', async () => {
  const [input, output] = [join(folder, 'matrix.xlsx'), join(folder, 'resultaat.xlsx')];
  writeFileSync(input, await withoutBudget());
  const out: string[] = [];
  const status = await runCommand([input, '--uit', output], { out: (line) => out.push(line), err: () => {} });
  expect(status).toBe(1);
  expect(out.join('\n')).toMatch(/Er is niets verdeeld/);
  expect(out.join('\n')).toMatch(/FOUT SHEET_MISSING/);
  expect(out.at(-1)).toMatch(/3 bladen/);
  const { sheets } = await openXlsx(readFileSync(output), output).then((host) => host.read());
  expect(sheets.filter(({ own }) => own).map(({ name }) => name)).toEqual(RESULTS);
});

test('a session shows, writes and takes away the same sheets', async () => {
  const host = await openXlsx(await withoutBudget(), 'matrix.xlsx');
  const session = createSession(host, { language: 'nl', version: '0' });
  const checked = await session.check();
  expect(checked).toMatchObject({ state: 'errors', run: undefined });
  expect(session.preview().map(({ sheet }) => sheet)).toEqual(RESULTS);
  const { written } = await session.write({});
  expect(written.map(({ sheet }) => sheet)).toEqual(RESULTS);
  expect(await session.check()).toMatchObject({ outdated: false });
  expect((await session.removeResults()).removed).toEqual(RESULTS);
});
