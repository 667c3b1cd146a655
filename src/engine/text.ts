/** Names are compared without case, accents and repeated spaces. */

/** Words of plain letters with single spaces between them, as most names are: nothing but case to fold. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The form of a name that is compared: `  Financiën  & Control` → `financien & control`. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** For sorting: by code units, which is also the order of days. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
