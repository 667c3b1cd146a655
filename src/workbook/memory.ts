/**
 * What we keep in the workbook itself: texts by key, in one custom XML part of our own namespace, the same for both
 * hosts. Keys that start with `_` are the hosts' own book-keeping and are not part of a snapshot.
 */

export const MEMORY_NAMESPACE = 'urn:verdeelwijzer:memory';

/** Key under which the hosts keep what they wrote on the result sheets (see `written.ts`). */
export const WRITTEN_KEY = '_written';

export type Memory = Readonly<Record<string, string>>;

/** The custom XML part, without an XML declaration (Office.js wants none). */
export function memoryXml(memory: Memory): string {
  const json = JSON.stringify(memory)
    .replace(/[\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`;
}

/** Reads {@link memoryXml} back; a part that somebody else damaged is an empty memory, not an error. */
export function parseMemory(xml: string): Memory {
  const content = /<memory\b[^>]*>([\s\S]*)<\/memory>/.exec(xml)?.[1] ?? '';
  try {
    const json: unknown = JSON.parse(unescapeXml(content));
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return {};
    const texts = Object.entries(json).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

/** Memory with one text changed; an empty text removes its key. */
export function withMemory(memory: Memory, key: string, text: string): Memory {
  const others = Object.entries(memory).filter(([other]) => other !== key);
  return Object.fromEntries(text === '' ? others : [...others, [key, text]]);
}

/** As {@link withMemory}, for several keys. */
export const withMemories = (memory: Memory, texts: Readonly<Record<string, string>>): Memory =>
  Object.entries(texts).reduce((all, [key, text]) => withMemory(all, key, text), memory);

/** The part of the memory that a snapshot shows. */
export function visibleMemory(memory: Memory): Memory {
  return Object.fromEntries(Object.entries(memory).filter(([key]) => !key.startsWith('_')));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
