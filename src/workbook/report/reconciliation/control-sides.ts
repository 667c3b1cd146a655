/** What a control compares: two amounts, each as a formula with its exact value. */
import type { Cents, Phase } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { LIST } from '../parts/names';
import { sumWhere } from '../parts/references';
import type { ReportInput } from '../report-input';
import type { OptionalColumn, ProductRow } from './reconciliation-products';

/** One side of a control. */
export interface Side {
  readonly formula: string;
  readonly cents: Cents;
}

export interface Control {
  readonly label: string;
  /** Undefined: all organisations together. */
  readonly organisation: string | undefined;
  readonly phase: Phase;
  readonly left: (at: ControlAt) => Side;
  readonly right: (at: ControlAt) => Side;
}

/** Where a control stands, and the columns of the table per product. */
export interface ControlAt {
  /** The cells of this control with its organisation and its phase. */
  readonly organisation: string;
  readonly phase: string;
  readonly product: (column: string) => string;
  /** Whether the table per product has the column. */
  readonly has: (column: OptionalColumn) => boolean;
}

/** The rows of a phase, of one organisation or of all. */
export const rowsOf = (
  rows: readonly ProductRow[],
  phase: Phase,
  organisation?: string,
): readonly ProductRow[] =>
  rows.filter(
    (row) => row.phase === phase && (organisation === undefined || row.organisation === organisation),
  );

/** A column of the table per product, over the rows of the phase and the organisation of the control. */
export function perProduct(at: ControlAt, column: string, organisation?: string): string {
  return sumWhere(at.product(column), [
    ...(organisation === undefined
      ? []
      : [{ range: at.product('organisation'), cell: at.organisation, text: organisation }]),
    { range: at.product('phase'), cell: at.phase, text: 'phase' },
  ]);
}

/** The flat list, over the rows of the phase and the organisation of the control. */
export function listed(
  { language }: ReportInput,
  at: ControlAt,
  organisation: string | undefined,
  phase: Phase,
): string {
  return sumWhere(LIST.amount, [
    ...(organisation === undefined
      ? []
      : [{ range: LIST.organisation, cell: at.organisation, text: organisation }]),
    { range: LIST.phase, cell: at.phase, text: dictionaryOf(language).words.phase[phase] },
  ]);
}

/** The sums of those columns that the table per product has. */
export const perProducts = (
  at: ControlAt,
  columns: readonly OptionalColumn[],
  organisation?: string,
): readonly string[] => columns.filter(at.has).map((column) => perProduct(at, column, organisation));
