/** R6, R8, R28: the part of the year and of a tentative mark that counts for one payer. */
import { participantAt, type RunContext, serviceAt } from '../context';
import type { ServiceIndex, Source } from '../model';
import { daysAt, isTentativeAt, type Payers } from '../payers';
import { rationalText } from '../rational';
import type { Step } from '../result';
import { cellOf } from '../rows-of-service';

/** Nothing for a firm payer of the whole year. */
export function explainParts(
  context: RunContext,
  service: ServiceIndex,
  payers: Payers,
  position: number,
): readonly Step[] {
  const days = daysAt(context, payers, position);
  const steps: Step[] =
    days === context.daysOfYear
      ? []
      : [
          {
            text: 'daysOfYear',
            params: { days, of: context.daysOfYear },
            value: String(days),
            unit: 'number',
            sources: datesOf(context, service, payers.indexes[position] ?? 0),
          },
        ];
  return [...steps, ...explainTentative(context, service, payers, position)];
}

/** The factor of a tentative mark (R6), which is all that scales a volume. */
export function explainTentative(
  context: RunContext,
  service: ServiceIndex,
  payers: Payers,
  position: number,
): readonly Step[] {
  if (!isTentativeAt(payers, position)) return [];
  const marks = serviceAt(context.model, service).marks;
  const source = marks && cellOf(marks, payers.indexes[position] ?? 0);
  const value = rationalText(context.tentative, 15);
  return [{ text: 'tentative', params: {}, value, unit: 'number', sources: source ? [source] : [] }];
}

/** The row of the participant when it comes or leaves, and its agreements. */
function datesOf({ model }: RunContext, service: ServiceIndex, participant: number): readonly Source[] {
  const { joined, left, source } = participantAt(model, participant);
  const agreements = model.agreements.filter(
    (agreement) => agreement.service === service && agreement.participant === participant,
  );
  const own = joined !== undefined || left !== undefined ? [source] : [];
  return [...own, ...agreements.map((agreement) => agreement.source)];
}
