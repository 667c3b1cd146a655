/** The local Excel host itself: the genuine library against it, and what it refuses. */
import { ExcelHost } from './excel-host';
import { installOffice } from './install-office';
import { entryOf } from './model/entry';
import type { HostLink } from './office-window';

let link: HostLink;
let excel: ExcelHost;
beforeAll(async () => {
  link = await installOffice({ excelApi: '1.14', language: 'nl-NL' });
});
beforeEach(() => {
  excel = new ExcelHost();
  link.attach(excel);
});

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
    return result;
  });

test('Office is ready, in the language of the host', () => {
  expect(Office.context.displayLanguage).toBe('nl-NL');
});

test('values that are written are read back, in one piece or, by the library, in many', async () => {
  const rows = Array.from({ length: 500 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => row * 7 + column),
  );
  await inSheet((sheet) => {
    sheet.getRange('B2:H501').values = rows;
  });
  const range = await inSheet((sheet) => sheet.getUsedRangeOrNullObject().load('address,values'));
  expect([range.address, range.values]).toEqual(['Blad1!B2:H501', rows]);
});

test('an object that is not there is null, all the way down', async () => {
  const table = await inSheet((_, context) =>
    context.workbook.tables.getItemOrNullObject('tbl').getRange().load('address'),
  );
  expect(table.isNullObject).toBe(true);
  await expect(
    inSheet((_, context) => context.workbook.tables.getItem('tbl').load('name')),
  ).rejects.toMatchObject({
    code: 'ItemNotFound',
  });
});

test('actions before an error are carried out, those after it are not', async () => {
  const failing = inSheet((sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('Nergens').load('name');
    sheet.getRange('A2').values = [[2]];
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(excel.range('Blad1!A1:A2').Values).toEqual([[1], ['']]);
});

test('an answer names the traces that were passed', async () => {
  const failing = inSheet((_, context) => {
    context.trace('een');
    context.workbook.worksheets.getItem('Nergens').load('name');
    context.trace('twee');
  });
  await expect(failing).rejects.toMatchObject({ traceMessages: ['een'] });
});

describe('what it does not implement', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a method', (sheet) => sheet.getRange('A1').removeDuplicates([0], false)],
    ['a property', (sheet) => sheet.getRange('A1').load('valueTypes')],
    ['a property to set', (sheet) => Object.assign(sheet, { standardWidth: 12 })],
    ['load of everything', (sheet) => sheet.load()],
    [
      'a chart source that Excel would have to guess at',
      (sheet) => {
        sheet.getRange('A1:B2').values = [
          ['a', 'b'],
          [1, 2],
        ];
        return sheet.charts.add('Pie', sheet.getRange('A1:B2'), 'Columns');
      },
    ],
  ])('%s fails the test, and says what', async (_, use) => {
    let thrown: unknown;
    const answer = excel.answer.bind(excel);
    excel.answer = (text) => {
      try {
        return answer(text);
      } catch (error) {
        thrown = error;
        return { text: JSON.stringify({ Results: [], Error: null }), events: [], delay: 0 };
      }
    };
    await inSheet(use).catch(() => undefined);
    expect(String(thrown)).toContain('the local Excel host does not implement');
  });
});

test('a call above the API set that the host has is refused by the library', async () => {
  await expect(inSheet((sheet) => sheet.onNameChanged)).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
  await expect(inSheet((sheet) => sheet.getRange('A1').getMergedAreasOrNullObject())).resolves.toBeDefined();
});

describe('a text that is written is taken as if somebody typed it', () => {
  test.each([
    ['=A1', { value: 0, formula: '=A1' }],
    ['+A1', { value: 0, formula: '=A1' }],
    ['-A1', { value: 0, formula: '=-A1' }],
    ["'=A1", { value: '=A1' }],
    ['5%', { value: 0.05 }],
    ['€ 1,250', { value: 1250 }],
    ['TRUE', { value: true }],
    ['#N/A', { value: '#N/A', isError: true }],
    ['Almelo', { value: 'Almelo' }],
  ])('%s', (text, wanted) => expect(entryOf(text, 'General')).toMatchObject(wanted));

  test('but not in a cell that is formatted as text', () => {
    expect(entryOf('=A1', '@')).toEqual({ value: '=A1', formula: undefined, isError: false });
  });
});

describe('deleting a sheet', () => {
  test('breaks what refers to it, for good', async () => {
    excel.workbook.Worksheets.Add('Andere');
    excel.edit('Blad1!A1', '=Andere!B2+1');
    excel.workbook.Names.Add('Naam', excel.range('Andere!B2'), '');
    await inSheet((_, context) => context.workbook.worksheets.getItem('Andere').delete());
    expect(excel.range('Blad1!A1').Formulas).toEqual([['=#REF!B2+1']]);
    expect(excel.workbook.Names.find('Naam')?.Formula).toBe('=#REF!');
  });

  test('is refused for the last one that can be seen', async () => {
    await expect(inSheet((sheet) => sheet.delete())).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('a request or an answer above the limit is refused, and counted in the log', async () => {
  excel.payloadLimit = 2000;
  const long = 'x'.repeat(3000);
  await expect(
    inSheet((sheet) => {
      sheet.getRange('A1').values = [[long]];
    }),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  excel.edit('Blad1!A1', long);
  await expect(inSheet((sheet) => sheet.getRange('A1').load('values'))).rejects.toMatchObject({
    code: 'ResponsePayloadSizeLimitExceeded',
  });
  expect(excel.requests.map(({ error }) => error)).toEqual(['RequestPayloadSizeLimitExceeded', undefined]);
});
