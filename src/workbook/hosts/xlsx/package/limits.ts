/**
 * Bounds on what is opened, far above any honest workbook. A file that breaks one is refused (`tooLarge`), so that
 * a zip or XML bomb costs neither memory nor time.
 */
const MEGABYTE = 1024 * 1024;

export const MAX_FILE_BYTES = 256 * MEGABYTE;
export const MAX_ENTRIES = 20_000;
/** One part, unpacked: text of this length still fits in one string. */
export const MAX_PART_BYTES = 384 * MEGABYTE;
/** All parts together, unpacked. */
export const MAX_EXPANDED_BYTES = 1024 * MEGABYTE;
/** Unpacked by packed size of a part above {@link RATIO_FREE_BYTES}: sheets reach about 50, deflate at most 1032. */
export const MAX_RATIO = 400;
export const RATIO_FREE_BYTES = 16 * MEGABYTE;
/** Parts that are read as a tree (workbook, styles, relationships), not as a stream of cells. */
export const MAX_TREE_BYTES = 32 * MEGABYTE;
/** Cells of all sheets together, each from A1 to its last filled cell, empty ones included. */
export const MAX_CELLS = 20_000_000;
/** Nesting of XML elements; the deepest that Office writes is about thirty. */
export const MAX_DEPTH = 256;
