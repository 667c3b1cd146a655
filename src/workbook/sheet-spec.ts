/** What is written to a workbook, as plain data: reports make it, hosts render it. All indexes are zero-based. */
import type { ParticipantIndex, Phase, ServiceIndex } from '../engine/model';
import type { Component } from '../engine/result';
import type { Area } from './snapshot';

/** `nl`/`en` names of our own sheets start with this, so that a reader recognises them. */
export const OWN_SHEET_PREFIX = { nl: 'Resultaat ', en: 'Result ' } as const;

/** Hidden sheet-scoped name that marks a sheet as ours in both hosts. */
export const OWN_SHEET_NAME = '_verdeelwijzer';

/** The few looks of a cell. Hosts translate them to fonts, fills and borders; nothing else is styled. */
export type CellLook =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'text'
  | 'label'
  | 'total'
  | 'note'
  | 'link'
  | 'good'
  | 'bad'
  | 'big'
  | 'input';

/** Number formats, always Excel's own invariant codes. */
export const NUMBER_FORMATS = {
  euro: '€ #,##0.00;-€ #,##0.00',
  euroWhole: '€ #,##0;-€ #,##0',
  /** Empty instead of 0,00 in a matrix. */
  euroOrEmpty: '€ #,##0.00;-€ #,##0.00;',
  euroWholeOrEmpty: '€ #,##0;-€ #,##0;',
  percent: '0.0%',
  integer: '#,##0',
  integerOrEmpty: '#,##0;-#,##0;',
  number: '#,##0.##########',
  numberOrEmpty: 'General;-General;',
  /** Exact shares below each other, beyond the cent. */
  exact: '#,##0.000000',
  date: 'dd-mm-yyyy',
  moment: 'dd-mm-yyyy hh:mm',
  text: '@',
} as const;
export type NumberFormat = keyof typeof NUMBER_FORMATS;

/** The one amount that a cell shows, so that its derivation can be found (R28). */
export interface AmountTarget {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly phase: Phase;
  readonly component: Component;
}

export interface CellSpec {
  /** Text is always written as text, also when it starts with = + - @. Dates are serial numbers. Null is empty. */
  readonly value: string | number | boolean | null;
  /** English formula without the leading `=`; {@link value} is then its cached value. */
  readonly formula?: string;
  readonly look?: CellLook;
  readonly format?: NumberFormat;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Levels of indentation. */
  readonly indent?: number;
  /** Jumps to a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Not written; lets the pane explain the cell. */
  readonly explains?: AmountTarget;
}

export type RowSpec = readonly (CellSpec | null)[];

export interface TableSpec {
  /** Unique in the workbook, e.g. `tblBijdragen`. */
  readonly name: string;
  /** Heading row included; headings are unique texts. */
  readonly area: Area;
}

export interface ColumnSpec {
  /** In characters of the default font, as Excel shows it. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** `formula` names a range on a result sheet: `{ sheet, area }` becomes an absolute reference. */
export interface NameSpec {
  readonly name: string;
  readonly area: Area;
}

export type ConditionalFormatSpec =
  | { readonly kind: 'dataBar'; readonly area: Area; readonly color: string }
  /** From the colour `low` at 0 to the colour `high` at `highest` and above. */
  | {
      readonly kind: 'colorScale';
      readonly area: Area;
      readonly low: string;
      readonly high: string;
      readonly highest: number;
    }
  /** Bold, dark red where the cell is not 0. */
  | { readonly kind: 'notZero'; readonly area: Area };

export interface ValidationSpec {
  readonly area: Area;
  /** Drop-down of fixed texts, or of a range elsewhere in the workbook; without one only the message is shown. */
  readonly list?: readonly string[] | { readonly sheet: string; readonly area: Area };
  /** Stands beside the cell when it is selected. */
  readonly message?: string;
  /** Refuse other values, or only warn. */
  readonly strict: boolean;
}

/** A series takes its name from `name` and its numbers from contiguous ranges of this sheet. */
export interface ChartSeriesSpec {
  readonly name: string;
  readonly categories: Area;
  readonly values: Area;
  /** RRGGBB; undefined makes the series invisible (the base of a waterfall). */
  readonly color: string | undefined;
}

export interface ChartSpec {
  /** `barDiverging`: bars to both sides of zero, of each of which one series has the amount and the others have 0. */
  readonly kind:
    | 'columnClustered'
    | 'columnStacked'
    | 'barClustered'
    | 'barStacked'
    | 'barDiverging'
    | 'line'
    | 'pie';
  /** Unique on the sheet. */
  readonly name: string;
  /** States the finding in words, with its number. */
  readonly title: string;
  readonly categoryTitle: string | undefined;
  readonly valueTitle: string | undefined;
  readonly valueFormat: NumberFormat;
  readonly series: readonly ChartSeriesSpec[];
  readonly legend: 'bottom' | 'none';
  /** The amount at every bar; lying bars then need no axis with numbers. */
  readonly labels: boolean;
  /** Ends of the value axis, where labels need more room than a host leaves. */
  readonly bounds?: { readonly min: number; readonly max: number };
  /** Bars: first category on top. */
  readonly reversed?: boolean;
  readonly gapWidth?: number;
  /** Cells that the chart covers. Never over data. */
  readonly anchor: Area;
  /** The message as a sentence; also written in the cell below the chart. */
  readonly message: string;
}

export interface PrintSpec {
  readonly orientation: 'landscape' | 'portrait';
  readonly area: Area;
  /** Pages beside each other, which follow each other; 1 when it is not given. */
  readonly pagesWide?: number;
  /** 0 is as many pages high as it takes. */
  readonly pagesHigh: 0 | 1;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  /** Columns repeated on every page. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Above every page; empty for none. */
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerLeft: string;
  readonly footerCenter: string;
  /** Text before the page number, e.g. `pagina`. */
  readonly footerRight: string;
}

export interface SheetSpec {
  /** Full name, at most 31 characters, e.g. `Resultaat bijdragen`. */
  readonly name: string;
  /** Whether this is a result sheet (marked and replaced as ours), or an input sheet of a template. */
  readonly own: boolean;
  readonly rows: readonly RowSpec[];
  readonly columns: readonly ColumnSpec[];
  /** Points by row; others have the default height. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableSpec[];
  readonly names?: readonly NameSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly validations?: readonly ValidationSpec[];
  /**
   * Cells that a user cannot change by accident: the sheet is protected, without a password, and everything else on
   * it can be filled, formatted, sorted, inserted and deleted. Only for input sheets, which are never written again.
   */
  readonly locked?: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Outline groups, e.g. per werkveld. */
  readonly groups?: readonly {
    readonly kind: 'rows' | 'columns';
    readonly first: number;
    readonly last: number;
  }[];
  readonly print?: PrintSpec;
  readonly tabColor?: string;
}
