/** Tarieven: a fixed price per unit of a product (R13), in euro with all its decimals. */
import type { Tariff } from '../../../engine/model';
import { decimalOf, yearOf } from '../cells';
import { reportColumns } from '../columns';
import { knownService, type ReadContext } from '../context';
import { rowsOf } from '../rows';
import { sourceOf, type Table } from '../table';
import { reportRepeated } from './amounts';

export function readTariffs(tables: readonly Table[], context: ReadContext): readonly Tariff[] {
  const found: Tariff[] = [];
  const seen = new Map<string, string>();
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const row of rowsOf(table, context.knownFields)) {
      const service = row.kind === 'data' ? knownService(table, row, context) : undefined;
      if (service === undefined) continue;
      // A tariff makes the budget contribution; at year end the actual cost is divided over volumes.
      const whole = { services: [service], phase: 'budget' as const };
      const year = yearOf(table, row.row, 'year', context.notes, whole);
      if (year === 'unreadable') continue;
      const stake = { ...whole, year };
      reportRepeated(table, row.row, `${service}\n${year ?? ''}`, stake, seen, context);
      const tariff = decimalOf(table, row.row, 'tariff', context.notes, stake);
      found.push({ service, year, tariff, source: sourceOf(table, row.row, 'tariff') });
    }
  }
  return found;
}
