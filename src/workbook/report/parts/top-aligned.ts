/** Columns of tables in which a row may take several lines. */
import type { Column } from './table';

/** Cells that wrap start at the top of their row; when all do, a row reads as one. */
export const topAligned = <T>(columns: readonly Column<T>[]): readonly Column<T>[] =>
  columns.map((column) => ({
    ...column,
    cell: (item, at) => {
      const cell = column.cell(item, at);
      return cell && { ...cell, wrap: true };
    },
  }));
