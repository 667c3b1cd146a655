/** What the kostenverdeelstaat tells of a product: one block per component, with its costs and its payers. */
import type { Cents, ParticipantIndex } from '../../../engine/model';
import { isZero, type Rational } from '../../../engine/rational';
import type { Allocation, Component, ServiceOutcome } from '../../../engine/result';
import { foldText } from '../../../engine/text';
import { dictionaryOf } from '../../../locale';
import { keyText, ruleText, serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';

export interface CostBlock {
  readonly title: string;
  readonly outcome: ServiceOutcome;
  readonly component: Component;
  readonly rule: string;
  readonly key: string;
  /** What there is to divide, and from what it comes. */
  readonly costs: readonly { readonly label: string; readonly cents: Cents }[];
  readonly cost: Cents;
  readonly payers: readonly BlockPayer[];
  readonly totalWeight: number;
  /** R5: what is left of the amount. */
  readonly rounding: Cents;
  /** By the payers and the rounding line together. */
  readonly paid: Cents;
}

export interface BlockPayer {
  readonly participant: ParticipantIndex;
  /** Undefined where no weight is known. */
  readonly weight: number | undefined;
  /** In cents, before rounding. */
  readonly exact: number | undefined;
  readonly share: Cents;
}

export function costBlocks(input: ReportInput, outcome: ServiceOutcome): readonly CostBlock[] {
  const { words } = dictionaryOf(input.language);
  const service = serviceOf(input.model, outcome.service);
  const allocations = outcome.allocations.filter(({ component }) => component !== 'rounding');
  const own = allocations.find(({ component }) => component === 'service' || component === 'casco');
  const apart = allocations.filter((allocation) => allocation !== own);
  const rounding = outcome.allocations
    .filter(({ component }) => component === 'rounding')
    .reduce((sum, { amount }) => sum + amount, 0);
  return [
    blockOf(input, outcome, own, {
      title: service.name,
      component: own?.component ?? 'service',
      costs: ownCosts(input, outcome, apart),
      rounding,
    }),
    ...apart.map((allocation) =>
      blockOf(input, outcome, allocation, {
        title: `${service.name}, ${words.component[allocation.component]}`,
        component: allocation.component,
        costs: [
          { label: words.component[allocation.component], cents: componentAmount(outcome, allocation) },
        ],
        rounding: 0,
      }),
    ),
  ];
}

type Known = Pick<CostBlock, 'title' | 'component' | 'costs' | 'rounding'>;

function blockOf(
  input: ReportInput,
  outcome: ServiceOutcome,
  allocation: Allocation | undefined,
  known: Known,
): CostBlock {
  const { report } = dictionaryOf(input.language);
  const payers = allocation ? payersOf(input, outcome, allocation) : [];
  const rule = ruleText(outcome, dictionaryOf(input.language));
  return {
    ...known,
    outcome,
    rule:
      outcome.refused === undefined
        ? rule
        : [report.costAllocation.refused, rule].filter((part) => part !== '').join(' · '),
    key: keyText(outcome.key),
    cost: known.costs.reduce((sum, { cents }) => sum + cents, 0),
    payers,
    totalWeight: payers.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
    paid: payers.reduce((sum, { share }) => sum + share, 0) + known.rounding,
  };
}

/** Lasten and baten by kind, what other organisations charge on, and what leaves the product by another way. */
function ownCosts(
  { language }: ReportInput,
  outcome: ServiceOutcome,
  apart: readonly Allocation[],
): CostBlock['costs'] {
  const labels = dictionaryOf(language).report.costAllocation;
  const { costs, net, disappears = 0, inflow, markup, rule, refused } = outcome;
  const kinds = costs
    .filter(({ kind }) => foldText(kind) !== 'btw')
    .flatMap(({ kind, cost, income }) => [
      { label: kind || labels.noKind, cents: cost },
      { label: labels.income(kind), cents: -income },
    ]);
  const named = kinds.reduce((sum, { cents }) => sum + cents, 0);
  const spread = rule === 'markup' && refused === undefined;
  const exits = apart
    .filter(({ component }) => component === 'exit')
    .reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...kinds,
    { label: labels.named, cents: net + disappears - named },
    { label: labels.disappears, cents: -disappears },
    { label: labels.inflow, cents: inflow },
    { label: labels.spread, cents: spread ? -(net + inflow) : 0 },
    { label: labels.markup, cents: refused === undefined ? 0 : markup },
    { label: labels.exits, cents: -exits },
  ].filter(({ cents }) => cents !== 0);
}

const componentAmount = (outcome: ServiceOutcome, { component, amount }: Allocation): Cents =>
  component === 'markup' ? outcome.markup : amount;

function payersOf(
  { explainService }: ReportInput,
  { service, phase }: ServiceOutcome,
  { component, payers, shares }: Allocation,
): readonly BlockPayer[] {
  const shareOf = new Map(payers.map((payer, at) => [payer, shares[at] ?? 0]));
  const explained = explainService(service, phase).find((part) => part.component === component)?.payers ?? [];
  const weighed = explained.filter(({ participant, weight }) => shareOf.has(participant) || !isZero(weight));
  const known = new Set(weighed.map(({ participant }) => participant));
  return [
    ...weighed.map(({ participant, weight, exact }) => ({
      participant,
      weight: decimal(weight),
      exact: decimal(exact),
      share: shareOf.get(participant) ?? 0,
    })),
    ...payers
      .filter((payer) => !known.has(payer))
      .map((participant) => ({
        participant,
        weight: undefined,
        exact: undefined,
        share: shareOf.get(participant) ?? 0,
      })),
  ];
}

/** Nearest double; for cells, not for further computing. */
const decimal = ({ n, d }: Rational): number => Number(n) / Number(d);
