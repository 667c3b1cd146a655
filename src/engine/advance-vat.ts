/** R21: vat on advances, which may be other amounts than the budget contributions. */
import type { Advances } from './advances';
import { type RunContext, ruleAt } from './context';
import type { ParticipantIndex, ServiceIndex, VatRegime } from './model';
import type { VatRow } from './result';
import { vatOn } from './vat';

export interface AdvanceVat {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly regime: VatRegime;
  readonly vat: number;
}

/**
 * One row per service and participant that is billed vat. A row of Voorschotten is taxed by itself; what was passed on
 * of the costs (`transparant`) and what has no such row follow the budget.
 * @param advances - by service index
 * @param vat - of the budget phase
 */
export function advanceVat(
  context: RunContext,
  advances: readonly Advances[],
  vat: readonly VatRow[],
): readonly AdvanceVat[] {
  const ofBudget = vat.filter(
    ({ regime, service }) => regime === 'transparent' || advances[service]?.source !== 'advances',
  );
  const ofRows = advances.flatMap(({ source, amounts }, service): readonly AdvanceVat[] => {
    const regime = ruleAt(context, service).funding?.vat;
    if (source !== 'advances' || !regime || regime === 'transparent') return [];
    return amounts.flatMap((amount, participant) =>
      amount === 0 ? [] : [{ service, participant, regime, vat: vatOn(amount, regime) }],
    );
  });
  return [...ofBudget, ...ofRows];
}
