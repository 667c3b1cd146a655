/**
 * R13 p×q: the takers pay in proportion to their volume. Without a tariff the budgeted cost is divided over budgeted
 * volumes; with one everybody pays tariff × volume, and the rest of the cost is dekkingsverschil. At year end the
 * actual cost is divided over actual volumes, and its fixed part (Vast deel %) over budgeted ones.
 */
import type { RunContext } from '../context';
import type { Weights } from '../mix-drivers';
import type { ServiceIndex } from '../model';
import { type Payers, takersOf } from '../payers';
import { compare, isZero, multiply, ONE, rational, subtract, ZERO } from '../rational';
import { roundedAmounts } from '../rounded-amounts';
import { combine, isEmpty } from '../vector';
import { isRefusal, type Refusal, refusal } from '../weigh-by-key';
import { explainVolume } from './explain-volume';
import { fixedPart, givenTariff } from './tariff';
import { weighVolumes } from './volumes';
import type { FundingMethod } from './weighing';

export const volume: FundingMethod = {
  weigh(context, service, phase) {
    const payers = takersOf(context, service, phase === 'actual');
    if (payers === 'unreadable') return refusal('MARK_UNREADABLE');
    const given = phase === 'budget' ? givenTariff(context, service) : undefined;
    if (given === 'unreadable') return refusal('NUMBER_UNREADABLE');
    const weights =
      phase === 'budget'
        ? weighVolumes(context, service, 'budget', payers)
        : weighActual(context, service, payers);
    if (isRefusal(weights)) return weights;
    if (!given) return { payers, weights, fixed: undefined, tariff: undefined };
    const price = multiply(given.tariff, weights.unit);
    return { payers, weights, fixed: roundedAmounts(weights.vector, price), tariff: given.tariff };
  },

  explain: explainVolume,
};

/** Fixed and variable part, each as a proportion, combined before the one rounding (R13). */
function weighActual(context: RunContext, service: ServiceIndex, payers: Payers): Weights | Refusal {
  const fixed = fixedPart(context, service);
  const variable = subtract(ONE, fixed);
  if (compare(fixed, ZERO) < 0 || compare(variable, ZERO) < 0) return refusal('NUMBER_UNREADABLE');
  if (isZero(fixed)) return weighVolumes(context, service, 'actual', payers);
  const budget = weighVolumes(context, service, 'budget', payers);
  if (isRefusal(budget) || isZero(variable)) return budget;
  const actual = weighVolumes(context, service, 'actual', payers);
  if (isRefusal(actual) || isEmpty(actual.vector)) return actual;
  if (isEmpty(budget.vector)) return budget;
  const vector = combine([
    { vector: budget.vector, factor: fixed.n * variable.d * BigInt(actual.vector.sum) },
    { vector: actual.vector, factor: variable.n * fixed.d * BigInt(budget.vector.sum) },
  ]);
  return { vector, unit: rational(1n, BigInt(vector.sum)), zero: undefined };
}
