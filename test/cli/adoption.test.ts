/** `--vaststellen`, `--intrekken` and `--vergelijk-met`: this run beside another one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { runCommand } from '../../src/cli/run';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { SHEETS } from '../app/compare-book';
import { typeInFile } from '../workbook/hosts/xlsx/type-in-file';
import { rawWorkbook } from '../workbook/read/layouts/raw-workbook';

jest.setTimeout(30_000);

const PARTICIPANTS = [
  ['Code', 'Naam', 'Soort'],
  ['A', 'Almelo', 'gemeente'],
  ['B', 'Borne', 'gemeente'],
  ['RT', 'Regio Twente', 'samenwerkingsverband'],
];

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaststellen-'));
  const sheets = { Deelnemers: PARTICIPANTS, ...SHEETS };
  writeFileSync(at('in.xlsx'), rawWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function verdeel(input: string, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runCommand([at(input), ...argv], {
    out: (line) => out.push(line.replace(/\u00a0/g, ' ')),
    err: (line) => err.push(line),
  });
  return { status, out: out.join('\n'), err };
}
const type = (input: string, output: string, sheet: string, cell: string, value: string | number): void =>
  writeFileSync(at(output), typeInFile(readFileSync(at(input)), sheet, cell, value));

test('what was adopted is compared with at every later run', async () => {
  const first = await verdeel('in.xlsx', '--uit', at('vast.xlsx'), '--vaststellen');
  expect(first.status).toBe(0);
  expect(first.out).toMatch(/Vastgesteld op .* \(vingerafdruk [0-9a-f]{4}( [0-9a-f]{4}){3}\)/);
  expect((await verdeel('vast.xlsx')).out).toContain('Invoer, keuzes en uitkomst zijn ongewijzigd.');

  type('vast.xlsx', 'anders.xlsx', 'Begroting', 'E2', 1320);
  const changed = await verdeel('anders.xlsx');
  expect(changed.status).toBe(0);
  expect(changed.out).toContain('is 1 cel van de invoer gewijzigd; de uitkomst is anders.');
  expect(changed.out).toContain('Begroting!E2 was € 1.200,00 en is € 1.320,00.');
  expect((await verdeel('anders.xlsx', '--taal', 'en')).out).toContain('Begroting!E2 was €1,200.00 and is');

  await verdeel('anders.xlsx', '--uit', at('weg.xlsx'), '--intrekken');
  expect((await verdeel('weg.xlsx')).out).not.toMatch(/vaststelling|Vastgesteld/);
  const none = await verdeel('weg.xlsx', '--uit', at('nog.xlsx'), '--intrekken');
  expect([none.status, none.err[0]]).toEqual([2, expect.stringContaining('niets vastgesteld')]);
});

test('an incomplete run is adopted only when that is said, and then says so for ever', async () => {
  type('in.xlsx', 'gat.xlsx', 'Maatstaven', 'C2', '');
  const refused = await verdeel('gat.xlsx', '--uit', at('uit.xlsx'), '--vaststellen');
  expect([refused.status, refused.err[0]]).toEqual([2, expect.stringContaining('ICT · Werkplek')]);
  expect(readdirSync(folder)).not.toContain('uit.xlsx');
  const said = await verdeel('gat.xlsx', '--uit', at('uit.xlsx'), '--vaststellen', '--onvolledig');
  expect(said.status).toBe(1);
  expect((await verdeel('uit.xlsx')).out).toContain(
    'Vastgesteld als onvolledig: niet verdeeld is ICT · Werkplek.',
  );
});

test.each([
  [['--vaststellen'], '--uit'],
  [['--intrekken'], '--uit'],
  [['--vaststellen', '--intrekken', '--uit', 'x.xlsx'], '--vaststellen of --intrekken'],
  [['--onvolledig', '--uit', 'x.xlsx'], 'hoort bij --vaststellen'],
])('%j is wrong usage', async (argv, message) => {
  const { status, err } = await verdeel('in.xlsx', ...argv);
  expect([status, err[0]]).toEqual([2, expect.stringContaining(message)]);
});

describe('--vergelijk-met', () => {
  test('an earlier file: what changed since the version I sent', async () => {
    type('in.xlsx', 'nieuw.xlsx', 'Begroting', 'E2', 1320);
    const { status, out } = await verdeel(
      'nieuw.xlsx',
      '--vergelijk-met',
      at('in.xlsx'),
      '--uit',
      at('uit.xlsx'),
    );
    expect(status).toBe(0);
    // € 120 more in three equal parts.
    expect(out).toContain('begroting 2016 nu tegenover begroting 2016 in in.xlsx');
    expect(out).toMatch(/Regio Twente +€ 400,00 +€ 440,00 +€ 40,00 +€ 40,00/);
    expect(out).toContain('Alle deelnemers samen: + € 120 door kosten van Salaris.');
    expect(out).toContain('In de invoer is 1 cel anders:\n  Begroting!E2 was € 1.200,00 en is € 1.320,00');
    const { sheets } = await (await openXlsx(readFileSync(at('uit.xlsx')), 'uit')).read();
    expect(sheets.map(({ name }) => name)).toContain('Resultaat verschillen');
  });

  test('a series of years beside one of them: every other year is told and written', async () => {
    const [heading = [], ...rest] = SHEETS.Begroting ?? [];
    const budget = [[...heading, 2017, 2018], ...rest.map((row) => [...row, 1500, 1800])];
    const sheets = Object.entries({ Deelnemers: PARTICIPANTS, ...SHEETS, Begroting: budget });
    writeFileSync(at('jaren.xlsx'), rawWorkbook(sheets.map(([name, rows]) => ({ name, rows }))));
    const argv = ['--jaar', '2016-2018', '--vergelijk-met', '2016', '--uit', at('uit.xlsx')];
    const { status, out } = await verdeel('jaren.xlsx', ...argv);
    expect(status).toBe(0);
    for (const year of [2017, 2018]) expect(out).toContain(`begroting ${year} tegenover begroting 2016`);
    // 1200 + 900, then 1500 and 1800 twice.
    expect(out).toMatch(/totaal +€ 2\.100,00 +€ 3\.600,00 +€ 1\.500,00/);
    const { sheets: written } = await readXlsx(readFileSync(at('uit.xlsx')));
    const rows = written.find(({ name }) => name === 'Resultaat verschillen')?.rows.flat();
    expect(rows).toEqual(expect.arrayContaining(['Begroting 2017', 'Begroting 2018']));
  });

  test('what was adopted', async () => {
    await verdeel('in.xlsx', '--uit', at('vast.xlsx'), '--vaststellen');
    type('vast.xlsx', 'anders.xlsx', 'Begroting', 'E2', 1320);
    const { out } = await verdeel('anders.xlsx', '--vergelijk-met', 'vastgesteld', '--taal', 'en');
    expect(out).toMatch(/budget 2016 now against budget 2016 adopted \d\d-\d\d-\d{4}/);
  });

  test.each([
    ['realisatie', 'geen realisatie van 2016'],
    ['1999', 'Het jaar 1999'],
    ['vastgesteld', 'niets vastgesteld'],
    ['verschil', 'niet te begrijpen'],
    ['weg.xlsx', 'weg.xlsx'],
  ])('%s that is not there is one sentence, and nothing is written', async (other, message) => {
    const { status, err } = await verdeel('in.xlsx', '--vergelijk-met', other, '--uit', at('uit.xlsx'));
    expect([status, err[0]]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(folder)).toEqual(['in.xlsx']);
  });
});
