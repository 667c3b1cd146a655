/**
 * Begrotingswijzigingen add to Begroting, line by line. A run divides the budget after all of them; here is what each
 * did: the budget before any (primitief), after the first, after the second …
 */
import { advancesOf, contributionsOf } from './advances';
import { createContext, type RunContext, serviceAt } from './context';
import { divideYear } from './divide-year';
import type { Book, Cents, Model } from './model';
import type { BudgetVersion } from './result';
import { overTerms } from './terms';

/** Lines that a scenario adds carry number 0: they are part of every version. */
const numberOf = (book: Book): number => (typeof book === 'object' ? book.amendment : 0);

/**
 * The versions of the budget of a year, from the primitive one to the one that the run divided.
 * @returns nothing where no amendment has an amount for the year
 */
export function budgetVersions(context: RunContext): readonly BudgetVersion[] {
  const { model, year, tentative } = context;
  const numbers = amendmentNumbers(model, year);
  if (numbers.length === 0) return [];
  return [0, ...numbers].map((amendment) => {
    const version = { ...createContext(upTo(model, amendment), year), tentative };
    const { states } = divideYear(version).budget.state;
    const count = model.participants.length;
    return {
      amendment,
      nets: states.map(({ cost }) => cost.net),
      cost: states.reduce((sum, { cost }) => sum + cost.net, 0),
      contributions: addUp(
        states.map((state) => contributionsOf(state, count)),
        count,
      ),
      advances: model.organisations.map((organisation) =>
        addUp(
          states
            .filter(({ service }) => serviceAt(model, service).organisation === organisation)
            .map((state) => advancesOf(version, state).amounts),
          count,
        ),
      ),
    };
  });
}

const addUp = (rows: readonly (readonly Cents[])[], count: number): readonly Cents[] =>
  Array.from({ length: count }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));

/** Reports a number that is skipped: a sheet may have been left out. */
export function checkAmendments({ model, findings }: RunContext): void {
  const numbers = new Set(model.costLines.map(({ book }) => numberOf(book)));
  const highest = Math.max(0, ...numbers);
  const missing = Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !numbers.has(number));
  if (missing.length === 0) return;
  const line = model.costLines.find(({ book }) => numberOf(book) === highest);
  const params = { missing: missing.join(', ') };
  findings.add('warning', { code: 'AMENDMENT_GAP', source: line?.source, params }, []);
}

/** What a change of the budget does to one term. */
export interface ChangedTerm {
  readonly term: number;
  readonly before: Cents;
  readonly after: Cents;
  /** Billed already: the difference is a credit note (negative) or an extra note. */
  readonly billed: boolean;
  readonly difference: Cents;
}

/**
 * The terms of a participant before and after an amendment (R20).
 * @param before - its contribution of the year before the amendment
 * @param billed - how many terms were billed already; their differences together are one note
 */
export function changedTerms(
  before: Cents,
  after: Cents,
  terms: 4 | 12,
  billed: number,
): readonly ChangedTerm[] {
  const old = overTerms(before, terms);
  return overTerms(after, terms).map((amount, at) => {
    const was = old[at] ?? 0;
    return { term: at + 1, before: was, after: amount, billed: at < billed, difference: amount - was };
  });
}

function amendmentNumbers(model: Model, year: number): readonly number[] {
  const numbers = model.costLines
    .filter(({ years }) => years.some((column) => column.year <= year && column.amount !== undefined))
    .map(({ book }) => numberOf(book))
    .filter((number) => number > 0);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const upTo = (model: Model, amendment: number): Model => ({
  ...model,
  costLines: model.costLines.filter(({ book }) => numberOf(book) <= amendment),
});
