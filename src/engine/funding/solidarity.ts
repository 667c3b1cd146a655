/** R10 solidariteit: all members of the circle pay by the key, takers or not. */
import { paidKey, participantAt, type RunContext, ruleAt, serviceAt } from '../context';
import type { Weights } from '../mix-drivers';
import type { Source } from '../model';
import { euroText } from '../money';
import { membersOf, type Payers } from '../payers';
import { rational } from '../rational';
import { isEmpty, vectorOf } from '../vector';
import { isRefusal, type Refusal, refusal, weighByKey } from '../weigh-by-key';
import { explainKey } from './explain-key';
import { divided, type FundingMethod } from './weighing';

export const solidarity: FundingMethod = {
  weigh(context, service, phase) {
    const { key, circle, keySource: source } = ruleAt(context, service);
    const payers = membersOf(context, service, circle);
    const weights =
      key.kind === 'mix'
        ? weighByKey(context, key.parts, payers, source)
        : weighByPayments(
            context,
            payers,
            context.paid.get(paidKey(organisationOf(context, service), phase)) ?? [],
            source,
          );
    return isRefusal(weights) ? weights : divided(payers, weights);
  },

  explain(context, service, phase, { participant, weighing, position }) {
    const { key } = ruleAt(context, service);
    if (key.kind === 'mix') return explainKey(context, service, key.parts, weighing.payers, position);
    const paid = context.paid.get(paidKey(organisationOf(context, service), phase)) ?? [];
    return [{ text: 'paid', params: {}, value: euroText(paid[participant] ?? 0), unit: 'euro', sources: [] }];
  },
};

/**
 * Pondspondsgewijs (R10): in proportion to what each payer pays to the organisation under R11, R12, R13 and R15.
 * Those payments follow days and factors already (R6, R8), so these weights are not scaled again.
 */
function weighByPayments(
  context: RunContext,
  payers: Payers,
  paid: readonly number[],
  source: Source,
): Weights | Refusal {
  const problems = payers.indexes
    .filter((participant) => (paid[participant] ?? 0) < 0)
    .map((participant) => ({
      code: 'DRIVER_NEGATIVE' as const,
      source,
      params: {
        driver: 'pondspondsgewijs',
        participant: participantAt(context.model, participant).name,
        value: euroText(paid[participant] ?? 0),
      },
    }));
  const [first] = problems;
  if (first) return refusal(first.code, ...problems);
  const vector = vectorOf(payers.indexes.map((participant) => paid[participant] ?? 0));
  return { vector, unit: rational(1, 100), zero: isEmpty(vector) ? 'pondspondsgewijs' : undefined };
}

const organisationOf = (context: RunContext, service: number): string =>
  serviceAt(context.model, service).organisation;
