/** The workbook in which much happens, from its file: `test/tools/make-full-year.ts` makes it from the same rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../tools/soffice';
import { fullYear, IN_MAY } from './full-year-sheets';
import { valuesOf } from './sheet-values';
import { withoutNoise } from './workbook';

jest.setTimeout(OFFICE_TIMEOUT);

const FILE = join(__dirname, '../../fixtures/volledig-2017.xlsx');
const YEARS = { first: 2017, last: 2018 };

async function fromFile() {
  const host = await openXlsx(readFileSync(FILE), 'volledig-2017');
  const snapshot = await host.read();
  const sheets = resultSheets(calculate(snapshot, { years: YEARS }), {
    language: 'nl',
    moment: IN_MAY,
    snapshot,
  });
  return { host, sheets };
}

describe('volledig-2017', () => {
  test('the file gives the sheets that its rows give', async () => {
    const { sheets } = await fromFile();
    const made = fullYear({ years: YEARS }).sheets;
    expect(sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual(
      made.map((sheet) => [sheet.name, valuesOf(sheet)]),
    );
  });

  test('R29 LibreOffice calculates every stored value', async () => {
    const { host, sheets } = await fromFile();
    await host.write(sheets);
    const book = await readXlsx(convertWithOffice(host.bytes(), 'xlsx'));
    const shown = (value: unknown) => (typeof value === 'number' ? withoutNoise(value) : (value ?? ''));
    const cells = sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, down) =>
        row.flatMap((cell, right) => (cell?.formula === undefined ? [] : [{ name, down, right, cell }])),
      ),
    );
    const given = cells.map(({ name, down, right }) => [
      name,
      shown(book.sheets.find((sheet) => sheet.name === name)?.rows[down]?.[right]),
    ]);
    expect(cells.length).toBeGreaterThan(200);
    expect(given).toEqual(cells.map(({ name, cell }) => [name, shown(cell.value)]));
  });
});
