/** Which sheets are ours, whatever happened to the file between two runs. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec';
import { checks, contributions, list, sampleSheets } from '../sample-sheets';
import { userWorkbook } from '../user-workbook';
import { drawing, fullWorkbook, PICTURE, picture } from './full-workbook';
import { type Parts, relationships, simpleWorkbook, worksheet, zipped } from './hand-made';

const open = (bytes: Uint8Array) => openXlsx(bytes, 'werkmap.xlsx');

/** Opens, writes the sheets, and gives the file. */
async function written(bytes: Uint8Array, sheets: readonly SheetSpec[] = sampleSheets): Promise<Uint8Array> {
  const host = await open(bytes);
  await host.write(sheets);
  return host.bytes();
}

const sheetNames = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets.map(({ name }) => name);

/** Changes parts of a file by hand. */
function changed(bytes: Uint8Array, change: (part: (name: string) => string) => Parts): Uint8Array {
  const parts = unzipSync(bytes);
  return zipped({ ...parts, ...change((name) => strFromU8(parts[name] ?? new Uint8Array())) });
}

describe('a result sheet', () => {
  test('that the user renamed is replaced, and keeps the name that the user gave it', async () => {
    const renamed = changed(await written(await userWorkbook()), (part) => ({
      'xl/workbook.xml': part('xl/workbook.xml')

        .replace('<sheet name="Resultaat lijst"', '<sheet name="Mijn lijst"')
        .replace("'Resultaat lijst'!$C$2", "'Mijn lijst'!$C$2"),
    }));
    const host = await open(renamed);
    const report = await host.write(sampleSheets);
    expect(report.written).toContainEqual({ spec: 'Resultaat lijst', sheet: 'Mijn lijst' });
    expect(report.replaced).toContain('Mijn lijst');
    const names = await sheetNames(host.bytes());
    expect(names.slice(4)).toEqual(['Resultaat bijdragen', 'Mijn lijst', 'Resultaat controles']);
    expect(await sheetNames(await written(host.bytes()))).toEqual(names);
  });

  test('that the user copied is replaced, and the copy stays', async () => {
    const copied = changed(await written(await userWorkbook(), [contributions]), (part) => {
      const workbook = part('xl/workbook.xml');
      return {
        'xl/workbook.xml': workbook
          .replace(
            '</sheets>',
            '<sheet name="Resultaat bijdragen (2)" sheetId="99" r:id="rIdCopy"/></sheets>',
          )
          .replace(
            '</definedNames>',
            '<definedName name="_verdeelwijzer" localSheetId="5" hidden="1">"Resultaat bijdragen"</definedName></definedNames>',
          ),
        'xl/_rels/workbook.xml.rels': part('xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          '<Relationship Id="rIdCopy" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet77.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet77.xml': worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
        '[Content_Types].xml': part('[Content_Types].xml').replace(
          '</Types>',
          '<Override PartName="/xl/worksheets/sheet77.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
      };
    });
    const host = await open(copied);
    expect((await host.write([contributions])).replaced).toEqual(['Resultaat bijdragen']);
    expect((await host.removeResults()).removed).toEqual(['Resultaat bijdragen']);
    expect(await sheetNames(host.bytes())).toContain('Resultaat bijdragen (2)');
  });

  test('with a picture that the user put there takes the picture with it only when nobody else shows it', async () => {
    const before = unzipSync(await written(fullWorkbook(), [list]));
    const withPictures = zipped({
      ...before,
      'xl/worksheets/sheet3.xml': strFromU8(before['xl/worksheets/sheet3.xml'] ?? strToU8('')).replace(
        '<tableParts',
        '<drawing r:id="rIdD"/><tableParts',
      ),
      'xl/worksheets/_rels/sheet3.xml.rels': strFromU8(
        before['xl/worksheets/_rels/sheet3.xml.rels'] ?? strToU8(''),
      ).replace(
        '</Relationships>',
        '<Relationship Id="rIdD" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing9.xml"/></Relationships>',
      ),
      'xl/drawings/drawing9.xml': drawing(picture('rId1') + picture('rId2')),
      'xl/drawings/_rels/drawing9.xml.rels': relationships([
        ['rId1', 'image', '../media/image1.png'],
        ['rId2', 'image', '../media/image2.png'],
      ]),
      'xl/media/image2.png': PICTURE,
    });
    const host = await open(withPictures);
    await host.removeResults();
    const names = Object.keys(unzipSync(host.bytes()));
    expect(names).toContain('xl/media/image1.png');
    expect(names).not.toContain('xl/media/image2.png');
    expect(names).not.toContain('xl/drawings/drawing9.xml');
  });

  test('of which cells stand in Excel’s order of calculation: that goes, so that Excel makes a new one', async () => {
    const bytes = await written(fullWorkbook());
    expect(Object.keys(unzipSync(bytes))).toContain('xl/calcChain.xml');
    const saved = changed(bytes, (part) => ({
      'xl/calcChain.xml': part('xl/calcChain.xml').replace('</calcChain>', '<c r="E8" i="10"/></calcChain>'),
    }));
    const again = unzipSync(await written(saved));
    expect(Object.keys(again)).not.toContain('xl/calcChain.xml');
    expect(strFromU8(again['[Content_Types].xml'] ?? strToU8(''))).not.toContain('calcChain');
    expect(strFromU8(again['xl/_rels/workbook.xml.rels'] ?? strToU8(''))).not.toContain('calcChain');
  });
});

describe('protection', () => {
  test('of the structure is respected', async () => {
    const bytes = simpleWorkbook({
      sheets: { Blad1: worksheet('') },
      before: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
    });
    const host = await open(bytes);
    await expect(host.write(sampleSheets)).rejects.toMatchObject({ code: 'workbookProtected', written: [] });
    expect(host.bytes()).toBe(bytes);
  });

  test('of a result sheet is respected, and the sheet is named', async () => {
    const bytes = changed(await written(await userWorkbook()), (part) => ({
      'xl/worksheets/sheet5.xml': part('xl/worksheets/sheet5.xml').replace(
        '</sheetData>',
        '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/>',
      ),
    }));
    const host = await open(bytes);
    await expect(host.write([checks])).rejects.toMatchObject({
      code: 'sheetProtected',
      params: { sheet: 'Resultaat bijdragen' },
    });
    expect(host.bytes()).toBe(bytes);
  });
});

describe('workbooks of other kinds', () => {
  test('dates that count from 1904 are written so', async () => {
    const bytes = simpleWorkbook({
      sheets: { Blad1: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
      before: '<workbookPr date1904="1"/>',
    });
    const host = await open(bytes);
    await host.write([list]);
    const sheet = (await readXlsx(host.bytes())).sheets.find(({ name }) => name === list.name);
    expect(sheet?.rows[1]?.[4]).toEqual(new Date(Date.UTC(2016, 0, 1)));
    expect(await host.userEdits()).toEqual([]);
  });

  test('no styles at all: ours are added', async () => {
    const host = await open(simpleWorkbook({ sheets: { Blad1: worksheet('') } }));
    await host.write(sampleSheets);
    const book = await readXlsx(host.bytes(), { readStyles: true });
    const title = book.sheets.find(({ name }) => name === contributions.name)?.cells?.get('0,0');
    expect(title?.style?.font).toMatchObject({ bold: true, size: 16, name: 'Calibri' });
  });

  test('the font of the user’s cells, and the style Normal wherever it stands', async () => {
    const bytes = await written(fullWorkbook());
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? strToU8(''));
    expect(styles).toMatch(
      /<font><b\/><color rgb="FF1F4E78"\/><sz val="16"\/><name val="Verdana"\/><\/font>/,
    );
    expect(styles).not.toContain('Calibri');
    const xfs = styles.match(/<cellXfs.*<\/cellXfs>/)?.[0].match(/xfId="\d+"/g) ?? [];
    expect(new Set(xfs)).toEqual(new Set(['xfId="1"']));
  });

  test('the strict form of the standard gets sheets in the strict form', async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = unzipSync(
      simpleWorkbook({ sheets: { Blad1: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') } }),
    );
    const bytes = await written(
      zipped(
        Object.fromEntries(
          Object.entries(parts).map(([name, content]) => [name, strict(strFromU8(content))]),
        ),
      ),
    );
    const after = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('customXml'));
    expect(after.length).toBeGreaterThan(10);
    for (const [name, content] of after) {
      const text = strFromU8(content);
      if (name !== '[Content_Types].xml')
        expect([name, text]).not.toEqual([name, expect.stringContaining('/2006/main')]);
      expect(text).not.toContain('openxmlformats.org/officeDocument/2006/relationships');
    }
    expect((await open(bytes)).bytes()).toBe(bytes);
    expect((await (await open(await written(bytes))).read()).sheets.map(({ own }) => own)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('only hidden sheets besides ours: when ours go, one comes into view', async () => {
    const host = await open(
      changed(await written(simpleWorkbook({ sheets: { Blad1: worksheet('') } })), (part) => ({
        'xl/workbook.xml': part('xl/workbook.xml').replace('name="Blad1"', 'name="Blad1" state="hidden"'),
      })),
    );
    await host.removeResults();
    expect((await host.read()).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Blad1', 'visible'],
    ]);
  });

  test('input sheets of a template are the user’s from then on', async () => {
    const host = await open(simpleWorkbook({ sheets: { Blad1: worksheet('') } }));
    const template: SheetSpec = {
      ...checks,
      name: 'Deelnemers',
      own: false,
      rows: [[{ value: 'Code' }]],
      validations: [],
    };
    await host.write([template]);
    await host.write([contributions]);
    await host.removeResults();
    const { sheets } = await host.read();
    expect(sheets.map(({ name, own, values }) => [name, own, values])).toEqual([
      ['Blad1', false, []],
      ['Deelnemers', false, [['Code']]],
    ]);
  });
});
