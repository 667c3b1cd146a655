/** Cells of hand-made sheets: what the file format allows, whoever wrote it. */
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { MAIN, OFFICE, type Simple, simpleParts, simpleWorkbook, worksheet, zipped } from './hand-made';

async function readFirst(bytes: Uint8Array): Promise<SheetSnapshot> {
  const { sheets } = await (await openXlsx(bytes, 'hand.xlsx')).read();
  const [first] = sheets;
  if (!first) throw new Error('no sheet');
  return first;
}

const readRows = async (rows: string, rest: Omit<Simple, 'sheets'> = {}): Promise<SheetSnapshot> =>
  await readFirst(simpleWorkbook({ sheets: { Blad1: worksheet(rows) }, ...rest }));

describe('numbers', () => {
  test('as the file writes them, with 15 digits or an exponent', async () => {
    const { values } = await readRows(
      '<row r="1"><c r="A1"><v>1e3</v></c><c r="B1"><v>-0.1</v></c><c r="C1"><v>123456789012345</v></c><c r="D1" t="n"><v>1.2500000000000001E-5</v></c><c r="E1"><v>.5</v></c></row>',
    );
    expect(values).toEqual([[1000, -0.1, 123456789012345, 1.25e-5, 0.5]]);
  });

  test('booleans and errors keep their kind', async () => {
    const { values } = await readRows(
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#REF!</v></c></row>',
    );
    expect(values).toEqual([[true, false, { error: '#REF!' }]]);
  });
});

describe('texts', () => {
  test('shared, with rich text in runs and without the phonetic guide', async () => {
    const { values } = await readRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      {
        strings:
          '<si><t xml:space="preserve"> kaal &amp; simpel </t></si><si><r><t>ge</t></r><r><rPr><b/></rPr><t>mengd</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      },
    );
    expect(values).toEqual([[' kaal & simpel ', 'gemengd', '東京']]);
  });

  test('in the cell itself, plain, in runs, escaped, and empty', async () => {
    const { values } = await readRows(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>kaal</t></is></c><c r="B1" t="inlineStr"><is><r><t>in </t></r><r><t>runs</t></r></is></c><c r="C1" t="inlineStr"><is><t>regel_x000A_twee</t></is></c><c r="D1" t="inlineStr"><is><t/></is></c><c r="E1" t="str"><v>los</v></c></row>',
    );
    expect(values).toEqual([['kaal', 'in runs', 'regel\ntwee', null, 'los']]);
  });

  test('that look like a number, a formula or an error stay texts', async () => {
    const { values } = await readRows(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>007</t></is></c><c r="B1" t="inlineStr"><is><t>=1+1</t></is></c><c r="C1" t="inlineStr"><is><t>#N/A</t></is></c></row>',
    );
    expect(values).toEqual([['007', '=1+1', '#N/A']]);
  });
});

describe('formulas', () => {
  test('count with the value that is stored, and are an error without one', async () => {
    const { values, formulas } = await readRows(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>SUM(Z1)</f><v></v></c><c r="E1"><f>A1</f></c><c r="F1" t="b"><f>TRUE</f><v>1</v></c></row>',
    );
    expect(values).toEqual([
      [2, 'ab', { error: '#DIV/0!' }, { error: '#NOVALUE' }, { error: '#NOVALUE' }, true],
    ]);
    expect(formulas).toMatchObject({ A1: '=1+1', B1: '="a"&"b"', E1: '=A1' });
  });

  test('that share one text are written out per cell', async () => {
    const { formulas } = await readRows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A$1:A1)&amp;"A1"+tbl[A1]+\'A1 b\'!A1+LOG10(A1)</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(formulas.B3).toBe('=A3*$C$1+SUM(A$1:A3)&"A1"+tbl[A1]+\'A1 b\'!A3+LOG10(A3)');
  });
});

describe('where cells stand', () => {
  test('cells and rows without an address follow the one before', async () => {
    const { top, left, values } = await readRows(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c><c><v>5</v></c></row>',
    );
    expect([top, left]).toEqual([0, 0]);
    expect(values).toEqual([
      [1, null, 3],
      [null, null, null],
      [null, null, null],
      [null, 4, 5],
    ]);
  });

  test('formatting alone, however far away, does not count', async () => {
    const { top, left, values } = await readRows(
      '<row r="3"><c r="C3"><v>7</v></c></row><row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"></c></row>',
    );
    expect([top, left, values]).toEqual([2, 2, [[7]]]);
  });

  test('hidden rows and columns by their own numbers', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="2" hidden="true"><c r="A2"><v>1</v></c></row></sheetData></worksheet>`;
    const { hiddenRows, hiddenColumns } = await readFirst(simpleWorkbook({ sheets: { Blad1: sheet } }));
    expect([hiddenRows, hiddenColumns]).toEqual([[1], [1, 2]]);
  });
});

describe('dates', () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;dagen&quot;"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/><xf numFmtId="165"/></cellXfs>';
  const rows =
    '<row r="1"><c r="A1" s="1"><v>42370</v></c><c r="B1" s="2"><v>42370.5</v></c><c r="C1" s="3"><v>1.5</v></c><c r="D1" s="4"><v>42370</v></c><c r="E1"><v>42370</v></c></row>';

  test('are serial numbers with a format', async () => {
    const { values, formats } = await readRows(rows, { styles });
    expect(values).toEqual([[42370, 42370.5, 1.5, 42370, 42370]]);
    expect(formats[0]?.slice(0, 4)).toEqual([
      'm/d/yyyy',
      '[$-413]d\\ mmmm\\ yyyy',
      '[h]:mm:ss',
      '#,##0.00\\ "dagen"',
    ]);
  });

  test('that are written out count as the same serial numbers', async () => {
    const written =
      '<row r="1"><c r="A1" s="1" t="d"><v>2016-01-01</v></c><c r="B1" t="d" s="2"><f>A1</f><v>2016-01-01T12:00:00Z</v></c><c r="C1" t="d"><v>ooit</v></c></row>';
    expect((await readRows(written, { styles })).values).toEqual([[42370, 42370.5, 'ooit']]);
    const from1904 = await readRows(written, { styles, before: '<workbookPr date1904="true"/>' });
    expect(from1904.values).toEqual([[42370, 42370.5, 'ooit']]);
  });

  test('that count from 1904 are moved to 1900; durations and amounts are not', async () => {
    const { values } = await readRows(rows, { styles, before: '<workbookPr date1904="1"/>' });
    expect(values).toEqual([[43832, 43832.5, 1.5, 42370, 42370]]);
  });
});

describe('emphasis', () => {
  test('is bold or a fill that is not white, on a filled cell', async () => {
    const fill = (color: string) =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const styles = `<fonts><font/><font><b/></font><font><b val="0"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('rgb="FFDDEBF7"')}${fill('rgb="FFFFFFFF"')}${fill('theme="0"')}${fill('theme="0" tint="-0.15"')}</fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fillId="1"/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/><xf fillId="5"/></cellXfs>`;
    const cells = Array.from(
      { length: 8 },
      (_, style) => `<c r="${'ABCDEFGH'[style]}1" s="${style}"><v>1</v></c>`,
    );
    const { emphasised } = await readRows(`<row r="1">${cells.join('')}<c r="I1" s="1"/></row>`, { styles });
    expect([...emphasised]).toEqual(['B1', 'E1', 'H1']);
  });
});

describe('other writers', () => {
  test('a prefix on every element, other ids, other folders', async () => {
    const bytes = zipped({
      ...simpleParts({ sheets: {} }),
      '[Content_Types].xml': `<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></t:Types>`,
      '_rels/.rels': `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="R1" Type="${OFFICE}/officeDocument" Target="/map/boek.xml"/></p:Relationships>`,
      'map/boek.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="Blad &amp; 1" sheetId="7" rel:id="Rf00"/></x:sheets></x:workbook>`,
      'map/_rels/boek.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="Rf00" Type="${OFFICE}/worksheet" Target="../bladen/een.xml"/></Relationships>`,
      'bladen/een.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hoi</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>1e3</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
    });
    const sheet = await readFirst(bytes);
    expect(sheet.name).toBe('Blad & 1');
    expect(sheet.values).toEqual([['hoi', 1000]]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test('UTF-16 and a byte order mark', async () => {
    const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const parts = simpleParts({
      sheets: { Blad1: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
    });
    const bytes = zipped({
      ...parts,
      'xl/workbook.xml': utf16(`<?xml version="1.0" encoding="UTF-16"?>${parts['xl/workbook.xml']}`),
      'xl/worksheets/sheet1.xml': `\uFEFF${parts['xl/worksheets/sheet1.xml']}`,
    });
    expect((await readFirst(bytes)).values).toEqual([[1]]);
  });

  test('backslashes in the archive, and part names in another case', async () => {
    const parts = simpleParts({ sheets: { Blad1: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') } });
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name === 'xl/workbook.xml' ? 'XL\\Workbook.xml' : name.replace('worksheets/', 'worksheets\\'),
        content,
      ]),
    );
    expect((await readFirst(zipped(renamed))).values).toEqual([[1]]);
  });
});
