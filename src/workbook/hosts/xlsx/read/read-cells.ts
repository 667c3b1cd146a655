/**
 * Cells as hucre reads them. It gets a package of nothing but cells and texts: what it does not know cannot break it,
 * it does not turn numbers into dates, and the style index of each cell comes through as it stands in the file.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre';
import { HostError } from '../../../host';
import { MAX_CELLS } from '../package/limits';
import { MAIN, OFFICE, PACKAGE } from '../package/namespaces';
import type { XlsxPackage } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPart } from '../package/workbook-part';
import { gridSize, textsNeeded, withoutEmptyCells, withSerialDates } from './sheet-xml';

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
  workbook: WorkbookPart,
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
  const texts = sharedTexts(pkg, workbook);
  files['strings.xml'] = strToU8(texts);
  const known = texts.match(/<(?:\w+:)?si[\s/>]/g)?.length ?? 0;
  let cells = 0;
  for (const [index, part] of parts.entries()) {
    const xml = withSerialDates(withoutEmptyCells(pkg.text(part)), workbook.date1904);
    cells += gridSize(xml);
    if (cells > MAX_CELLS) throw new HostError('tooLarge');
    // A text that is not there would be read as an empty cell.
    if (textsNeeded(xml) > known) throw new HostError('damaged');
    files[`${index}.xml`] = strToU8(xml);
  }
  try {
    return (await readXlsx(zipSync(files, { level: 0 }), { readStyles: true })).sheets;
  } catch {
    throw new HostError('damaged');
  }
}

function sharedTexts(pkg: XlsxPackage, workbook: WorkbookPart): string {
  const part = relationshipsOf(pkg, workbook.part).find(({ type }) => type === 'sharedStrings')?.part;
  return part !== undefined && pkg.has(part) ? pkg.text(part) : '<sst/>';
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
