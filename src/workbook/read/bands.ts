/** Tables that stand side by side on one sheet have empty columns between them. */

import type { Grid } from './grid';
import type { Span } from './header';

/** The spans of columns between wholly empty columns, from left to right. */
export function bandsOf(grid: Grid): readonly Span[] {
  const filled = new Array<boolean>(grid.right - grid.left).fill(false);
  let left = filled.length;
  for (let row = grid.top; row < grid.bottom && left > 0; row++) {
    for (let index = 0; index < filled.length; index++) {
      if (filled[index] || grid.raw(row, grid.left + index) === null) continue;
      filled[index] = true;
      left--;
    }
  }
  const bands: Span[] = [];
  let start: number | undefined;
  filled.forEach((full, index) => {
    if (full) start ??= grid.left + index;
    else if (start !== undefined) {
      bands.push({ left: start, right: grid.left + index });
      start = undefined;
    }
  });
  if (start !== undefined) bands.push({ left: start, right: grid.right });
  return bands;
}
