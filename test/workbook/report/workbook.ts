/** Sheet specs as a workbook whose formulas can be computed and whose tables can be sorted, for the tests. */
import { cellAddress, columnIndex, parseAddress } from '../../../src/workbook/address';
import type { CellSpec, SheetSpec } from '../../../src/workbook/sheet-spec';
import type { Area } from '../../../src/workbook/snapshot';
import { evaluate, type Range, type Value } from './formula';

/** The user's own cells by `Sheet!A1`. */
export type InputCells = Readonly<Record<string, Value>>;

export interface Computed {
  readonly sheet: string;
  readonly cell: string;
  readonly spec: CellSpec;
  /** What the formula gives. */
  readonly value: Value;
}

/** Computes every formula cell from the values of the cells without formulas. */
export function computeFormulas(sheets: readonly SheetSpec[], input: InputCells = {}): readonly Computed[] {
  const known = new Map<string, Value | 'busy'>();
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = new Map(
    sheets.flatMap((sheet) =>
      (sheet.names ?? []).map(({ name, area }) => [name.toLowerCase(), { sheet: sheet.name, area }] as const),
    ),
  );

  function valueAt(sheet: string, row: number, column: number): Value {
    const spec = byName.get(sheet);
    if (!spec) return input[`${sheet}!${cellAddress(row, column)}`] ?? null;
    const cell = spec.rows[row]?.[column] ?? null;
    if (cell === null || cell.formula === undefined) return cell?.value ?? null;
    const key = `${sheet}!${cellAddress(row, column)}`;
    const value = known.get(key);
    if (value === 'busy') throw new Error(`circular reference at ${key}`);
    if (value !== undefined) return value;
    known.set(key, 'busy');
    const computed = evaluate(cell.formula, {
      range: (reference) => rangeOf(sheet, reference),
      name: (name) => namedRange(name),
      withoutSubtotals: (reference) => rangeOf(sheet, reference, true),
    });
    known.set(key, computed);
    return computed;
  }

  function rangeOf(home: string, reference: string, withoutSubtotals = false): Range {
    const [, quoted, address = ''] = /^(?:'((?:[^']|'')*)'!)?(.*)$/.exec(reference) ?? [];
    const area = parseAddress(address);
    if (!area) throw new Error(`no address: ${reference}`);
    return valuesOf(quoted?.replace(/''/g, "'") ?? home, area, withoutSubtotals);
  }

  function namedRange(name: string): Range {
    const found = names.get(name.toLowerCase());
    if (!found) throw new Error(`#NAME?: ${name}`);
    return valuesOf(found.sheet, found.area);
  }

  const valuesOf = (sheet: string, { row, column, rows, columns }: Area, withoutSubtotals = false): Range =>
    Array.from({ length: rows * columns }, (_, index) => {
      const [r, c] = [row + Math.floor(index / columns), column + (index % columns)];
      const formula = byName.get(sheet)?.rows[r]?.[c]?.formula;
      return withoutSubtotals && formula?.startsWith('SUBTOTAL(') ? null : valueAt(sheet, r, c);
    });

  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((spec, column) =>
        spec?.formula === undefined
          ? []
          : [
              {
                sheet: sheet.name,
                cell: cellAddress(row, column),
                spec,
                value: valueAt(sheet.name, row, column),
              },
            ],
      ),
    ),
  );
}

/** The sheet as after sorting the data rows of a range in another order, as Excel moves formulas along. */
export function sortRows(sheet: SheetSpec, area: Area, order: readonly number[]): SheetSpec {
  const moved = order.map((from, to) => ({ from: area.row + from, to: area.row + to }));
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { from, to } of moved) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.rows[from]?.[column] ?? null;
      const target = rows[to];
      if (target) target[column] = cell && shifted(cell, to - from);
    }
  }
  return { ...sheet, rows };
}

/** Relative rows move with the formula, fixed ones stay. */
function shifted(cell: CellSpec, by: number): CellSpec {
  if (cell.formula === undefined) return cell;
  const formula = cell.formula.replace(
    /"(?:[^"]|"")*"|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(])/g,
    (whole, column: string | undefined, fixed: string, row: string) =>
      column === undefined || columnIndex(column.replace('$', '')) > 16_383 || fixed === '$'
        ? whole
        : `${column}${Number(row) + by}`,
  );
  return { ...cell, formula };
}

/** To 12 digits and 8 decimals: of a difference of doubles the last of 16 digits are noise. */
export const withoutNoise = (value: number): number => Number(Number(value.toPrecision(12)).toFixed(8)) + 0;

/** Every formula gives the value that is stored with it. */
export function expectStoredValues(sheets: readonly SheetSpec[], input: InputCells): void {
  const computed = computeFormulas(sheets, input);
  expect(computed.length).toBeGreaterThan(50);
  const rounded = (value: Value): Value => (typeof value === 'number' ? withoutNoise(value) : value);
  expect(computed.map(({ sheet, cell, value }) => [sheet, cell, rounded(value)])).toEqual(
    computed.map(({ sheet, cell, spec }) => [sheet, cell, rounded(spec.value)]),
  );
}
