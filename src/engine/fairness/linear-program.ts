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
 * Each row is an equation, `costs` are the reduced costs, and the last column of both is the right-hand side. Every
 * number stands for itself divided by `scale`; each pivot divides without remainder (Edmonds), so nothing is rounded
 * and no fraction is ever reduced.
 */
interface Tableau {
  rows: Line[];
  costs: Line;
  /** The variable that each row gives; one that does not exist where the row gives none yet. */
  basis: number[];
  scale: bigint;
}

type Line = readonly bigint[];

/**
 * Minimises the cost of non-negative variables of which the columns add up to the right-hand sides.
 * Bland's rule (the first column that improves) keeps it from going in circles.
 * @throws RangeError when no solution exists or the cost has no lower bound
 */
export function minimise({ columns, costs, rhs }: Program): Optimum {
  const width = columns.length;
  // One extra variable per row makes a first solution; the first phase drives them all to 0. None of them comes back,
  // so that they need no column.
  const rows = rhs.map((right, row): Line => [...columns.map((column) => at(column, row)), right]);
  const tableau: Tableau = {
    rows,
    costs: [...columns, rhs].map((column) => -column.reduce((sum, value) => sum + value, 0n)),
    basis: rows.map((_, row) => width + row),
    scale: 1n,
  };
  improve(tableau, width);
  if (at(tableau.costs, width) !== 0n) throw new RangeError('the program has no solution');
  dropExtras(tableau, width);

  tableau.costs = tableau.basis.reduce(
    (reduced: Line, variable, row) =>
      reduced.map((cost, column) => cost - at(costs, variable) * at(lineAt(tableau.rows, row), column)),
    [...costs, 0n].map((cost) => cost * tableau.scale),
  );
  improve(tableau, width);

  const positive = new Map<number, Rational>();
  tableau.basis.forEach((variable, row) => {
    const amount = at(lineAt(tableau.rows, row), width);
    if (amount !== 0n) positive.set(variable, rational(amount, tableau.scale));
  });
  return { positive, objective: rational(-at(tableau.costs, width), tableau.scale) };
}

/** Pivots until no column among the first `width` lowers the cost. */
function improve(tableau: Tableau, width: number): void {
  for (;;) {
    const column = tableau.costs.findIndex((cost, index) => index < width && cost < 0n);
    if (column < 0) return;
    pivot(tableau, leavingRow(tableau, column), column);
  }
}

/** The row that reaches 0 first; of equals the one with the first variable. */
function leavingRow({ rows, basis }: Tableau, column: number): number {
  let best = -1;
  rows.forEach((line, row) => {
    if (at(line, column) <= 0n) return;
    const order = best < 0 ? -1n : compareRatios(line, lineAt(rows, best), column);
    if (order < 0n || (order === 0n && (basis[row] ?? 0) < (basis[best] ?? 0))) best = row;
  });
  if (best < 0) throw new RangeError('the program has no lower bound');
  return best;
}

function compareRatios(a: Line, b: Line, column: number): bigint {
  return at(a, a.length - 1) * at(b, column) - at(b, b.length - 1) * at(a, column);
}

function pivot(tableau: Tableau, pivotRow: number, column: number): void {
  const source = lineAt(tableau.rows, pivotRow);
  const divisor = at(source, column);
  const without = (line: Line): Line =>
    line.map((value, j) => (value * divisor - at(line, column) * at(source, j)) / tableau.scale);
  tableau.rows = tableau.rows.map((line, row) => (row === pivotRow ? line : without(line)));
  tableau.costs = without(tableau.costs);
  tableau.basis[pivotRow] = column;
  tableau.scale = divisor;
}

/**
 * Takes the extra variables out: those still in the basis stand at 0, so that any other variable of their row can take
 * their place. A row that repeats others has none, and stays as a row of zeros.
 */
function dropExtras(tableau: Tableau, width: number): void {
  tableau.basis.forEach((variable, row) => {
    const line = lineAt(tableau.rows, row);
    const column = line.findIndex((value) => value !== 0n);
    if (variable < width || column < 0) return;
    // What is 0 may change its sign; a divisor must be above 0.
    if (at(line, column) < 0n) tableau.rows[row] = line.map((value) => -value);
    pivot(tableau, row, column);
  });
}

const lineAt = (rows: readonly Line[], index: number): Line => rows[index] ?? [];
const at = (line: Line, index: number): bigint => line[index] ?? 0n;
