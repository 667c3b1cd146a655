/** What a number format code says about the number in the cell: a date, a percentage, or just a number. */

export type FormatKind = 'number' | 'percent' | 'date';

const kinds = new Map<string, FormatKind>();

/** @param code - Excel's invariant format code; undefined is `General` */
export function formatKind(code: string | undefined): FormatKind {
  if (code === undefined || code === 'General') return 'number';
  let kind = kinds.get(code);
  if (kind === undefined) {
    kind = classify(code);
    // A workbook holds a few dozen codes; the bound keeps a hostile one from filling the memory.
    if (kinds.size < 10_000) kinds.set(code, kind);
  }
  return kind;
}

function classify(code: string): FormatKind {
  // Quoted texts, escaped characters, colours and currencies in brackets, and padding say nothing.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').replace(/General|E[+-]/gi, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/i.test(bare) ? 'date' : 'number';
}
