/** The sheets about scenarios and fairness of the example workbook, recalculated by LibreOffice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { analyseAll } from '../../../src/app/analyses/analyse';
import { calculate } from '../../../src/app/calculate';
import { compare } from '../../../src/app/compare';
import { resultSheets } from '../../../src/app/result-sheets';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../tools/soffice';
import { withoutNoise } from './workbook';

jest.setTimeout(OFFICE_TIMEOUT);

const SHEETS = [
  "Resultaat scenario's",
  'Resultaat verschillen',
  'Resultaat eerlijkheid',
  'Resultaat gevoeligheid',
  'Resultaat coalities',
];

test('R29 LibreOffice calculates every stored value, and no control fails', async () => {
  const host = await openXlsx(
    readFileSync(join(__dirname, '../../fixtures/twentebedrijf-2016.xlsx')),
    'twente',
  );
  const snapshot = await host.read();
  const calculation = calculate(snapshot, { years: { first: 2016, last: 2019 } });
  const names = ['Casco gelijk verdeeld', 'Enschede treedt uit', 'Losser zonder inbreng'];
  const comparison = compare(calculation.reading, names, { year: 2016 });
  const service = {
    organisation: 'Twentebedrijf',
    field: 'Personeel & Organisatie',
    name: 'Salarisadministratie',
  };
  const analysed = analyseAll(calculation, [
    { kind: 'fairness', bound: 50 },
    { kind: 'sensitivity', percent: '10', participants: ['A', 'RT'] },
    { kind: 'coalitions', service },
  ]);
  const sheets = resultSheets(calculation, {
    ...{ snapshot, comparison, analysed },
    language: 'nl',
    moment: new Date(2026, 10, 22),
  });
  await host.write(sheets);
  const texts = (value: unknown) => (typeof value === 'string' ? value : withoutNoise(Number(value)));
  const book = await readXlsx(convertWithOffice(host.bytes(), 'xlsx'));
  for (const name of SHEETS) {
    const sheet = sheets.find((one) => one.name === name);
    const values = book.sheets.find((one) => one.name === name)?.rows;
    const formulas = (sheet?.rows ?? []).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [{ row, column, stored: cell.value }],
      ),
    );
    expect(formulas.length).toBeGreaterThan(15);
    for (const { row, column, stored } of formulas)
      expect([name, row, column, texts(values?.[row]?.[column])]).toEqual([name, row, column, texts(stored)]);
  }
});
