/** Exact linear programming for the nucleolus: few rows, some hundreds of columns, whole numbers. */
import { type Rational, rational } from '../rational';

export interface Program {
  /** The coefficients of each variable, one per row. */
  readonly columns: readonly (readonly bigint[])[];
  /** The cost of one unit of each variable. */
  readonly costs: readonly bigint[];
  /** The right-hand sides, none negative. */
  readonly rhs: readonly bigint[];
}

export interface Optimum {
  /** Variables that are not 0, with their amounts. */
  readonly positive: ReadonlyMap<number, Rational>;
  readonly objective: Rational;
}

/**
 * Row i of the tableau is an equation, the last row the reduced costs, the last column the right-hand sides. Every
 * number stands for itself divided by `scale`; each pivot divides without remainder (Edmonds), so nothing is rounded
 * and no fraction is ever reduced.
 */
interface Tableau {
  rows: bigint[][];
  basis: number[];
  scale: bigint;
}

/**
 * Minimises the cost of non-negative variables of which the columns add up to the right-hand sides.
 * Bland's rule (the first column that improves) keeps it from going in circles.
 * @throws RangeError when no solution exists or the cost has no lower bound
 */
export function minimise({ columns, costs, rhs }: Program): Optimum {
  const height = rhs.length;
  const width = columns.length;
  // One extra variable per row makes a first solution; the first phase drives them all to 0.
  const rows = rhs.map((right, row) => [
    ...columns.map((column) => column[row] ?? 0n),
    ...rhs.map((_, extra) => (extra === row ? 1n : 0n)),
    right,
  ]);
  const infeasibility = columns.map((_, column) => -rows.reduce((sum, row) => sum + at(row, column), 0n));
  const start = [...infeasibility, ...rhs.map(() => 0n), -rhs.reduce((a, b) => a + b, 0n)];
  const tableau: Tableau = { rows: [...rows, start], basis: rhs.map((_, row) => width + row), scale: 1n };
  improve(tableau, width);
  if (at(lastRow(tableau), width + height) !== 0n) throw new RangeError('the program has no solution');
  dropExtras(tableau, width);

  const reduced = [...costs, 0n].map((cost) => cost * tableau.scale);
  tableau.basis.forEach((variable, row) => {
    const cost = costs[variable] ?? 0n;
    const equation = tableau.rows[row] ?? [];
    for (let column = 0; column <= width; column += 1)
      reduced[column] = at(reduced, column) - cost * at(equation, column);
  });
  tableau.rows[tableau.rows.length - 1] = reduced;
  improve(tableau, width);

  const positive = new Map<number, Rational>();
  tableau.basis.forEach((variable, row) => {
    const amount = at(tableau.rows[row] ?? [], width);
    if (amount !== 0n) positive.set(variable, rational(amount, tableau.scale));
  });
  return { positive, objective: rational(-at(lastRow(tableau), width), tableau.scale) };
}

/** Pivots until no column among the first `width` lowers the cost. */
function improve(tableau: Tableau, width: number): void {
  for (;;) {
    const reduced = lastRow(tableau);
    const column = reduced.findIndex((cost, index) => index < width && cost < 0n);
    if (column < 0) return;
    pivot(tableau, leavingRow(tableau, column), column);
  }
}

/** The row that reaches 0 first; of equals the one with the first variable. */
function leavingRow({ rows, basis }: Tableau, column: number): number {
  let best = -1;
  for (let row = 0; row < basis.length; row += 1) {
    const step = at(rows[row] ?? [], column);
    if (step <= 0n) continue;
    const order = best < 0 ? -1n : compareRatios(rows[row] ?? [], rows[best] ?? [], column);
    if (order < 0n || (order === 0n && (basis[row] ?? 0) < (basis[best] ?? 0))) best = row;
  }
  if (best < 0) throw new RangeError('the program has no lower bound');
  return best;
}

function compareRatios(a: readonly bigint[], b: readonly bigint[], column: number): bigint {
  return at(a, a.length - 1) * at(b, column) - at(b, b.length - 1) * at(a, column);
}

function pivot(tableau: Tableau, pivotRow: number, column: number): void {
  const source = tableau.rows[pivotRow] ?? [];
  const divisor = at(source, column);
  tableau.rows = tableau.rows.map((row, index) => {
    const factor = at(row, column);
    return index === pivotRow
      ? row
      : row.map((value, j) => (value * divisor - factor * at(source, j)) / tableau.scale);
  });
  tableau.basis[pivotRow] = column;
  tableau.scale = divisor;
}

/** Takes the extra variables out: those still in the basis stand at 0, in a row that repeats others or can pivot. */
function dropExtras(tableau: Tableau, width: number): void {
  for (let row = tableau.basis.length - 1; row >= 0; row -= 1) {
    if ((tableau.basis[row] ?? 0) < width) continue;
    const equation = tableau.rows[row] ?? [];
    const column = equation.findIndex((value, index) => index < width && value !== 0n);
    if (column < 0) {
      tableau.rows.splice(row, 1);
      tableau.basis.splice(row, 1);
    } else {
      if (at(equation, column) < 0n) tableau.rows[row] = equation.map((value) => -value);
      pivot(tableau, row, column);
    }
  }
  tableau.rows = tableau.rows.map((row) => [...row.slice(0, width), at(row, row.length - 1)]);
}

const lastRow = ({ rows }: Tableau): readonly bigint[] => rows[rows.length - 1] ?? [];
const at = (values: readonly bigint[], index: number): bigint => values[index] ?? 0n;
