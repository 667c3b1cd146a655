/** Relationships between parts, and the content types of parts (ECMA-376 part 2). */
import { OFFICE, PACKAGE, STRICT_OFFICE } from './namespaces';
import type { XlsxPackage } from './package';
import { appendElement, attributeOf, childrenOf, type Element, rootOf } from './xml';

const CONTENT_TYPES = '[Content_Types].xml';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, e.g. `worksheet`: the transitional and the strict form end alike. */
  readonly type: string;
  /** Name of the part, or undefined when it lies outside of the package. */
  readonly part: string | undefined;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the empty text stands for the package itself. */
export const relationshipsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** All relationships of a part; none when it has no relationships part. */
export function relationshipsOf(pkg: XlsxPackage, part: string): readonly Relationship[] {
  const rels = relationshipsPart(part);
  if (!pkg.has(rels)) return [];
  return childrenOf(rootOf(pkg.xml(rels)), 'Relationship').map((element) => ({
    id: attributeOf(element, 'Id') ?? '',
    type: attributeOf(element, 'Type')?.replace(/.*\//, '') ?? '',
    part:
      attributeOf(element, 'TargetMode') === 'External'
        ? undefined
        : resolveTarget(part, attributeOf(element, 'Target') ?? ''),
  }));
}

/** Adds relationships to parts and returns their new ids. */
export function addRelationships(
  pkg: XlsxPackage,
  from: string,
  type: string,
  parts: readonly string[],
): readonly string[] {
  const rels = relationshipsPart(from);
  if (!pkg.has(rels)) pkg.put(rels, relationshipsXml([]));
  const document = pkg.xml(rels);
  const root = rootOf(document);
  const taken = new Set(childrenOf(root, 'Relationship').map((element) => attributeOf(element, 'Id')));
  const isStrict = childrenOf(root).some((element) =>
    attributeOf(element, 'Type')?.startsWith(STRICT_OFFICE),
  );
  const base = isStrict ? STRICT_OFFICE : OFFICE;
  let number = 0;
  const ids = parts.map((part) => {
    do number++;
    while (taken.has(`rId${number}`));
    const id = `rId${number}`;
    appendElement(root, 'Relationship', { Id: id, Type: `${base}/${type}`, Target: `/${part}` });
    return id;
  });
  pkg.putXml(rels, document);
  return ids;
}

/** The relationships part of a new part, with ids of its own. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const elements = relationships.map(
    ({ id, type, part = '' }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${part}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

export function removeRelationships(pkg: XlsxPackage, from: string, ids: ReadonlySet<string>): void {
  const rels = relationshipsPart(from);
  const document = pkg.xml(rels);
  for (const element of childrenOf(rootOf(document), 'Relationship')) {
    if (ids.has(attributeOf(element, 'Id') ?? '')) rootOf(document).removeChild(element);
  }
  pkg.putXml(rels, document);
}

/** Content type of any part: its own, else that of its extension. */
export function contentTypesOf(pkg: XlsxPackage): (part: string) => string | undefined {
  const root = rootOf(pkg.xml(CONTENT_TYPES));
  const typesBy = (element: string, attribute: string): ReadonlyMap<string, string | undefined> =>
    new Map(
      // The first of several counts.
      [...childrenOf(root, element)]
        .reverse()
        .map((found) => [
          attributeOf(found, attribute)?.toLowerCase() ?? '',
          attributeOf(found, 'ContentType'),
        ]),
    );
  const [own, byExtension] = [typesBy('Override', 'PartName'), typesBy('Default', 'Extension')];
  return (part) =>
    own.get(`/${part}`.toLowerCase()) ?? byExtension.get(/\.([^./]+)$/.exec(part)?.[1]?.toLowerCase() ?? '');
}

/** Gives parts their content types; undefined takes one away. */
export function setContentTypes(pkg: XlsxPackage, types: ReadonlyMap<string, string | undefined>): void {
  const document = pkg.xml(CONTENT_TYPES);
  const root = rootOf(document);
  for (const element of childrenOf(root, 'Override')) {
    if ([...types.keys()].some((part) => isOverrideOf(element, part))) root.removeChild(element);
  }
  for (const [part, type] of types) {
    if (type !== undefined) appendElement(root, 'Override', { PartName: `/${part}`, ContentType: type });
  }
  pkg.putXml(CONTENT_TYPES, document);
}

const isOverrideOf = (element: Element, part: string): boolean =>
  attributeOf(element, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase();

/** A target is relative to the folder of its source; `..` above the top stays at the top. */
function resolveTarget(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
