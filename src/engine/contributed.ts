/** R11, R17: the budget that a participant contributed to a service, in the money of the year. */
import type { RunContext } from './context';
import { CONTRIBUTED_KIND, type IndexStep, indexAmount } from './indexing';
import type { AmountRow, CellRead, Cents, ParticipantIndex, ServiceIndex, Source } from './model';
import { entryOf } from './rows-of-service';

export interface ContributedBudget {
  readonly value: CellRead<Cents>;
  /** The amount in the cell, before indexing. */
  readonly written: CellRead<Cents>;
  readonly sources: readonly Source[];
  readonly steps: readonly IndexStep[];
}

export interface ContributedRows {
  readonly rows: readonly AmountRow[];
  /** The year of their Jaar, else the first budget year. */
  readonly year: number;
}

/** The rows of Inbreng that count: those of the year, else of the latest earlier one. */
export function contributedRows(
  context: Pick<RunContext, 'model' | 'year' | 'rows'>,
  service: ServiceIndex,
): ContributedRows | undefined {
  const { model, year, rows } = context;
  const first = model.budgetYears[0] ?? year;
  const found = (rows.contributed.get(service) ?? []).filter((row) => (row.year ?? first) <= year);
  if (found.length === 0) return undefined;
  const latest = Math.max(...found.map((row) => row.year ?? first));
  const counting = found.filter((row) => (row.year ?? first) === latest);
  // A row with a Jaar says it more exactly than one without.
  const dated = counting.filter((row) => row.year !== undefined);
  return { rows: dated.length > 0 ? dated : counting, year: latest };
}

/** What a participant contributed, indexed line by line from the year of the row (R17). */
export function contributedBudget(
  context: RunContext,
  { rows, year }: ContributedRows,
  participant: ParticipantIndex,
): ContributedBudget {
  const { value: written, sources } = entryOf(rows, participant, (a, b) => a + b);
  if (typeof written !== 'number') return { value: written, written, sources, steps: [] };
  const { amount, steps } = indexAmount(context, CONTRIBUTED_KIND, written, year, context.year);
  return { value: amount, written, sources, steps };
}
