/** Finds references to a sheet in formulas. */

const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.]*)!/gu;

/** Whether a formula refers to a cell or name of the sheet, quoted or not, texts in it left out. */
export function refersTo(formula: string, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  for (const [, quoted, bare] of formula.matchAll(SHEET)) {
    const name = quoted?.replace(/''/g, "'") ?? bare;
    if (name?.toLowerCase() === wanted) return true;
  }
  return false;
}
