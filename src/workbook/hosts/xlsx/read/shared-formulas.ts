/** Formulas that stand once in the file and count for several cells, moved to each of them. */
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../../address';

/** References with an optional `$`; texts, sheet names and columns of tables are left alone, names never match. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[A-Za-z_\\][\w.]*/gi;

/**
 * The formula as it reads `rows` further down and `columns` further right.
 * @param formula - English, without `=`; a reference that falls off the sheet becomes `#REF!`
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
    const [
      fixedColumn,
      letters,
      fixedRow,
      digits,
      fixedA,
      columnA,
      fixedB,
      columnB,
      fixed1,
      row1,
      fixed2,
      row2,
    ] = groups;
    if (letters !== undefined && digits !== undefined) {
      return joined([moveColumn(fixedColumn, letters, columns), moveRow(fixedRow, digits, rows)], '');
    }
    if (columnA !== undefined && columnB !== undefined) {
      return joined([moveColumn(fixedA, columnA, columns), moveColumn(fixedB, columnB, columns)], ':');
    }
    if (row1 !== undefined && row2 !== undefined) {
      return joined([moveRow(fixed1, row1, rows), moveRow(fixed2, row2, rows)], ':');
    }
    return token;
  });
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.includes(undefined) ? '#REF!' : parts.join(separator);

function moveColumn(fixed = '', letters: string, by: number): string | undefined {
  const column = columnIndex(letters) + (fixed ? 0 : by);
  return column >= 0 && column < MAX_COLUMNS ? fixed + columnLetters(column) : undefined;
}

function moveRow(fixed = '', digits: string, by: number): string | undefined {
  const row = Number(digits) + (fixed ? 0 : by);
  return row >= 1 && row <= MAX_ROWS ? `${fixed}${row}` : undefined;
}
