/** Writing over the genuine Office.js: few requests, whole blocks, and what the user built on our sheets survives. */
import { createSession } from '../../../../src/app/session';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { ExcelHost } from '../../../excel-host/excel-host';
import { loadHost } from '../../../excel-host/file/load';
import { checks, contributions, list, sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { attach, costOf, type Opened, openFixture, partsOf, QUICK } from './open-excel';

const openUser = async (settings = QUICK): Promise<Opened> =>
  await attach(await loadHost(await userWorkbook(), 'werkmap.xlsx'), settings);

describe('requests', () => {
  test('the result of Twentebedrijf is written and remembered in two, and again in two', async () => {
    const { excel, host } = await openFixture('twentebedrijf-2016');
    const session = createSession(host, { language: 'nl', version: '1' });
    await session.check();
    const costs: number[] = [];
    for (let run = 0; run < 2; run += 1) {
      excel.log.length = 0;
      await session.write({});
      costs.push(costOf(excel).requests);
    }
    expect(costs).toEqual([2, 2]);
  }, 30_000);

  test('cells go by the block: three sheets take three blocks and the formulas that wait for a table', async () => {
    const { excel, host } = await openUser();
    await host.write(sampleSheets);
    const names = excel.requests.flatMap((request) => request.names);
    expect(names.filter((name) => name === 'Formulas=')).toHaveLength(4);
    expect(names).not.toContain('Values=');
    expect(names).not.toContain('GetCell');
  });

  test('in pieces when little fits in a request: the same sheets', async () => {
    const whole = await openUser();
    await whole.host.write(sampleSheets);
    const pieces = await openUser({ ...QUICK, payload: 6000 });
    await pieces.host.write(sampleSheets);
    expect(costOf(pieces.excel).requests).toBeGreaterThan(8);
    expect(await partsOf(pieces.excel)).toEqual(await partsOf(whole.excel));
  });

  test('Excel is told to draw and calculate only at the end of each', async () => {
    const { excel, host } = await openUser();
    await host.write(sampleSheets);
    expect(excel.requests.at(-1)?.names).toEqual(
      expect.arrayContaining(['SuspendScreenUpdatingUntilNextSync', 'SuspendApiCalculationUntilNextSync']),
    );
  });

  test('to remember something takes two as well', async () => {
    const { excel, host } = await openUser();
    await host.remember('keuze', 'a');
    expect(costOf(excel).requests).toBe(2);
  });
});

describe('a rerun leaves standing what the user built on a result sheet', () => {
  test('formulas on its cells and its table', async () => {
    const { excel, host } = await openUser();
    await host.write(sampleSheets);
    excel.edit('Leeg!A1', "='Resultaat bijdragen'!E8*2");
    excel.edit('Leeg!A2', '=SUM(tblBijdragen[bedrag])');
    excel.edit('Leeg!A3', '=Bijdrage_totaal');
    const longer: SheetSpec = {
      ...list,
      rows: [...list.rows, ...list.rows.slice(1)],
      tables: [{ name: 'tblBijdragen', area: { row: 0, column: 0, rows: 17, columns: 5 } }],
      names: [{ name: 'Lijst_bedrag', area: { row: 1, column: 2, rows: 16, columns: 1 } }],
    };
    await host.write([contributions, longer, checks]);
    expect(excel.range('Leeg!A1:A3').Formulas).toEqual([
      ["='Resultaat bijdragen'!E8*2"],
      ['=SUM(tblBijdragen[bedrag])'],
      ['=Bijdrage_totaal'],
    ]);
    expect(excel.workbook.Tables.find('tblBijdragen')?.area.rows).toBe(17);
    expect(excel.workbook.Names.find('Lijst_bedrag')?.Formula).toBe("='Resultaat lijst'!$C$2:$C$17");
  });

  test('the name that the user gave the sheet', async () => {
    const { excel, host } = await openUser();
    await host.write(sampleSheets);
    excel.workbook.Worksheets.GetItem('Resultaat lijst').Name = 'Lijst 2016';
    const report = await host.write(sampleSheets);
    expect(report.written.map(({ sheet }) => sheet)).toContain('Lijst 2016');
    expect(excel.workbook.Worksheets.find('Resultaat lijst')).toBeUndefined();
  });

  test('a copy that the user made of it', async () => {
    const { excel, host } = await openUser();
    await host.write([contributions]);
    const copy = excel.workbook.Worksheets.Add('Resultaat bijdragen (2)');
    copy.Names.Add('_verdeelwijzer', '="Resultaat bijdragen"', '');
    excel.edit("'Resultaat bijdragen (2)'!A1", 'van mij');
    const report = await host.write([contributions]);
    expect(report.replaced).toEqual(['Resultaat bijdragen']);
    expect(excel.range("'Resultaat bijdragen (2)'!A1").Values).toEqual([['van mij']]);
  });

  test('nothing else: notes, colours, charts and widths of the earlier run are gone', async () => {
    const fresh = await openUser();
    await fresh.host.write(sampleSheets);
    const { excel, host } = await openUser();
    await host.write(sampleSheets);
    const sheet = excel.workbook.Worksheets.GetItem(contributions.name);
    excel.edit(`${contributions.name}!H20`, 'notitie');
    sheet.grid.make(20, 7).style = { fill: '#FF0000' };
    sheet.columnWidths.set(7, 200);
    sheet.hiddenRows.add(5);
    sheet.Charts.Add('Pie', sheet.GetRange('B5:B7'), 'Columns').Name = 'van de gebruiker';
    await host.write(sampleSheets);
    expect(await partsOf(excel)).toEqual(await partsOf(fresh.excel));
  });
});

describe('what the user did to a result sheet does not stop a rerun', () => {
  test('a table that was moved is made again', async () => {
    const { excel, host } = await openUser();
    await host.write(sampleSheets);
    const table = excel.workbook.Tables.GetItem('tblBijdragen');
    table.area = { ...table.area, row: 4 };
    await host.write(sampleSheets);
    expect(excel.workbook.Tables.find('tblBijdragen')?.area).toEqual(list.tables?.[0]?.area);
    expect(await host.userEdits()).toEqual([]);
  });

  test('an outline that was taken away stays away', async () => {
    const { excel, host } = await openUser();
    await host.write([list]);
    const sheet = excel.workbook.Worksheets.GetItem(list.name);
    sheet.rowLevels.clear();
    const fewer: SheetSpec = { ...list, groups: [{ kind: 'rows', first: 1, last: 2 }] };
    await host.write([fewer]);
    expect(sheet.rowLevels.size).toBe(0);
    expect(await host.userEdits()).toEqual([]);
  });

  test('groups that changed take the place of the earlier ones', async () => {
    const { excel, host } = await openUser();
    await host.write([list]);
    await host.write([{ ...list, groups: [{ kind: 'rows', first: 1, last: 2 }] }]);
    const { rowLevels } = excel.workbook.Worksheets.GetItem(list.name);
    expect([...rowLevels].filter(([, level]) => level > 0)).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

test('dates in a workbook that counts from 1904', async () => {
  const excel = new ExcelHost();
  excel.workbook.uses1904 = true;
  const { host } = await attach(excel);
  await host.write([list]);
  expect(excel.range(`${list.name}!E2`).Values).toEqual([[42_370 - 1462]]);
});

test('input sheets of a template are the user’s from the start: not marked, and left alone', async () => {
  const { excel, host } = await openUser();
  const template: SheetSpec = { ...contributions, name: 'Deelnemers', own: false, names: [] };
  await host.write([template]);
  await host.removeResults();
  expect(excel.workbook.Worksheets.find('Deelnemers')?.Names.GetCount()).toBe(0);
  expect((await host.read()).sheets.find(({ name }) => name === 'Deelnemers')?.own).toBe(false);
});

test('nothing is kept in Excel for later', async () => {
  const { excel, host } = await openUser();
  for (let run = 0; run < 5; run++) {
    await host.read();
    await host.write(sampleSheets);
    await host.userEdits();
  }
  expect(excel.workbook.references.size).toBe(0);
  expect(excel.log.filter(({ kind }) => kind === 'cleanup')).toEqual([]);
  expect(excel.workbook.CustomXmlParts.items).toHaveLength(1);
});

test('an Excel that does not answer about what is not there is asked in another way', async () => {
  const { excel, host } = await openUser();
  await host.remember('keuze', 'a');
  await host.write(sampleSheets);
  const answer = excel.answer.bind(excel);
  const refused = JSON.stringify({
    Results: [],
    Error: { Code: 'InvalidObjectPath', Message: '', ActionIndex: 0 },
  });
  excel.answer = (text) =>
    text.includes('GetOnlyItemOrNullObject') ? { text: refused, events: [], delay: 0 } : answer(text);
  expect((await host.read()).memory).toEqual({ keuze: 'a' });
  await host.remember('andere', 'b');
  expect((await host.write(sampleSheets)).replaced).toHaveLength(3);
  expect((await host.read()).memory).toEqual({ keuze: 'a', andere: 'b' });
  expect(excel.workbook.CustomXmlParts.items).toHaveLength(1);
});
