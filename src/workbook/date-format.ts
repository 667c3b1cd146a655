/** Number formats that show a date. */

/**
 * Whether a format code shows days, months or years; a time of day or a duration has no epoch.
 * @param format - invariant code, e.g. `d-mmm-yy`
 */
export function showsDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
  const showsTime = /[hs]/i.test(bare) || /\[[hms]+\]/i.test(format);
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !showsTime);
}
