/** The rows of a table: empty ones skipped, notes left out, totals apart, the Werkveld continued downwards. */
import { foldText } from '../../engine/text';
import { textOfValue } from './grid';
import { isTotalText } from './header';
import type { Role } from './roles';
import { type Table, textOf } from './table';

export interface TableRow {
  readonly row: number;
  readonly kind: 'data' | 'total' | 'subtotal';
  /** The Werkveld of the row, its own or continued; undefined when the table says nothing of werkvelden. */
  readonly field: string | undefined;
}

/** Cells that say `Totaal` in a total row. */
const LABELS: readonly Role[] = ['field', 'service', 'description', 'costKind'];
const NOTE = /^(?:bron|noot|nb|n\.b\.|let op|toelichting|opmerking|opmerkingen) ?:/;

/**
 * The rows below the header, in order.
 * @param knownFields - folded werkvelden that other sheets name: a row with only such a name is a heading
 */
export function rowsOf(table: Table, knownFields: ReadonlySet<string> = new Set()): readonly TableRow[] {
  const rows: TableRow[] = [];
  const fieldColumn = table.roles.get('field');
  const solid = lastSolidRow(table);
  const isHeading = fieldColumn === undefined ? headingTest(table, knownFields) : undefined;
  let field: string | undefined = fieldColumn === undefined ? undefined : '';
  let afterEmpty = false;

  for (let row = table.header + 1; row < table.end; row++) {
    const { count, column } = filled(table, row);
    if (count === 0) {
      afterEmpty = true;
      continue;
    }
    const below = row > solid && count === 1 && !knownFields.has(folded(table, row, column));
    if (afterEmpty && (below || NOTE.test(folded(table, row, column)))) continue;
    afterEmpty = false;

    const total = row === table.totals ? 'total' : totalKind(table, row);
    if (total !== undefined) {
      rows.push({ row, kind: total, field });
      continue;
    }
    if (count === 1 && isHeading?.(row, column, field)) {
      field = textOfValue(table.grid.raw(row, column));
      continue;
    }
    if (fieldColumn !== undefined) {
      field = textOf(table, row, 'field') || field;
      // Only a Werkveld: the heading of the rows below it.
      if (count === 1 && column === fieldColumn) continue;
    }
    rows.push({ row, kind: 'data', field });
  }
  return rows;
}

/**
 * How many cells of a row are filled (two or more count as two), and the first of them. A formula under Totaal is there
 * also where nothing is added up yet.
 */
function filled(table: Table, row: number): { readonly count: 0 | 1 | 2; readonly column: number } {
  let first = -1;
  for (let column = table.left; column < table.right; column++) {
    const { grid, totalColumns } = table;
    if (grid.raw(row, column) === null) continue;
    if (totalColumns.has(column) && grid.formula(row, column) !== undefined) continue;
    if (first >= 0) return { count: 2, column: first };
    first = column;
  }
  return { count: first < 0 ? 0 : 1, column: first };
}

/** The last row with more than one filled cell: single cells below it, after an empty row, are notes. */
function lastSolidRow(table: Table): number {
  for (let row = table.end - 1; row > table.header; row--) if (filled(table, row).count === 2) return row;
  return table.header;
}

const folded = (table: Table, row: number, column: number): string =>
  foldText(textOfValue(table.grid.raw(row, column)));

function totalKind(table: Table, row: number): 'total' | 'subtotal' | undefined {
  for (const role of LABELS) {
    const column = table.roles.get(role);
    const value = column === undefined ? null : table.grid.raw(row, column);
    if (typeof value !== 'string') continue;
    const text = foldText(value);
    if (isTotalText(text)) return text.startsWith('sub') ? 'subtotal' : 'total';
  }
  return isUnlabelledTotal(table, row) ? 'total' : undefined;
}

const AGGREGATE = /^=(?:SUM|SUBTOTAL|AGGREGATE|COUNT|COUNTA|COUNTIF|SUMIF|SUMIFS)\(/i;

/** No label at all, and the numbers are sums by formula. */
function isUnlabelledTotal({ grid, roles, left, right }: Table, row: number): boolean {
  const labels = LABELS.flatMap((role) => roles.get(role) ?? []);
  if (labels.length === 0 || labels.some((column) => grid.value(row, column) !== null)) return false;
  for (let column = left; column < right; column++)
    if (grid.raw(row, column) !== null && !AGGREGATE.test(grid.formula(row, column) ?? '')) return false;
  return true;
}

type HeadingTest = (row: number, column: number, field: string | undefined) => boolean;

/**
 * A heading row has one filled cell, at or before the product column, and is set apart from the product rows by
 * bold, fill or merge, or names a werkveld that other sheets know. BAG, WOZ and the like, which nobody takes, are
 * not set apart and stay products.
 */
function headingTest(table: Table, knownFields: ReadonlySet<string>): HeadingTest {
  const service = table.roles.get('service');
  if (service === undefined) return () => false;
  const contrast = !productsEmphasised(table, service);
  return (row, column, field) => {
    if (column > service) return false;
    if (table.grid.mergedAcross(row, column)) return true;
    if (contrast && table.grid.emphasised(row, column)) return true;
    const name = folded(table, row, column);
    return knownFields.has(name) && name !== foldText(field ?? '');
  };
}

/** Whether bold or fill is the look of ordinary product rows, so that it sets nothing apart. */
function productsEmphasised(table: Table, service: number): boolean {
  let [all, emphasised] = [0, 0];
  for (let row = table.header + 1; row < table.end; row++) {
    if (filled(table, row).count < 2 || table.grid.raw(row, service) === null) continue;
    all++;
    if (table.grid.emphasised(row, service)) emphasised++;
  }
  return emphasised * 2 > all;
}

/** The folded werkvelden that tables with a Werkveld column name. */
export function fieldsOf(tables: readonly Table[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const table of tables) {
    const column = table.roles.get('field');
    if (column === undefined) continue;
    for (let row = table.header + 1; row < table.end; row++) {
      const field = folded(table, row, column);
      if (field !== '' && !isTotalText(field)) fields.add(field);
    }
  }
  return fields;
}

/** Whether werkvelden stand in rows above their products. */
export const usesHeadingRows = (table: Table, knownFields: ReadonlySet<string>): boolean =>
  table.kind === 'matrix' &&
  !table.roles.has('field') &&
  rowsOf(table, knownFields).some(({ field }) => field !== undefined);
