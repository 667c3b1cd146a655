/** XML parts as trees: parsing that refuses tricks, and the few ways in which we walk and change them. */
import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { HostError } from '../../../host';
import { MAX_DEPTH, MAX_TREE_BYTES } from './limits';
import { OFFICE, STRICT_MAIN, STRICT_OFFICE } from './namespaces';

export type { Document, Element };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text of a part. @throws {HostError} `damaged` when it is no valid UTF-8 or UTF-16, or declares entities */
export function decodeXml(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const encoding = utf16 === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff) ? utf16 : 'utf-8';
  const text = decode(bytes, encoding);
  // Office files never have a document type; it is only good for entity tricks.
  if (text.includes('<!') && /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new HostError('damaged');
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new HostError('damaged');
  }
}

/** @throws {HostError} `damaged` when it is not well-formed, `tooLarge` beyond the limits */
export function parseXml(text: string): Document {
  if (text.length > MAX_TREE_BYTES || depthOf(text) > MAX_DEPTH) throw new HostError('tooLarge');
  try {
    const document = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new HostError('damaged');
      },
    }).parseFromString(text, 'text/xml');
    if (document.documentElement) return document;
  } catch {
    // Every complaint of the parser means the same to the user.
  }
  throw new HostError('damaged');
}

export function serializeXml(document: Document): string {
  const xml = new XMLSerializer().serializeToString(document);
  return DECLARATION + xml.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '');
}

export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new HostError('damaged');
  return document.documentElement;
}

/** Child elements, by local name when given: the prefix is the writer's own choice. */
export function childrenOf(parent: Element, name?: string): readonly Element[] {
  const children: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 && (name === undefined || child.localName === name))
      children.push(child as Element);
  }
  return children;
}

export const childOf = (parent: Element, name: string): Element | undefined => childrenOf(parent, name)[0];

/** An attribute without a namespace, or undefined. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.getAttribute(name) ?? undefined;

/** `r:id`, whatever prefix the writer chose, transitional or strict. */
export function relationshipId(element: Element): string | undefined {
  for (const attribute of element.attributes) {
    const inRelationships = attribute.namespaceURI === OFFICE || attribute.namespaceURI === STRICT_OFFICE;
    if (attribute.localName === 'id' && inRelationships) return attribute.value;
  }
  return undefined;
}

/** Namespace of `r:id`: the strict form of the standard has its own. */
export const relationshipNamespace = (root: Element): string =>
  root.namespaceURI === STRICT_MAIN ? STRICT_OFFICE : OFFICE;

/** `1`, `true`, `on`: how the schema writes a boolean. */
export const isTrue = (text: string | undefined): boolean => /^(?:1|true|on)$/i.test(text ?? '');

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A new element in the same namespace and with the same prefix as its future parent. */
export function appendElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>>,
  before: Element | null = null,
): Element {
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const document = parent.ownerDocument;
  if (!document) throw new HostError('damaged');
  const element = document.createElementNS(parent.namespaceURI, qualified);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.insertBefore(element, before);
  return element;
}

/** Upper bound of the nesting, without building anything. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, selfClosed] of text.matchAll(/<(\/)?[^\s<>!?/][^<>]*?(\/)?>/g)) {
    if (close) depth--;
    else if (!selfClosed && ++depth > deepest) deepest = depth;
  }
  return deepest;
}
