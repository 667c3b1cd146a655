/** What is said of sheets as a whole: missing, several of one kind, in thousands, with hidden parts. */
import type { SheetSnapshot } from '../snapshot';
import type { Notes } from './notes';
import type { SheetKind } from './reading';
import { sourceAt, type Table } from './table';

const REQUIRED: readonly SheetKind[] = ['participants', 'matrix', 'budget'];

/** SHEET_MISSING, SHEET_DUPLICATE, AMOUNTS_SCALED, ROWS_OUTSIDE and HIDDEN_READ. */
export function reportSheets(tables: readonly Table[], sheets: readonly SheetSnapshot[], notes: Notes): void {
  for (const kind of REQUIRED) {
    if (!tables.some((table) => isOfKind(table, kind)))
      notes.error('SHEET_MISSING', undefined, { kind }, { all: true });
  }
  reportSeveral(tables, notes);
  reportScales(tables, notes);
  reportBelow(tables, notes);
  for (const sheet of sheets) {
    const [first, ...rest] = tables.filter(({ grid }) => grid.sheet === sheet.name);
    if (first !== undefined) reportHidden(sheet, [first, ...rest], notes);
  }
}

/** A sheet that shows budget and actual beside each other is a Begroting too. */
const isOfKind = (table: Table, kind: SheetKind): boolean =>
  table.kind === kind || (kind === 'budget' && table.years.some(({ book }) => book === 'budget'));

function reportSeveral(tables: readonly Table[], notes: Notes): void {
  const firstOfKind = new Map<string, string>();
  const told = new Set<string>();
  for (const table of tables) {
    const { sheet } = table.grid;
    const key = kindKey(table);
    const first = firstOfKind.get(key);
    if (first === undefined) firstOfKind.set(key, sheet);
    else if (first !== sheet && !told.has(`${key}\n${sheet}`)) {
      told.add(`${key}\n${sheet}`);
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

function reportScales(tables: readonly Table[], notes: Notes): void {
  for (const table of tables) {
    const { scale, years, header } = table;
    if (scale !== undefined)
      notes.warn('AMOUNTS_SCALED', scale.source, { text: scale.text, factor: scale.factor });
    for (const { column, factor } of years) {
      if (factor === 1 || factor === scale?.factor) continue;
      const source = sourceAt(table, header, column);
      notes.warn('AMOUNTS_SCALED', source, { text: String(table.grid.value(header, column)), factor });
    }
  }
}

/** ROWS_OUTSIDE for rows below an Excel table or named range that no other table has. */
function reportBelow(tables: readonly Table[], notes: Notes): void {
  for (const table of tables) {
    const { grid, left, below = [] } = table;
    const others = tables.filter(
      (other) =>
        other !== table && other.grid.sheet === grid.sheet && other.left < table.right && other.right > left,
    );
    const rows = below.filter((row) => !others.some(({ header, end }) => row >= header && row < end));
    const [first] = rows;
    if (first !== undefined)
      notes.warn('ROWS_OUTSIDE', sourceAt(table, first, left), { sheet: grid.sheet, rows: rows.length });
  }
}

/** Hidden parts are read, since they count; they are told, since nobody sees them. */
function reportHidden(sheet: SheetSnapshot, tables: readonly [Table, ...Table[]], notes: Notes): void {
  const [table] = tables;
  const { left, top } = sheet;
  const rows = sheet.hiddenRows.filter((row) =>
    sheet.values[row - top]?.some((value) => value !== null && value !== ''),
  );
  const columns = sheet.hiddenColumns.filter((column) =>
    sheet.values.some((row) => (row[column - left] ?? null) !== null && row[column - left] !== ''),
  );
  const whole = sheet.visibility !== 'visible';
  if (!whole && rows.length + columns.length === 0) return;
  const source = sourceAt(table, table.header, table.left);
  const params = { sheet: sheet.name, whole: whole ? 'ja' : '', rows: rows.length, columns: columns.length };
  notes.inform('HIDDEN_READ', source, params);
}
