/**
 * The inputs of a workbook as facts: what a cell says about what, whatever the order of rows and columns, the names of
 * sheets and where a cell stands. Two workbooks with the same facts are divided the same way.
 */
import type { Source } from '../model';

export type FactKind =
  | 'settings'
  | 'participants'
  | 'services'
  | 'marks'
  | 'drivers'
  | 'funding'
  | 'budget'
  | 'amendment'
  | 'actual'
  | 'columns'
  | 'contributed'
  | 'advances'
  | 'volumes'
  | 'tariffs'
  | 'agreements'
  | 'friction'
  | 'recharges'
  | 'indexes'
  | 'scenarios'
  | 'errors'
  | 'choices';

/** How a value is to be read: `word` is one of the product's own words, the rest is as it is called. */
export type FactUnit = 'euro' | 'number' | 'fraction' | 'day' | 'word' | 'text';

export type FactField =
  | 'organisation'
  | 'tentative'
  | 'roundTo'
  | 'defaultFunding'
  | 'defaultKey'
  | 'terms'
  | 'averageSalary'
  | 'salaryMargin'
  | 'exitPayments'
  | 'name'
  | 'kind'
  | 'groups'
  | 'joined'
  | 'left'
  | 'vatCompensation'
  | 'billTo'
  | 'origin'
  | 'extent'
  | 'indication'
  | 'funding'
  | 'key'
  | 'circle'
  | 'fixedFraction'
  | 'remainingFraction'
  | 'vat'
  | 'package'
  | 'statutory'
  | 'unit'
  | 'fte'
  | 'from'
  | 'to'
  | 'minimumTerm'
  | 'notice'
  | 'norm'
  | 'value'
  | 'present';

export interface FactCell {
  /** What tells this cell from the others of its row: the field, and the code of the participant where it is one of many. */
  readonly key: string;
  readonly field: FactField;
  /** Name of the participant in whose column it stands. */
  readonly participant: string | undefined;
  /** Written the same way in every workbook; never empty: an empty cell is no fact. */
  readonly value: string;
  readonly unit: FactUnit;
  readonly source: Source | undefined;
}

/** The cells of one row of an input sheet, about one thing. */
export interface FactRow {
  readonly kind: FactKind;
  /** What the row is about, compared without case and accents; rows of one kind may share it. */
  readonly key: string;
  /** The same as people read it, from large to small. */
  readonly about: readonly string[];
  /** The year of the row; undefined when it counts for every year. */
  readonly year: number | undefined;
  /** It counts only at year end. */
  readonly isActual: boolean;
  /** In an order that is the same in every workbook. */
  readonly cells: readonly FactCell[];
}

/** The row as one line of text, the same wherever its cells stand. */
export function lineOf({ kind, key, cells }: FactRow): string {
  let line = `${kind} ${key}`;
  for (const { key: cell, value } of cells) line += ` ${cell}=${JSON.stringify(value)}`;
  return line;
}
