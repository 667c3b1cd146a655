/** What the command line prints and writes of several scenarios at once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run';
import { splitNames } from '../../src/cli/split-names';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { SHEETS } from '../app/compare-book';
import { rawWorkbook } from '../workbook/read/layouts/raw-workbook';

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vergelijk-'));
  input = join(folder, 'in.xlsx');
  const scenarios = [
    ['Scenario', 'Wijziging', 'Deelnemer', 'Product', 'Kostensoort', 'Waarde'],
    ['Duurder', 'kosten %', null, null, 'Personeel', '5%'],
    ['RT, ook werkplek', 'afname', 'RT', 'Werkplek', null, 'x'],
    ['Fout', 'afname', 'A', 'Onbekend', null, 'x'],
    ['Zonder fte', 'sleutel', null, 'Werkplek', null, 'bestaat niet'],
  ];
  const participants = [
    ['Code', 'Naam', 'Soort'],
    ['A', 'Almelo', 'gemeente'],
    ['B', 'Borne', 'gemeente'],
    ['RT', 'Regio Twente', 'samenwerkingsverband'],
  ];
  const sheets = { Deelnemers: participants, ...SHEETS, "Scenario's": scenarios };
  writeFileSync(input, rawWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function verdeel(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runCommand([input, ...argv], {
    out: (line) => out.push(line.replace(/\u00a0/g, ' ')),
    err: (line) => err.push(line),
  });
  return { status, out, err };
}

describe('--vergelijk', () => {
  test('prints each participant, what it pays, and what every scenario changes', async () => {
    const { status, out } = await verdeel('--vergelijk', 'Duurder,"RT, ook werkplek"');
    expect(status).toBe(0);
    const rowOf = (name: string) =>
      out
        .find((line) => line.startsWith(name))
        ?.split(/ {2,}/)
        .slice(1);
    expect(rowOf('deelnemer ')).toEqual(['begroting', 'Duurder', 'RT, ook werkplek']);
    expect(rowOf('Almelo')).toEqual(['€ 1.000,00', '€ 20,00', '−€ 200,00']);
    expect(rowOf('Regio Twente')).toEqual(['€ 400,00', '€ 20,00', '€ 300,00']);
    expect(rowOf('totaal')).toEqual(['€ 2.100,00', '€ 60,00', '€ 0,00']);
    expect(out.join('\n')).toContain('Regio Twente: + € 300 door afname van Regio Twente bij Werkplek.');
  });

  test('with --uit both sheets are written, and the input sheet of scenarios stays as it is', async () => {
    const output = join(folder, 'uit.xlsx');
    const { status } = await verdeel('--vergelijk', 'Duurder', '--uit', output);
    expect(status).toBe(0);
    const { sheets } = await (await openXlsx(readFileSync(output), output)).read();
    const before = await (await openXlsx(readFileSync(input), input)).read();
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Resultaat scenario's", 'Resultaat verschillen']),
    );
    const valuesOf = (all: typeof sheets) => all.find(({ name }) => name === "Scenario's")?.values;
    expect(valuesOf(sheets)).toEqual(valuesOf(before.sheets));
  });

  test('a change that cannot be made leaves its scenario out, says so, and gives status 1', async () => {
    const { status, out } = await verdeel('--vergelijk', 'Fout,Duurder');
    expect(status).toBe(1);
    expect(out.join('\n')).toContain('CHANGE_UNKNOWN');
    expect(out.find((line) => line.startsWith('deelnemer'))).not.toContain('Fout');
  });

  test('in English', async () => {
    const { out } = await verdeel('--vergelijk', 'Duurder', '--taal', 'en');
    expect(out[0]).toContain('budget and difference per scenario');
  });

  test.each([
    ['Duurder,Onbestaand', 'Het scenario Onbestaand bestaat niet'],
    ['Duurder,', 'zijn niet te lezen'],
    ['"Duurder', 'zijn niet te lezen'],
  ])('%s is wrong usage and nothing is written', async (names, message) => {
    const { status, err } = await verdeel('--vergelijk', names, '--uit', join(folder, 'uit.xlsx'));
    expect(status).toBe(2);
    expect(err[0]).toContain(message);
    expect(readdirSync(folder)).toEqual(['in.xlsx']);
  });

  test('a comparison is with the workbook itself, not with another scenario', async () => {
    const { status, err } = await verdeel('--vergelijk', 'Duurder', '--scenario', 'Fout');
    expect(status).toBe(2);
    expect(err[0]).toContain('--scenario of --vergelijk');
  });
});

describe('names of scenarios', () => {
  test.each([
    ['a', ['a']],
    ['a,b', ['a', 'b']],
    [' a b , c ', ['a b', 'c']],
    ['"a, b",c', ['a, b', 'c']],
    ['"say ""no""",c', ['say "no"', 'c']],
  ])('%s', (text, names) => expect(splitNames(text)).toEqual(names));
  test.each(['', ',', 'a,,b', 'a,', '"a', '"a"b', ' "a'])('%p has a name that cannot be read', (text) =>
    expect(splitNames(text)).toBeUndefined(),
  );
});

describe('R6 the range in the JSON result', () => {
  test('least and most over the tentative mark of Regio Twente', async () => {
    const output = join(folder, 'uit.json');
    await verdeel('--json', output);
    const { range } = JSON.parse(readFileSync(output, 'utf8'));
    expect(range).toEqual({
      exact: true,
      // € 900 by fte 20 : 10, or 20 : 10 : 15; beside € 400 each for Salaris.
      rows: [
        { participant: 'A', phase: 'budget', minimum: '800.00', asSet: '1000.00', maximum: '1000.00' },
        { participant: 'B', phase: 'budget', minimum: '600.00', asSet: '700.00', maximum: '700.00' },
        { participant: 'RT', phase: 'budget', minimum: '400.00', asSet: '400.00', maximum: '700.00' },
      ],
    });
  });

  test('a comparison does not change the JSON of the workbook itself', async () => {
    const [plain, compared] = [join(folder, 'a.json'), join(folder, 'b.json')];
    await verdeel('--json', plain);
    await verdeel('--json', compared, '--vergelijk', 'Duurder');
    expect(readFileSync(compared, 'utf8')).toBe(readFileSync(plain, 'utf8'));
  });
});
