/** R20: advances fall due in 4 quarters or 12 months, divided by R2 over the terms. */
import { advanceVat } from './advance-vat';
import type { Advances } from './advances';
import { apportion } from './apportion';
import { type RunContext, serviceAt } from './context';
import type { Cents, IsoDate, ParticipantIndex, ServiceIndex } from './model';
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
 * One row per receiver of notes, organisation that bills it, and term: each organisation is an entity with notes of its
 * own. Participants that are billed together (Factureren aan) are one receiver.
 * @param advances - by service index
 * @param vat - of the budget phase
 */
export function termsOf(
  context: RunContext,
  advances: readonly Advances[],
  vat: readonly VatRow[],
): readonly TermRow[] {
  const { participants, organisations, settings } = context.model;
  const taxes = advanceVat(context, advances, vat);
  // 0 stays with whoever receives no notes.
  const receivers = participants.map(({ billTo }, participant) => billTo ?? participant);
  const add = (sums: Cents[], participant: ParticipantIndex, amount: Cents): void => {
    const receiver = receivers[participant] ?? participant;
    sums[receiver] = (sums[receiver] ?? 0) + amount;
  };
  const bills = organisations.map((organisation) => {
    const isOwn = (service: ServiceIndex): boolean =>
      serviceAt(context.model, service).organisation === organisation;
    const bill = { organisation, amounts: receivers.map(() => 0), taxes: receivers.map(() => 0) };
    for (const [service, { amounts }] of advances.entries()) {
      if (isOwn(service)) for (const [at, amount] of amounts.entries()) add(bill.amounts, at, amount);
    }
    for (const { service, participant, vat: tax } of taxes) {
      if (isOwn(service)) add(bill.taxes, participant, tax);
    }
    return bill;
  });
  return participants.flatMap((_, participant) =>
    bills.flatMap(({ organisation, ...billed }): readonly TermRow[] => {
      const [amount = 0, tax = 0] = [billed.amounts[participant], billed.taxes[participant]];
      if (amount === 0 && tax === 0) return [];
      const taxParts = overTerms(tax, settings.terms);
      return overTerms(amount, settings.terms).map((part, at) => ({
        participant,
        organisation,
        term: at + 1,
        due: dueDate(context.year, at + 1, settings.terms),
        amount: part,
        vat: taxParts[at] ?? 0,
      }));
    }),
  );
}
