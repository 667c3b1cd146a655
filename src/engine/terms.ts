/** R20: advances fall due in 4 quarters or 12 months, divided by R2 over the terms. */
import { advanceVat } from './advance-vat';
import type { Advances } from './advances';
import { apportion } from './apportion';
import type { RunContext } from './context';
import type { Cents, IsoDate, ParticipantIndex } from './model';
import type { TermRow, VatRow } from './result';

/** Terms fall due on the first day of their quarter or month. */
export function dueDate(year: number, term: number, terms: number): IsoDate {
  const month = ((term - 1) * 12) / terms + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Divides an amount over equal terms; the earliest terms take the left-over cents (R2). */
export const overTerms = (amount: Cents, terms: number): readonly Cents[] =>
  apportion(amount, new Array<number>(terms).fill(1));

/**
 * One row per receiver of notes and term. Participants that are billed together (Factureren aan) are one receiver.
 * @param advances - by service index
 * @param vat - of the budget phase
 */
export function termsOf(
  context: RunContext,
  advances: readonly Advances[],
  vat: readonly VatRow[],
): readonly TermRow[] {
  const { participants, settings } = context.model;
  const amounts = new Array<Cents>(participants.length).fill(0);
  const taxes = new Array<Cents>(participants.length).fill(0);
  const receiver = (participant: ParticipantIndex): ParticipantIndex =>
    participants[participant]?.billTo ?? participant;
  const add = (to: Cents[], participant: ParticipantIndex, amount: Cents): void => {
    to[receiver(participant)] = (to[receiver(participant)] ?? 0) + amount;
  };
  for (const { amounts: own } of advances) {
    for (let participant = 0; participant < own.length; participant += 1) {
      const amount = own[participant] ?? 0;
      if (amount !== 0) add(amounts, participant, amount);
    }
  }
  for (const row of advanceVat(context, advances, vat)) add(taxes, row.participant, row.vat);
  return participants.flatMap((_, participant) => {
    const [amount = 0, tax = 0] = [amounts[participant], taxes[participant]];
    if (amount === 0 && tax === 0) return [];
    const parts = overTerms(amount, settings.terms);
    const taxParts = overTerms(tax, settings.terms);
    return parts.map(
      (part, at): TermRow => ({
        participant,
        term: at + 1,
        due: dueDate(context.year, at + 1, settings.terms),
        amount: part,
        vat: taxParts[at] ?? 0,
      }),
    );
  });
}
