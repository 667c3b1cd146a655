/** R24 at the speed of a slider: only what a change touches is divided again. */
import { createContext, type RunContext } from '../../context';
import { divideYear } from '../../divide-year';
import type { Finding } from '../../finding';
import { budgetOrder } from '../../funding/markup';
import type { Cents, Model, Phase, ScenarioRow } from '../../model';
import { outcomesOf } from '../../outcomes';
import { keptPlaces } from '../../payers';
import type { BlockOutcome, RunResult, ServiceOutcome, Totals } from '../../result';
import { type RunChoices, runYear, staysExact } from '../../run';
import { totalsOf } from '../../totals';
import { applyChanges } from '../apply-scenario';
import { contributionsIn } from '../contributions';
import { coupledServices } from './coupled-services';
import { deriveContext } from './derive-context';
import { sliceModel } from './slice-model';
import { touchedServices } from './touched-services';

/** The amounts of a run, without settlement, vat, terms and the findings of the division. */
export interface WhatIfResult {
  /** As in a whole run, in the same order. */
  readonly outcomes: readonly ServiceOutcome[];
  /** What every participant pays in all, by participant index. */
  readonly contributions: Readonly<Record<Phase, readonly Cents[]>>;
  readonly totals: Omit<Totals, 'advances' | 'differences'>;
  /** How many services were divided again; the others kept their outcomes. */
  readonly divided: number;
}

export interface WhatIfRun {
  readonly model: Model;
  /** About the changes themselves (see `applyChanges`). */
  readonly findings: readonly Finding[];
  /** Undefined when a change is unknown, which stops the run. */
  readonly result: WhatIfResult | undefined;
}

export interface WhatIf {
  /** The year without changes. */
  readonly baseline: RunResult;
  /** The year under changes in order; the amounts are those of a whole run. */
  run(rows: readonly ScenarioRow[]): WhatIfRun;
  /** The year of a model that shares with the baseline whatever it does not change. */
  divide(model: Model): WhatIfResult;
}

/** Divides the year once and keeps what can be used again. */
export function createWhatIf(model: Model, choices: RunChoices): WhatIf {
  const baseline = runYear(model, choices);
  let context = dividedContext(model, choices, baseline);
  const own = keptPlaces(context).count;
  const divide = (changed: Model): WhatIfResult => {
    if (keptPlaces(context).count > own + Math.max(own, MOST_PLACES))
      context = dividedContext(model, choices, baseline);
    return divideChanged({ choices, baseline, context }, changed);
  };
  return {
    baseline,
    divide,
    run: (rows) => {
      const applied = applyChanges(model, rows, choices.year);
      const isStopped = applied.findings.some(({ severity }) => severity === 'error');
      return { ...applied, result: isStopped ? undefined : divide(applied.model) };
    },
  };
}

/** Every day and every key that is tried leaves sets of payers and weights behind: at most some 20 MB of them. */
const MOST_PLACES = 500_000;

/** A context that has divided the model, so that its caches hold what the runs share. */
function dividedContext(model: Model, { year, tentative }: RunChoices, { outcomes }: RunResult): RunContext {
  const context = createContext(model, year, tentative);
  if (outcomes.length > 0) divideYear(context);
  // The first casco that is spread may be that of a run.
  budgetOrder(context);
  return context;
}

interface Base {
  readonly choices: RunChoices;
  readonly baseline: RunResult;
  readonly context: RunContext;
}

function divideChanged(base: Base, model: Model): WhatIfResult {
  const { choices, baseline } = base;
  if (baseline.outcomes.length === 0) return wholeRun(model, choices);
  const changed = createContext(model, choices.year, choices.tentative, base.context);
  const touched = touchedServices(base.context, changed);
  if (touched.services.size === 0) return resultOf(model, baseline.outcomes, baseline.undivided ?? [], 0);

  // Exit payments follow from budgets of earlier years, in which other services may belong together (R23).
  const hasExits = model.settings.exitPayments.length > 0;
  // Under the rules of before too: a casco that is spread no longer leaves the services that carried it (R14).
  const coupled = coupledServices(coupledServices(touched.services, base.context), changed);
  const services = hasExits ? new Set(model.services.keys()) : coupled;
  const slice = sliceModel(model, services, touched.weighed.size > 0 || hasExits);
  const { budget, actual } = divideYear(
    deriveContext(base.context, changed, slice, services, touched.weighed),
  );
  const phases = actual ? [budget, actual] : [budget];
  // A block budget gives costs to other services of its werkveld too, without their own.
  const isAgain = ({ service, phase }: ServiceOutcome): boolean =>
    services.has(service) && (phase === 'budget' || actual !== undefined);
  const places = new Array<ServiceOutcome | undefined>(2 * model.services.length).fill(undefined);
  for (const outcome of baseline.outcomes) if (!isAgain(outcome)) places[placeOf(outcome)] = outcome;
  for (const { state } of phases)
    for (const outcome of outcomesOf(state)) if (isAgain(outcome)) places[placeOf(outcome)] = outcome;
  const outcomes = places.filter((outcome) => outcome !== undefined);
  if (!staysExact({ outcomes })) return wholeRun(model, choices);

  const blocks = (baseline.undivided ?? []).filter(
    ({ source, book }) =>
      (book === 'actual' && !actual) || slice.costLines.every((line) => line.source !== source),
  );
  const undivided = [...blocks, ...phases.flatMap(({ costs }) => costs.undivided)];
  return resultOf(model, outcomes, undivided, services.size);
}

/** By service, budget before actual. */
const placeOf = ({ service, phase }: ServiceOutcome): number => 2 * service + (phase === 'budget' ? 0 : 1);

function wholeRun(model: Model, choices: RunChoices): WhatIfResult {
  const { outcomes, undivided = [] } = runYear(model, choices);
  return resultOf(model, outcomes, undivided, model.services.length);
}

function resultOf(
  { participants }: Model,
  outcomes: readonly ServiceOutcome[],
  undivided: readonly BlockOutcome[],
  divided: number,
): WhatIfResult {
  const { advances: _, differences: __, ...totals } = totalsOf(outcomes, undivided, [], 0);
  const count = participants.length;
  return {
    outcomes,
    contributions: {
      budget: contributionsIn({ outcomes }, 'budget', count),
      actual: contributionsIn({ outcomes }, 'actual', count),
    },
    totals,
    divided,
  };
}
