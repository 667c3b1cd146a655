/** Small changes of tables that layouts are made of. */
import { areaAddress } from '../../../../src/workbook/address';
import type { Wording } from './clean-book';
import type { RawCell, RawRows, RawSheet, RawValue } from './raw-workbook';

export type Cells = (RawValue | RawCell)[];

export const cellValue = (cell: RawValue | RawCell | undefined): RawValue =>
  typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);

/** The amount of a cell, also when it is written as a Dutch text. */
export function numberOf(cell: RawValue | RawCell): number | undefined {
  const value = cellValue(cell);
  if (typeof value === 'number') return value;
  const match = /^(\()?(?:€ )?(-)?([\d.]+)(?:,(\d+|-))?\)?$/.exec(value ?? '');
  if (match === null) return undefined;
  const [, bracket, minus, whole = '', decimals = ''] = match;
  const size = Number(`${whole.replaceAll('.', '')}.${decimals === '-' ? '0' : decimals || '0'}`);
  return bracket || minus ? -size : size;
}

export const areaOf = (row: number, column: number, rows: number, columns: number): string =>
  areaAddress({ row, column, rows, columns });

/** Without the column Werkveld: each werkveld stands in a row above its products. */
export function headed(rows: RawRows, look: RawCell['look']): RawRows {
  const [head = [], ...rest] = rows;
  const lines: Cells[] = [head.slice(1)];
  rest.forEach((row, at) => {
    const field = cellValue(row[0]);
    if (field !== cellValue(rest[at - 1]?.[0])) lines.push([look ? { value: field, look } : field]);
    lines.push(row.slice(1));
  });
  return lines;
}

/** Tables below each other with two empty rows between them. */
export const under = (...tables: readonly RawRows[]): RawRows =>
  tables.flatMap((rows, at) => (at === 0 ? rows : [[], [], ...rows]));

/** Titles above, empty columns before, a total and a note below: what the wording asks for. */
export const decorate =
  ({ titles, left, total, note }: Wording) =>
  (name: string, rows: RawRows): RawSheet => {
    const width = Math.max(...rows.map((row) => row.length));
    const above: RawRows = Array.from({ length: titles }, (_, at) =>
      at === 0 ? [{ value: 'Gemeenschappelijke regeling', look: 'bold' }] : [],
    );
    const totals: RawRows = total && isCosts(rows) ? [['Totaal', ...sumsOf(rows, width)]] : [];
    const notes: RawRows = note ? [[], ['Bron: begroting van de regeling']] : [];
    const shift = new Array<null>(left).fill(null);
    return { name, rows: [...above, ...rows, ...totals, ...notes].map((row) => [...shift, ...row]) };
  };

const isCosts = ([head = []]: RawRows): boolean => head.some((cell) => cellValue(cell) === 'Kostensoort');

/** Sums by formula below the amounts. */
function sumsOf(rows: RawRows, width: number): Cells {
  return Array.from({ length: width - 1 }, (_, at) => {
    const column = at + 1;
    const [, ...rest] = rows;
    const sum = rest.reduce((total, row) => total + (numberOf(row[column] ?? null) ?? 0), 0);
    const head = cellValue(rows[0]?.[column]);
    return /\d{4}/.test(String(head)) ? { value: sum, formula: 'SUM(1,2)' } : null;
  });
}
