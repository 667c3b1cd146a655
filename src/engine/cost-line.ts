/** One line of Begroting, Realisatie, a Begrotingswijziging or Prognose: what it comes to in the year of a run. */
import { cached, type RunContext } from './context';
import { type Indexed, indexAmount } from './indexing';
import type { Book, CostLine, Phase, YearAmount } from './model';
import { type CostChangeStep, changeAmount, costChangesOf } from './scenario/cost-changes';
import { foldText } from './text';

/** `forecast` is reported beside the two phases. */
export type CostBook = Phase | 'forecast';

/** Whether a line belongs to a book. Amendments belong to the budget. */
export const isInBook = (book: Book, asked: CostBook): boolean =>
  typeof book === 'object' ? asked === 'budget' : book === asked;

/** Kostensoort, folded, of vat in the costs, which is kept out of the net cost (R21). */
export const VAT_KIND = 'btw';

export const isVat = (costKind: string): boolean => foldText(costKind) === VAT_KIND;

export interface LineAmount extends Indexed {
  /** What a scenario changes after indexing (R24). */
  readonly changes: readonly CostChangeStep[];
  /** The cell that the amount starts from; undefined when the line says nothing about the year. */
  readonly cell: YearAmount | undefined;
}

const NOTHING: LineAmount = { amount: 0, steps: [], changes: [], cell: undefined };

/** What a line comes to: its own column of the year, or that of the last budget year indexed since (R17). */
export function amountOfLine(context: RunContext, line: CostLine): LineAmount {
  const known = cached(context, 'line amounts', () => new Map<CostLine, LineAmount>());
  const found = known.get(line) ?? indexedLine(context, line);
  known.set(line, found);
  return context.model.costChanges?.length ? withChanges(context, line, found) : found;
}

/** Before the changes of a scenario. */
function indexedLine(context: RunContext, line: CostLine): LineAmount {
  const { year } = context;
  const isBudget = isInBook(line.book, 'budget');
  const start = isBudget ? lastBudgetYear(context, line.organisation) : year;
  const columns = line.years.filter((column) => column.year >= start && column.year <= year);
  const cell = columns.find((column) => column.amount !== undefined);
  if (!cell) return NOTHING;
  const amountIn = (of: number) => columns.find((column) => column.year === of)?.amount;
  const first = amountIn(start) ?? 0;
  if (first === 'unreadable') return { ...NOTHING, amount: first, cell };
  // Between that year and this one only an amendment can have columns: they add to the line.
  return { ...indexAmount(context, line.costKind, first, start, year, amountIn), changes: [], cell };
}

function withChanges({ model, year }: RunContext, line: CostLine, indexed: LineAmount): LineAmount {
  if (typeof indexed.amount !== 'number' || !indexed.cell) return indexed;
  const changes = changeAmount(indexed.amount, costChangesOf(model, line, year));
  const { amount, steps, cell } = indexed;
  return { amount: changes.at(-1)?.amount ?? amount, steps, changes, cell };
}

/**
 * The latest year, up to that of the run, for which the organisation has a column of its own on Begroting. Columns
 * of other organisations do not count: their sheets may cover other years. An organisation without any column follows
 * the others; without any Begroting lines are of the year of the run.
 */
function lastBudgetYear(context: RunContext, organisation: string): number {
  const years = cached(context, 'budget years', () => {
    const found = new Map<string, number>();
    for (const line of context.model.costLines) {
      if (line.book !== 'budget') continue;
      const known = found.get(line.organisation) ?? Number.NEGATIVE_INFINITY;
      const own = line.years.map((column) => column.year).filter((year) => year <= context.year);
      found.set(line.organisation, Math.max(known, ...own));
    }
    return found;
  });
  const all = Math.max(...context.model.budgetYears.filter((year) => year <= context.year));
  return [years.get(organisation), all].find((year) => Number.isFinite(year)) ?? context.year;
}
