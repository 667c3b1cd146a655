/** Sheets and files for single participants, on the command line. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';

/** Every test divides and writes a whole workbook. */
jest.setTimeout(60_000);

const INPUT = join(__dirname, '../fixtures/heuvelland-2023.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stukken-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function verdeel(...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand([INPUT, ...argv], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { status, out: out.join('\n'), err };
}

async function ownSheets(path: string): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(readFileSync(path), path)).read();
  return sheets.filter(({ own }) => own).map(({ name }) => name);
}

const about = (sheets: readonly string[], who: RegExp) => sheets.filter((name) => who.test(name));

test('--deelnemer adds the sheets of that participant, by code or name', async () => {
  const path = join(folder, 'uit.xlsx');
  const { status } = await verdeel('--uit', path, '--deelnemer', 'brekerdal');
  expect(status).toBe(1); // a product of this workbook is refused
  const sheets = await ownSheets(path);
  expect(sheets.slice(-4)).toEqual(
    ['overzicht', 'voorschot', 'afrekening', 'DVO'].map((kind) => `Resultaat Brekerdal ${kind}`),
  );
  expect(about(sheets, /Altenheuvel|Clingenoord/)).toEqual([]);
});

test('without --deelnemer there are none, and a later run takes them out again', async () => {
  const path = join(folder, 'uit.xlsx');
  await verdeel('--uit', path, '--deelnemer', 'alle', '--stukken', 'afrekening');
  const all = await ownSheets(path);
  expect(about(all, /^Resultaat .+ afrekening$/)).toHaveLength(5);
  const out: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
  await runCommand([path, '--uit', path], terminal);
  expect(await ownSheets(path)).toEqual(all.filter((name) => !/^Resultaat .+ afrekening$/.test(name)));
});

test('--per-deelnemer writes a workbook for everybody, and nothing else', async () => {
  const { out } = await verdeel('--per-deelnemer', join(folder, 'per'));
  expect(out).toContain('(5 werkmappen)');
  expect(readdirSync(folder)).toEqual(['per']);
  expect(readdirSync(join(folder, 'per')).sort()).toEqual([
    'Altenheuvel 2023.xlsx',
    'Brekerdal 2023.xlsx',
    'Clingenoord 2023.xlsx',
    'Dorpen aan de Linge 2023.xlsx',
    'GHD Heuvelland 2023.xlsx',
  ]);
  const { sheets } = await (
    await openXlsx(readFileSync(join(folder, 'per', 'Brekerdal 2023.xlsx')), 'b')
  ).read();
  expect(sheets.every(({ own }) => own)).toBe(true);
  expect(sheets).toHaveLength(4);
});

test('a file of a participant that has left is told and left; files of others and of other years are nobody’s business', async () => {
  const per = join(folder, 'per');
  await verdeel('--per-deelnemer', per, '--stukken', 'afrekening');
  const inThere = (name: string) => join(per, name);
  const ours = readFileSync(inThere('Brekerdal 2023.xlsx'));
  for (const name of ['Elders 2023.xlsx', 'Elders 2023 (2).xlsx', 'Elders 2022.xlsx', 'Kopie.xlsx'])
    writeFileSync(inThere(name), ours);
  writeFileSync(inThere('Van iemand 2023.xlsx'), readFileSync(INPUT));
  writeFileSync(inThere('Kapot 2023.xlsx'), 'geen werkmap');
  const before = readdirSync(per);
  const { out } = await verdeel(
    '--per-deelnemer',
    per,
    '--deelnemer',
    'Brekerdal',
    '--stukken',
    'afrekening',
  );
  const told = out.split('\n').filter((line) => line.startsWith('LET OP: in '));
  expect(told).toEqual([
    `LET OP: in ${per} staan nog bestanden van een eerdere verdeling: Elders 2023 (2).xlsx, Elders 2023.xlsx. Ze horen bij geen deelnemer van deze werkmap; ze zijn niet bijgewerkt en niet weggehaald.`,
  ]);
  expect(readdirSync(per)).toEqual(before);
  expect(readFileSync(inThere('Elders 2023.xlsx'))).toEqual(ours);
});

test('both together: the chosen participant in the workbook and in a file', async () => {
  const path = join(folder, 'uit.xlsx');
  await verdeel('--uit', path, '--per-deelnemer', folder, '--deelnemer', 'Brekerdal', '--stukken', 'dvo');
  expect(readdirSync(folder).sort()).toEqual(['Brekerdal 2023.xlsx', 'uit.xlsx']);
  expect(about(await ownSheets(path), /Brekerdal/)).toEqual(['Resultaat Brekerdal DVO']);
});

test('a folder that cannot be made: one sentence, and nothing is written', async () => {
  writeFileSync(join(folder, 'bezet'), 'een bestand');
  const uit = join(folder, 'uit.xlsx');
  const { status, err } = await verdeel('--uit', uit, '--per-deelnemer', join(folder, 'bezet'));
  expect([status, err.length]).toEqual([2, 1]);
  expect(err[0]).toContain('bezet');
  expect(existsSync(uit)).toBe(false);
});

test.each([
  [['--deelnemer', 'Brekerdal'], 'geef ook --uit met de werkmap, of --per-deelnemer met een map.'],
  [['--uit', 'x.xlsx', '--stukken', 'dvo'], '--stukken hoort bij --deelnemer of --per-deelnemer.'],
  [['--per-deelnemer', 'x', '--stukken', 'krant'], 'Het stuk krant is er niet'],
  [['--per-deelnemer', 'x', '--deelnemer', 'Atlantis'], 'De deelnemer Atlantis bestaat niet'],
  [['--per-deelnemer', 'x', '--deelnemer', 'a,,b'], 'De namen na --deelnemer zijn niet te lezen'],
] as const)('wrong usage: %j', async (argv, sentence) => {
  const { status, err } = await verdeel(...argv);
  expect(status).toBe(2);
  expect(err[0]).toContain(sentence);
  expect(existsSync('x')).toBe(false);
  expect(existsSync('x.xlsx')).toBe(false);
});
