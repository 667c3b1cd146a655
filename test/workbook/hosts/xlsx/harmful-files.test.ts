/** Files that want to do harm are refused without cost, or can do none. */

import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { MAX_ENTRIES } from '../../../../src/workbook/hosts/xlsx/package/limits';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { simpleParts, simpleWorkbook, worksheet, zipped } from './hand-made';
import { refusal, SHEETS, withPart } from './refusal';

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
