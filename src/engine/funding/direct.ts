/** R15 direct: amounts named per participant. The causer pays, nobody else; nothing is divided. */
import type { RunContext } from '../context';
import type { Cents, DirectRow, Phase, ServiceIndex } from '../model';
import { euroText } from '../money';
import { setOfPayers } from '../payers';
import { entryOf, valueIn } from '../rows-of-service';
import { refusal } from '../weigh-by-key';
import type { FundingMethod } from './weighing';

export const direct: FundingMethod = {
  weigh(context, service, phase) {
    const { amounts, unreadable } = directAmounts(context, service, phase);
    if (unreadable) return refusal('NUMBER_UNREADABLE');
    const indexes = amounts.flatMap((amount, participant) => (amount === 0 ? [] : [participant]));
    const payers = setOfPayers(context, indexes);
    const fixed = indexes.map((participant) => amounts[participant] ?? 0);
    return { payers, weights: undefined, fixed, tariff: undefined };
  },

  explain(context, service, phase, { participant }) {
    const rows = directRows(context, service, phase);
    const { value, sources } = entryOf(rows, participant, (a, b) => a + b);
    const amount = typeof value === 'number' ? value : 0;
    return [{ text: 'direct', params: {}, value: euroText(amount), unit: 'euro', sources }];
  },
};

/** One-off cost: a row without a Jaar belongs to the book year of the workbook. */
export function directRows(context: RunContext, service: ServiceIndex, phase: Phase): readonly DirectRow[] {
  const { model, year, rows } = context;
  return (rows.direct.get(service) ?? []).filter(
    (row) => row.phase === phase && (row.year ?? model.settings.year ?? year) === year,
  );
}

/** The amounts by participant index; 0 where there is none. */
export function directAmounts(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
): { readonly amounts: readonly Cents[]; readonly unreadable: boolean } {
  const rows = directRows(context, service, phase);
  const values = context.model.participants.map((_, index) =>
    valueIn(rows, index, (a: number, b: number) => a + b),
  );
  return {
    amounts: values.map((value) => (typeof value === 'number' ? value : 0)),
    unreadable: values.includes('unreadable'),
  };
}
