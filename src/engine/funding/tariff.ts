/** R13: what the workbook fixes about a price: its tariff, and the part of the cost that follows the budget. */
import { type RunContext, ruleAt } from '../context';
import type { ServiceIndex, Source } from '../model';
import { type Rational, rationalOf, ZERO } from '../rational';
import { rowsOfYear } from '../rows-of-service';

/** The tariff of the year in cents per unit, and its cell; undefined when there is none. */
export function givenTariff(
  context: RunContext,
  service: ServiceIndex,
): { readonly tariff: Rational; readonly source: Source } | 'unreadable' | undefined {
  const rows = rowsOfYear(context.rows.tariffs.get(service), context.year);
  const row = rows.find(({ tariff }) => tariff !== undefined);
  if (row?.tariff === undefined || row.tariff === 'unreadable') return row?.tariff;
  return { tariff: rationalOf(row.tariff.times(100)), source: row.source };
}

/** The part of the actual cost that follows budgeted volumes (Vast deel %), from 0 to 1. */
export function fixedPart(context: RunContext, service: ServiceIndex): Rational {
  const fraction = ruleAt(context, service).funding?.fixedFraction;
  return fraction ? rationalOf(fraction) : ZERO;
}
