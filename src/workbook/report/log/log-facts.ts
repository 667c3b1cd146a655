/** A line of the log: one run that was written. */
import type { Cents } from '../../../engine/model';

export interface LogLine {
  /** ISO moment. */
  readonly moment: string;
  readonly done: 'written' | 'adopted' | 'withdrawn';
  /** Of the product. */
  readonly version: string;
  /** First and last year of the run. */
  readonly first: number;
  readonly last: number;
  readonly scenario?: string;
  /** Factor of a tentative mark (R6), as a decimal text with a point. */
  readonly tentative?: string;
  /** A product was not divided. */
  readonly incomplete: boolean;
  /** Of all years together. */
  readonly cost: Cents;
  readonly budget: Cents;
  /** Undefined without a Realisatie. */
  readonly actual?: Cents;
  /** Of the budget. */
  readonly unallocated: Cents;
  /** SHA-256 of inputs and choices, 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Lines that are kept; older ones make room. */
export const MOST_LINES = 200;
