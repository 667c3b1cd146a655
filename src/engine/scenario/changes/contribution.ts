/** R24 inbreng: another contributed budget. */
import { contributedRows } from '../../contributed';
import type { AmountRow, Model, ServiceIndex } from '../../model';
import { rowsByService } from '../../rows-of-service';
import type { ChangeOf, IdleReason } from '../change';
import { emptyRow, replaced, withValues } from '../changed-row';

/**
 * Changes the row of Inbreng that counts in the year (see `contributedRows`), or adds one for the first budget year;
 * either is indexed like any other (R17).
 */
export function changeContribution(
  model: Model,
  change: ChangeOf<'contribution'>,
  year: number,
): Model | IdleReason {
  const contributed = change.target.services.reduce<readonly AmountRow[]>(
    (rows, service) => changeService(model, change, rows, service, year),
    model.contributed,
  );
  return contributed === model.contributed ? 'same' : { ...model, contributed };
}

function changeService(
  model: Model,
  { target, cents, row: { source } }: ChangeOf<'contribution'>,
  rows: readonly AmountRow[],
  service: ServiceIndex,
  year: number,
): readonly AmountRow[] {
  const changed = { ...model, contributed: rows };
  const counting =
    contributedRows({ model: changed, year, rows: rowsByService(changed) }, service)?.rows ?? [];
  const [first] = counting;
  const set = (entry: AmountRow, value: number | undefined): AmountRow => {
    const row = withValues(entry.row, target.participants, source, () => value);
    return row === entry.row ? entry : { ...entry, row };
  };
  if (!first) return [...rows, set({ service, year: undefined, row: emptyRow(model, source) }, cents)];
  return replaced(rows, (entry) =>
    counting.includes(entry) ? set(entry, entry === first ? cents : undefined) : entry,
  );
}
