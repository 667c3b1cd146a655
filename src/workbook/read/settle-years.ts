/** Which column gives the amounts of a year, where a sheet shows those of several books beside each other. */
import type { Book } from '../../engine/model';
import type { Notes } from './notes';
import { kindOfBook } from './sheet-kind';
import { headingAt, sourceAt, type Table, type YearColumn } from './table';

/**
 * A column of another book than its sheet's, such as `Realisatie 2015` on Begroting, counts only where no sheet of
 * that book has the year. Two columns for one year of one book stop everything: which counts is not for us to say.
 */
export function settleYears(tables: readonly Table[], notes: Notes): readonly Table[] {
  const settled = tables.map((table) => withoutGuests(table, tables));
  for (const table of settled) reportDuplicates(table, notes);
  return settled;
}

const isGuest = ({ kind }: Table, { book }: YearColumn): boolean => kindOfBook(book) !== kind;

function withoutGuests(table: Table, tables: readonly Table[]): Table {
  const hasHome = (column: YearColumn): boolean =>
    tables.some((other) =>
      other.years.some(
        (own) => own.year === column.year && sameBook(own.book, column.book) && !isGuest(other, own),
      ),
    );
  const dropped = table.years.filter((column) => isGuest(table, column) && hasHome(column));
  if (dropped.length === 0) return table;
  return {
    ...table,
    years: table.years.filter((column) => !dropped.includes(column)),
    others: [
      ...table.others,
      ...dropped.map(({ column }) => ({ column, heading: headingAt(table, column), between: false })),
    ],
  };
}

function reportDuplicates(table: Table, notes: Notes): void {
  table.years.forEach((column, index) => {
    const earlier = table.years
      .slice(0, index)
      .find((other) => other.year === column.year && sameBook(other.book, column.book));
    if (earlier === undefined) return;
    const params = {
      year: column.year,
      column: headingAt(table, column.column),
      other: headingAt(table, earlier.column),
    };
    notes.error('YEAR_DUPLICATE', sourceAt(table, table.header, column.column), params, { all: true });
  });
}

const sameBook = (a: Book, b: Book): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.amendment === b.amendment : a === b;
