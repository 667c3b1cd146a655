/**
 * Cells as hucre reads them. It gets a package of nothing but cells and texts: what it does not know cannot break it,
 * it does not turn numbers into dates, and the style index of each cell comes through as it stands in the file.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre';
import { columnIndex } from '../../../address';
import { HostError } from '../../../host';
import { MAX_CELLS } from '../package/limits';
import { MAIN, OFFICE, PACKAGE } from '../package/namespaces';
import type { XlsxPackage } from '../package/package';
import { relationshipsOf } from '../package/relationships';

export type { Sheet };

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
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    '_rels/.rels': strToU8(relationships([['officeDocument', 'workbook']])),
    'workbook.xml': strToU8(workbookOf(parts.length)),
    'styles.xml': strToU8(stylesOf(styles)),
    '_rels/workbook.xml.rels': strToU8(
      relationships([
        ...parts.map((_, index) => ['worksheet', String(index)] as const),
        ['styles', 'styles'],
        ['sharedStrings', 'strings'],
      ]),
    ),
  };
  const strings = relationshipsOf(pkg, workbookPart).find(({ type }) => type === 'sharedStrings')?.part;
  if (strings !== undefined && pkg.has(strings)) files['strings.xml'] = strToU8(pkg.text(strings));
  let cells = 0;
  for (const [index, part] of parts.entries()) {
    const xml = withoutEmptyCells(pkg.text(part));
    cells += gridSize(xml);
    if (cells > MAX_CELLS) throw new HostError('tooLarge');
    files[`${index}.xml`] = strToU8(xml);
  }
  try {
    return (await readXlsx(zipSync(files, { level: 0 }), { readStyles: true })).sheets;
  } catch {
    throw new HostError('damaged');
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

/** Cells of the grid from A1 to the last cell: that is what hucre makes, however few of them are in the file. */
function gridSize(xml: string): number {
  const address = /<(?:\w+:)?c\s[^<>]*?\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/gi;
  let rows = 0;
  let columns = 0;
  for (let match = address.exec(xml); match; match = address.exec(xml)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(columns, columnIndex(match[1] ?? '') + 1);
  }
  return rows * columns;
}

/** Ids count from `rId0`, in the order given. */
function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const elements = list.map(
    ([type, target], id) => `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}.xml"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

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
