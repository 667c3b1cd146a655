/** What is the user's stays the user's, byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { readZip } from '../../../../src/workbook/hosts/xlsx/package/zip-read';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { contributions, sampleSheets } from '../sample-sheets';
import { FULL_PARTS, fullWorkbook } from './full-workbook';
import { zipped } from './hand-made';

const FIXTURES = [
  'twentebedrijf-2016',
  'regio-twente-2016',
  'herorientatie-2013',
  'heuvelland-2023',
  'schema-II3-letterlijk',
];

const WORKBOOKS: readonly (readonly [string, Uint8Array])[] = [
  ...FIXTURES.map((name) => [name, readFileSync(join(__dirname, `../../../fixtures/${name}.xlsx`))] as const),
  ['a workbook with macros, charts, pictures and comments', fullWorkbook()],
];

/** The only parts of the user's that a write may change, and then only by adding. */
const GROWING = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const open = (bytes: Uint8Array) => openXlsx(bytes, 'werkmap.xlsm');

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await open(bytes);
  await host.write(sampleSheets);
  return host.bytes();
}

describe.each(WORKBOOKS)('%s', (_, bytes) => {
  const packed = (zip: Uint8Array) =>
    new Map(readZip(zip).map((entry) => [entry.name, Buffer.from(entry.packed).toString('base64')]));

  test('a read changes nothing at all, nor does removing where there is nothing of ours', async () => {
    const host = await open(bytes);
    await host.read();
    await host.removeResults();
    expect(Buffer.from(host.bytes()).equals(bytes)).toBe(true);
  });

  test('a write copies every other entry of the archive as it stands, in the same order', async () => {
    const before = packed(bytes);
    const after = packed(await written(bytes));
    const order = [...after.keys()].filter((name) => before.has(name));
    expect(order).toEqual([...before.keys()]);
    const changed = [...before].filter(([name, content]) => after.get(name) !== content);
    expect(changed.map(([name]) => name).sort()).toEqual([...GROWING].sort());
  });

  test('the four that change only grow', async () => {
    const before = unzipSync(bytes);
    const after = unzipSync(await written(bytes));
    for (const part of GROWING) {
      const then = parse(before[part]);
      const now = parse(after[part]);
      expect(isWithin(then, now)).toBe(true);
    }
  });

  test('a rerun gives the same parts again, and the styles do not grow', async () => {
    const once = await written(bytes);
    const twice = await written(once);
    const [first, second] = [packed(once), packed(twice)];
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    const changed = [...first].filter(([name, content]) => second.get(name) !== content);
    expect(changed.map(([name]) => name).filter((name) => !GROWING.slice(0, 3).includes(name))).toEqual([]);
  });

  test('after removing our sheets only the styles differ from before', async () => {
    const host = await open(await written(bytes));
    await host.removeResults();
    const before = unzipSync(bytes);
    const after = unzipSync(host.bytes());
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const part of GROWING.filter((name) => name !== 'xl/styles.xml')) {
      expect(canonical(parse(after[part]))).toBe(canonical(parse(before[part])));
    }
  });
});

describe('what counts sheets by their place', () => {
  /** As when the user drags our first result sheet to the front and saves. */
  function withOursInFront(bytes: Uint8Array): Uint8Array {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const sheets = xml.match(/<sheet .*?\/>/g) ?? [];
    const ours = sheets.findIndex((sheet) => sheet.includes(contributions.name));
    const moved = [sheets[ours], ...sheets.filter((_, index) => index !== ours)].join('');
    const shifted = xml
      .replace(/<sheets>.*<\/sheets>/, `<sheets>${moved}</sheets>`)
      .replace(/(localSheetId|activeTab|firstSheet)="(\d+)"/g, (_, name, index) => {
        const old = Number(index);
        return `${name}="${old === ours ? 0 : old < ours ? old + 1 : old}"`;
      });
    return zipped({ ...parts, 'xl/workbook.xml': shifted });
  }

  test('the active tab, local names and print areas follow their sheets', async () => {
    const again = await written(withOursInFront(await written(fullWorkbook())));
    const root = parse(unzipSync(again)['xl/workbook.xml']);
    const sheets = elements(root, 'sheet').map((sheet) => sheet.getAttribute('name'));
    expect(sheets).toEqual([
      'Invoer',
      'Resultaat lijst',
      'Grafiek',
      "Blad '4 b",
      'Verborgen',
      'Resultaat bijdragen',
      'Resultaat lijst (2)',
      'Resultaat controles',
    ]);
    expect(elements(root, 'workbookView').map((view) => view.getAttribute('activeTab'))).toEqual(['3']);
    expect(elements(root, 'workbookView').map((view) => view.getAttribute('firstSheet'))).toEqual(['1']);
    const local = elements(root, 'definedName')
      .filter((name) => name.hasAttribute('localSheetId'))
      .map((name) => [name.getAttribute('name'), sheets[Number(name.getAttribute('localSheetId'))]]);
    expect(local.slice(0, 3)).toEqual([
      ['_xlnm.Print_Area', "Blad '4 b"],
      ['_xlnm.Print_Titles', 'Invoer'],
      ['Lokaal', 'Verborgen'],
    ]);
    expect(local.filter(([name]) => name === '_verdeelwijzer').map(([, sheet]) => sheet)).toEqual(
      sheets.slice(5),
    );
  });

  test('a result sheet that is in view stays in view, and one that goes gives way to a visible sheet', async () => {
    const active = (bytes: Uint8Array) =>
      Number(
        elements(parse(unzipSync(bytes)['xl/workbook.xml']), 'workbookView')[0]?.getAttribute('activeTab'),
      );
    const parts = unzipSync(await written(fullWorkbook()));
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const host = await open(
      zipped({ ...parts, 'xl/workbook.xml': xml.replace('activeTab="3"', 'activeTab="7"') }),
    );
    await host.write(sampleSheets);
    expect(active(host.bytes())).toBe(7);
    await host.write([contributions]);
    expect(active(host.bytes())).toBe(0);
  });
});

describe('names', () => {
  test('a user’s own name for a cell of a result sheet survives a rerun, and becomes #REF! when the sheet goes', async () => {
    const parts = unzipSync(await written(zipped(FULL_PARTS)));
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(
      '</definedNames>',
      `<definedName name="MijnTotaal">'Resultaat bijdragen'!$E$8</definedName></definedNames>`,
    );
    const host = await open(zipped({ ...parts, 'xl/workbook.xml': xml }));
    const formulaOf = async (name: string) =>
      (await host.read()).names.find((candidate) => candidate.name === name)?.formula;
    await host.write(sampleSheets);
    expect(await formulaOf('MijnTotaal')).toBe("='Resultaat bijdragen'!$E$8");
    expect(await formulaOf('Bijdrage_totaal')).toBe("='Resultaat bijdragen'!$E$8");
    await host.removeResults();
    expect(await formulaOf('MijnTotaal')).toBe('=#REF!');
    expect(await formulaOf('Bijdrage_totaal')).toBeUndefined();
    expect(await formulaOf('Tarief')).toBe('=Invoer!$B$2');
  });
});

const parse = (bytes: Uint8Array | undefined): Element => {
  const root = new DOMParser().parseFromString(
    strFromU8(bytes ?? new Uint8Array()),
    'text/xml',
  ).documentElement;
  if (!root) throw new Error('no XML');
  return root;
};

const elements = (root: Element, name: string): Element[] =>
  Array.from(root.getElementsByTagNameNS('*', name));

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

const attributes = (element: Element): string =>
  Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
    .filter((attribute) => !/^(?:xmlns|count=)/.test(attribute))
    .sort()
    .join(' ');

const canonical = (element: Element): string =>
  `<${element.tagName} ${attributes(element)}>${children(element).map(canonical).join('') || element.textContent}</>`;

/** Whether everything in an element is in the other too, in the same order. */
function isWithin(part: Element, whole: Element): boolean {
  if (part.tagName !== whole.tagName || attributes(part) !== attributes(whole)) return false;
  if (children(part).length === 0)
    return children(whole).length > 0 || part.textContent === whole.textContent;
  const candidates = children(whole);
  return children(part).every((child) => {
    const at = candidates.findIndex((candidate) => isWithin(child, candidate));
    candidates.splice(0, at + 1);
    return at >= 0;
  });
}
