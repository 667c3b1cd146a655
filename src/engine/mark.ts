/** R6: a mark of the product-afnemer matrix, as it is written in a cell. */
import type { Decimal } from 'decimal.js';
import type { CellRead, Mark } from './model';
import { foldText } from './text';

const MARKS: ReadonlyMap<string, Mark | undefined> = new Map<string, Mark | undefined>([
  ['x', 'x'],
  ['ja', 'x'],
  ['✓', 'x'],
  ['✔', 'x'],
  ['(x)', '(x)'],
  ['on demand', 'on demand'],
  ['op afroep', 'on demand'],
  ['', undefined],
  ['-', undefined],
  ['–', undefined],
  ['—', undefined],
  ['nee', undefined],
  ['0', undefined],
  ['n.v.t.', undefined],
  ['nvt', undefined],
]);

/**
 * Reads a mark (R6).
 * @param content - a text, or the number of a numeric cell
 * @returns the mark; undefined when it does not take; `'unreadable'` for anything else, a negative number included
 */
export function parseMark(content: string | Decimal): CellRead<Mark> {
  if (typeof content !== 'string') {
    if (content.isNegative() && !content.isZero()) return 'unreadable';
    return content.isZero() ? undefined : content;
  }
  const text = foldText(content.replace(/\uFE0E|\uFE0F/gu, '')).replace(/^\( ?x ?\)$/u, '(x)');
  return MARKS.has(text) ? MARKS.get(text) : 'unreadable';
}
