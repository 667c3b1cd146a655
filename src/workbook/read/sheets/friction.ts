/** Frictiekosten: amounts named per participant (R15). Each Omschrijving is a product of werkveld Frictiekosten. */
import type { DirectRow, Settings } from '../../../engine/model';
import { parsePhase } from '../../../engine/vocabulary';
import { centsAt, yearOf } from '../cells';
import { holdsAmount, type RowStake, reportColumns } from '../columns';
import { type ReadContext, reportBrokenNames, serviceSource } from '../context';
import type { Stake } from '../notes';
import { readParticipantRow } from '../participant-row';
import { rowsOf } from '../rows';
import { FRICTION_FIELD, type ServiceName, serviceKey } from '../services';
import { createShares, type Shares } from '../shares';
import { headingOf, sourceOf, type Table, textOf, yearOfSheet } from '../table';
import { checkTotals } from '../totals';

export function readFriction(tables: readonly Table[], context: ReadContext): readonly DirectRow[] {
  const found: DirectRow[] = [];
  for (const table of tables) {
    const rows = rowsOf(table);
    const shares = createShares(table, context);
    const stakes: RowStake[] = [];
    for (const { row, kind } of rows) {
      if (kind !== 'data') continue;
      const { direct, stake } = readRow(table, row, shares, context);
      stakes.push({ row, ...stake });
      if (direct !== undefined) found.push(direct);
    }
    shares.report();
    reportColumns(table, stakes, context, holdsAmount);
    const columns = table.participants.map(({ column }) => column);
    checkTotals(table, rows, columns, context.notes);
  }
  return found;
}

/** Keys of the products that Frictiekosten names, before they are read: Begroting may name them first. */
export function frictionKeys(tables: readonly Table[], settings: Settings): ReadonlySet<string> {
  const keys = tables.flatMap((table) =>
    rowsOf(table).map(({ row }) => serviceKey(nameOf(table, row, { settings }))),
  );
  return new Set(keys);
}

const nameOf = (table: Table, row: number, context: Pick<ReadContext, 'settings'>): ServiceName => ({
  organisation: textOf(table, row, 'organisation') || context.settings.organisation,
  field: FRICTION_FIELD,
  name: textOf(table, row, 'description'),
});

/** No amounts when the phase or the year cannot be read: then the service is stopped wherever they may be meant. */
function readRow(
  table: Table,
  row: number,
  shares: Shares,
  context: ReadContext,
): { readonly direct: DirectRow | undefined; readonly stake: Stake } {
  const { notes, services, finder } = context;
  const name = nameOf(table, row, context);
  const service = services.find(name) ?? services.add(name, serviceSource(table, row));
  reportBrokenNames(table, row, { services: [service] }, context);
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
    ({ column }) => centsAt(table, row, column, notes, stake, table.scale?.factor),
    notes,
    stake,
    { share: shares.cents(stake) },
  );
  if (phase === undefined || year === 'unreadable') return { direct: undefined, stake };
  return { direct: { service, phase, year, row: values }, stake };
}
