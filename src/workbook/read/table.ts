/** A table that was found on a sheet: where it lies, and what each column holds. */
import type { Book, ParticipantIndex, Source } from '../../engine/model';
import type { CellValue } from '../snapshot';
import { type Grid, textOfValue } from './grid';
import type { RecognitionReason, SheetKind } from './reading';
import type { Role, ShapeName } from './roles';
import type { Scale } from './scale';
import { yearInText } from './years';

/** A column headed by a participant, or in the Matrix by a group whose mark counts for every member. */
export interface ParticipantColumn {
  readonly column: number;
  readonly members: readonly ParticipantIndex[];
  readonly group: boolean;
  /** Of several participants together: by what amounts in it are divided, undefined when that was not said. */
  readonly shared?: { readonly rule: string | undefined };
}

export interface YearColumn {
  readonly column: number;
  readonly year: number;
  readonly book: Book;
  /** 1000 where the amounts are in thousands. */
  readonly factor: number;
}

/** A column that is none of the known ones; `heading` is undefined when it has no heading. */
export interface OtherColumn {
  readonly column: number;
  /** The user said that it is not read. */
  readonly byUser?: boolean;
  readonly heading: string | undefined;
  /** Lies between two participant columns. */
  readonly between: boolean;
}

export interface Table {
  readonly grid: Grid;
  readonly kind: SheetKind;
  readonly shape: ShapeName;
  /** The header row, and the row after the last one of the table. */
  readonly header: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly roles: ReadonlyMap<Role, number>;
  readonly participants: readonly ParticipantColumn[];
  readonly years: readonly YearColumn[];
  readonly others: readonly OtherColumn[];
  /** Columns headed Totaal: they are not read. */
  readonly totalColumns: ReadonlySet<number>;
  /** Columns of which the user said what they are. */
  readonly corrected: ReadonlySet<number>;
  /** The row with the totals of an Excel table. */
  readonly totals?: number | undefined;
  /** Rows with several filled cells below the area of an Excel table or named range: they are not read. */
  readonly below?: readonly number[];
  /** The unit of all amounts of the table, where a text on the sheet names one. */
  readonly scale: Scale | undefined;
  readonly reasons: readonly RecognitionReason[];
}

export const sourceAt = (table: Table, row: number, column: number): Source => ({
  sheet: table.grid.sheet,
  cell: table.grid.address(row, column),
});

/** The cell of a role in a row; the first cell of the row when the table has no such column. */
export const sourceOf = (table: Table, row: number, role: Role): Source =>
  sourceAt(table, row, table.roles.get(role) ?? table.left);

export const cellOf = (table: Table, row: number, role: Role): CellValue => {
  const column = table.roles.get(role);
  return column === undefined ? null : table.grid.value(row, column);
};

/** The text of a cell, trimmed; empty when the table has no such column. */
export const textOf = (table: Table, row: number, role: Role): string =>
  textOfValue(cellOf(table, row, role));

/** The same, undefined when it is empty. */
export const optionalText = (table: Table, row: number, role: Role): string | undefined =>
  textOf(table, row, role) || undefined;

export const formatOf = (table: Table, row: number, role: Role): string | undefined => {
  const column = table.roles.get(role);
  return column === undefined ? undefined : table.grid.format(row, column);
};

/** The heading of a column as it is written, in the header row or the one above it. */
export function headingAt({ grid, header }: Table, column: number): string {
  const shown = textOfValue(grid.value(header, column));
  return shown !== '' || header === grid.top ? shown : textOfValue(grid.value(header - 1, column));
}

/** The heading of the column of a role. */
export const headingOf = (table: Table, role: Role): string =>
  headingAt(table, table.roles.get(role) ?? table.left);

/** The year in the name of the sheet, where the table has no column Jaar: `Voorschotten 2016`. */
export const yearOfSheet = ({ grid, roles }: Table): number | undefined =>
  roles.has('year') ? undefined : yearInText(grid.sheet);
