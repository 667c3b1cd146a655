/** Which sheets for single participants are wanted: none unless somebody asks. */
export const STATEMENT_KINDS = ['overview', 'advance', 'settlement', 'agreement'] as const;

/** Its page, its advance note, its settlement, the annex to its agreement. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface StatementChoice {
  /** Codes of participants. */
  readonly participants: readonly string[] | 'all';
  readonly kinds: readonly StatementKind[];
}
