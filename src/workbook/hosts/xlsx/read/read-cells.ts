/**
 * Cells as hucre reads them. It gets a package of nothing but cells and texts: what it does not know cannot break it,
 * it does not turn numbers into dates, and the style index of each cell comes through as it stands in the file.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre';
import { HostError } from '../../../host';
import type { XlsxPackage } from '../package/package';
import { relationshipsOf } from '../package/relationships';

export type { Sheet };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const FIRST_FORMAT = 1000;

/** Style index of a cell as {@link readCells} gives it. */
export const styleIndexOf = (format: string | undefined): number => Number(format?.slice(1, -1) ?? 0);

/**
 * @param parts - names of the worksheet parts; the result has the same order
 * @param styles - how many cell styles the workbook has
 * @throws {HostError} `damaged`, `tooLarge`
 */
export async function readCells(
  pkg: XlsxPackage,
  workbookPart: string,
  parts: readonly string[],
  styles: number,
): Promise<readonly Sheet[]> {
  if (parts.length === 0) return [];
  const files: Zippable = {
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}content-types"/>`),
    '_rels/.rels': strToU8(relationships(['officeDocument" Id="rId1" Target="workbook.xml'])),
    'workbook.xml': strToU8(workbookOf(parts.length)),
    'styles.xml': strToU8(stylesOf(styles)),
    '_rels/workbook.xml.rels': strToU8(
      relationships([
        'styles" Id="styles" Target="styles.xml',
        'sharedStrings" Id="strings" Target="strings.xml',
        ...parts.map((_, index) => `worksheet" Id="rId${index}" Target="${index}.xml`),
      ]),
    ),
  };
  const strings = relationshipsOf(pkg, workbookPart).find(({ type }) => type === 'sharedStrings')?.part;
  if (strings !== undefined && pkg.has(strings)) files['strings.xml'] = strToU8(pkg.text(strings));
  for (const [index, part] of parts.entries())
    files[`${index}.xml`] = strToU8(withoutEmptyCells(pkg.text(part)));
  try {
    return (await readXlsx(zipSync(files, { level: 0 }), { readStyles: true })).sheets;
  } catch (error) {
    // hucre's own bound on the grid between the first and the last filled cell: 20 million cells.
    const tooLarge = error instanceof Error && error.message.includes('over the');
    throw new HostError(tooLarge ? 'tooLarge' : 'damaged');
  }
}

/**
 * Formatting reaches far beyond the data in many a workbook (one formatted cell in the last row is enough), and a
 * grid of empty cells costs memory. Cells without an address depend on the ones before them: then all stay.
 */
function withoutEmptyCells(xml: string): string {
  if (/<(?:\w+:)?c(?=[\s/>])(?![^<>]*\sr\s*=)/.test(xml)) return xml;
  return xml.replace(/<(?:\w+:)?c\s[^<>]*\/>|<((?:\w+:)?c)\s[^<>]*[^/<>]>\s*<\/\1\s*>/g, '');
}

const relationships = (heads: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}relationships">${heads.map((head) => `<Relationship Type="${OFFICE}/${head}"/>`).join('')}</Relationships>`;

function workbookOf(sheets: number): string {
  const list = Array.from(
    { length: sheets },
    (_, i) => `<sheet name="${i}" sheetId="${i + 1}" r:id="rId${i}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

/** A number format that shows a text is never a date, and carries the style index through. */
function stylesOf(count: number): string {
  const ids = Array.from({ length: count }, (_, index) => FIRST_FORMAT + index);
  const formats = ids.map((id, i) => `<numFmt numFmtId="${id}" formatCode="&quot;${i}&quot;"/>`);
  const styles = ids.map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}
