/** Snapshots by hand: sheets from rows of values, with what a test wants to say about formats, merges and the like. */
import { parseAddress } from '../../../src/workbook/address';
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

export interface SheetOptions {
  readonly visibility?: SheetSnapshot['visibility'];
  readonly own?: boolean;
  /** Number formats by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly emphasised?: readonly string[];
  /** Areas such as `B11:R11`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Areas of Excel tables. */
  readonly tables?: readonly string[];
  /** Where the rows begin; A1 when it is not given. */
  readonly at?: string;
}

export type Rows = readonly (readonly CellValue[])[];

export function sheet(name: string, rows: Rows, options: SheetOptions = {}): SheetSnapshot {
  const { row: top, column: left } = areaOf(options.at ?? 'A1');
  const formats: (string | undefined)[][] = rows.map(() => []);
  for (const [address, code] of Object.entries(options.formats ?? {})) {
    const { row, column } = areaOf(address);
    const line = formats[row - top];
    if (line !== undefined) line[column - left] = code;
  }
  return {
    name,
    visibility: options.visibility ?? 'visible',
    own: options.own ?? false,
    top,
    left,
    values: rows,
    formats,
    formulas: options.formulas ?? {},
    emphasised: new Set(options.emphasised),
    merges: (options.merges ?? []).map(areaOf),
    tables: (options.tables ?? []).map((area, index) => ({
      name: `Tabel${index + 1}`,
      area: areaOf(area),
      hasTotals: false,
    })),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

export const workbook = (
  sheets: readonly SheetSnapshot[],
  memory: Readonly<Record<string, string>> = {},
): WorkbookSnapshot => ({ name: 'test.xlsx', sheets, names: [], memory });

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`no address: ${address}`);
  return area;
}

/** Excel's serial number of a day. */
export const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

export const DATE = 'dd-mm-yyyy';

/** Three participants that most tests can do with. */
export const PARTICIPANTS: Rows = [
  ['Code', 'Naam', 'Soort', 'Alias', 'Groep'],
  ['A', 'Almelo', 'gemeente', '', 'Noord'],
  ['B', 'Borne', 'gemeente', 'Bor; Börne', 'Noord'],
  ['RT', 'Regio Twente', 'samenwerkingsverband', '"RT"', ''],
];

export const MATRIX: Rows = [
  ['Werkveld', 'Product', 'A', 'B', 'RT'],
  ['P&O', 'Salaris', 'x', 'x', null],
  ['ICT', 'Werkplek', 'x', '(x)', 'x'],
];

export const BUDGET: Rows = [
  ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
  ['P&O', 'Salaris', 'Personeel', 'L', 1000],
  ['ICT', 'Werkplek', 'Licenties', 'L', 500],
];

/**
 * The smallest sound workbook, with the given sheets in the place of, or besides, its own.
 * @param others - rows by sheet name; undefined leaves a sheet out
 */
export function book(
  others: Readonly<Record<string, Rows | SheetSnapshot | undefined>> = {},
): WorkbookSnapshot {
  const all = { Deelnemers: PARTICIPANTS, Matrix: MATRIX, Begroting: BUDGET, ...others };
  return workbook(
    Object.entries(all).flatMap(([name, content]) => {
      if (content === undefined) return [];
      return isRows(content) ? [sheet(name, content)] : [content];
    }),
  );
}

const isRows = (content: Rows | SheetSnapshot): content is Rows => Array.isArray(content);
