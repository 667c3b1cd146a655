/** R17: a year without a budget column takes the year before × (1 + index of the cost kind), rounded each year. */
import type { Decimal } from 'decimal.js';
import { cached, type RunContext } from './context';
import type { CellRead, Cents, IndexRow, Source } from './model';
import { Exact } from './money';
import { foldText } from './text';

/** Cost kind of the contributed budgets on Indexering. */
export const CONTRIBUTED_KIND = 'Inbreng';

export interface IndexStep {
  readonly year: number;
  /** As a fraction: 0.03 is +3%. */
  readonly index: Decimal;
  readonly amount: Cents;
  readonly source: Source;
}

/** @returns undefined where the cost kind has no index in that year: the amount stays as it is */
export function indexOf(context: RunContext, costKind: string, year: number): IndexRow | undefined {
  const rows = cached(context, 'indexes', () => {
    const byKind = new Map<string, IndexRow>();
    for (const row of context.model.indexes) {
      const key = `${row.year} ${foldText(row.costKind)}`;
      if (!byKind.has(key) && row.index !== undefined) byKind.set(key, row);
    }
    return byKind;
  });
  return rows.size === 0 ? undefined : rows.get(`${year} ${foldText(costKind)}`);
}

export interface Indexed {
  readonly amount: CellRead<Cents>;
  readonly steps: readonly IndexStep[];
}

/**
 * Takes an amount from one year to a later one, rounding half away from zero to cents each year (R17).
 * @param addedIn - what a later year adds to the line itself (an amendment with a column for that year)
 */
export function indexAmount(
  context: RunContext,
  costKind: string,
  start: Cents,
  from: number,
  to: number,
  addedIn: (year: number) => CellRead<Cents> = () => undefined,
): Indexed {
  let amount = start;
  const steps: IndexStep[] = [];
  for (let year = from + 1; year <= to; year += 1) {
    const row = indexOf(context, costKind, year);
    if (row?.index === 'unreadable') return { amount: 'unreadable', steps };
    if (row?.index !== undefined) {
      amount = timesFactor(amount, row.index.plus(1));
      steps.push({ year, index: row.index, amount, source: row.source });
    }
    const added = addedIn(year);
    if (added === 'unreadable') return { amount: 'unreadable', steps };
    amount += added ?? 0;
  }
  return { amount, steps };
}

/** Cents × a factor, half away from zero (R1). */
export const timesFactor = (cents: Cents, factor: Decimal): Cents =>
  new Exact(cents).times(factor).toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber() + 0;
