/** The custom XML part of the memory. */
import { MEMORY_NAMESPACE, type Memory, memoryXml, parseMemory } from '../../memory';
import type { Queue } from './request';

export interface StoredMemory {
  readonly memory: Memory;
  /** Ids of the parts of our namespace: one, unless somebody else made more, which then count for nothing. */
  readonly parts: readonly string[];
}

export const queueMemory: Queue<StoredMemory> = ({ workbook }) => {
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  const xml = parts.getOnlyItemOrNullObject().getXml();
  return () => ({
    memory: parts.items.length === 1 ? parseMemory(xml.value) : {},
    parts: parts.items.map(({ id }) => id),
  });
};

export function storeMemory(workbook: Excel.Workbook, memory: Memory, parts: readonly string[]): void {
  const [only, ...others] = parts;
  const xml = memoryXml(memory);
  const isEmpty = Object.keys(memory).length === 0;
  if (only !== undefined && others.length === 0 && !isEmpty) {
    workbook.customXmlParts.getItem(only).setXml(xml);
    return;
  }
  for (const id of parts) workbook.customXmlParts.getItem(id).delete();
  if (!isEmpty) workbook.customXmlParts.add(xml);
}
