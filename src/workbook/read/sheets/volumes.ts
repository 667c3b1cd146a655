/** Hoeveelheden: budgeted and actual volumes per participant (R13). */
import type { VolumeRow } from '../../../engine/model';
import { parsePhase } from '../../../engine/vocabulary';
import { decimalAt, yearOf } from '../cells';
import { holdsAmount, type RowStake, reportColumns } from '../columns';
import { knownService, type ReadContext } from '../context';
import type { Stake } from '../notes';
import { readParticipantRow } from '../participant-row';
import { rowsOf } from '../rows';
import { createShares, type Shares } from '../shares';
import { headingOf, optionalText, sourceOf, type Table, textOf, yearOfSheet } from '../table';
import { checkTotals } from '../totals';
import { reportRepeated } from './amounts';

export function readVolumes(tables: readonly Table[], context: ReadContext): readonly VolumeRow[] {
  const found: VolumeRow[] = [];
  const seen = new Map<string, string>();
  for (const table of tables) {
    const rows = rowsOf(table, context.knownFields);
    const shares = createShares(table, context);
    const stakes: RowStake[] = [];
    for (const row of rows) {
      const service = row.kind === 'data' ? knownService(table, row, context) : undefined;
      if (service === undefined) continue;
      const { volumes, stake } = readRow(table, row.row, service, shares, context);
      stakes.push({ row: row.row, ...stake });
      if (volumes === undefined) continue;
      found.push(volumes);
      const key = `${service}\n${volumes.phase}\n${volumes.year ?? ''}`;
      reportRepeated(table, row.row, key, stake, seen, context);
    }
    shares.report();
    reportColumns(table, stakes, context, holdsAmount);
    const columns = table.participants.map(({ column }) => column);
    checkTotals(table, rows, columns, context.notes);
  }
  return found;
}

/** No volumes when the phase or the year cannot be read: then the service is stopped wherever they may be meant. */
function readRow(
  table: Table,
  row: number,
  service: number,
  shares: Shares,
  { notes, finder }: ReadContext,
): { readonly volumes: VolumeRow | undefined; readonly stake: Stake } {
  const phase = parsePhase(textOf(table, row, 'kind'));
  const whole = { services: [service], phase };
  if (phase === undefined) {
    const params = { text: textOf(table, row, 'kind'), column: headingOf(table, 'kind') };
    notes.error('WORD_UNKNOWN', sourceOf(table, row, 'kind'), params, whole);
  }
  const year = yearOf(table, row, 'year', notes, whole) ?? yearOfSheet(table);
  const stake: Stake = { ...whole, year: year === 'unreadable' ? undefined : year };
  const values = readParticipantRow(
    table,
    row,
    finder.participants.length,
    ({ column }) => decimalAt(table, row, column, notes, stake),
    notes,
    stake,
    { share: shares.decimals(stake) },
  );
  if (phase === undefined || year === 'unreadable') return { volumes: undefined, stake };
  return { volumes: { service, phase, year, unit: optionalText(table, row, 'unit'), row: values }, stake };
}
