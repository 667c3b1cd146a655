/** Rows of a sheet, put together from blocks at a place of their own. */
import type { CellSpec, RowSpec } from '../../sheet-spec';

/** Rows of cells, relative to the place where they are put. */
export type Block = readonly RowSpec[];

export interface Placement {
  readonly row: number;
  readonly column: number;
  readonly block: Block;
  /** Columns that its sentences may take; up to the edge of the page when it is not given. */
  readonly width?: number;
}

/** One dense grid from A1 on. Later placements win where blocks overlap. */
export function assemble(placements: readonly Placement[]): readonly RowSpec[] {
  const height = Math.max(0, ...placements.map(({ row, block }) => row + block.length));
  const rows = Array.from({ length: height }, (): (CellSpec | null)[] => []);
  for (const { row, column, block } of placements) {
    for (const [down, cells] of block.entries()) {
      const target = rows[row + down] ?? [];
      while (target.length < column) target.push(null);
      for (const [right, cell] of cells.entries()) target[column + right] = cell;
    }
  }
  return rows;
}
