/** By what a column for several participants is divided: the members' values of a maatstaf, or all equal. */
import type { Decimal } from 'decimal.js';
import { isEqualDriver } from '../../engine/drivers';
import type { Driver, ParticipantIndex } from '../../engine/model';
import { Exact } from '../../engine/money';
import { foldText } from '../../engine/text';

/** The weights of some participants in a year; undefined when one of them has none, or all have 0 (R3). */
export type WeightsOf = (
  rule: string,
  members: readonly ParticipantIndex[],
  year: number | undefined,
) => readonly Decimal[] | undefined;

const ONE = new Exact(1);

/** Only `gelijk`: a column of Maatstaven itself cannot be divided by what it says. */
export const equalWeights: WeightsOf = (rule, members) =>
  isEqualDriver(rule) ? members.map(() => ONE) : undefined;

/**
 * @param drivers - the rows of Maatstaven; asked for at most once, and only when there is something to divide
 * @param ownYear - the year of amounts that name none
 */
export function createWeightsOf(drivers: () => readonly Driver[], ownYear: number | undefined): WeightsOf {
  let known: readonly Driver[] | undefined;
  return (rule, members, year = ownYear) => {
    const equal = equalWeights(rule, members, year);
    if (equal !== undefined) return equal;
    known ??= drivers();
    const rows = rowsOfYear(
      known.filter(({ name }) => foldText(name) === foldText(rule)),
      year,
    );
    const values = members.map((member) =>
      rows.map(({ row }) => row.values[member]).find((value) => value !== undefined),
    );
    const weights = values.flatMap((value) =>
      typeof value === 'object' && !value.isNegative() ? [value] : [],
    );
    const complete = weights.length === members.length && weights.some((weight) => !weight.isZero());
    return complete ? weights : undefined;
  };
}

/** The row of the year, else that of the latest earlier year, else the row without a year. */
function rowsOfYear(drivers: readonly Driver[], year: number | undefined): readonly Driver[] {
  const years = drivers.flatMap((driver) =>
    driver.year !== undefined && (year === undefined || driver.year <= year) ? [driver.year] : [],
  );
  const latest = years.length > 0 ? Math.max(...years) : undefined;
  return drivers.filter((driver) => driver.year === latest);
}
