/** Changes one cell in a workbook file, as a user does in another program. */
import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export function typeInFile(
  bytes: Uint8Array,
  sheet: string,
  cell: string,
  value: string | number,
): Uint8Array {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const document = parse(parts, part);
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const rowElement =
    elements(document, 'row').find((element) => element.getAttribute('r') === row) ??
    document.documentElement?.appendChild(
      document.createElementNS(document.documentElement.namespaceURI, 'row'),
    );
  if (!rowElement) throw new Error(`no row ${row}`);
  const order = (address: string): number => address.length * 1e6 + address.charCodeAt(0);
  const cells = Array.from(rowElement.childNodes).filter((node): node is Element => node.nodeType === 1);
  const existing = cells.find((element) => element.getAttribute('r') === cell);
  const changed = document.createElementNS(rowElement.namespaceURI, 'c');
  changed.setAttribute('r', cell);
  if (typeof value === 'string') changed.setAttribute('t', 'str');
  const content = document.createElementNS(rowElement.namespaceURI, 'v');
  content.textContent = String(value);
  changed.appendChild(content);
  const later = cells.find(
    (element) => order((element.getAttribute('r') ?? '').replace(/\d/g, '')) > order(column),
  );
  rowElement.insertBefore(changed, later ?? null);
  if (existing) rowElement.removeChild(existing);
  parts[part] = strToU8(new XMLSerializer().serializeToString(document));
  return zipSync(parts);
}

function partOf(parts: Record<string, Uint8Array>, sheet: string): string {
  const id = elements(parse(parts, 'xl/workbook.xml'), 'sheet')
    .find((element) => element.getAttribute('name') === sheet)
    ?.getAttribute('r:id');
  const target = elements(parse(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')
    .find((element) => element.getAttribute('Id') === id)
    ?.getAttribute('Target');
  if (!target) throw new Error(`no sheet ${sheet}`);
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const parse = (parts: Record<string, Uint8Array>, part: string) =>
  new DOMParser().parseFromString(strFromU8(parts[part] ?? new Uint8Array()), 'text/xml');

const elements = (document: ReturnType<typeof parse>, name: string): Element[] =>
  Array.from(document.getElementsByTagNameNS('*', name));
