/** Linear equations by elimination over fractions. */
import { Fraction } from '../exact';

/** @returns undefined when there is not exactly one solution */
export function solve(
  matrix: readonly (readonly Fraction[])[],
  constants: readonly Fraction[],
): readonly Fraction[] | undefined {
  const rows = matrix.map((row, at) => [...row, constants[at] ?? Fraction.of(0)]);
  const at = (row: readonly Fraction[], column: number): Fraction => row[column] ?? Fraction.of(0);
  for (let column = 0; column < rows.length; column += 1) {
    const found = rows.findIndex((row, place) => place >= column && at(row, column).sign() !== 0);
    const [pivot] = found < 0 ? [] : rows.splice(found, 1);
    if (!pivot) return undefined;
    const one = pivot.map((value) => value.over(at(pivot, column)));
    rows.splice(column, 0, one);
    for (const [place, row] of rows.entries()) {
      if (place === column || at(row, column).sign() === 0) continue;
      const factor = at(row, column);
      rows[place] = row.map((value, position) => value.minus(factor.times(at(one, position))));
    }
  }
  return rows.map((row) => at(row, rows.length));
}
