/** Cells of one of the user's own sheets that are to be changed; everything else of the workbook stays as it is. */
import type { Area } from './snapshot';

export interface CellEdit {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Text is always written as text, also when it looks like a formula. Dates are serial numbers (1900 system). Null empties. */
  readonly value: string | number | null;
  /** Excel's invariant number format code; undefined leaves the one of the cell. */
  readonly format: string | undefined;
}

export interface CellsEdit {
  readonly sheet: string;
  /** Each cell once. */
  readonly cells: readonly CellEdit[];
  /** Excel tables of the sheet that grow downwards, by name: the area that they have then. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}
