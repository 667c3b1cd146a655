/** Resultaat taakvelden, Resultaat boekingen, and the files for the participants' ledgers. */
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import { bookingFiles, bookingsCsv, csvText } from '../../../../src/app/bookings-csv';
import { calculate } from '../../../../src/app/calculate';
import { resultSheets } from '../../../../src/app/result-sheets';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { parseCsv } from '../../../tools/parse-csv';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../../tools/soffice';
import { FULL_YEAR } from '../full-year';
import { fullYear } from '../full-year-sheets';
import { sheetCalled, valuesOf } from '../sheet-values';
import { expectStoredValues, withoutNoise } from '../workbook';

jest.setTimeout(OFFICE_TIMEOUT);

const BUDGET = [
  ['Werkveld', 'Product', 'Kostensoort', 'Taakveld', 2016, 2017],
  ['Casco', 'Directie', 'Personeel', '0.4 Overhead', 400, 400],
  ['P&O', 'Salaris', 'Personeel', '6.1 Samenkracht', 300, 300],
  ['ICT', 'Werkplek', 'Licenties', '6.1 Samenkracht', 300, 300],
  ['ICT', 'Werkplek', 'Beheer', 0.4, 200, 200],
  ['JZ', 'Advies', 'Personeel', null, 100, 100],
];
const ACTUAL = [
  ['Werkveld', 'Product', 'Kostensoort', 'Taakveld', 2017],
  ['Casco', 'Directie', 'Personeel', '0.4 Overhead', 420],
  ['P&O', 'Salaris', 'Personeel', '6.1 Samenkracht', 300],
  ['JZ', 'Advies', 'Personeel', '0.5 Treasury', 90],
];
const others = {
  Begroting: BUDGET,
  Realisatie: ACTUAL,
  'Begrotingswijziging 1': undefined,
  'Begrotingswijziging 2': undefined,
  Prognose: undefined,
};
const { sheets, input, calculation } = fullYear({ others });
const taskFields = valuesOf(sheetCalled(sheets, 'Resultaat taakvelden'));
const bookings = valuesOf(sheetCalled(sheets, 'Resultaat boekingen'));

describe('Resultaat taakvelden', () => {
  test('overhead stands apart, and every row is what the participant pays', () => {
    expect(taskFields[3]).toEqual([
      'Begroting 2017',
      'Code',
      '6.1 Samenkracht',
      'Zonder taakveld',
      'Samen zonder overhead',
      '0.4 Overhead',
      'Totaal',
      'Verschil met bijdragen',
    ]);
    // A pays 100 of Advies, 1/5 of Werkplek (500, of which 300 and 200), and its share of Salaris and Directie.
    const contributions = valuesOf(sheetCalled(sheets, 'Resultaat bijdragen'));
    const total = contributions[3]?.indexOf('Totaal') ?? -1;
    for (const row of [4, 5, 6, 7]) {
      expect([taskFields[row]?.[0], taskFields[row]?.[6]]).toEqual([
        contributions[row]?.[0],
        contributions[row]?.[total],
      ]);
      expect(taskFields[row]?.[7]).toBe(0);
    }
    expect(taskFields[4]?.[3]).toBe(100);
  });

  test('the actual phase follows the taakvelden of Realisatie', () => {
    const top = taskFields.findIndex(([first]) => first === 'Realisatie 2017');
    expect(taskFields[top]).toContain('0.5 Treasury');
    expect(taskFields[top]).not.toContain('Zonder taakveld');
  });

  test('a workbook without taakvelden has no such sheets', () => {
    const names = fullYear().sheets.map(({ name }) => name);
    expect(names).not.toContain('Resultaat taakvelden');
    expect(names).not.toContain('Resultaat boekingen');
  });

  test('R29: every formula gives its stored value, and the control over the bookings holds', () => {
    expectStoredValues(sheets, input);
    const controls = valuesOf(sheetCalled(sheets, 'Resultaat aansluiting'));
    const rows = controls.filter((row) => row.includes('Resultaat boekingen = Resultaat bijdragen'));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toContain('ok');
  });
});

describe('Resultaat boekingen', () => {
  const sheet = sheetCalled(sheets, 'Resultaat boekingen');

  test('is one table whose amounts are all contributions, per participant', () => {
    expect(sheet.tables?.map(({ name }) => name)).toEqual(['tblBoekingen']);
    const [headings = []] = bookings.slice(3);
    const [who, amount, phase] = ['Deelnemer', 'Bedrag', 'Fase'].map((name) => headings.indexOf(name));
    const list = valuesOf(sheetCalled(sheets, 'Resultaat lijst'));
    const sums = (rows: readonly (readonly unknown[])[], at: readonly (number | undefined)[]) => {
      const found = new Map<string, number>();
      for (const row of rows) {
        const key = `${row[at[0] ?? 0]} ${row[at[1] ?? 0]}`;
        found.set(key, (found.get(key) ?? 0) + Math.round(Number(row[at[2] ?? 0]) * 100));
      }
      return found;
    };
    const named = list[3] ?? [];
    const listed = ['Deelnemer', 'Fase', 'Bedrag'].map((name) => named.indexOf(name));
    expect(sums(bookings.slice(4), [who, phase, amount])).toEqual(sums(list.slice(4), listed));
  });

  test('a row says what is booked, where, and for what', () => {
    expect(bookings[4]).toEqual([
      'Ast',
      'A',
      2017,
      'begroting',
      'Dienst Drieland',
      '6.1 Samenkracht',
      'nee',
      'P&O',
      'Salaris',
      'dienst',
      expect.any(Number),
      'Bijdrage begroting 2017, P&O · Salaris',
    ]);
    expect(bookings.filter((row) => row[5] === '0.4 Overhead').every((row) => row[6] === 'ja')).toBe(true);
  });
});

describe('the files for the ledgers', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bookingsCsv(calculation, 'nl'));

  test('are as Excel with Dutch settings opens them', () => {
    expect(text.startsWith('\uFEFFdeelnemer;code;jaar;fase;organisatie;taakveld;overhead;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    const [headings = [], ...rows] = parseCsv(text.slice(1));
    const amount = headings.indexOf('bedrag');
    expect(rows.every((row) => row.length === headings.length)).toBe(true);
    for (const row of rows) expect(row[amount]).toMatch(/^-?\d+,\d\d$/);
  });

  test('hold the rows of the sheet, cent for cent', () => {
    const written = parseCsv(text.slice(1)).slice(1);
    const shown = bookings
      .slice(4)
      .map((row) =>
        row.map((value, at) =>
          at === 10 ? Number(value).toFixed(2).replace('.', ',') : String(value ?? ''),
        ),
      );
    expect(written).toEqual(shown);
  });

  test('one per participant, with nothing about the others', () => {
    const files = bookingFiles(calculation, 'nl');
    expect(files.map(({ file }) => file)).toEqual([
      'Boekingen Ast 2017.csv',
      'Boekingen Beek 2017.csv',
      'Boekingen Cent 2017.csv',
      'Boekingen Dal 2017.csv',
    ]);
    const rows = files.flatMap(({ bytes }) => parseCsv(new TextDecoder().decode(bytes)).slice(1));
    expect(rows).toEqual(parseCsv(text.slice(1)).slice(1));
    for (const { file, bytes } of files) {
      const names = new Set(
        parseCsv(new TextDecoder().decode(bytes))
          .slice(1)
          .map(([name]) => name),
      );
      expect([...names]).toEqual([file.split(' ')[1]]);
    }
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+31 541', "'+31 541"],
    ['-aftrek', "'-aftrek"],
    ['@afdeling', "'@afdeling"],
    ['  =A1', "'  =A1"],
    ['\t=A1', "'\t=A1"],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['P&O; advies', '"P&O; advies"'],
    ['twee\nregels', '"twee\nregels"'],
    ['Advies (?)', 'Advies (?)'],
    ['', ''],
  ])('a text is never a formula: %j', (given, written) => {
    expect(csvText(given)).toBe(written);
    const [[read] = []] = parseCsv(`${csvText(given)}\r\n`);
    expect(read).toBe(/^\s*[=+\-@]/.test(given) ? `'${given}` : given);
  });
});

test('R29: LibreOffice calculates what is stored, from the input cells on', async () => {
  const given = Object.entries({ ...FULL_YEAR, ...others }).flatMap(([name, rows]) =>
    rows ? [{ name, rows: rows.map((row) => [...row]) }] : [],
  );
  const host = await openXlsx(await writeXlsx({ sheets: given as WriteSheet[] }), 'taakvelden.xlsx');
  const snapshot = await host.read();
  const written = resultSheets(calculate(snapshot), {
    language: 'nl',
    moment: new Date(2026, 10, 22),
    snapshot,
  });
  await host.write(written);
  const book = await readXlsx(convertWithOffice(host.bytes(), 'xlsx'));
  const shown = (value: unknown) => (typeof value === 'number' ? withoutNoise(value) : (value ?? ''));
  for (const name of ['Resultaat taakvelden', 'Resultaat aansluiting', 'Resultaat samenwerking']) {
    const rows = book.sheets.find((one) => one.name === name)?.rows ?? [];
    const cells = sheetCalled(written, name).rows.flatMap((row, down) =>
      row.flatMap((cell, right) =>
        cell?.formula === undefined ? [] : [[shown(cell.value), shown(rows[down]?.[right])]],
      ),
    );
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.map(([, calculated]) => calculated)).toEqual(cells.map(([stored]) => stored));
  }
});
