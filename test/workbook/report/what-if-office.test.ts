/** The sheets that compare and analyse, recalculated by LibreOffice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { analyseAll } from '../../../src/app/analyses/analyse';
import { calculate } from '../../../src/app/calculate';
import { compare } from '../../../src/app/compare';
import { compareRuns, type Other } from '../../../src/app/compare-runs';
import { resultSheets } from '../../../src/app/result-sheets';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
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

const openTwentebedrijf = () =>
  openXlsx(readFileSync(join(__dirname, '../../fixtures/twentebedrijf-2016.xlsx')), 'twente');

type Host = Awaited<ReturnType<typeof openTwentebedrijf>>;

/** Every formula of these sheets comes to its stored value, also when LibreOffice calculates it. */
async function expectRecalculated(host: Host, sheets: readonly SheetSpec[], names: readonly string[]) {
  await host.write(sheets);
  const texts = (value: unknown) => (typeof value === 'string' ? value : withoutNoise(Number(value)));
  const book = await readXlsx(convertWithOffice(host.bytes(), 'xlsx'));
  for (const name of names) {
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
}

describe('R29 LibreOffice calculates every stored value', () => {
  test('of scenarios, fairness, sensitivity and coalitions', async () => {
    const host = await openTwentebedrijf();
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
    await expectRecalculated(host, sheets, SHEETS);
  });

  test.each<[string, Other, number]>([
    ['a budget beside its realisatie', { kind: 'actual' }, 2016],
    ['a year beside the one before', { kind: 'year', year: 2016 }, 2017],
  ])('of %s', async (_, other, year) => {
    const host = await openTwentebedrijf();
    const snapshot = await host.read();
    const calculation = calculate(snapshot, { years: { first: year, last: year } });
    const compared = compareRuns(snapshot, calculation, other, 0);
    if ('obstacle' in compared) throw new Error(compared.obstacle);
    const sheets = resultSheets(calculation, {
      ...{ snapshot, between: compared.runs },
      language: 'nl',
      moment: new Date(2026, 10, 22),
    });
    await expectRecalculated(host, sheets, ['Resultaat verschillen']);
  });
});
