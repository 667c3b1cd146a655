/** R28: every amount of a result traced to its source cells, by running the same functions again on demand. */
import { ruleAt, serviceAt } from './context';
import { explainAmount } from './explain/explain-amount';
import { explainExit } from './explain/explain-exit';
import { type ExplainedPayers, explainPayers } from './explain/explain-payers';
import { explainSettlement } from './explain/explain-settlement';
import { type ExplainedRun, explainedRun, outcomeOf } from './explain/explained-run';
import { FUNDING_METHODS } from './funding';
import type { Model, ParticipantIndex, Phase, ServiceIndex } from './model';
import { euroText } from './money';
import { type Rational, rational, rationalText } from './rational';
import type {
  Allocation,
  Component,
  ExplainedPayer,
  Explanation,
  RunResult,
  ServiceOutcome,
  Step,
} from './result';
import { cellOf } from './rows-of-service';
import { truncatedText } from './sum-fractions';

export interface ExplainTarget {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly phase: Phase;
  readonly component: Component;
}

/**
 * The derivation of one amount, such that a reader can redo it with a pocket calculator (R28).
 * @param model - the model of which `run` is the result
 * @returns undefined when the participant pays nothing of that component of the service in that phase
 */
export function explain(model: Model, run: RunResult, target: ExplainTarget): Explanation | undefined {
  const explained = explainedRun(model, run);
  const outcome = outcomeOf(explained, target.service, target.phase);
  const allocation = outcome?.allocations.find(({ component }) => component === target.component);
  if (!outcome?.rule || !allocation) return undefined;
  const division = explainPayers(explained, outcome, allocation);
  const payer = division.payers.find(({ participant }) => participant === target.participant);
  if (!payer) return undefined;

  const { funding } = ruleAt(explained.context, target.service);
  const { kind, marks, source } = serviceAt(model, target.service);
  const roundingCent = hasRoundingCent(division, allocation, payer);
  return {
    ...target,
    amount: payer.share,
    rule: outcome.rule,
    key: outcome.key,
    ruleSource: funding?.source ?? (kind === 'friction' ? source : undefined),
    mark: marks?.values[target.participant] === undefined ? undefined : cellOf(marks, target.participant),
    steps: [
      ...derivation(explained, outcome, allocation, division, payer),
      ...explainSettlement(explained, outcome, target.participant),
    ],
    payers: division.payers,
    totalWeight: division.totalWeight,
    exact: payer.exact,
    roundingCent,
  };
}

/**
 * All payers of every component of a service with their exact weights and shares.
 * @returns nothing for a service without contributions in that phase; `rounding` has no payers and is left out
 */
export function explainService(
  model: Model,
  run: RunResult,
  service: ServiceIndex,
  phase: Phase,
): readonly { readonly component: Component; readonly payers: readonly ExplainedPayer[] }[] {
  const explained = explainedRun(model, run);
  const outcome = outcomeOf(explained, service, phase);
  return (outcome?.allocations ?? []).flatMap((allocation) => {
    const { component } = allocation;
    if (!outcome || component === 'rounding') return [];
    return [{ component, payers: explainPayers(explained, outcome, allocation).payers }];
  });
}

/** From the source cells to the share. */
function derivation(
  explained: ExplainedRun,
  outcome: ServiceOutcome,
  allocation: Allocation,
  { payers, totalWeight, othersWeight, weighing, flowed, isFlow, solved }: ExplainedPayers,
  payer: ExplainedPayer,
): readonly Step[] {
  const { service, phase } = outcome;
  const { participant } = payer;
  const share = euroStep('share', euroText(payer.share));
  if (allocation.component === 'exit') return [...explainExit(explained, service, participant), share];
  const method = outcome.rule && outcome.rule !== 'markup' ? FUNDING_METHODS[outcome.rule] : undefined;
  if (!weighing || !method) return [share];
  const position = payers.indexOf(payer);
  const weightSteps = method.explain(explained.context, service, phase, { participant, weighing, position });
  const exact = euroStep('exactShare', truncatedText(rational(payer.exact.n, payer.exact.d * 100n)));
  const stands = weighing.fixed !== undefined && allocation.component !== 'markup';
  if (stands) return weighing.weights ? [...weightSteps, exact, share] : [...weightSteps, share];
  const isOther = !isFlow(participant) && allocation.payers.some(isFlow);
  const total: Step = {
    text: isOther ? 'othersWeight' : 'totalWeight',
    params: {},
    value: rationalText(isOther ? othersWeight : totalWeight, 15),
    unit: 'number',
    sources: [],
  };
  const cent = payer.share - Number(towardsZero(payer.exact));
  return [
    ...explainAmount(explained, outcome, allocation, isFlow(participant) ? undefined : flowed),
    ...(isFlow(participant) && solved && solved.d !== 1n
      ? [euroStep('solved', truncatedText(rational(solved.n, solved.d * 100n)))]
      : []),
    ...weightSteps,
    { text: 'weight', params: {}, value: rationalText(payer.weight, 15), unit: 'number', sources: [] },
    total,
    exact,
    ...(cent === 0 ? [] : [euroStep('roundingCent', euroText(cent))]),
    share,
  ];
}

const euroStep = (text: Step['text'], value: string): Step => ({
  text,
  params: {},
  value,
  unit: 'euro',
  sources: [],
});

/** Only a divided amount has cents left over (R2). */
function hasRoundingCent(
  { weighing }: ExplainedPayers,
  { component }: Allocation,
  { exact, share }: ExplainedPayer,
): boolean {
  if (!weighing?.weights || (weighing.fixed && component !== 'markup')) return false;
  return BigInt(share) !== towardsZero(exact);
}

const towardsZero = ({ n, d }: Rational): bigint => n / d;
