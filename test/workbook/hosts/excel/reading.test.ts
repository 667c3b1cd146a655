/** Reading over the genuine Office.js: the same as from the file, in few requests. */
import type { ExcelSettings } from '../../../../src/workbook/hosts/excel/settings';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { ExcelHost } from '../../../excel-host/excel-host';
import { Workbook } from '../../../excel-host/model/workbook';
import type { Worksheet } from '../../../excel-host/model/worksheet';
import { attach, costOf, fixture, openFixture, QUICK } from './open-excel';

const FIXTURES = [
  'twentebedrijf-2016',
  'regio-twente-2016',
  'herorientatie-2013',
  'heuvelland-2023',
  'schema-II3-letterlijk',
];

describe.each(FIXTURES)('%s', (name) => {
  test('reads the same as from the file, in three requests', async () => {
    const { excel, host } = await openFixture(name);
    const file = await openXlsx(fixture(name), `${name}.xlsx`);
    expect(await host.read()).toEqual(await file.read());
    expect(costOf(excel).requests).toBe(3);
  });

  test.each([
    ['bytes', { payload: 3000 }],
    ['cells', { cells: 40 }],
  ])('reads the same in pieces, when few %s fit in a request', async (_, limits) => {
    const { excel, host } = await openFixture(name, { ...QUICK, ...limits });
    const file = await openXlsx(fixture(name), `${name}.xlsx`);
    expect(await host.read()).toEqual(await file.read());
    expect(costOf(excel).requests).toBeGreaterThan(10);
  });
});

/** A workbook made by hand; the first sheet is called Blad1. */
async function openMade(fill: (sheet: Worksheet, workbook: Workbook) => void, settings?: ExcelSettings) {
  const workbook = new Workbook('Werkmap.xlsx');
  fill(workbook.Worksheets.Add('Blad1'), workbook);
  return await attach(new ExcelHost(workbook), settings);
}

test('an answer that Excel refuses for its size is asked again in smaller pieces', async () => {
  const long = 'Een lange omschrijving van een product dat door veel gemeenten wordt afgenomen. '.repeat(5);
  const { excel, host } = await openMade((sheet) => {
    for (let row = 0; row < 400; row++) sheet.grid.make(row, 0).value = `${row} ${long}`;
  });
  excel.payloadLimit = 60_000;
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.values.map(([text]) => text)).toEqual(
    Array.from({ length: 400 }, (_, row) => `${row} ${long}`),
  );
  expect(excel.requests.some(({ responseBytes }) => responseBytes > 20_000)).toBe(true);
});

test('more merges than Excel gives at once are asked piece by piece', async () => {
  const { host } = await openMade((sheet) => {
    for (let row = 0; row < 700; row++) {
      sheet.grid.make(row, 0).value = 'x';
      sheet.merges.push({ row, column: 0, rows: 1, columns: 2 });
    }
    sheet.grid.make(700, 0).value = 'x';
    sheet.merges.push({ row: 350, column: 4, rows: 3, columns: 1 });
    sheet.grid.make(352, 4).value = 'y';
  });
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.merges).toHaveLength(701);
  expect(sheet?.merges).toContainEqual({ row: 350, column: 4, rows: 3, columns: 1 });
});

test('300 sheets are read in three requests', async () => {
  const { excel, host } = await openMade((first, workbook) => {
    for (const sheet of [
      first,
      ...Array.from({ length: 299 }, (_, i) => workbook.Worksheets.Add(`Blad ${i + 2}`)),
    ]) {
      sheet.grid.make(1, 1).value = sheet.Name;
    }
  });
  const { sheets } = await host.read();
  expect(sheets.map(({ name, values }) => [name, values])).toEqual(
    sheets.map(({ name }) => [name, [[name]]]),
  );
  expect(sheets).toHaveLength(300);
  expect(costOf(excel).requests).toBe(3);
});

test('dates of a workbook that counts from 1904 are given as days from 1900', async () => {
  const { host } = await openMade((sheet, workbook) => {
    workbook.uses1904 = true;
    Object.assign(sheet.grid.make(0, 0), { value: 42_370 - 1462, format: 'd-mmm-yy' });
    Object.assign(sheet.grid.make(0, 1), { value: 0.5, format: 'h:mm' });
    Object.assign(sheet.grid.make(0, 2), { value: 2016, format: '0' });
  });
  expect((await host.read()).sheets[0]?.values).toEqual([[42_370, 0.5, 2016]]);
});

test('bold and fill of heading rows are seen on a sheet too large to ask them of every cell', async () => {
  const { excel, host } = await openMade((sheet) => {
    for (let row = 0; row < 300; row++) {
      for (let column = 0; column < 60; column++) sheet.grid.make(row, column).value = 'x';
    }
    sheet.grid.make(7, 1).style = { bold: true };
    sheet.grid.make(9, 0).style = { fill: '#D9E1F2' };
    sheet.grid.make(9, 2).style = { fill: '#FFFFFF' };
  });
  expect([...((await host.read()).sheets[0]?.emphasised ?? [])].sort()).toEqual(['A10', 'B8']);
  expect(costOf(excel).bytes).toBeLessThan(600_000);
});

test('hidden rows and columns, some or all', async () => {
  const { host } = await openMade((sheet, workbook) => {
    const other = workbook.Worksheets.Add('Blad2');
    for (const at of [sheet, other]) {
      for (let index = 2; index < 6; index++) at.grid.make(index, index).value = index;
    }
    sheet.hiddenRows.add(3).add(5);
    sheet.hiddenColumns.add(2);
    for (let index = 2; index < 6; index++) other.hiddenRows.add(index);
  });
  const { sheets } = await host.read();
  expect(sheets.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
    [[3, 5], [2]],
    [[2, 3, 4, 5], []],
  ]);
});

test('tells how far it is', async () => {
  const { host } = await openFixture('twentebedrijf-2016', { ...QUICK, payload: 30_000 });
  const steps: (readonly [number, number])[] = [];
  await host.read({ onProgress: ({ done, of }) => steps.push([done, of]) });
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
});

test('stops when it is cancelled, before the next request', async () => {
  const { excel, host } = await openFixture('twentebedrijf-2016', { ...QUICK, payload: 30_000 });
  const controller = new AbortController();
  const reading = host.read({ signal: controller.signal, onProgress: () => controller.abort() });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(costOf(excel).requests).toBe(3);
});
