/** A table that was found on a sheet: where it lies, and what each column holds. */
import type { Book, ParticipantIndex, Source } from '../../engine/model';
import type { CellValue } from '../snapshot';
import { type Grid, textOfValue } from './grid';
import type { SheetKind } from './reading';
import type { Role, ShapeName } from './roles';

/** A column headed by a participant, or in the Matrix by a group whose mark counts for every member. */
export interface ParticipantColumn {
  readonly column: number;
  readonly members: readonly ParticipantIndex[];
  readonly group: boolean;
}

export interface YearColumn {
  readonly column: number;
  readonly year: number;
  readonly book: Book;
}

/** A column that is none of the known ones; `heading` is undefined when it has no heading. */
export interface OtherColumn {
  readonly column: number;
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

/** The heading of a column as it is written. */
export const headingAt = (table: Table, column: number): string =>
  textOfValue(table.grid.value(table.header, column));
