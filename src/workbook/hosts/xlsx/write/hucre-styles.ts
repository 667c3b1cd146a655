/** Looks and formats of cells as hucre takes them. */
import type { BorderSide, CellStyle, FontStyle } from 'hucre';
import { LOOKS, type Look } from '../../../looks';
import { type CellSpec, NUMBER_FORMATS } from '../../../sheet-spec';

/** Font of the user's workbook, so that our sheets look like the others. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

/** Gives the same object for the same style: a sheet has many cells and few styles. */
export function styleFactory(
  base: BaseFont,
): (cell: CellSpec, isUnlocked?: boolean) => CellStyle | undefined {
  const known = new Map<string, CellStyle | undefined>();
  return (cell, isUnlocked = false) => {
    const key = [cell.look, cell.format, cell.align, cell.wrap, cell.indent, isUnlocked].join();
    if (!known.has(key)) known.set(key, styleOf(cell, base, isUnlocked));
    return known.get(key);
  };
}

function styleOf(
  { look = 'text', format, align, wrap, indent }: CellSpec,
  base: BaseFont,
  isUnlocked: boolean,
): CellStyle | undefined {
  const { fill, lineAbove, frame, ...letters } = LOOKS[look];
  const style: CellStyle = {};
  if (Object.keys(letters).length > 0) style.font = fontOf(letters, base);
  if (fill !== undefined) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } };
  if (frame !== undefined) {
    const side = thin(frame);
    style.border = { left: side, right: side, top: side, bottom: side };
  } else if (lineAbove !== undefined) style.border = { top: thin(lineAbove) };
  if (format !== undefined) style.numFmt = NUMBER_FORMATS[format];
  if (align !== undefined || wrap || indent) {
    style.alignment = {
      ...(align !== undefined && { horizontal: align }),
      // An indent needs a side to count from; without one Excel takes the left.
      ...(indent && { indent, horizontal: align ?? 'left' }),
      ...(wrap && { wrapText: true, vertical: 'top' as const }),
    };
  }
  if (isUnlocked) style.protection = { locked: false };
  return Object.keys(style).length > 0 ? style : undefined;
}

const thin = (color: string): BorderSide => ({ style: 'thin', color: { rgb: color } });

/** Every font names its family and size: a font that leaves them out comes out in another letter in some programs. */
function fontOf({ bold, italic, underline, size, color }: Look, base: BaseFont): FontStyle {
  return {
    name: base.name,
    size: size ?? base.size,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(color !== undefined && { color: { rgb: color } }),
  };
}
