/** R23, R28: the contribution that an exit payment follows, and its percentage. */
import { cached, participantAt } from '../context';
import { exitsOfYear } from '../divide-year';
import type { ParticipantIndex, ServiceIndex } from '../model';
import { euroText } from '../money';
import type { Step } from '../result';
import type { ExplainedRun } from './explained-run';

/** The base and the payment; the share of the payment is all of it. */
export function explainExit(
  { context }: ExplainedRun,
  service: ServiceIndex,
  participant: ParticipantIndex,
): readonly Step[] {
  const payments = cached(context, 'exit payments', () => exitsOfYear(context));
  const payment = payments.byService.get(service)?.find((found) => found.participant === participant);
  if (!payment) return [];
  const { source } = participantAt(context.model, participant);
  const { base, year, amount, fraction } = payment;
  return [
    { text: 'exitBase', params: { year }, value: euroText(base), unit: 'euro', sources: [source] },
    { text: 'exit', params: { fraction }, value: euroText(amount), unit: 'euro', sources: [] },
  ];
}
