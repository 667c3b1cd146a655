/** The custom XML part that holds our memory. */
import { MEMORY_NAMESPACE, type Memory, memoryXml, parseMemory } from '../../../memory';
import type { XlsxPackage } from './package';
import {
  addRelationships,
  contentTypesOf,
  relationshipsOf,
  relationshipsPart,
  removeRelationships,
  setContentTypes,
} from './relationships';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Identifies our part among the custom XML parts of a workbook. */
const ITEM_ID = '{5B0B7C1E-6A3D-4C57-9F0E-2D1F8A64C3B7}';
const PROPERTIES = `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

export function readMemory(pkg: XlsxPackage, workbookPart: string): Memory {
  const found = findMemory(pkg, workbookPart);
  return found ? parseMemory(textOf(pkg, found.part)) : {};
}

/** Stores the memory; an empty one takes its part away. */
export function writeMemory(pkg: XlsxPackage, workbookPart: string, memory: Memory): void {
  const found = findMemory(pkg, workbookPart);
  const isEmpty = Object.keys(memory).length === 0;
  const stays = found?.from === workbookPart && !isEmpty;
  if (found && !stays) removeMemory(pkg, found);
  if (!isEmpty) pkg.put(stays ? found.part : addMemory(pkg, workbookPart), memoryXml(memory));
}

interface MemoryPart {
  /** Part that relates to it; the empty text is the package. */
  readonly from: string;
  readonly id: string;
  readonly part: string;
}

/** Custom XML belongs to the workbook; LibreOffice makes it belong to the package when it saves. */
function findMemory(pkg: XlsxPackage, workbookPart: string): MemoryPart | undefined {
  for (const from of [workbookPart, '']) {
    for (const { id, type, part } of relationshipsOf(pkg, from)) {
      if (type !== 'customXml' || part === undefined || !pkg.has(part)) continue;
      if (textOf(pkg, part).slice(0, 500).includes(`"${MEMORY_NAMESPACE}"`)) return { from, id, part };
    }
  }
  return undefined;
}

/** Somebody else's custom XML may be anything, so it is not parsed to find ours. */
const textOf = (pkg: XlsxPackage, part: string): string => new TextDecoder().decode(pkg.bytes(part));

function addMemory(pkg: XlsxPackage, workbookPart: string): string {
  let number = 1;
  while (pkg.has(`customXml/item${number}.xml`) || pkg.has(`customXml/itemProps${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  addRelationships(pkg, workbookPart, 'customXml', [part]);
  pkg.put(properties, PROPERTIES);
  addRelationships(pkg, part, 'customXmlProps', [properties]);
  const types = new Map<string, string | undefined>([[properties, PROPERTIES_TYPE]]);
  if (contentTypesOf(pkg)(part) === undefined) types.set(part, 'application/xml');
  setContentTypes(pkg, types);
  return part;
}

function removeMemory(pkg: XlsxPackage, { from, id, part }: MemoryPart): void {
  const properties = relationshipsOf(pkg, part).flatMap((relationship) => relationship.part ?? []);
  setContentTypes(pkg, new Map([part, ...properties].map((removed) => [removed, undefined])));
  for (const removed of [part, relationshipsPart(part), ...properties]) pkg.remove(removed);
  removeRelationships(pkg, from, new Set([id]));
}
