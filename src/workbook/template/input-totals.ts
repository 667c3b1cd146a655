/** Total rows and columns of an input sheet, as formulas that the reader checks and that a user cannot break. */
import { areaAddress } from '../address';
import type { CellSpec, NumberFormat } from '../sheet-spec';
import type { Area } from '../snapshot';
import { type InputContext, type InputSheet, type InputValue, MATRIX } from './input-kinds';

/** `net`: lasten minus baten. `count`: how many take, as a mark or as a number. */
type Total = 'sum' | 'net' | 'count';

const TOTALS: Readonly<
  Record<string, { readonly row?: Total; readonly column?: Total; readonly format: NumberFormat }>
> = {
  [MATRIX]: { row: 'count', column: 'count', format: 'integerOrEmpty' },
  Begroting: { row: 'net', format: 'euro' },
  Realisatie: { row: 'net', format: 'euro' },
  Inbreng: { row: 'sum', column: 'sum', format: 'euroOrEmpty' },
  Voorschotten: { row: 'sum', column: 'sum', format: 'euroOrEmpty' },
  Frictiekosten: { row: 'sum', column: 'sum', format: 'euroOrEmpty' },
  Hoeveelheden: { column: 'sum', format: 'numberOrEmpty' },
  Maatstaven: { column: 'sum', format: 'numberOrEmpty' },
};

const LABELS = ['Product', 'Omschrijving'];
const SIDE = 'L/B';

export interface InputTotals {
  /** Where a column Totaal comes, before whatever stands there; undefined for none. */
  readonly column: number | undefined;
  /** The cell of a row in that column. @param row - index on the sheet */
  readonly ofRow: (row: number, values: readonly InputValue[]) => CellSpec;
  /** The row below the last one that can be filled; undefined for none. @param last - index of that last row */
  readonly below: ((last: number) => readonly (CellSpec | null)[]) | undefined;
}

/** @returns undefined for a sheet that has nothing to add up */
export function inputTotals(
  { name, rows: [headings = [], ...data] }: InputSheet,
  { participants }: InputContext,
): InputTotals | undefined {
  const kinds = TOTALS[name];
  const summed = headings.flatMap((heading, at) =>
    participants.has(String(heading)) || /^\d{4}$/.test(String(heading)) ? [at] : [],
  );
  const [first, last = 0] = [summed[0], summed.at(-1)];
  if (kinds === undefined || first === undefined || last - first + 1 !== summed.length) return undefined;
  const { format } = kinds;
  const column = kinds.column && last + 1;
  const label = headings.findIndex((heading) => LABELS.includes(String(heading)));
  const side = headings.indexOf(SIDE);
  const rowKind = label < 0 ? undefined : kinds.row;

  const align = kinds.column === 'count' ? ({ align: 'center' } as const) : {};
  const ofRow = (row: number, values: readonly InputValue[]): CellSpec => ({
    look: 'label',
    format,
    ...align,
    ...added(
      kinds.column ?? 'sum',
      { row, column: first, rows: 1, columns: summed.length },
      values.slice(first, last + 1),
    ),
  });
  const below = (lastRow: number): readonly (CellSpec | null)[] =>
    headings.map((_, at): CellSpec | null => {
      if (at === label)
        return { value: rowKind === 'net' ? 'Totaal lasten min baten' : 'Totaal', look: 'total' };
      if (at < first || at > last || rowKind === undefined) return { value: null, look: 'total' };
      const area = { row: 1, column: at, rows: lastRow, columns: 1 };
      const values = data.map((row) => row[at] ?? null);
      if (rowKind !== 'net' || side < 0)
        return { look: 'total', format, ...align, ...added(rowKind, area, values) };
      const sides = areaAddress({ ...area, column: side });
      const signs = data.map((row) => (String(row[side] ?? '').startsWith('B') ? -1 : 1));
      return {
        look: 'total',
        format,
        formula: `SUM(${areaAddress(area)})-2*SUMIF(${sides},"B*",${areaAddress(area)})`,
        value: sumOf(values.map((value, row) => numberIn(value) * (signs[row] ?? 1))),
      };
    });
  return { column, ofRow, below: rowKind && below };
}

function added(kind: Total, area: Area, values: readonly InputValue[]): Pick<CellSpec, 'formula' | 'value'> {
  const range = areaAddress(area);
  if (kind !== 'count') return { formula: `SUM(${range})`, value: sumOf(values.map(numberIn)) };
  const taking = values.filter((value) => typeof value === 'number' || value === 'x');
  return { formula: `COUNTIF(${range},"x")+COUNT(${range})`, value: taking.length };
}

const numberIn = (value: InputValue): number => (typeof value === 'number' ? value : 0);

/** R1: at 15 significant digits, as Excel shows it. */
const sumOf = (numbers: readonly number[]): number =>
  Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(15));
