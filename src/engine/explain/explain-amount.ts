/** R28: from the costs of a service to the amount that is divided over its payers, per component. */
import { cached, participantAt, serviceAt } from '../context';
import { costsOf } from '../costs';
import { withoutDisappearing } from '../disappearing-cost';
import { type CascoSpread, cascoSpreads, spreadCasco } from '../funding/markup';
import type { Cents, Phase } from '../model';
import { euroText } from '../money';
import type { Allocation, ServiceOutcome, Step } from '../result';
import { explainCosts } from './explain-costs';
import { type ExplainedRun, outcomeOf } from './explained-run';

/**
 * The steps from the cells to what is divided.
 * @param flowed - what organisations pay of it; undefined for such an organisation itself, which pays of the whole
 */
export function explainAmount(
  explained: ExplainedRun,
  outcome: ServiceOutcome,
  allocation: Allocation,
  flowed: Cents | undefined,
): readonly Step[] {
  const steps =
    allocation.component === 'markup' ? markupSteps(explained, outcome) : ownSteps(explained, outcome);
  const amount =
    allocation.component === 'markup' ? outcome.markup : outcome.net + outcome.inflow - exitsIn(outcome);
  const toDivide: Step = { text: 'toDivide', params: {}, value: euroText(amount), unit: 'euro', sources: [] };
  const parts: Step[] = [...steps, toDivide];
  if (flowed === undefined) return parts;
  if (flowed !== 0) {
    parts.push({
      text: 'paidByOrganisations',
      params: {},
      value: euroText(flowed),
      unit: 'euro',
      sources: [],
    });
  }
  if (allocation.amount !== amount) {
    const value = euroText(allocation.amount - flowed);
    parts.push({ text: 'wholeEuros', params: {}, value, unit: 'euro', sources: [] });
  }
  return parts;
}

function ownSteps(explained: ExplainedRun, outcome: ServiceOutcome): readonly Step[] {
  const { context } = explained;
  const exits = outcome.allocations.filter(({ component }) => component === 'exit');
  return [
    ...explainCosts(context, outcome.service, outcome.phase),
    ...disappearing(outcome),
    ...inflowSteps(explained, outcome),
    ...exits.flatMap(({ payers, shares }) =>
      payers.map((payer, at): Step => {
        const params = { participant: participantAt(context.model, payer).name };
        return { text: 'exitLowers', params, value: euroText(-(shares[at] ?? 0)), unit: 'euro', sources: [] };
      }),
    ),
  ];
}

/** R23: the cost that a leaver takes with it. */
function disappearing({ disappears = 0, funding }: ServiceOutcome): readonly Step[] {
  if (disappears === 0) return [];
  const remaining = funding?.remainingFraction?.toFixed() ?? '1';
  const sources = funding ? [funding.source] : [];
  return [{ text: 'disappears', params: { remaining }, value: euroText(-disappears), unit: 'euro', sources }];
}

/** R16: what the organisation pays elsewhere and passes on into this service, per service and component. */
function inflowSteps({ context, run }: ExplainedRun, { service, phase }: ServiceOutcome): readonly Step[] {
  const { model } = context;
  return model.recharges
    .filter((recharge) => recharge.service === service)
    .flatMap((recharge) =>
      run.outcomes
        .filter(
          (sold) => sold.phase === phase && serviceAt(model, sold.service).organisation === recharge.from,
        )
        .flatMap((sold) =>
          sold.allocations.flatMap(({ component, payers, shares }): readonly Step[] => {
            const share = shares[payers.indexOf(recharge.participant)] ?? 0;
            if (share === 0) return [];
            const { organisation, field, name } = serviceAt(model, sold.service);
            const params = { organisation, field, service: name, component };
            return [
              { text: 'inflow', params, value: euroText(share), unit: 'euro', sources: [recharge.source] },
            ];
          }),
        ),
    );
}

/** R14: the casco services together, and the part of them that this service carries by its own net cost. */
function markupSteps(explained: ExplainedRun, outcome: ServiceOutcome): readonly Step[] {
  const { context } = explained;
  const { organisation } = serviceAt(context.model, outcome.service);
  const spread = spreadsOf(explained, outcome.phase).get(organisation);
  if (!spread) return [];
  const casco = spread.sources.flatMap((source) => outcomeOf(explained, source, outcome.phase) ?? []);
  const amount = casco.reduce((sum, source) => sum + source.net + source.inflow - exitsIn(source), 0);
  const own: Step = {
    text: 'markup',
    params: { net: euroText(outcome.net), total: euroText(spread.total) },
    value: euroText(spreadCasco(spread, amount)[spread.carriers.indexOf(outcome.service)] ?? 0),
    unit: 'euro',
    sources: [],
  };
  return [
    ...casco.flatMap((source) => ownSteps(explained, source)),
    { text: 'cascoTotal', params: {}, value: euroText(amount), unit: 'euro', sources: [] },
    own,
  ];
}

function spreadsOf({ context }: ExplainedRun, phase: Phase): ReadonlyMap<string, CascoSpread> {
  return cached(context, `spreads ${phase}`, () => {
    const costs = costsOf(context, phase);
    return cascoSpreads(context, (phase === 'budget' ? withoutDisappearing(context, costs) : costs).services);
  });
}

const exitsIn = ({ allocations }: ServiceOutcome): Cents =>
  allocations.reduce((sum, { component, amount }) => (component === 'exit' ? sum + amount : sum), 0);
