/** What can go wrong with a request, as a test wants it. */
import { ExcelError } from './errors';

export interface Fault {
  /** Number of the request (data requests only), counted from 1 at the moment of injecting. */
  readonly at: number;
  /** How many requests from there on. */
  readonly times?: number;
  readonly kind: FaultKind;
}

export type FaultKind =
  /** The request is refused as a whole. */
  | { readonly error: string }
  /** The first actions are carried out, a share of them between 0 and 1, then one fails. */
  | { readonly error: string; readonly after: number }
  /** Carried out or not, but no answer ever comes. */
  | { readonly silent: 'undone' | 'done' }
  /** Milliseconds until the answer. */
  | { readonly slow: number }
  /** What somebody does just before the request comes in; the request itself is carried out. */
  | { readonly meanwhile: () => void };

export const excelError = (code: string): ExcelError => new ExcelError(code, `injected: ${code}`);

/** The user is typing in a cell: everything is refused, and nothing is carried out. */
export const editingError = (): ExcelError =>
  new ExcelError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');

/** Faults that lie ahead, counted down as requests come in. */
export class FaultPlan {
  private count = 0;
  private readonly faults: Fault[] = [];

  inject(fault: Fault): void {
    this.faults.push({ ...fault, at: this.count + fault.at });
  }

  clear(): void {
    this.faults.length = 0;
  }

  /** Of the request that comes now. */
  next(): FaultKind | undefined {
    this.count += 1;
    return this.faults.find(({ at, times = 1 }) => this.count >= at && this.count < at + times)?.kind;
  }
}
