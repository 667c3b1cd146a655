/** Text of the input that looks like a formula is text in every result, through either host. */
import { calculate } from '../../src/app/calculate';
import { resultSheets } from '../../src/app/result-sheets';
import type { WorkbookHost } from '../../src/workbook/host';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import type { ExcelHost } from '../excel-host/excel-host';
import { loadHost } from '../excel-host/file/load';
import { attach } from '../workbook/hosts/excel/open-excel';
import { fileOf, namedSheets } from './hostile-workbook';

const HARMLESS = 'X1+1_';

async function writeResults(host: WorkbookHost): Promise<void> {
  const snapshot = await host.read();
  const calculation = calculate(snapshot, { confirmed: true });
  expect(calculation.runs).toHaveLength(1);
  await host.write(resultSheets(calculation, { language: 'nl', moment: new Date(0), snapshot }));
}

/** Both ways to the same workbook, as the local Excel sees it afterwards. */
const WAYS: Readonly<Record<string, (bytes: Uint8Array) => Promise<ExcelHost>>> = {
  async 'the host for files'(bytes) {
    const host = await openXlsx(bytes, 'werkmap.xlsx');
    await writeResults(host);
    return await loadHost(host.bytes(), 'werkmap.xlsx');
  },
  async 'the host over Office.js'(bytes) {
    const { excel, host } = await attach(await loadHost(bytes, 'werkmap.xlsx'));
    await writeResults(host);
    return excel;
  },
};

/** Formulas and texts of all result sheets by place, the names turned into the plain ones again. */
function written({ workbook }: ExcelHost, start: string) {
  const formulas: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const plain = (text: string): string => text.replaceAll(start, '');
  for (const { Name, grid } of workbook.Worksheets.items) {
    if (!Name.startsWith('Resultaat ')) continue;
    for (const [place, { value, formula }] of grid.cells) {
      if (formula !== undefined) formulas[`${Name} ${place}`] = plain(formula);
      else if (typeof value === 'string' && value.includes(start)) texts[`${Name} ${place}`] = plain(value);
    }
  }
  return { formulas, texts };
}

describe.each(Object.entries(WAYS))('%s', (_, write) => {
  const withNames = async (start: string) =>
    written(await write(await fileOf(namedSheets((plain) => start + plain))), start);

  test.each(['=', '+', '-', '@'])(
    'names that start with %s stay texts, and no formula is added',
    async (sign) => {
      const harmless = await withNames(HARMLESS);
      expect(Object.keys(harmless.texts).length).toBeGreaterThan(100);
      const hostile = await withNames(`${sign}1+1_`);
      expect(hostile).toEqual(harmless);
    },
  );
});
