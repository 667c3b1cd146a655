/** Number formats and emphasis of the cell styles in styles.xml; nothing else of a style matters to a reader. */
import { showsDay } from '../../../date-format';
import type { XlsxPackage } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import { attributeOf, childOf, childrenOf, type Element, isTrue, rootOf } from '../package/xml';

export interface CellStyle {
  /** Format code; undefined is General. */
  readonly format: string | undefined;
  /** Whether the format shows a day, so that the number counts days since the epoch of the workbook. */
  readonly isDate: boolean;
  /** Bold, or filled with another colour than white. */
  readonly emphasised: boolean;
}

const GENERAL: CellStyle = { format: undefined, isDate: false, emphasised: false };

/** Codes of the built-in formats (ECMA-376, 18.8.30), as Excel gives them with English settings. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Styles by the index that cells carry; a workbook without styles has only General. */
export function readCellStyles(pkg: XlsxPackage, workbookPart: string): readonly CellStyle[] {
  const part = relationshipsOf(pkg, workbookPart).find(({ type }) => type === 'styles')?.part;
  if (part === undefined || !pkg.has(part)) return [GENERAL];
  const root = rootOf(pkg.xml(part));
  const items = (list: string, item: string): readonly Element[] =>
    childrenOf(childOf(root, list) ?? root, item);
  const codes = new Map(
    items('numFmts', 'numFmt').map((element) => [
      Number(attributeOf(element, 'numFmtId')),
      attributeOf(element, 'formatCode') ?? '',
    ]),
  );
  const bold = items('fonts', 'font').map(isBold);
  const filled = items('fills', 'fill').map(isFilled);
  return items('cellXfs', 'xf').map((xf) => {
    const id = Number(attributeOf(xf, 'numFmtId') ?? 0);
    const code = codes.get(id) ?? BUILT_IN[id];
    const format = code === 'General' ? undefined : code;
    const emphasised =
      bold[Number(attributeOf(xf, 'fontId'))] === true || filled[Number(attributeOf(xf, 'fillId'))] === true;
    return { format, isDate: format !== undefined && showsDay(format), emphasised };
  });
}

function isBold(font: Element): boolean {
  const bold = childOf(font, 'b');
  return bold !== undefined && isTrue(attributeOf(bold, 'val') ?? '1');
}

function isFilled(fill: Element): boolean {
  if (childOf(fill, 'gradientFill')) return true;
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern && attributeOf(pattern, 'patternType');
  if (!pattern || kind === undefined || kind === 'none' || kind === 'gray125') return false;
  const color = childOf(pattern, 'fgColor');
  return kind !== 'solid' || color === undefined || !isWhite(color);
}

/** White as such, the first theme colour (paper) without a tint, or the white of the old palette. */
function isWhite(color: Element): boolean {
  const indexed = attributeOf(color, 'indexed');
  return (
    /^(?:..)?FFFFFF$/i.test(attributeOf(color, 'rgb') ?? '') ||
    (attributeOf(color, 'theme') === '0' && Number(attributeOf(color, 'tint') ?? 0) === 0) ||
    indexed === '1' ||
    indexed === '9' ||
    indexed === '65'
  );
}
