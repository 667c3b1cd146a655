/** What is said of sheets as a whole: required ones that are missing, and several of one kind. */
import type { Notes } from './notes';
import type { SheetKind } from './reading';
import { sourceAt, type Table } from './table';

const REQUIRED: readonly SheetKind[] = ['participants', 'matrix', 'budget'];

/** SHEET_MISSING for a required sheet that was not recognised, SHEET_DUPLICATE where several count. */
export function reportSheets(tables: readonly Table[], notes: Notes): void {
  for (const kind of REQUIRED) {
    if (!tables.some((table) => table.kind === kind))
      notes.error('SHEET_MISSING', undefined, { kind }, { all: true });
  }
  const firstOfKind = new Map<string, string>();
  const told = new Set<string>();
  for (const table of tables) {
    const { sheet } = table.grid;
    const kind = kindKey(table);
    const first = firstOfKind.get(kind);
    if (first === undefined) firstOfKind.set(kind, sheet);
    else if (first !== sheet && !told.has(`${kind}\n${sheet}`)) {
      told.add(`${kind}\n${sheet}`);
      const source = sourceAt(table, table.header, table.left);
      notes.inform('SHEET_DUPLICATE', source, { kind: table.kind, sheet, other: first });
    }
  }
}

/** Amendments with different numbers are different sheets. */
function kindKey({ kind, years }: Table): string {
  const book = years[0]?.book;
  return typeof book === 'object' ? `${kind} ${book.amendment}` : kind;
}
