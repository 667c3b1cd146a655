/** Moments as people read them, in the time of the user. */

const two = (part: number): string => String(part).padStart(2, '0');

/** `22-11-2026`. */
export const dayText = (moment: Date): string =>
  `${two(moment.getDate())}-${two(moment.getMonth() + 1)}-${moment.getFullYear()}`;

/** `22-11-2026 12:04`. */
export const momentText = (moment: Date): string =>
  `${dayText(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** As Excel counts, in days since 1900. */
export const serialOf = (moment: Date): number =>
  (moment.getTime() - moment.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;

/** The first digits of a fingerprint, in groups: enough to tell two apart. */
export const shortCode = (fingerprint: string): string =>
  (fingerprint.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
