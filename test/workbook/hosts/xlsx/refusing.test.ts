/** What is no workbook, or wants to do harm, is refused with its own reason and without cost. */

import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { HostError, type HostErrorCode } from '../../../../src/workbook/host';
import { MAX_ENTRIES } from '../../../../src/workbook/hosts/xlsx/package/limits';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../../tools/soffice';
import { userWorkbook } from '../user-workbook';
import { contentTypes, type Parts, simpleParts, simpleWorkbook, worksheet, zipped } from './hand-made';

jest.setTimeout(OFFICE_TIMEOUT);

const SHEETS = { Blad1: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') };

/** Code of the refusal on opening or reading; undefined when it was read. */
async function refusal(bytes: Uint8Array): Promise<HostErrorCode | undefined> {
  try {
    await (await openXlsx(bytes, 'bestand.xlsx')).read();
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(error.params.file).toBe('bestand.xlsx');
    return error.code;
  }
}

const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  zipped({ ...simpleParts({ sheets: SHEETS }), [name]: content });

describe('other formats', () => {
  test.each([
    ['an empty file', new Uint8Array()],
    ['a text', strToU8('Product;Bedrag\nAdvies;12')],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a web page called .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a zip archive with something else', zipped({ 'leesmij.txt': 'hallo' })],
    [
      'a Word document',
      zipped({
        ...simpleParts({ sheets: {} }),
        '[Content_Types].xml': contentTypes({
          'xl/workbook.xml':
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        }),
      }),
    ],
  ])('%s is not a workbook', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('notAWorkbook');
  });

  test('a binary workbook', async () => {
    const parts: Parts = {
      ...simpleParts({ sheets: {} }),
      '[Content_Types].xml': contentTypes({
        'xl/workbook.xml': 'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
      }),
    };
    expect(await refusal(zipped(parts))).toBe('binaryFormat');
  });

  test('files of LibreOffice in the old format and as OpenDocument', async () => {
    const bytes = await userWorkbook();
    expect(await refusal(convertWithOffice(bytes, 'xls'))).toBe('oldFormat');
    expect(await refusal(convertWithOffice(bytes, 'ods'))).toBe('openDocument');
  });

  test('a workbook with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Blad1', rows: [[1]] }],
      encryption: { password: 'geheim', spinCount: 1 },
    });
    expect(await refusal(bytes)).toBe('encrypted');
  });

  test('an archive with a password', async () => {
    const bytes = simpleWorkbook({ sheets: SHEETS });
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(await refusal(bytes)).toBe('encrypted');
  });
});

describe('damage', () => {
  test('a file that was cut off, wherever', async () => {
    const bytes = await userWorkbook();
    for (let length = 4; length < bytes.length; length += 97) {
      expect(await refusal(bytes.slice(0, length))).toBe('damaged');
    }
  });

  test('a changed byte in packed content does not pass', async () => {
    const bytes = simpleWorkbook({ sheets: SHEETS });
    const name = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml');
    const damaged = Uint8Array.from(bytes);
    damaged[name + 30] = (damaged[name + 30] ?? 0) ^ 0xff;
    expect(await refusal(damaged)).toBe('damaged');
  });

  test('noise in the archive never gives anything but a clear refusal or a good reading', async () => {
    const bytes = await userWorkbook();
    let seed = 1;
    for (let round = 0; round < 150; round++) {
      const noisy = Uint8Array.from(bytes);
      for (let change = 0; change < 3; change++) {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        noisy[4 + (seed % (bytes.length - 4))] = seed >>> 24;
      }
      const code = await refusal(noisy);
      expect([undefined, 'damaged', 'tooLarge', 'notAWorkbook', 'encrypted']).toContain(code);
    }
  });

  test.each([
    ['workbook without its end', 'xl/workbook.xml', '<workbook><sheets>'],
    ['relationships that are no XML', 'xl/_rels/workbook.xml.rels', 'hallo'],
    ['sheet of which a tag does not end', 'xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1'],
    [
      'cell with a text that is missing',
      'xl/worksheets/sheet1.xml',
      worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    ],
    ['sheet with invalid UTF-8', 'xl/worksheets/sheet1.xml', Uint8Array.from([0x3c, 0xff, 0xfe, 0x41])],
    [
      'cell outside of any sheet',
      'xl/worksheets/sheet1.xml',
      worksheet('<row><c r="AAAA1"><v>1</v></c></row>'),
    ],
  ])('a %s', async (_, part, content) => {
    expect(await refusal(withPart(part, content))).toBe('damaged');
  });

  test('a sheet that is listed but missing', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...parts } = simpleParts({ sheets: SHEETS });
    expect(await refusal(zipped(parts))).toBe('damaged');
  });

  test('two entries of one name', async () => {
    const bytes = withPart('xl/worksheets/sheetX.xml', worksheet(''));
    const text = Buffer.from(bytes).toString('latin1').replaceAll('sheetX.xml', 'sheet1.xml');
    expect(await refusal(Buffer.from(text, 'latin1'))).toBe('damaged');
  });
});

describe('bombs', () => {
  test('a part that unpacks to a thousand times its size', async () => {
    expect(await refusal(withPart('xl/media/groot.bin', new Uint8Array(20 * 1024 * 1024)))).toBe('tooLarge');
  });

  test('a part that unpacks to more than it says', async () => {
    const bytes = withPart('xl/worksheets/sheet1.xml', ' '.repeat(1_000_000));
    const view = new DataView(bytes.buffer);
    const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
    view.setUint32(name - 46 + 24, 1000, true);
    expect(await refusal(bytes)).toBe('damaged');
  });

  test('a directory that promises gigabytes is believed before anything is unpacked', async () => {
    const bytes = withPart('xl/media/groot.bin', new Uint8Array(100));
    const view = new DataView(bytes.buffer);
    const name = Buffer.from(bytes).lastIndexOf('xl/media/groot.bin');
    view.setUint32(name - 46 + 24, 0xfffffff0, true);
    expect(await refusal(bytes)).toBe('tooLarge');
  });

  test('too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`${index}`, '']));
    expect(await refusal(zipped({ ...simpleParts({ sheets: SHEETS }), ...many }))).toBe('tooLarge');
  });

  test('a few cells that span a huge sheet, also spread over many sheets', async () => {
    const spread = (address: string) =>
      worksheet(`<row r="1"><c r="A1"><v>1</v></c></row><row><c r="${address}"><v>1</v></c></row>`);
    expect(await refusal(simpleWorkbook({ sheets: { Blad1: spread('XFD1048576') } }))).toBe('tooLarge');
    const sheets = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`Blad${index}`, spread('E100000')]),
    );
    expect(await refusal(simpleWorkbook({ sheets }))).toBe('tooLarge');
  });

  test('XML nested a hundred thousand deep', async () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    const parts = simpleParts({ sheets: SHEETS });
    const workbook = String(parts['xl/workbook.xml']).replace('<sheets>', `${deep}<sheets>`);
    expect(await refusal(zipped({ ...parts, 'xl/workbook.xml': workbook }))).toBe('tooLarge');
  });

  test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])('entities in %s', async (part) => {
    const lol =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const parts = simpleParts({ sheets: SHEETS });
    expect(await refusal(zipped({ ...parts, [part]: lol + parts[part] }))).toBe('damaged');
  });
});

describe('tricks with names', () => {
  test('paths that climb out of the archive stay names in it', async () => {
    const host = await openXlsx(
      zipped({ ...simpleParts({ sheets: SHEETS }), '../../../../tmp/kwaad.xml': '<a/>', '/etc/passwd': 'x' }),
      'bestand.xlsx',
    );
    expect((await host.read()).sheets[0]?.values).toEqual([[1]]);
    await host.write([]);
    expect(Buffer.from(host.bytes()).includes('../../../../tmp/kwaad.xml')).toBe(true);
  });

  test('a relationship that climbs out finds nothing', async () => {
    const parts = simpleParts({ sheets: SHEETS });
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace('worksheets/', '../../../worksheets/');
    expect(await refusal(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': rels }))).toBe('damaged');
  });

  test('sheets, names and memory called after parts of every object', async () => {
    const bytes = simpleWorkbook({
      sheets: { constructor: SHEETS.Blad1, __proto__x: SHEETS.Blad1 },
      after:
        '<definedNames><definedName name="_verdeelwijzer" localSheetId="0">"constructor"</definedName><definedName name="_verdeelwijzer" localSheetId="1">"__proto__"</definedName></definedNames>',
    });
    const host = await openXlsx(bytes, 'bestand.xlsx');
    await host.remember('__proto__', '{"polluted":"ja"}');
    await host.remember('constructor', 'tekst');
    expect(await host.userEdits()).toEqual([]);
    const { memory } = await host.read();
    expect(Object.entries(memory)).toEqual([['constructor', 'tekst']]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('archives as other programs write them', () => {
  test('sizes after the data, not in front of it', async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    for (const [name, content] of Object.entries(simpleParts({ sheets: SHEETS }))) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(String(content)), true);
    }
    zip.end();
    expect(await refusal(Buffer.concat(chunks))).toBeUndefined();
  });

  test('stored without packing', async () => {
    const parts = Object.entries(simpleParts({ sheets: SHEETS })).map(([name, content]) => [
      name,
      strToU8(String(content)),
    ]);
    expect(await refusal(zipSync(Object.fromEntries(parts), { level: 0 }))).toBeUndefined();
  });
});
