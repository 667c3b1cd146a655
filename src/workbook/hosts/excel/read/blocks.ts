/** Cuts the used areas of sheets into pieces that fit one request. Pure. */
import type { Area } from '../../../snapshot';

export interface Block {
  readonly sheet: string;
  readonly area: Area;
  /** Columns, from the first, of which bold and fill are asked. */
  readonly emphasisColumns: number;
}

export interface Budget {
  readonly bytes: number;
  readonly cells: number;
}

/** Bytes of a cell in an answer, with its value, formula and number format, before anything is known of a sheet. */
export const FIRST_DENSITY = 20;
/** Bytes of the bold and fill of one cell. */
export const EMPHASIS_BYTES = 62;
/**
 * Bold and fill tell heading rows from product rows, and those stand in the first columns. Of a sheet of more than
 * this many cells only these columns are asked: it is three times as much as the cells themselves.
 */
const FULL_EMPHASIS_CELLS = 10_000;
const HEADING_COLUMNS = 8;

export function blockOf(sheet: string, area: Area, withEmphasis: boolean): Block {
  const isLarge = area.rows * area.columns > FULL_EMPHASIS_CELLS;
  const columns = isLarge ? Math.min(HEADING_COLUMNS, area.columns) : area.columns;
  return { sheet, area, emphasisColumns: withEmphasis ? columns : 0 };
}

export interface Filled {
  readonly now: readonly Block[];
  readonly later: readonly Block[];
}

/**
 * Takes blocks, in order, as long as they fit; the one at the border is cut between rows. At least one row is taken.
 * @param density - bytes of a cell of the sheet, as far as known
 */
export function fillRequest(
  blocks: readonly Block[],
  budget: Budget,
  density: (sheet: string) => number,
): Filled {
  const now: Block[] = [];
  let { bytes, cells } = budget;
  for (const [index, block] of blocks.entries()) {
    const { area, emphasisColumns } = block;
    const rowBytes = area.columns * density(block.sheet) + emphasisColumns * EMPHASIS_BYTES;
    const fits = Math.min(Math.floor(bytes / rowBytes), Math.floor(cells / area.columns));
    const rows = Math.min(area.rows, Math.max(fits, now.length === 0 ? 1 : 0));
    if (rows === 0) return { now, later: blocks.slice(index) };
    now.push({ ...block, area: { ...area, rows } });
    if (rows < area.rows) {
      const rest = { ...block, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
      return { now, later: [rest, ...blocks.slice(index + 1)] };
    }
    bytes -= rows * rowBytes;
    cells -= rows * area.columns;
  }
  return { now, later: [] };
}
