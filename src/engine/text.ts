/** Names are compared without case, accents and repeated spaces. */

/** The form of a name that is compared: `  Financiën  & Control` → `financien & control`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
