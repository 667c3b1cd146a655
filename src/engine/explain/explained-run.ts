/** What an explanation needs again of a run: its context, and one service weighed by the same functions. */
import { contributionsOf } from '../advances';
import { createContext, paidKey, type RunContext, ruleAt, serviceAt } from '../context';
import { type DividedYear, divideYear } from '../divide-year';
import { FUNDING_METHODS } from '../funding';
import type { Weighing } from '../funding/weighing';
import type { Cents, Model, Phase, ServiceIndex } from '../model';
import type { PhaseState } from '../phase-state';
import type { RunResult, ServiceOutcome, SettlementRow } from '../result';
import { type ByService, byService } from '../rows-of-service';
import { isRefusal } from '../weigh-by-key';

export interface ExplainedRun {
  readonly context: RunContext;
  readonly run: RunResult;
  readonly settlementOf: (service: ServiceIndex) => readonly SettlementRow[];
  readonly outcomes: ReadonlyMap<string, ServiceOutcome>;
  /** The whole phase, divided again: only where organisations buy from each other, since all depends on all. */
  readonly phaseOf: (phase: Phase) => PhaseState | undefined;
}

const known = new WeakMap<RunResult, ExplainedRun>();

/** Prepared once per run, and gone with it. */
export function explainedRun(model: Model, run: RunResult): ExplainedRun {
  const found = known.get(run);
  if (found?.context.model === model) return found;
  const prepared = prepare(model, run);
  known.set(run, prepared);
  return prepared;
}

export const outcomeOf = (
  { outcomes }: ExplainedRun,
  service: ServiceIndex,
  phase: Phase,
): ServiceOutcome | undefined => outcomes.get(outcomeKey(service, phase));

const outcomeKey = (service: ServiceIndex, phase: Phase): string => `${phase} ${service}`;

/** The weights of a service as the run had them; undefined for a service that was refused or has no payers. */
export function weighingOf(
  { context }: ExplainedRun,
  { service, phase, refused }: ServiceOutcome,
): Weighing | undefined {
  const { kind } = ruleAt(context, service);
  if (refused || kind === undefined || kind === 'markup') return undefined;
  const weighing = FUNDING_METHODS[kind].weigh(context, service, phase);
  return isRefusal(weighing) ? undefined : weighing;
}

function prepare(model: Model, run: RunResult): ExplainedRun {
  const context = createContext(model, run.year, run.tentative);
  keepPayments(context, run);
  let divided: DividedYear | undefined;
  const phaseOf = (phase: Phase): PhaseState | undefined => {
    if (model.recharges.length === 0) return undefined;
    divided ??= divideYear(createContext(model, run.year, run.tentative));
    return divided[phase]?.state;
  };
  const outcomes = new Map(
    run.outcomes.map((outcome) => [outcomeKey(outcome.service, outcome.phase), outcome]),
  );
  let settlement: ByService<SettlementRow> | undefined;
  const settlementOf = (service: ServiceIndex): readonly SettlementRow[] => {
    settlement ??= byService(run.settlement);
    return settlement.get(service) ?? [];
  };
  return { context, run, settlementOf, outcomes, phaseOf };
}

/** As the run did before it divided by keys in proportion to payments (R10). */
function keepPayments(context: RunContext, run: RunResult): void {
  const count = context.model.participants.length;
  for (const { service, phase, rule, allocations } of run.outcomes) {
    if (rule === 'solidarity' || rule === 'markup') continue;
    const key = paidKey(serviceAt(context.model, service).organisation, phase);
    const paid = context.paid.get(key) ?? new Array<Cents>(count).fill(0);
    const own = contributionsOf({ allocations }, count);
    context.paid.set(
      key,
      paid.map((amount, participant) => amount + (own[participant] ?? 0)),
    );
  }
}
