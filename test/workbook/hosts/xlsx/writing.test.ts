/** What stands in the file: the details that Excel is particular about. */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { blankWorkbook } from '../../../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import type { ChartSpec, SheetSpec } from '../../../../src/workbook/sheet-spec';
import { checks, contributions, list } from '../sample-sheets';

const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const EMPTY: SheetSpec = { name: 'Resultaat proef', own: true, rows: [], columns: [] };

async function write(spec: Partial<SheetSpec>): Promise<Uint8Array> {
  const host = await openXlsx(blankWorkbook(), 'werkmap.xlsx');
  await host.write([{ ...EMPTY, ...spec }]);
  return host.bytes();
}

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheetXml = async (spec: Partial<SheetSpec>) => part(await write(spec), 'xl/worksheets/sheet2.xml');

describe('texts', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '=HYPERLINK("http://x")',
    '#N/A',
    '#REF!',
    '\t=1',
    ' a ',
    '<&>"',
    'a\nb',
    '_x000D_',
    '007',
    'TRUE',
  ])('%j comes back as that text', async (value) => {
    const bytes = await write({ rows: [[{ value }]] });
    const read = (await readXlsx(bytes)).sheets[1];
    expect(read?.rows).toEqual([[value]]);
    expect(read?.cells?.get('0,0')?.formula).toBeUndefined();
    const again = await openXlsx(bytes, 'werkmap.xlsx');
    expect(await again.userEdits()).toEqual([]);
  });

  test('an empty text is an empty cell, one beyond Excel’s length is cut', async () => {
    const { rows } =
      (await readXlsx(await write({ rows: [[{ value: '' }, { value: 'x'.repeat(40_000) }]] }))).sheets[1] ??
      {};
    expect(rows?.[0]?.map((value) => (typeof value === 'string' ? value.length : value))).toEqual([
      null,
      32_767,
    ]);
  });
});

describe('what would make Excel call the workbook damaged', () => {
  test('a table without rows gets an empty one', async () => {
    const bytes = await write({
      rows: [[{ value: 'a' }, { value: 'b' }]],
      tables: [{ name: 'tblLeeg', area: cell(0, 0, 1, 2) }],
    });
    expect(part(bytes, 'xl/tables/table1.xml')).toContain('ref="A1:B2"');
  });

  test('merges of one cell, panes without rows or columns, rows too high, columns too wide', async () => {
    const xml = await sheetXml({
      rows: [[{ value: 1 }]],
      columns: [{ width: 400 }],
      rowHeights: { 0: 999 },
      merges: [cell(0, 0)],
      freeze: { rows: 0, columns: 0 },
    });
    expect(xml).not.toMatch(/mergeCell|<pane/);
    expect(xml).toMatch(/<col [^>]*width="255"/);
    expect(xml).toMatch(/<row [^>]*ht="409"/);
  });

  test('a drop-down of more than 255 characters is left out, a long message, header and footer are cut', async () => {
    const xml = await sheetXml({
      validations: [
        { area: cell(0, 0), list: ['x'.repeat(256)], strict: true },
        { area: cell(1, 0), list: ['ja', 'nee'], strict: false, message: 'y'.repeat(300) },
      ],
      print: {
        orientation: 'portrait',
        area: cell(0, 0),
        pagesHigh: 0,
        titleRows: undefined,
        headerLeft: 'H'.repeat(300),
        headerRight: 'h'.repeat(300),
        footerLeft: 'L'.repeat(300),
        footerCenter: 'C'.repeat(300),
        footerRight: 'R'.repeat(300),
      },
    });
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toMatch(/errorStyle="warning"/);
    expect(/error="(y*)"/.exec(xml)?.[1]).toHaveLength(225);
    expect(
      (/<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&').length,
    ).toBeLessThanOrEqual(255);
    expect(/<oddHeader>(.*)<\/oddHeader>/.exec(xml)?.[1]).toBe(
      `&amp;L${'H'.repeat(75)}&amp;R${'h'.repeat(75)}`,
    );
  });
});

describe('sheets', () => {
  test('a table over two pages beside each other, which follow each other and have its names', async () => {
    const wide = { ...list, name: 'Resultaat proef' };
    expect(await sheetXml(wide)).toMatch(
      /<pageSetup pageOrder="overThenDown" paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"\/>/,
    );
    expect(part(await write(wide), 'xl/workbook.xml')).toMatch(
      /<definedName name="_xlnm.Print_Titles"[^>]*>'Resultaat proef'!\$A:\$B,'Resultaat proef'!\$4:\$4<\/definedName>/,
    );
  });

  test('panes, print set-up, footer, outline, tab colour, hidden columns', async () => {
    const xml = await sheetXml({ ...contributions, name: 'Resultaat proef' });
    expect(xml).toContain('<tabColor rgb="FF1F4E78"/>');
    expect(xml).toMatch(
      /<pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen" activePane="bottomRight"\/>/,
    );
    expect(xml).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="0" outlineLevelCol="1"/);
    expect(xml).toMatch(/<col min="2" max="2" [^>]*outlineLevel="1"/);
    expect(xml).toMatch(/<col min="6" max="6" [^>]*hidden="(?:1|true)"/);
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"\/>/);
    expect(xml).toContain(
      '&amp;LTwentebedrijf &amp;&amp; Regio&amp;CResultaat bijdragen&amp;Rpagina &amp;P / &amp;N',
    );
    expect(xml).toContain('<oddHeader>&amp;LTwentebedrijf &amp;&amp; Regio · 2016&amp;Rconcept</oddHeader>');
    const levels = await sheetXml({ ...list, name: 'Resultaat proef' });
    expect(
      [...levels.matchAll(/<row r="(\d+)"[^>]*outlineLevel="(\d)"/g)].map(([, row, level]) => [row, level]),
    ).toEqual([
      ['2', '1'],
      ['3', '2'],
      ['4', '2'],
      ['5', '1'],
    ]);
  });

  test('links jump to a cell of the workbook', async () => {
    const xml = await sheetXml({ rows: checks.rows });
    expect(xml).toContain('<hyperlink ref="C3" location="&apos;Resultaat bijdragen&apos;!E8"/>');
  });
});

describe('charts', () => {
  const CHART: ChartSpec = {
    kind: 'barStacked',
    name: 'Waterval',
    title: 'Titel & meer',
    categoryTitle: 'Deelnemer',
    valueTitle: 'Euro',
    valueFormat: 'euroWhole',
    series: [
      { name: 'basis', categories: cell(0, 0, 3), values: cell(0, 1, 3), color: undefined },
      { name: 'stap', categories: cell(0, 0, 3), values: cell(0, 2, 3), color: '1F4E78' },
    ],
    legend: 'bottom',
    labels: true,
    reversed: true,
    gapWidth: 40,
    anchor: cell(5, 0, 10, 5),
    message: 'De boodschap',
  };
  const chartXml = async (chart: Partial<ChartSpec>) =>
    part(await write({ charts: [{ ...CHART, ...chart }] }), 'xl/charts/chart1.xml');

  test('refer to the cells of their own sheet', async () => {
    const xml = await chartXml({});
    expect([...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([
      "'Resultaat proef'!$A$1:$A$3",
      "'Resultaat proef'!$B$1:$B$3",
      "'Resultaat proef'!$A$1:$A$3",
      "'Resultaat proef'!$C$1:$C$3",
    ]);
  });

  test('of a waterfall: the base is invisible, without a label and not in the legend', async () => {
    const xml = await chartXml({});
    const [base = '', step = ''] = xml.match(/<c:ser>.*?<\/c:ser>/g) ?? [];
    expect(base).toMatch(/<c:spPr><a:noFill\/>/);
    expect(base).toContain('<c:delete val="1"/>');
    expect(step).toContain('<a:srgbClr val="1F4E78"/>');
    expect(xml).toMatch(/<c:legendEntry><c:idx val="0"\/><c:delete val="1"\/>/);
  });

  test('bars below zero keep their colour, the first category stands on top and the numbers below', async () => {
    const xml = await chartXml({});
    expect(xml.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
    expect(/<c:catAx>.*<\/c:catAx>/.exec(xml)?.[0]).toMatch(/orientation val="maxMin".*tickLblPos val="low"/);
    expect(/<c:valAx>.*<\/c:valAx>/.exec(xml)?.[0]).toContain('<c:crosses val="max"/>');
    expect(xml).toContain('<c:gapWidth val="40"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
  });

  test('lying bars with labels have no axis of numbers, all names, and room where it was asked', async () => {
    const bounds = { min: -120, max: 80 };
    const xml = await chartXml({ kind: 'barDiverging', bounds });
    const values = /<c:valAx>.*<\/c:valAx>/.exec(xml)?.[0] ?? '';
    expect(values).toContain('<c:tickLblPos val="none"/>');
    expect(values).not.toContain('majorGridlines');
    expect(values).toMatch(/<c:max val="80"\/><c:min val="-120"\/>/);
    expect(/<c:catAx>.*<\/c:catAx>/.exec(xml)?.[0]).toContain('<c:tickLblSkip val="1"/>');
    // The other series is 0 at the same bar, which is not written.
    expect(xml).toContain('<c:grouping val="clustered"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
    expect(xml).toContain('formatCode="€ #,##0;-€ #,##0;"');
  });

  test('have titles, formats and black text', async () => {
    const xml = await chartXml({});
    for (const text of ['Titel &amp; meer', 'Deelnemer', 'Euro']) expect(xml).toContain(`<a:t>${text}</a:t>`);
    expect(xml).toContain('formatCode="€ #,##0;-€ #,##0"');
    expect([...new Set(xml.match(/<a:defRPr[^>]*>.*?<\/a:defRPr>/g))].length).toBeGreaterThan(0);
    for (const run of xml.match(/<a:defRPr[^>]*>.*?<\/a:defRPr>/g) ?? []) expect(run).toContain('"000000"');
  });

  test.each(['columnClustered', 'columnStacked', 'barClustered', 'line', 'pie'] as const)(
    '%s is drawn',
    async (kind) => {
      const xml = await chartXml({ kind });
      const element = { c: 'barChart', b: 'barChart', l: 'lineChart', p: 'pieChart' }[
        kind[0] as 'c' | 'b' | 'l' | 'p'
      ];
      expect(xml).toContain(`<c:${element}>`);
    },
  );

  test('bear their name and their message as alternative text', async () => {
    const drawing = part(
      await write({ charts: [CHART, { ...CHART, name: 'Ander "één"' }] }),
      'xl/drawings/drawing1.xml',
    );
    expect(drawing).toContain('name="Waterval" descr="De boodschap"');
    expect(drawing).toContain('name="Ander &#34;één&#34;"');
  });
});
