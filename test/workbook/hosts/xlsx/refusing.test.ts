/** What is no workbook, or is damaged, is refused with its own reason. */

import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../../tools/soffice';
import { userWorkbook } from '../user-workbook';
import { contentTypes, type Parts, simpleParts, simpleWorkbook, worksheet, zipped } from './hand-made';
import { refusal, SHEETS, withPart } from './refusal';

jest.setTimeout(OFFICE_TIMEOUT);

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
