/** What the command line says of the recognition, and when it wants a yes before it calculates. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { type RawSheet, rawWorkbook } from '../workbook/read/layouts/raw-workbook';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uitleg-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function verdeel(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runCommand(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { status, out: out.join('\n'), err };
}

const DEELNEMERS: RawSheet = {
  name: 'Deelnemers',
  rows: [
    ['Code', 'Naam', 'Soort'],
    ['A', 'Almelo', 'gemeente'],
    ['B', 'Borne', 'gemeente'],
  ],
};
const MATRIX: RawSheet = {
  name: 'Matrix',
  rows: [
    ['Werkveld', 'Product', 'A', 'B', 'Opmerking'],
    ['P&O', 'Salaris', 'x', 'x', 'sinds 2014'],
    ['Totaal', null, 2],
  ],
};
const begroting = (above: string): RawSheet => ({
  name: 'Begroting',
  rows: [[above], ['Werkveld', 'Product', 'Kostensoort', 2016], ['P&O', 'Salaris', 'Personeel', 10]],
});

function save(name: string, ...sheets: readonly RawSheet[]): string {
  const path = join(folder, name);
  writeFileSync(path, rawWorkbook(sheets));
  return path;
}

describe('--uitleg', () => {
  test('says of each sheet, column and row what it was taken for, how surely and why', async () => {
    const { status, out } = await verdeel(save('in.xlsx', DEELNEMERS, MATRIX, begroting('')), '--uitleg');
    expect(status).toBe(0);
    expect(out).toContain('Matrix!A1: Product-afnemer matrix, zeker');
    expect(out).toContain('want: de kolomkoppen zijn die van dit blad');
    expect(out).toContain('deelnemers: C1 A = A, D1 B = B');
    expect(out).toContain('kolom E1 Opmerking: wordt niet gelezen');
    expect(out).toContain('rij 2: regels van het werkveld P&O');
    expect(out).toContain('rij 3: totaal; telt niet mee');
    expect(out).toContain('kolom D2 2016: bedragen van 2016');
  });

  test('calls products in columns columns', async () => {
    const turned: RawSheet = {
      name: 'Matrix',
      rows: [
        ['Product', 'Salaris', 'Werving'],
        ['A', 'x', 'x'],
        ['B', 'x', null],
      ],
    };
    const { out } = await verdeel(
      save('in.xlsx', DEELNEMERS, turned, begroting('')),
      '--uitleg',
      '--taal',
      'en',
    );
    expect(out).toMatch(/columns B–C: rows/);
  });
});

describe('--lees', () => {
  const shared: readonly RawSheet[] = [
    DEELNEMERS,
    {
      name: 'Matrix',
      rows: [
        ['Werkveld', 'Product', 'A', 'Samen'],
        ['P&O', 'Salaris', null, 'x'],
      ],
    },
    {
      name: 'Voorschotten',
      rows: [
        ['Werkveld', 'Product', 'A', 'Samen'],
        ['P&O', 'Salaris', null, 5],
      ],
    },
    begroting(''),
    {
      name: 'Realisatie',
      rows: [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['P&O', 'Salaris', 'Personeel', 8],
      ],
    },
  ];

  test('says whom a column means and how it is divided; the written workbook knows it', async () => {
    const uit = join(folder, 'uit.xlsx');
    const input = save('in.xlsx', ...shared);
    const { status, out } = await verdeel(input, '--lees', 'Samen = Almelo + B naar gelijk', '--uit', uit);
    expect(status).toBe(0);
    expect(out).toMatch(/Almelo +€\s2,50 +€\s4,00/);
    expect(out).toContain('COLUMN_SPLIT');
    expect((await verdeel(uit)).out).toMatch(/Borne +€\s2,50 +€\s4,00/);
  });

  test('says what a sheet is', async () => {
    const copy: RawSheet = { ...begroting(''), name: 'Nog iets' };
    const input = save('in.xlsx', DEELNEMERS, MATRIX, begroting(''), copy);
    expect((await verdeel(input)).out).toMatch(/totaal +€\s20,00/);
    expect((await verdeel(input, '--lees', 'nog iets = niet')).out).toMatch(/totaal +€\s10,00/);
  });

  test('says what a column is, by its heading or its letter', async () => {
    const strange: RawSheet = {
      name: 'Blad1',
      rows: [
        ['Afdeling', 'Activiteit', 'Rubriek', 'Bedrag'],
        ['P&O', 'Salaris', 'Personeel', 10],
      ],
    };
    const input = save('in.xlsx', DEELNEMERS, MATRIX, strange);
    const asked = await verdeel(input, '--lees', 'Blad1 = Begroting', '--uitleg');
    expect(asked.out).toContain('Blad1: niet herkend; wordt niet gelezen');
    expect(asked.out).toContain('nog geen kolom voor product, kostensoort, bedragen van een jaar');
    const lees = (...texts: readonly string[]): readonly string[] =>
      texts.flatMap((text) => ['--lees', text]);
    const all = lees('Blad1 = Begroting', 'Blad1!A = werkveld', 'Blad1!Activiteit = Product');
    const { out, status } = await verdeel(
      input,
      ...all,
      ...lees('blad1!C=Kostensoort', 'Blad1!bedrag = 2016'),
    );
    expect(out).toMatch(/totaal +€\s10,00/);
    expect(status).toBe(0);
  });

  test('takes back what was said before: of a sheet, a column, a name, or with a yes', async () => {
    const [one, two] = [join(folder, 'een.xlsx'), join(folder, 'twee.xlsx')];
    const input = save('in.xlsx', DEELNEMERS, MATRIX, { ...begroting('x € 1.000'), name: 'Lasten' });
    const said = ['Samen = A + B', 'Matrix!B = niet', 'Lasten = Begroting'].flatMap((text) => [
      '--lees',
      text,
    ]);
    await verdeel(input, ...said, '--ja', '--uit', one);
    const told = (await verdeel(one, '--uitleg')).out;
    expect(told).toMatch(
      /door u aangegeven.*:\n {2}Lasten = Begroting\n {2}Matrix!b = niet lezen\n {2}Samen = A \+ B\n/,
    );
    const back = ['samen =', 'Matrix!B =', 'Lasten ='].flatMap((text) => ['--lees', text]);
    // Without the correction the amounts in thousands are asked about again.
    expect((await verdeel(one, ...back, '--uit', two)).status).toBe(2);
    await verdeel(one, ...back, '--ja', '--uit', two);
    const later = (await verdeel(two, '--uitleg')).out;
    expect(later).toMatch(/door u aangegeven.*:\n {2}Lasten = ja, dat klopt\n/);
    expect((await verdeel(two, '--lees', 'Lasten =')).status).toBe(2);
  });

  test.each(['Samen', 'Samen = Wie', 'Matrix = iets', 'Matrix!A = iets', 'Matrix =', '= Begroting'])(
    '%s cannot be understood',
    async (text) => {
      const { status, err } = await verdeel(save('in.xlsx', ...shared), '--lees', text);
      expect(status).toBe(2);
      expect(err[0]).toContain(text);
    },
  );
});

describe('--ja', () => {
  const unsure = (): string => save('in.xlsx', DEELNEMERS, MATRIX, begroting('Bedragen x € 1.000'));

  test('without a yes nothing is calculated and nothing written; one sentence says why', async () => {
    const [uit, json] = [join(folder, 'uit.xlsx'), join(folder, 'uit.json')];
    const { status, out, err } = await verdeel(unsure(), '--uit', uit, '--json', json);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/Begroting!A2 .*duizenden.*--uitleg.*--ja/);
    expect(readdirSync(folder)).toEqual(['in.xlsx']);
  });

  test('--uitleg tells what is unsure, also without a yes', async () => {
    const { status, out } = await verdeel(unsure(), '--uitleg');
    expect(status).toBe(2);
    expect(out).toContain('Begroting!A2: Begroting, onzeker');
  });

  test('with a yes the amounts are those that were asked about', async () => {
    const { status, out } = await verdeel(unsure(), '--ja');
    expect(status).toBe(0);
    expect(out).toMatch(/totaal +€\s10\.000,00/);
  });

  test('a yes is remembered in the workbook that is written, and no further than that', async () => {
    const uit = join(folder, 'uit.xlsx');
    await verdeel(unsure(), '--ja', '--uit', uit);
    expect(await verdeel(uit)).toMatchObject({ status: 0, err: [] });
    const host = await openXlsx(readFileSync(uit), uit);
    const memory = (await host.read()).memory;
    expect(JSON.parse(memory.recognition ?? '{}').confirmed).toHaveLength(1);
    expect((await verdeel(join(folder, 'in.xlsx'))).status).toBe(2);
  });

  test('another question is asked again', async () => {
    const uit = join(folder, 'uit.xlsx');
    await verdeel(unsure(), '--ja', '--uit', uit);
    const host = await openXlsx(rawWorkbook([DEELNEMERS, MATRIX, begroting('in miljoenen')]), 'mln.xlsx');
    const { memory } = await (await openXlsx(readFileSync(uit), uit)).read();
    await host.remember('recognition', memory.recognition ?? '');
    const other = join(folder, 'mln.xlsx');
    writeFileSync(other, host.bytes());
    expect((await verdeel(other)).status).toBe(2);
  });
});
