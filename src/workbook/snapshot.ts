/** What a host reads from a workbook, as plain data. Readers see nothing else of it. */

/** An Excel error value such as `#N/A`, or a formula whose stored value is missing (`#NOVALUE`). */
export interface CellError {
  readonly error: string;
}

/** Raw value of a cell. Dates are serial numbers (1900 system) with a date number format; empty is null. */
export type CellValue = string | number | boolean | CellError | null;

/** Zero-based, `rows` × `columns` cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** Cells are addressed from A1 = (0, 0); `values[r][c]` is the cell (`top` + r, `left` + c). */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** One of our own result sheets (it carries `_verdeelwijzer`): its cells are not read. */
  readonly own: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes by row and column as in {@link values}; a missing row or cell is `General`. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  /** Formulas by A1 address (with the leading `=`), English. */
  readonly formulas: Readonly<Record<string, string>>;
  /** A1 addresses of filled cells that are bold or have a fill: used to tell heading rows apart. */
  readonly emphasised: ReadonlySet<string>;
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  /** Zero-based absolute indexes; of those without cells a host may leave out any. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface NameSnapshot {
  readonly name: string;
  /** Undefined: scope is the workbook. */
  readonly sheet: string | undefined;
  readonly formula: string;
}

export interface WorkbookSnapshot {
  /** File or workbook name, for messages. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** What we stored in the workbook earlier (options, corrections, adopted versions), by key. */
  readonly memory: Readonly<Record<string, string>>;
}
