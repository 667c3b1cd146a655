/** R11, R13: the dekkingsverschil is shown as a warning, never spread. */
import type { Problem } from './collect-findings';
import { type RunContext, ruleAt } from './context';
import { contributedRows } from './contributed';
import { directRows } from './funding/direct';
import { givenTariff } from './funding/tariff';
import type { Cents, Phase, ServiceIndex, Source } from './model';
import { euroText } from './money';
import { placeIn } from './rows-of-service';

/** @param cost - what the fixed amounts should have covered */
export function coverageProblem(
  context: RunContext,
  service: ServiceIndex,
  phase: Phase,
  cost: Cents,
  coverage: Cents,
): Problem {
  const params = {
    phase,
    amount: euroText(coverage),
    cost: euroText(cost),
    contributions: euroText(cost - coverage),
  };
  const source = placeOf(context, service, phase) ?? ruleAt(context, service).source;
  return { code: 'CONTRIBUTION_DIFFERS', source, params };
}

function placeOf(context: RunContext, service: ServiceIndex, phase: Phase): Source | undefined {
  switch (ruleAt(context, service).kind) {
    case 'contribution':
      return placeIn(contributedRows(context, service)?.rows[0]?.row, 0);
    case 'direct':
      return placeIn(directRows(context, service, phase)[0]?.row, 0);
    default: {
      const given = givenTariff(context, service);
      return typeof given === 'object' ? given.source : undefined;
    }
  }
}
