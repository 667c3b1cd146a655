/** Which tables count: copies of a sheet and matrices of another year are put aside, with a finding. */
import { foldText } from '../../engine/text';
import type { Notes } from './notes';
import type { SheetKind } from './reading';
import { bookOf } from './sheet-kind';
import { sourceAt, type Table } from './table';
import { yearInText } from './years';

const COPY = /\(\d+\)$|\bkopie\b|\bcopy\b|\boud[e]?\b|\bold\b|\bback-?up\b|\bvorige versie\b/;

/** Sheets without years of their own, of which one per year may stand in a workbook. */
const YEARLESS: readonly SheetKind[] = ['matrix', 'services'];

/**
 * The tables that count.
 * @param year - the year of Instellingen, else the first of Begroting
 */
export function chooseTables(
  tables: readonly Table[],
  year: number | undefined,
  notes: Notes,
): readonly Table[] {
  const told = new Set<string>();
  return tables.filter((table) => {
    const rivals = tables.filter(
      (other) => other.kind === table.kind && other.grid.sheet !== table.grid.sheet,
    );
    const reason = isCopy(table, rivals) ? 'copy' : isOfOtherYear(table, rivals, year) ? 'year' : undefined;
    if (reason === undefined) return true;
    const { sheet } = table.grid;
    const other = rivals.find((rival) => !(reason === 'copy' ? isCopy(rival, [table]) : false));
    if (!told.has(sheet)) {
      const source = sourceAt(table, table.header, table.left);
      notes.warn('SHEET_ASIDE', source, { sheet, other: other?.grid.sheet ?? '', reason });
      told.add(sheet);
    }
    return false;
  });
}

/** `Begroting (2)`, `Begroting oud`, `Begroting na wijziging`, beside a sheet of the same kind that is no copy. */
function isCopy(table: Table, rivals: readonly Table[]): boolean {
  return hasCopyName(table) && rivals.some((rival) => !hasCopyName(rival));
}

/** Whether the name of the sheet alone says that it is a copy: that is a guess, a year in the name is not. */
export function hasCopyName({ grid, kind, reasons }: Table): boolean {
  if (reasons.includes('corrected')) return false;
  const name = foldText(grid.sheet);
  // The budget after its amendments, without a number: adding it to the budget would count everything twice.
  const amended = kind === 'budget' && name.includes('wijziging') && typeof bookOf(grid.sheet) !== 'object';
  return COPY.test(name) || amended;
}

function isOfOtherYear(table: Table, rivals: readonly Table[], year: number | undefined): boolean {
  if (year === undefined || !YEARLESS.includes(table.kind)) return false;
  const own = yearInText(table.grid.sheet);
  return own !== undefined && own !== year && rivals.some((rival) => yearInText(rival.grid.sheet) === year);
}
