/** R8: days of the year on which somebody takes part. Both days of a period count. */
import type { IsoDate } from './model';

const DAY = 86_400_000;

/** Of who goes on: later than any year of a run. */
export const NEVER: IsoDate = '9999-12-31';

/** Undefined: open on that side. */
export interface Period {
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/** 365, or 366 in a leap year. */
export const daysOfYear = (year: number): number => (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;

/**
 * Days of a year within a stay, and within at least one of the agreements when there are any (R8).
 * @param agreements - several of them count as the union of their days; none: the whole of the stay
 * @returns from 0 to {@link daysOfYear}
 */
export function activeDays(year: number, stay: Period, agreements: readonly Period[]): number {
  const first = Math.max(firstDay(year, stay), 0);
  const last = Math.min(lastDay(year, stay), daysOfYear(year) - 1);
  if (agreements.length === 0) return Math.max(last - first + 1, 0);

  const spans = agreements
    .map((agreement) => ({
      from: Math.max(firstDay(year, agreement), first),
      to: Math.min(lastDay(year, agreement), last),
    }))
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let counted = -1;
  for (const { from, to } of spans) {
    const start = Math.max(from, counted + 1);
    if (to >= start) {
      days += to - start + 1;
      counted = to;
    }
  }
  return days;
}

const firstDay = (year: number, { from }: Period): number =>
  from === undefined ? Number.NEGATIVE_INFINITY : dayOfYear(year, from);
const lastDay = (year: number, { to }: Period): number =>
  to === undefined ? Number.POSITIVE_INFINITY : dayOfYear(year, to);

/** 0 is 1 January of the year; days before it are negative. */
function dayOfYear(year: number, date: IsoDate): number {
  const [y = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (Date.UTC(y, month - 1, day) - Date.UTC(year, 0, 1)) / DAY;
}
