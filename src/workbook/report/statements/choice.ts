/** Which sheets for single participants are wanted: none unless somebody asks. */
export const STATEMENT_KINDS = ['overview', 'advance', 'settlement', 'agreement'] as const;

/** Its page, its advance note, its settlement, the annex to its agreement. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface StatementChoice {
  /** Codes of participants. */
  readonly participants: readonly string[] | 'all';
  readonly kinds: readonly StatementKind[];
}

/** Whether a value that was remembered in a workbook is a choice. */
export function isStatementChoice(value: unknown): value is StatementChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { participants, kinds } = value as Readonly<Record<string, unknown>>;
  return (
    (participants === 'all' || isTextList(participants)) &&
    isTextList(kinds) &&
    kinds.every((kind) => STATEMENT_KINDS.some((known) => known === kind))
  );
}

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
