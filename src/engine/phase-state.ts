/** What is known of every service while a phase is being divided. The only data of a run that changes. */
import { hasUnreadableAdvance } from './advances';
import type { Problem } from './collect-findings';
import { type KeptByService, keptByService, type RunContext, ruleAt } from './context';
import { contributedRows } from './contributed';
import { costPlace } from './cost-place';
import { type BookCosts, NO_COST, type ServiceCost } from './costs';
import type { ExitPayment, ExitPayments } from './exit-payments';
import type { FindingCode } from './finding';
import { exitsOf } from './flows';
import { FUNDING_METHODS } from './funding';
import { directRows } from './funding/direct';
import { type CascoSpread, cascoSpreads } from './funding/markup';
import { givenTariff } from './funding/tariff';
import type { Weighing } from './funding/weighing';
import type { Cents, ParticipantIndex, Phase, ServiceIndex } from './model';
import type { Rational } from './rational';
import { reasonToRefuse } from './reason-to-refuse';
import type { Allocation } from './result';
import type { SelectedRule } from './select-rule';
import { isRefusal, type Refusal } from './weigh-by-key';

/** What an organisation pays for one service and passes on (R16), rounded to cents per component. */
export interface Flow {
  readonly service: Cents;
  readonly markup: Cents;
}

export interface ServiceState {
  readonly service: ServiceIndex;
  readonly organisation: string;
  readonly cost: ServiceCost;
  readonly rule: SelectedRule;
  readonly exits: readonly ExitPayment[];
  weighing: Weighing | undefined;
  refused: FindingCode | undefined;
  inflow: Cents;
  markup: Cents;
  flows: ReadonlyMap<ParticipantIndex, Flow>;
  /** Solution of the equations of R16 for net cost and inflow, where this service is one of their unknowns. */
  exact: Rational | undefined;
  allocations: readonly Allocation[];
  coverage: Cents;
}

export interface PhaseState {
  readonly context: RunContext;
  readonly phase: Phase;
  readonly states: readonly ServiceState[];
  /** By organisation (R14). */
  readonly spreads: ReadonlyMap<string, CascoSpread>;
  /** Services into which costs of other organisations are passed on (R16). */
  readonly targets: ReadonlySet<ServiceIndex>;
  /** What stops services; told to the run when the division stands. */
  readonly found: Found[];
  /** Services that were refused in the course of the division, with the reason. */
  readonly late: Map<ServiceIndex, Refusal>;
  /** The weighings that are known: under keys, which weigh the same in both phases, and under other rules. */
  readonly weighings: Readonly<Record<'keys' | 'others', KeptByService<Weighing | Refusal>>>;
  /** Whether amounts are being divided: a refusal then is late. */
  isDividing: boolean;
}

export interface Found {
  readonly problem: Problem;
  readonly services: readonly ServiceIndex[];
}

/**
 * All services with their rule and cost, weighed where the rule allows; those that cannot are refused.
 * @param refusedBefore - what an earlier division of the same phase refused in its course
 */
export function startPhase(
  context: RunContext,
  phase: Phase,
  costs: BookCosts,
  exits: ExitPayments,
  refusedBefore: ReadonlyMap<ServiceIndex, Refusal>,
): PhaseState {
  const state: PhaseState = {
    context,
    phase,
    states: context.model.services.map(({ organisation }, service) => ({
      service,
      organisation,
      cost: costs.services[service] ?? NO_COST,
      rule: ruleAt(context, service),
      exits: exits.byService.get(service) ?? [],
      weighing: undefined,
      refused: undefined,
      inflow: 0,
      markup: 0,
      flows: NO_FLOWS,
      exact: undefined,
      allocations: [],
      coverage: 0,
    })),
    spreads: cascoSpreads(context, costs.services),
    targets: new Set(context.model.recharges.map(({ service }) => service)),
    found: [...costs.problems],
    late: new Map(),
    weighings: {
      keys: keptByService(context, WEIGHINGS.both),
      others: keptByService(context, WEIGHINGS[phase]),
    },
    isDividing: false,
  };
  refuseStopped(state);
  for (const { problem, service } of exits.refused) {
    const found = state.states[service];
    if (found) refuse(state, found, problem.code, problem);
  }
  for (const [service, { refused, problems }] of refusedBefore) {
    const found = state.states[service];
    if (found) refuse(state, found, refused, ...problems);
  }
  for (const service of state.states) if (!isProportional(service)) weigh(state, service);
  return state;
}

const NO_FLOWS: ServiceState['flows'] = new Map();

/** Keys in proportion to payments wait until those payments are known (R10). */
export const isProportional = ({ rule }: ServiceState): boolean =>
  rule.kind === 'solidarity' && rule.key.kind === 'pondspondsgewijs';

/** Stops a service in this phase; the first reason counts. */
export function refuse(
  phase: PhaseState,
  state: ServiceState,
  code: FindingCode,
  ...problems: readonly Problem[]
): void {
  if (phase.isDividing && !state.refused) phase.late.set(state.service, { refused: code, problems });
  state.refused ??= code;
  state.weighing = undefined;
  state.allocations = [];
  state.coverage = 0;
  for (const problem of problems) phase.found.push({ problem, services: [state.service] });
}

/** Under which weighings are cached: those of one phase, and those under keys, which weigh the same in both. */
export const WEIGHINGS = {
  budget: 'weighings budget',
  actual: 'weighings actual',
  both: 'weighings',
} as const;

/** Weighs the payers of a service where there can be something to divide (R3). */
export function weigh(phase: PhaseState, state: ServiceState): void {
  const { kind } = state.rule;
  if (state.refused || kind === undefined || kind === 'markup' || !canHaveAmount(phase, state)) return;
  // Payments are known only in the course of the division, all else before it.
  const { keys, others } = phase.weighings;
  const known = isProportional(state) ? [] : kind === 'benefit' || kind === 'solidarity' ? keys : others;
  const weighing =
    known[state.service] ?? FUNDING_METHODS[kind].weigh(phase.context, state.service, phase.phase);
  known[state.service] = weighing;
  if (isRefusal(weighing)) {
    refuse(phase, state, weighing.refused, ...weighing.problems);
    return;
  }
  state.weighing = weighing;
  // What is known now is refused now, so that what depends on it is refused before anything is divided.
  const reason = reasonToRefuse(phase, state, weighing, state.cost.net - exitsOf(state), false);
  if (reason) refuse(phase, state, reason.code, reason);
}

/** What stops a service before anything is weighed: the reader's errors, its rule, its costs. */
function refuseStopped(phase: PhaseState): void {
  const { context, states } = phase;
  for (const { service, code, phase: only, year } of context.model.stops) {
    const state = states[service];
    if (!state || (only ?? phase.phase) !== phase.phase || (year ?? context.year) !== context.year) continue;
    refuse(phase, state, code);
  }
  for (const state of states) {
    const { rule, cost, service } = state;
    if (rule.refused && (cost.hasLine || canHaveAmount(phase, state))) {
      refuse(phase, state, rule.refused, ...missingRule(context, state));
    }
    if (cost.refused) refuse(phase, state, cost.refused, ...tooLarge(phase, state));
    if (phase.phase === 'actual' && hasUnreadableAdvance(context, service))
      refuse(phase, state, 'NUMBER_UNREADABLE');
  }
}

function missingRule({ year }: RunContext, { rule }: ServiceState): readonly Problem[] {
  if (rule.refused !== 'FUNDING_MISSING') return [];
  return [{ code: 'FUNDING_MISSING', source: rule.source, params: { year } }];
}

function tooLarge({ context, phase }: PhaseState, { cost, service }: ServiceState): readonly Problem[] {
  if (cost.refused !== 'AMOUNT_TOO_LARGE') return [];
  return [{ code: cost.refused, source: costPlace(context, service, phase), params: { phase } }];
}

/** Whether there can be anything to divide: what is charged, or vat that is passed on (R21). */
const canHaveAmount = (phase: PhaseState, state: ServiceState): boolean =>
  canBeCharged(phase, state) || (state.cost.vat !== 0 && state.rule.funding?.vat === 'transparent');

/** Whether anybody can have to pay for the service in this phase, vat apart. */
export function canBeCharged({ context, phase, targets }: PhaseState, state: ServiceState): boolean {
  const { cost, rule, service } = state;
  if (cost.net !== 0 || targets.has(service)) return true;
  if (rule.kind === 'direct') return directRows(context, service, phase).length > 0;
  if (phase === 'actual') return false;
  if (rule.kind === 'contribution') return contributedRows(context, service) !== undefined;
  return rule.kind === 'volume' && givenTariff(context, service) !== undefined;
}
