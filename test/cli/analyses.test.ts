/** What the command line answers about what weighs most, goals and coalitions; every amount worked out by hand. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { rawWorkbook } from '../workbook/read/layouts/raw-workbook';
import { runHere } from './run-here';

/**
 * Salaris: € 1.200 by inhabitants over A (300) and B (100): 900 and 300. C has 200 inhabitants, D none.
 * Werkplek: € 400 p×q over 10 and 30 units: a tariff of € 10. Advies: contributed budgets of 40 and 60.
 */
const SHEETS = {
  Deelnemers: [
    ['Code', 'Naam', 'Soort'],
    ['A', 'Almelo', 'gemeente'],
    ['B', 'Borne', 'gemeente'],
    ['C', 'Cent', 'gemeente'],
    ['D', 'Dienst', 'samenwerkingsverband'],
  ],
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B', 'C', 'D'],
    ['P&O', 'Salaris', 'x', 'x', null, null],
    ['I&A', 'Werkplek', 'x', 'x', null, null],
    ['I&A', 'Advies', 'x', 'x', null, null],
    ['JZ', 'Advies', 'x', null, null, null],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Vast deel %'],
    ['P&O', 'Salaris', 'profijt', 'inwoners', '25%'],
    ['I&A', 'Werkplek', 'p×q', null, null],
    ['I&A', 'Advies', 'inbreng', null, null],
    ['JZ', 'Advies', 'profijt', 'gelijk', null],
  ],
  Maatstaven: [
    ['Maatstaf', 'A', 'B', 'C', 'D'],
    ['inwoners', 300, 100, 200, null],
  ],
  Inbreng: [
    ['Werkveld', 'Product', 'A', 'B'],
    ['I&A', 'Advies', 40, 60],
  ],
  Hoeveelheden: [
    ['Werkveld', 'Product', 'Soort', 'A', 'B'],
    ['I&A', 'Werkplek', 'begroot', 10, 30],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
    ['P&O', 'Salaris', 'Personeel', 'L', 1200],
    ['I&A', 'Werkplek', 'Licenties', 'L', 400],
    ['I&A', 'Advies', 'Personeel', 'L', 100],
  ],
};

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-'));
  input = join(folder, 'in.xlsx');
  writeFileSync(input, rawWorkbook(Object.entries(SHEETS).map(([name, rows]) => ({ name, rows }))));
});
afterEach(() => rmSync(folder, { recursive: true }));

const verdeel = (...argv: readonly string[]) => runHere([input, ...argv]);

describe('--gevoeligheid', () => {
  test('of all together: cost changes the total, a driver shifts between participants', async () => {
    const { status, rowsOf } = await verdeel('--gevoeligheid', '10%');
    expect(status).toBe(0);
    expect(rowsOf('kosten P&O')).toEqual([['−€ 120,00', '€ 120,00', 'verandert het totaal']]);
    // 1200 × 270/370 = 875,68 and 1200 × 330/430 = 920,93, against 900.
    expect(rowsOf('inwoners Almelo')).toEqual([['€ 24,32', '€ 20,93', 'verschuift tussen deelnemers']]);
  });

  test('of one participant: widest first, and each with its sign', async () => {
    const { out, rowsOf } = await verdeel('--gevoeligheid', '10% voor Almelo');
    const from = out.findIndex((line) => line.startsWith('Almelo  ') && line.includes('10% minder'));
    const bars = out.slice(from + 2).map((line) => line.split(/ {2,}/)[0]);
    expect(bars.slice(0, 3)).toEqual(['kosten P&O', 'inwoners Almelo', 'inwoners Borne']);
    expect(rowsOf('kosten P&O').at(-1)).toEqual(['−€ 90,00', '€ 90,00']);
    expect(rowsOf('inwoners Almelo').at(-1)).toEqual(['−€ 24,32', '€ 20,93']);
    // 1200 × 300/390 = 923,08 and 1200 × 300/410 = 878,05.
    expect(rowsOf('inwoners Borne').at(-1)).toEqual(['€ 23,08', '−€ 21,95']);
  });

  test('of everybody, with a sheet that has a tornado for each', async () => {
    const output = join(folder, 'uit.xlsx');
    const { status, out } = await verdeel('--gevoeligheid', '10% voor iedereen', '--uit', output);
    expect(status).toBe(0);
    expect(out.filter((line) => line.includes('10% minder  '))).toHaveLength(3);
    const { sheets } = await readXlsx(readFileSync(output));
    expect(sheets.map(({ name }) => name)).toContain('Resultaat gevoeligheid');
  });

  test.each(['nul', '0%', '150%', '10% voor Niemand'])('%s is told what to write', async (text) => {
    const { status, err } = await verdeel('--gevoeligheid', text);
    expect(status).toBe(2);
    expect(err[0]).toMatch(/10%|Niemand/);
  });
});

describe('--doel', () => {
  test.each([
    [
      'price by cost: 1.200 over two is 600; 500 takes 16,67% off',
      'prijs van P&O/Salaris hoogstens 500 door kosten',
      [
        'Nu is dat € 600,00.',
        'Daarvoor moeten de kosten van P&O · Salaris 16,67% lager zijn.',
        'Dan is het € 499,98.',
        'Met 16,66% is het nog € 500,04.',
      ],
    ],
    [
      'price by takers: Cent makes it a third, Dienst has no inhabitants',
      'prijs van Salaris hoogstens 400 door afnemers',
      [
        'Daarvoor is 1 afnemer erbij nodig: Cent.',
        'Dan is het € 400,00.',
        'Met niemand erbij is het nog € 600,00.',
        'Niet meegeteld: Dienst. Met een van hen erbij kan het product niet worden verdeeld, omdat een maatstaf of inbreng ontbreekt.',
      ],
    ],
    [
      'tariff by volume: € 10 becomes € 8 with a quarter more units',
      'prijs van I&A/Werkplek hoogstens 8,00 door hoeveelheid',
      [
        'De prijs is hier het tarief per eenheid.',
        'Daarvoor moet de hoeveelheid van alle afnemers van I&A · Werkplek 25% groter zijn.',
        'Dan is het € 8,00.',
      ],
    ],
    [
      'contribution by own volume: 400 × 5/35 = 57,14, and 400 × 4,6/34,6 = 53,18',
      'bijdrage van Almelo voor I&A/Werkplek hoogstens 57,14 door hoeveelheid',
      ['Daarvoor moet Almelo van I&A · Werkplek 50% minder afnemen.', 'Dan is het € 57,14.'],
    ],
    [
      'contribution of all: 900 + 100 + 40; without cost only the contributed budget is left',
      'bijdrage van Almelo hoogstens 30 door kosten',
      ['Nu is dat € 1.040,00.', 'Dat lukt zo niet.', 'Ook zonder kosten is het nog € 40,00.'],
    ],
    [
      'what holds already needs nothing',
      'prijs van Salaris hoogstens 1.000 door kosten',
      ['Het doel is al bereikt; er hoeft niets te veranderen.'],
    ],
    [
      'volume does not count under profijt',
      'prijs van Salaris hoogstens 5 door hoeveelheid',
      ['Dat lukt zo niet.', 'De hoeveelheid telt bij dit product niet mee: het staat niet onder p×q.'],
    ],
    [
      'nobody can bring in a budget that is not there',
      'prijs van I&A/Advies hoogstens 5 door afnemers',
      ['Dat lukt zo niet.', 'Er zijn geen deelnemers meer die er nog bij kunnen.'],
    ],
    [
      'takers that are named, in their order',
      'prijs van Salaris hoogstens 400 door afnemers met Cent',
      ['Daarvoor is 1 afnemer erbij nodig: Cent.'],
    ],
    [
      'the cost of another product',
      'bijdrage van Almelo hoogstens 1.000 door kosten van I&A/Werkplek',
      ['Daarvoor moeten de kosten van I&A · Werkplek 40% lager zijn.', 'Dan is het € 1.000,00.'],
    ],
  ])('%s', async (_, goal, said) => {
    const { status, out } = await verdeel('--doel', goal);
    expect(status).toBe(0);
    for (const sentence of said) expect(out).toContain(sentence);
  });

  test('the answer holds when its rows are put on Scenario’s and run', async () => {
    const { out } = await verdeel('--doel', 'prijs van P&O/Salaris hoogstens 500 door kosten');
    const row = out[out.findIndex((line) => line.startsWith('Wijziging')) + 2]?.split(/ {2,}/) ?? [];
    expect(row).toEqual(['kosten %', 'P&O', 'Salaris', '-16,67%']);
    const scenario = [
      ['Scenario', 'Wijziging', 'Werkveld', 'Product', 'Waarde'],
      ['Doel', ...row],
    ];
    const sheets = { ...SHEETS, "Scenario's": scenario };
    writeFileSync(input, rawWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))));
    // 999,96 by inhabitants is 749,97 and 249,99; their mean is 499,98.
    const { rowsOf } = await verdeel('--vergelijk', 'Doel');
    expect(rowsOf('Almelo')).toEqual([['€ 1.040,00', '−€ 150,03']]);
    expect(rowsOf('Borne')).toEqual([['€ 660,00', '−€ 50,01']]);
  });

  test.each([
    ['wat dan ook', 'niet te lezen'],
    ['prijs van Salaris hoogstens veel door kosten', 'Het bedrag veel'],
    ['prijs van Zalaris hoogstens 5 door kosten', 'Het product Zalaris'],
    ['prijs van Advies hoogstens 5 door kosten', 'meer producten Advies'],
    ['bijdrage van Piet hoogstens 5 door kosten', 'De deelnemer Piet'],
    ['bijdrage van Almelo voor Zalaris hoogstens 5 door kosten', 'Het product Zalaris'],
    ['bijdrage van Almelo hoogstens 5 door hoeveelheid', 'moet er een product bij'],
    ['prijs van Salaris hoogstens 5 door kosten enzo', 'niet te lezen'],
    ['prijs van Salaris hoogstens 5 door afnemers met Piet', 'De deelnemer Piet'],
  ])('%s: one sentence that says what is wrong', async (goal, said) => {
    const { status, err } = await verdeel('--doel', goal);
    expect(status).toBe(2);
    expect(err[0]).toContain(said);
  });
});

describe('--coalities', () => {
  test('alone, with all, lowest, highest', async () => {
    const { status, out, rowsOf } = await verdeel('--coalities', 'P&O/Salaris');
    expect(status).toBe(0);
    // 300 is fixed, 900 follows the inhabitants: alone 300 + 675 and 300 + 225.
    expect(rowsOf('Almelo').at(-1)).toEqual(['€ 975,00', '€ 900,00', '€ 900,00', '€ 975,00']);
    expect(rowsOf('Borne').at(-1)).toEqual(['€ 525,00', '€ 300,00', '€ 300,00', '€ 525,00']);
    expect(out).toContain('Alle 3 samenstellingen van afnemers zijn doorgerekend.');
  });

  test('the sheet lists every set with what each pays', async () => {
    const output = join(folder, 'uit.xlsx');
    await verdeel('--coalities', 'P&O/Salaris', '--uit', output);
    const { sheets } = await readXlsx(readFileSync(output));
    const rows = sheets.find(({ name }) => name === 'Resultaat coalities')?.rows ?? [];
    const setOf = (name: string) => rows.findLast(([first]) => first === name)?.slice(0, 5);
    expect(setOf('Almelo')).toEqual(['Almelo', '1', 975, 975, null]);
    expect(setOf('Borne')).toEqual(['Borne', '1', 525, null, 525]);
    expect(setOf('Almelo, Borne')).toEqual(['Almelo, Borne', '2', 1200, 900, 300]);
  });

  test('a product without cost has no sets', async () => {
    const { status, out } = await verdeel('--coalities', 'JZ/Advies');
    expect(status).toBe(0);
    expect(out.join('\n')).toContain('JZ · Advies verdeelt in dit jaar niets over afnemers');
  });

  test.each([
    ['Advies', 'meer producten'],
    ['Niets', 'staat niet in de werkmap'],
  ])('%s', async (service, said) => {
    const { status, err } = await verdeel('--coalities', service);
    expect(status).toBe(2);
    expect(err[0]).toContain(said);
  });
});
