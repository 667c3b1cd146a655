/** Cells of the user's workbook, written as ranges. */
import type { Source } from '../../../engine/model';
import { compareText } from '../../../engine/text';
import { areaAddress, parseAddress, quotedSheet } from '../../address';

/** Cells below each other as one range: `'Product-afnemer'!C5:C8`, by sheet, column and row. */
export function rangesOf(sources: readonly Source[]): readonly string[] {
  const cells = sources.flatMap(({ sheet, cell }) => {
    const area = parseAddress(cell);
    return area ? [{ sheet, row: area.row, column: area.column }] : [];
  });
  const down = [...cells].sort(
    (a, b) => compareText(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const ranges: { sheet: string; row: number; column: number; rows: number }[] = [];
  for (const { sheet, row, column } of down) {
    const last = ranges.at(-1);
    if (last && last.sheet === sheet && last.column === column && last.row + last.rows === row) {
      last.rows += 1;
    } else {
      ranges.push({ sheet, row, column, rows: 1 });
    }
  }
  return ranges.map(
    ({ sheet, ...place }) => `${quotedSheet(sheet)}!${areaAddress({ ...place, columns: 1 })}`,
  );
}
