/** Namespaces of the standard (ECMA-376), which has a transitional and a strict form. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What the strict form calls the same. */
export function toStrict(xml: string): string {
  return xml
    .replaceAll(MAIN, STRICT_MAIN)
    .replaceAll(OFFICE, STRICT_OFFICE)
    .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/');
}
