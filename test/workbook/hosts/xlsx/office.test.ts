/** LibreOffice as a second opinion on what we read and write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../../tools/soffice';
import { checks, contributions, list, sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { fullWorkbook } from './full-workbook';
import { typeInFile } from './type-in-file';

jest.setTimeout(OFFICE_TIMEOUT);

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, `../../../fixtures/${name}.xlsx`));
const open = (bytes: Uint8Array) => openXlsx(bytes, 'werkmap.xlsx');

async function written(bytes: Uint8Array, sheets: readonly SheetSpec[] = sampleSheets): Promise<Uint8Array> {
  const host = await open(bytes);
  await host.write(sheets);
  return host.bytes();
}

/** Values of formula cells by sheet and cell, as LibreOffice calculates them. */
async function recalculated(bytes: Uint8Array, specs: readonly SheetSpec[]) {
  const book = await readXlsx(convertWithOffice(bytes, 'xlsx'));
  return formulaCells(specs).map(([sheet, row, column]) => {
    const values = book.sheets.find(({ name }) => name === sheet)?.rows;
    return [sheet, row, column, values?.[row]?.[column]];
  });
}

const formulaCells = (specs: readonly SheetSpec[]) =>
  specs.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [[name, row, column, cell.value] as const],
      ),
    ),
  );

test('LibreOffice recalculates: a wrong stored result does not survive it', async () => {
  const wrong: SheetSpec = { ...list, rows: [[{ value: 3, formula: '1+1' }]], tables: [], names: [] };
  const bytes = await written(fixture('regio-twente-2016'), [wrong]);
  expect(await recalculated(bytes, [wrong])).toEqual([[list.name, 0, 0, 2]]);
});

test('every stored result is what LibreOffice calculates', async () => {
  const bytes = await written(fixture('regio-twente-2016'));
  expect(formulaCells(sampleSheets).length).toBeGreaterThan(10);
  expect(await recalculated(bytes, sampleSheets)).toEqual(
    formulaCells(sampleSheets).map((cell) => [...cell]),
  );
});

test('a formula of the user’s that uses a named result counts with it, after a rerun too', async () => {
  const bytes = await written(await written(await userWorkbook()));
  const book = await readXlsx(convertWithOffice(bytes, 'xlsx'));
  const sheet = book.sheets.find(({ name }) => name === "Begroting '16");
  expect(sheet?.cells?.get('3,2')?.formula).toBe('Bijdrage_totaal*2');
  expect(sheet?.rows[3]?.[2]).toBe(2 * 625059.81);
});

describe('after LibreOffice saved the file in between', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    const host = await open(await written(fixture('twentebedrijf-2016')));
    await host.remember('keuze', 'cascosleutel');
    saved = convertWithOffice(host.bytes(), 'xlsx');
  });

  test('our sheets are recognised, and unchanged', async () => {
    const host = await open(saved);
    expect((await host.read()).sheets.filter(({ own }) => own).map(({ name }) => name)).toEqual(
      sampleSheets.map(({ name }) => name),
    );
    expect(await host.userEdits()).toEqual([]);
  });

  test('a cell that was changed there is found', async () => {
    const host = await open(typeInFile(saved, list.name, 'C4', 12));
    expect(await host.userEdits()).toEqual([{ sheet: list.name, cell: 'C4' }]);
  });

  test('a rerun replaces: no doubled sheet, table or name, and what we remember is still there', async () => {
    const host = await open(saved);
    const report = await host.write(sampleSheets);
    expect(report.written).toEqual(sampleSheets.map(({ name }) => ({ spec: name, sheet: name })));
    const book = await readXlsx(host.bytes());
    const names = book.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(book.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name))).toEqual([
      'tblBijdragen',
    ]);
    expect(
      (book.namedRanges ?? [])
        .filter(({ name }) => !name.startsWith('_'))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Bijdrage_totaal', 'Bijdragen_bedrag', 'Lijst_bedrag']);
    expect((await host.read()).memory).toEqual({ keuze: 'cascosleutel' });
    const again = await open(convertWithOffice(host.bytes(), 'xlsx'));
    expect((await again.read()).memory).toEqual({ keuze: 'cascosleutel' });
  });

  test('everything of ours can be taken out', async () => {
    const host = await open(saved);
    await host.removeResults();
    const after = await open(convertWithOffice(host.bytes(), 'xlsx'));
    const original = await open(fixture('twentebedrijf-2016'));
    const [now, before] = [await after.read(), await original.read()];
    expect(now.sheets.map(({ name, values }) => [name, values])).toEqual(
      before.sheets.map(({ name, values }) => [name, values]),
    );
    expect(now.names).toEqual(before.names);
  });
});

test.each([
  'twentebedrijf-2016',
  'regio-twente-2016',
  'herorientatie-2013',
  'heuvelland-2023',
  'schema-II3-letterlijk',
])('%s reads the same after LibreOffice has saved it', async (name) => {
  const original = await (await open(fixture(name))).read();
  const saved = await (await open(convertWithOffice(fixture(name), 'xlsx'))).read();
  const essence = (snapshot: typeof original) =>
    snapshot.sheets.map((sheet) => ({
      ...sheet,
      emphasised: [...sheet.emphasised].sort(),
      formats: undefined,
    }));
  expect(essence(saved)).toEqual(essence(original));
});

test('charts, tables, links, drop-downs and print areas arrive', async () => {
  const bytes = await written(fixture('regio-twente-2016'));
  // LibreOffice shows the alternative text, but does not save it.
  expect(strFromU8(unzipSync(bytes)['xl/drawings/drawing1.xml'] ?? strToU8(''))).toContain(
    'descr="Enschede &amp; Hengelo betaalt het meest: € 228.474,78."',
  );
  const parts = unzipSync(convertWithOffice(bytes, 'xlsx'));
  const text = (pattern: RegExp) =>
    Object.entries(parts)
      .filter(([name]) => pattern.test(name))
      .map(([, content]) => strFromU8(content))
      .join('\n');
  expect(text(/charts\/chart\d/)).toContain(contributions.charts?.[0]?.title.replace('&', '&amp;') ?? '?');
  expect(text(/charts\/chart\d/)).toContain('Bijdrage (€)');
  expect(text(/drawings\/drawing\d/)).toContain('name="Bijdragen per deelnemer"');
  expect(text(/tables\/table/)).toContain('tblBijdragen');
  expect(text(/worksheets\/sheet/)).toMatch(/location="[^"]*Resultaat bijdragen[^"]*E8"/);
  expect(text(/worksheets\/sheet/)).toMatch(/<dataValidation [^>]*type="list"/);
  expect(text(/workbook\.xml$/)).toMatch(/_xlnm.Print_Area[^>]*>[^<]*Resultaat bijdragen/);
});

test('a workbook with macros, comments and charts of the user’s opens with ours in it', async () => {
  const bytes = await written(fullWorkbook(), [contributions, { ...checks, rows: [], validations: [] }]);
  const book = unzipSync(convertWithOffice(bytes, 'xlsx'));
  expect(strFromU8(book['xl/workbook.xml'] ?? strToU8(''))).toContain('name="Resultaat bijdragen"');
});
