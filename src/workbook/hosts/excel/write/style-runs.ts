/** Rectangles of cells that look alike, so that formatting goes per rectangle and not per cell. Pure. */

import type { CellSpec, RowSpec } from '../../../sheet-spec';
import type { Area } from '../../../snapshot';

export type Style = Pick<CellSpec, 'look' | 'format' | 'align' | 'wrap' | 'indent'>;

export interface StyleRun {
  readonly area: Area;
  readonly style: Style;
}

interface Strip {
  readonly column: number;
  readonly columns: number;
  readonly key: string;
  readonly style: Style;
}

/** Look, number format and alignment change at different places: apart they make fewer and larger rectangles. */
const LAYERS: readonly ((cell: CellSpec) => Style)[] = [
  ({ look }) => (look && look !== 'text' ? { look } : {}),
  ({ format }) => (format ? { format } : {}),
  ({ align, wrap, indent }) => ({
    ...(align && { align }),
    ...(wrap && { wrap }),
    ...(indent && { indent }),
  }),
];

export const styleRuns = (rows: readonly RowSpec[]): readonly StyleRun[] =>
  LAYERS.flatMap((styleOf) => runsOf(rows, styleOf));

/** Strips of equal cells per row, joined with the same strip of the row above. */
function runsOf(rows: readonly RowSpec[], styleOf: (cell: CellSpec) => Style): readonly StyleRun[] {
  const runs: StyleRun[] = [];
  let open = new Map<string, StyleRun>();
  for (const [row, cells] of rows.entries()) {
    const next = new Map<string, StyleRun>();
    for (const { column, columns, key, style } of stripsOf(cells, styleOf)) {
      const id = `${column} ${columns} ${key}`;
      const above = open.get(id);
      open.delete(id);
      const area = above ? { ...above.area, rows: above.area.rows + 1 } : { row, column, rows: 1, columns };
      next.set(id, { area, style });
    }
    runs.push(...open.values());
    open = next;
  }
  return [...runs, ...open.values()];
}

/** Cells without any style of their own are in no strip. */
function stripsOf(row: RowSpec, styleOf: (cell: CellSpec) => Style): readonly Strip[] {
  const strips: Strip[] = [];
  for (const [column, cell] of row.entries()) {
    const style = cell ? styleOf(cell) : {};
    const key = JSON.stringify(style);
    if (key === '{}') continue;
    const last = strips.at(-1);
    if (last?.key === key && last.column + last.columns === column) {
      strips[strips.length - 1] = { ...last, columns: last.columns + 1 };
    } else strips.push({ column, columns: 1, key, style });
  }
  return strips;
}
