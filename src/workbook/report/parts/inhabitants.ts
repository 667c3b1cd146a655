/** Inhabitants per participant, for amounts per inhabitant. */
import type { Driver, Model } from '../../../engine/model';
import { foldText } from '../../../engine/text';

/**
 * The values of the driver `inwoners` that count in a year: of that year, else of the latest earlier year, else of the
 * row without a year. Undefined without such a row; a participant without a value has undefined.
 */
export function inhabitantsIn(model: Model, year: number): readonly (number | undefined)[] | undefined {
  const rows = model.drivers.filter(({ name }) => foldText(name) === 'inwoners');
  const dated = rows.filter((row) => row.year !== undefined && row.year <= year);
  const latest = dated.reduce<Driver | undefined>(
    (best, row) => (best?.year === undefined || Number(row.year) > best.year ? row : best),
    undefined,
  );
  const row = latest ?? rows.find((one) => one.year === undefined);
  return row && model.participants.map((_, index) => countOf(row.row.values[index]));
}

function countOf(value: Driver['row']['values'][number]): number | undefined {
  if (value === undefined || value === 'unreadable') return undefined;
  const count = value.toNumber();
  return count > 0 ? count : undefined;
}
