/** Maatstaven: per driver, and perhaps per year, a value for each participant. */
import type { Decimal } from 'decimal.js';
import type { Driver, ParticipantRow } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import { decimalAt, yearOf } from '../cells';
import { holdsAmount, reportColumns } from '../columns';
import type { ReadContext } from '../context';
import { readParticipantRow } from '../participant-row';
import { rowsOf } from '../rows';
import { createShares, type Shares } from '../shares';
import { sourceOf, type Table, textOf } from '../table';
import { equalWeights } from '../weights-of';

export function readDrivers(tables: readonly Table[], context: ReadContext): readonly Driver[] {
  const drivers: Driver[] = [];
  const seen = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const table of tables) {
    const rows = rowsOf(table).filter(({ kind }) => kind === 'data');
    const shares = createShares(table, { ...context, weightsOf: equalWeights });
    reportColumns(table, rows, context, holdsAmount);
    for (const { row } of rows) {
      const name = textOf(table, row, 'driver');
      if (name === '') continue;
      const year = yearOf(table, row, 'year', context.notes, {});
      const source = sourceOf(table, row, 'driver');
      const key = `${foldText(name)}\n${year ?? ''}`;
      const other = seen.get(key);
      if (other !== undefined)
        context.notes.error('ROW_DUPLICATE', source, { name, year: year ?? '', other });
      if (other !== undefined || year === 'unreadable') doubtful.add(foldText(name));
      seen.set(key, source.cell);
      drivers.push({
        name,
        year: year === 'unreadable' ? undefined : year,
        row: valuesOf(table, row, shares, context),
      });
    }
    shares.report();
  }
  return drivers.map((driver) => (doubtful.has(foldText(driver.name)) ? withoutValues(driver) : driver));
}

const valuesOf = (
  table: Table,
  row: number,
  shares: Shares,
  { notes, finder }: ReadContext,
): ParticipantRow<Decimal> =>
  readParticipantRow(
    table,
    row,
    finder.participants.length,
    ({ column }) => decimalAt(table, row, column, notes, {}),
    notes,
    {},
    { share: shares.decimals({}) },
  );

/** Which of two rows counts, or for which year a row counts, is not for us to say: whoever needs one is refused. */
const withoutValues = (driver: Driver): Driver => ({
  ...driver,
  row: { ...driver.row, values: driver.row.values.map(() => 'unreadable') },
});
