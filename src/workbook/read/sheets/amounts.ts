/** Inbreng and Voorschotten: an amount per participant for a product, in one year or in all. */
import type { AmountRow, Phase, ServiceIndex } from '../../../engine/model';
import { centsAt, yearOf } from '../cells';
import { holdsAmount, type RowStake, reportColumns } from '../columns';
import { knownService, type ReadContext, serviceSource } from '../context';
import type { Stake } from '../notes';
import { readParticipantRow } from '../participant-row';
import { rowsOf, type TableRow } from '../rows';
import { createShares, type Shares } from '../shares';
import { type Table, yearOfSheet } from '../table';
import { checkTotals } from '../totals';

/**
 * @param phase - the phase that an error stops: an advance is wanted at the settlement only, a contributed budget in
 *   both phases (undefined), since the actual cost is divided over it too (R11)
 */
export function readAmounts(
  tables: readonly Table[],
  phase: Phase | undefined,
  context: ReadContext,
): readonly AmountRow[] {
  const found: AmountRow[] = [];
  const seen = new Map<string, string>();
  for (const table of tables) {
    const rows = rowsOf(table, context.knownFields);
    const shares = createShares(table, context);
    const stakes: RowStake[] = [];
    for (const row of rows) {
      const service = row.kind === 'data' ? knownService(table, row, context) : undefined;
      if (service === undefined) continue;
      const { amounts, stake } = readRow(table, row, service, phase, shares, context);
      stakes.push({ row: row.row, ...stake });
      if (amounts === undefined) continue;
      found.push(amounts);
      reportRepeated(table, row.row, `${service}\n${amounts.year ?? ''}`, stake, seen, context);
    }
    shares.report();
    reportColumns(table, stakes, context, holdsAmount);
    const columns = table.participants.map(({ column }) => column);
    checkTotals(table, rows, columns, context.notes);
  }
  return found;
}

/** No amounts when the year cannot be read: then the service is stopped in every year. */
function readRow(
  table: Table,
  { row }: TableRow,
  service: ServiceIndex,
  phase: Phase | undefined,
  shares: Shares,
  { notes, finder }: ReadContext,
): { readonly amounts: AmountRow | undefined; readonly stake: Stake } {
  const year = yearOf(table, row, 'year', notes, { services: [service], phase }) ?? yearOfSheet(table);
  const stake: Stake = { services: [service], phase, year: year === 'unreadable' ? undefined : year };
  const values = readParticipantRow(
    table,
    row,
    finder.participants.length,
    ({ column }) => centsAt(table, row, column, notes, stake, table.scale?.factor),
    notes,
    stake,
    { share: shares.cents(stake) },
  );
  return { amounts: year === 'unreadable' ? undefined : { service, year, row: values }, stake };
}

/** ROW_DUPLICATE: two rows for one thing in one year leave open which of them counts. */
export function reportRepeated(
  table: Table,
  row: number,
  key: string,
  stake: Stake,
  seen: Map<string, string>,
  { notes, services }: ReadContext,
): void {
  const source = serviceSource(table, row);
  const other = seen.get(key);
  if (other === undefined) {
    seen.set(key, `${source.sheet}!${source.cell}`);
    return;
  }
  const name = services.list()[stake.services?.[0] ?? -1]?.name ?? '';
  notes.error('ROW_DUPLICATE', source, { name, year: stake.year ?? '', other }, stake);
}
