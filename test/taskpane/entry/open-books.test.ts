/** Workbooks of participants are opened beside that of the user, by the genuine Office.js. */
import { openBooks } from '../../../src/taskpane/entry/open-books';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { openFixture, partsOf } from '../../workbook/hosts/excel/open-excel';

const book = (name: string) => ({
  ...{ code: name, name, file: `${name} 2016.xlsx` },
  sheets: [{ name: `Resultaat ${name} DVO`, own: true, rows: [[{ value: name }]], columns: [{ width: 20 }] }],
});

test('every book is opened as a new workbook, and that of the user stays as it is', async () => {
  const { excel } = await openFixture('heuvelland-2023');
  const before = await partsOf(excel);
  await openBooks([book('Altenheuvel'), book('Brekerdal')]);
  const { opened } = excel.workbook.Application;
  const sheets = await Promise.all(
    opened.map(async (bytes) => (await (await openXlsx(bytes, 'x')).read()).sheets.map(({ name }) => name)),
  );
  expect(sheets).toEqual([['Resultaat Altenheuvel DVO'], ['Resultaat Brekerdal DVO']]);
  expect(await partsOf(excel)).toEqual(before);
});
