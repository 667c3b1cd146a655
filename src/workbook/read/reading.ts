/** What a reader makes of a workbook: the model, and an account of what each sheet was taken for. */
import type { Model } from '../../engine/model';
import type { Role } from './roles';

/** The sheets of the workbook contract; `unknown` is left alone. */
export type SheetKind =
  | 'settings'
  | 'participants'
  | 'drivers'
  | 'matrix'
  | 'services'
  | 'budget'
  | 'actual'
  | 'amendment'
  | 'forecast'
  | 'contributed'
  | 'advances'
  | 'volumes'
  | 'tariffs'
  | 'agreements'
  | 'friction'
  | 'recharges'
  | 'indexes'
  | 'onboarding'
  | 'scenarios'
  | 'unknown';

/**
 * How sure the reader is. `certain`: as the workbook contract has it. `probable`: another layout that leaves one
 * reading. `unsure`: a reading that should be confirmed before its amounts are used.
 */
export type Confidence = 'certain' | 'probable' | 'unsure';

/** Why a sheet was taken for what it was taken for. The locale has a sentence for each. */
export type RecognitionReason =
  /** All required headings stand in one row. */
  | 'headings'
  /** Sheets with the same headings are told apart by the name of the sheet. */
  | 'sheetName'
  /** It is an Excel table, or a range with the name of a kind of sheet. */
  | 'bounded'
  /** The name of a table or a range says which of the similar sheets it is, or which maatstaf. */
  | 'areaName'
  /** The product column has product, dienst or taak in its heading. */
  | 'productHeading'
  /** The headings stand in two rows above each other. */
  | 'twoLines'
  /** The participants stand in rows, the products in columns. */
  | 'transposed'
  /** It stands beside another table on the sheet. */
  | 'beside'
  /** The werkvelden stand in rows above their products. */
  | 'headingRows'
  /** Amounts are in thousands or millions, as a text on the sheet says. */
  | 'scaled'
  /** The user said so earlier. */
  | 'corrected'
  /** A copy of another sheet, or one of another year: it does not count. */
  | 'aside';

/** What a column can be said to be: one of the known columns, amounts of a year, or nothing that is read. */
export type ColumnMeaning = Role | number | 'ignored';

export interface RecognisedColumn {
  /** A1 address of the heading. */
  readonly cell: string;
  readonly heading: string;
  /** `ignored` columns are not read. */
  readonly role: Role | 'participants' | 'amounts' | 'ignored';
  /** Codes of the participants of a participant column. */
  readonly participants?: readonly string[];
  /** Year of a column of amounts. */
  readonly year?: number;
  /** By which a correction of the column is remembered. */
  readonly key?: string;
  /** The user said so. */
  readonly corrected?: boolean;
}

/** Rows that belong together: products of one werkveld, the heading of a werkveld, totals, or what was left out. */
export interface RecognisedRows {
  readonly kind: 'data' | 'heading' | 'total' | 'left';
  /** Row numbers as the sheet shows them, both included; column numbers in a transposed table. */
  readonly first: number;
  readonly last: number;
  /** Werkveld of data rows, where the table says it. */
  readonly field?: string;
}

export interface ColumnChoices {
  readonly roles: readonly Role[];
  /** Whether it has columns of amounts per year. */
  readonly years: boolean;
  /** Whether it has columns per participant. */
  readonly participants: boolean;
}

export interface RecognisedSheet {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** A1 address of the header row, and how many data rows were read below it. */
  readonly header: string | undefined;
  readonly rows: number;
  readonly hidden: boolean;
  readonly confidence?: Confidence;
  readonly reasons?: readonly RecognitionReason[];
  readonly columns?: readonly RecognisedColumn[];
  readonly groups?: readonly RecognisedRows[];
  /** What the columns of this kind of table can be. */
  readonly choices?: ColumnChoices;
  /** Required columns that were not found on a sheet of which the user said what it is. */
  readonly missing?: readonly (Role | 'participants' | 'amounts')[];
  /**
   * What is asked where the reading is unsure, as a text that stays the same while the question does. A yes is
   * remembered as `Corrections.confirmed`.
   */
  readonly question?: string;
}

export interface Reading {
  readonly model: Model;
  /** One per table that was found, and one for each sheet without any. */
  readonly sheets: readonly RecognisedSheet[];
}
