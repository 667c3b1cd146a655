/** How an input sheet looks: headings, widths, frozen panes, drop-downs, and totals that cannot be broken. */
import { areaAddress } from '../address';
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from '../sheet-spec';
import type { Area } from '../snapshot';
import { type InputContext, type InputSheet, type InputValue, inputContext, MATRIX } from './input-kinds';
import { inputValidations } from './input-rules';
import { type InputTotals, inputTotals } from './input-totals';

export type { InputSheet, InputValue } from './input-kinds';

/** Rows below the last one in which drop-downs work too, where no total stands below them. */
const RULED_ROWS = 200;
/** Empty rows between the data and the total, so that a product can be added without inserting one. */
const SPARE_ROWS = 5;

const MAX_WIDTH = 48;
/** Of a column of marks: `on demand` stands on two lines. */
const MARK_WIDTH = 8;
const TOTAL_WIDTH = 16;

const AMOUNT_SHEETS = ['Begroting', 'Realisatie', 'Inbreng', 'Voorschotten', 'Frictiekosten'];

export interface InputOptions {
  /** Empty rows above a total, to be filled. */
  readonly spareRows?: number;
}

/**
 * The sheets of one workbook.
 * @param participants - the headings of participant columns, so that marks get their drop-down
 */
export function inputSheets(
  sheets: readonly InputSheet[],
  participants: ReadonlySet<string>,
  { spareRows = SPARE_ROWS }: InputOptions = {},
): readonly SheetSpec[] {
  const context = inputContext(sheets, participants);
  return sheets.map((sheet) => inputSheet(sheet, context, spareRows));
}

function inputSheet(sheet: InputSheet, context: InputContext, spareRows: number): SheetSpec {
  const { name, rows } = sheet;
  const [headings = []] = rows;
  const totals = inputTotals(sheet, context);
  const spare = totals?.below ? spareRows : 0;
  const empty = headings.map(() => null);
  const filled = [...rows, ...Array.from({ length: spare }, () => empty)];
  const labels = firstOfData(headings, context);
  const body = filled.map(
    (row, at): RowSpec =>
      withTotal(
        row.map((value, column) => cellOf(value, at, { sheet, column, labels }, context)),
        at === 0 ? totals && totalHeading(totals) : totals?.ofRow(at, row),
        totals,
      ),
  );
  const below = totals?.below
    ? [withTotal(totals.below(filled.length - 1), totalOfTotals(totals, filled.length, rows), totals)]
    : [];
  const columns = withTotal(
    headings.map(
      (title, column): ColumnSpec =>
        name === MATRIX && context.participants.has(String(title))
          ? { width: MARK_WIDTH }
          : widthOf(rows, column),
    ),
    { width: name === MATRIX ? MARK_WIDTH : TOTAL_WIDTH },
    totals,
  );
  const ruled = totals?.below ? filled.length - 1 : filled.length - 1 + RULED_ROWS;
  return {
    name,
    own: false,
    rows: [...body, ...below],
    columns,
    freeze: { rows: 1, columns: Math.max(0, labels) },
    validations: inputValidations(
      { name, rows: rows.map((row, at) => withTotal(row, at === 0 ? 'Totaal' : null, totals)) },
      ruled,
      context,
    ),
    ...lockedIn([...body, ...below]),
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rows: body.length + below.length, columns: columns.length },
      pagesHigh: 0,
      titleRows: { first: 0, last: 0 },
      headerLeft: '',
      headerRight: '',
      footerLeft: '',
      footerCenter: name,
      footerRight: '',
    },
  };
}

const totalHeading = ({ ofRow }: InputTotals): CellSpec => ({
  value: 'Totaal',
  look: 'heading',
  align: ofRow(0, []).align ?? 'right',
  wrap: true,
});

/** A row, or the columns, with the one of the total in its place. */
function withTotal<T>(
  cells: readonly T[],
  total: T | undefined,
  totals: InputTotals | undefined,
): readonly T[] {
  const at = totals?.column;
  return at === undefined || total === undefined ? cells : [...cells.slice(0, at), total, ...cells.slice(at)];
}

/** The sum of the column Totaal. */
function totalOfTotals(totals: InputTotals, row: number, rows: InputSheet['rows']): CellSpec | undefined {
  const { column, ofRow } = totals;
  if (column === undefined) return undefined;
  const values = rows.slice(1).map((cells, at) => Number(ofRow(at + 1, cells).value));
  const { format = 'number', align = 'right' } = ofRow(row, []);
  const range = areaAddress({ row: 1, column, rows: row - 1, columns: 1 });
  const value = Number(values.reduce((sum, each) => sum + each, 0).toPrecision(15));
  return { look: 'total', format, align, formula: `SUM(${range})`, value };
}

/** The formulas, in strips from left to right. */
function lockedIn(rows: readonly RowSpec[]): Pick<SheetSpec, 'locked'> {
  const locked: Area[] = [];
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const above = locked.findIndex((area) => area.column === column && area.row + area.rows === at);
      const known = locked[above];
      if (known) locked[above] = { ...known, rows: known.rows + 1 };
      else locked.push({ row: at, column, rows: 1, columns: 1 });
    });
  });
  return locked.length > 0 ? { locked } : {};
}

/** The first column of marks or amounts; -1 for a sheet without. */
const firstOfData = (headings: readonly InputValue[], { participants }: InputContext): number =>
  headings.findIndex((heading) => participants.has(String(heading)) || isYear(heading));

const isYear = (value: InputValue | undefined): boolean => /^\d{4}$/.test(String(value));

interface Place {
  readonly sheet: InputSheet;
  readonly column: number;
  readonly labels: number;
}

function cellOf(
  value: InputValue,
  at: number,
  { sheet: { name, rows }, column, labels }: Place,
  { participants }: InputContext,
): CellSpec | null {
  const isMark = name === MATRIX && participants.has(String(rows[0]?.[column]));
  if (at === 0) return heading(value, isMark);
  if (isMark) return { value, look: 'input', align: 'center', wrap: true };
  const isAmount = labels >= 0 && column >= labels && name !== MATRIX;
  // Empty cells get their frame too, so that a user sees what belongs where.
  return isAmount ? amountCell(value, name) : { value, look: 'input' };
}

const heading = (value: InputValue, isMark: boolean): CellSpec => ({
  value: isYear(value) ? Number(value) : value,
  look: 'heading',
  wrap: true,
  ...(isMark && { align: 'center' }),
});

const amountCell = (value: InputValue, sheet: string): CellSpec => ({
  value,
  look: 'input',
  ...(AMOUNT_SHEETS.includes(sheet) && { format: 'euro' }),
});

function widthOf(rows: readonly (readonly InputValue[])[], column: number): ColumnSpec {
  const lengths = rows.map((row) => {
    const value = row[column];
    return typeof value === 'number' ? value.toLocaleString('nl').length + 5 : (value?.length ?? 0);
  });
  return { width: Math.min(MAX_WIDTH, Math.max(5, ...lengths) + 2) };
}
