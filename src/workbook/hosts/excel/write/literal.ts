/** Texts that Excel must not take for something else. */

/**
 * What is written to a cell is taken as if somebody typed it: `=1`, `+1` and `-1` become formulas, `1-2` a date, `5%`
 * a number, `TRUE` a truth value. An apostrophe before it makes it a text; Excel takes the apostrophe off. (The format
 * `@` would do the same, but stays on the cell and turns formulas that the user types there into texts.) Plain words
 * go as they are, so that few cells carry the apostrophe.
 */
export const literalText = (text: string): string => (isPlain(text) ? text : `'${text}`);

/** Begins with a letter, is no truth value or error, and no date such as `mei 2016`. */
export const isPlain = (text: string): boolean =>
  text === '' ||
  (/^\p{L}/u.test(text) &&
    !/^(true|false|waar|onwaar)$/i.test(text) &&
    !/^\p{L}{3,9}\.?[\s\-/,]*\d/u.test(text));
