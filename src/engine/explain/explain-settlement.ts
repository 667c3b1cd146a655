/** R18, R28: from the actual share of a participant to what it still pays or gets back. */
import { advanceRows } from '../advances';
import type { ParticipantIndex } from '../model';
import { euroText } from '../money';
import type { ServiceOutcome, Step } from '../result';
import { entryOf } from '../rows-of-service';
import type { ExplainedRun } from './explained-run';

/** Nothing in the budget phase, or where the service was not settled. */
export function explainSettlement(
  { context, settlementOf }: ExplainedRun,
  { service, phase, allocations }: ServiceOutcome,
  participant: ParticipantIndex,
): readonly Step[] {
  if (phase === 'budget') return [];
  const row = settlementOf(service).find((found) => found.participant === participant);
  if (!row) return [];
  const { sources } = entryOf(advanceRows(context, service), participant, (a, b) => a + b);
  const parts = allocations.filter(({ payers }) => payers.includes(participant));
  const total: Step = {
    text: 'serviceTotal',
    params: { components: parts.map(({ component }) => component).join(', ') },
    value: euroText(row.actual),
    unit: 'euro',
    sources: [],
  };
  return [
    ...(parts.length > 1 ? [total] : []),
    {
      text: 'advance',
      params: { source: row.advanceSource },
      value: euroText(row.advance),
      unit: 'euro',
      sources,
    },
    { text: 'difference', params: {}, value: euroText(row.difference), unit: 'euro', sources: [] },
  ];
}
