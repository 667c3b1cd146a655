/** What a reader makes of a workbook: the model, and an account of what each sheet was taken for. */
import type { Model } from '../../engine/model';

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

export interface RecognisedSheet {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** A1 address of the header row, and how many data rows were read below it. */
  readonly header: string | undefined;
  readonly rows: number;
  readonly hidden: boolean;
}

export interface Reading {
  readonly model: Model;
  readonly sheets: readonly RecognisedSheet[];
}
