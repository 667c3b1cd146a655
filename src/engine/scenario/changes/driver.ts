/** R24 maatstaf: another value of a driver. */
import type { Driver, Model } from '../../model';
import { foldText } from '../../text';
import type { ChangeOf, IdleReason } from '../change';
import { amended, replaced, withValues } from '../changed-row';

/** Changes the rows of Maatstaven that count in the year: of the year, else of the latest earlier one, else undated. */
export function changeDriver(model: Model, change: ChangeOf<'driver'>, year: number): Model | IdleReason {
  const { driver, amount, target, row } = change;
  const named = model.drivers.filter(({ name }) => foldText(name) === foldText(driver));
  const years = named.flatMap((found) =>
    found.year !== undefined && found.year <= year ? [found.year] : [],
  );
  const latest = years.length > 0 ? Math.max(...years) : undefined;
  const counting = named.filter((found) => found.year === latest);
  const [first] = counting;
  if (!first) return 'row';
  const drivers = replaced(model.drivers, (entry): Driver => {
    if (!counting.includes(entry)) return entry;
    const changed = withValues(entry.row, target.participants, row.source, (old) =>
      amended(old, amount, entry === first),
    );
    return changed === entry.row ? entry : { ...entry, row: changed };
  });
  return drivers === model.drivers ? 'same' : { ...model, drivers };
}
