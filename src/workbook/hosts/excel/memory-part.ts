/** The custom XML part of the memory. */
import type { HostOptions } from '../../host';
import { MEMORY_NAMESPACE, type Memory, memoryXml, parseMemory } from '../../memory';
import { type Perform, type Queue, RequestError } from './request';

export interface StoredMemory {
  readonly memory: Memory;
  /** Ids of the parts of our namespace: one, unless somebody else made more, which then count for nothing. */
  readonly parts: readonly string[];
}

/** In one request: of the only part there is, if it is there. */
export const queueMemory: Queue<StoredMemory> = ({ workbook }) => {
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  const xml = parts.getOnlyItemOrNullObject().getXml();
  return () => ({
    memory: parts.items.length === 1 ? parseMemory(xml.value) : {},
    parts: parts.items.map(({ id }) => id),
  });
};

/** In one request, or, where Excel does not take a question about a part that is not there, in two more. */
export async function readMemory(perform: Perform, options: HostOptions = {}): Promise<StoredMemory> {
  try {
    return await perform(queueMemory, options);
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'failed') throw error;
    return await readMemoryInSteps(perform, options);
  }
}

/** First which parts there are, then what the only one holds. */
async function readMemoryInSteps(perform: Perform, options: HostOptions): Promise<StoredMemory> {
  const ids = await perform(({ workbook }) => {
    const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
    parts.load('items/id');
    return () => parts.items.map(({ id }) => id);
  }, options);
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) return { memory: {}, parts: ids };
  const xml = await perform(({ workbook }) => {
    const text = workbook.customXmlParts.getItem(only).getXml();
    return () => text.value;
  }, options);
  return { memory: parseMemory(xml), parts: ids };
}

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
