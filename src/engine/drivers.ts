/** Maatstaven: the row of a driver that counts in a year, as whole numbers that are scaled once per run. */
import type { Decimal } from 'decimal.js';
import { cached, type RunContext } from './context';
import { EQUAL_DRIVER } from './key';
import type { CellRead, Driver, ParticipantIndex, Source } from './model';
import { Exact } from './money';
import { cellOf, placeIn } from './rows-of-service';
import { foldText } from './text';
import { scaleDecimals } from './vector';

export type DriverProblem = 'missing' | 'unreadable' | 'negative';

export interface DriverValues {
  readonly name: string;
  /** The year of the row, which may be an earlier one; undefined for a row without a year. */
  readonly year: number | undefined;
  /** The value of a participant × {@link scale}; 0 where there is a problem. */
  readonly values: readonly number[] | readonly bigint[];
  readonly scale: bigint;
  readonly problems: ReadonlyMap<ParticipantIndex, DriverProblem>;
  /** Rows of one name and year on several sheets complement each other. */
  readonly rows: readonly Driver[];
}

/** The driver that a key names; undefined when Maatstaven has no row of it for this or an earlier year. */
export function driverOf(context: RunContext, name: string): DriverValues | undefined {
  return cached(context, `driver ${name}`, () => resolve(context, name));
}

/** `gelijk` always exists, and is always equal. */
export const isEqualDriver = (name: string): boolean => foldText(name) === EQUAL_DRIVER;

/** The value and cell of a participant. */
export function driverValue(
  { rows }: DriverValues,
  participant: ParticipantIndex,
): { readonly value: CellRead<Decimal>; readonly source: Source | undefined } {
  for (const { row } of rows) {
    const value = row.values[participant];
    if (value !== undefined) return { value, source: cellOf(row, participant) };
  }
  const [first] = rows;
  return { value: undefined, source: first && placeIn(first.row, participant) };
}

function resolve(context: RunContext, name: string): DriverValues | undefined {
  const all = context.drivers.get(foldText(name)) ?? [];
  const years = all.flatMap(({ year }) => (year !== undefined && year <= context.year ? [year] : []));
  // The row of the year, else that of the latest earlier year, else the row without a year.
  const year = years.length > 0 ? Math.max(...years) : undefined;
  const rows = all.filter((driver) => driver.year === year);
  const [first] = rows;
  if (!first) return undefined;

  const problems = new Map<ParticipantIndex, DriverProblem>();
  const decimals: Decimal[] = [];
  const base = { name: first.name, year, rows };
  for (const participant of context.model.participants.keys()) {
    const value = valueIn(rows, participant);
    if (value === undefined) problems.set(participant, 'missing');
    else if (value === 'unreadable') problems.set(participant, 'unreadable');
    else if (value.isNegative() && !value.isZero()) problems.set(participant, 'negative');
    decimals.push(typeof value === 'object' && !problems.has(participant) ? value : ZERO);
  }
  return { ...base, ...scaleDecimals(decimals), problems };
}

const ZERO = new Exact(0);

const valueIn = (rows: readonly Driver[], participant: ParticipantIndex): CellRead<Decimal> =>
  rows.map(({ row }) => row.values[participant]).find((value) => value !== undefined);
