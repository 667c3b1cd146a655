/** Both phases of a year, with what earlier years have to do with it (R17, R23). */
import { cached, createContext, type RunContext } from './context';
import { type BookCosts, costsOf } from './costs';
import { withoutDisappearing } from './disappearing-cost';
import { dividePhase } from './divide-phase';
import { type ExitPayments, exitPayments } from './exit-payments';
import type { Phase } from './model';
import type { PhaseState } from './phase-state';

export interface DividedPhase {
  readonly costs: BookCosts;
  readonly state: PhaseState;
}

/** Under which the costs of a phase are cached, before cost disappears with leavers. */
export const COSTS: Readonly<Record<Phase, string>> = { budget: 'costs budget', actual: 'costs actual' };

export interface DividedYear {
  readonly budget: DividedPhase;
  /** Undefined when the workbook has no Realisatie for the year. */
  readonly actual: DividedPhase | undefined;
}

/** Divides the budget and, where there is one, the actual cost of the year of a context. */
export function divideYear(context: RunContext): DividedYear {
  const exits = exitsOfYear(context);
  const budget = divideBudget(context, exits);
  if (!context.model.actualYears.includes(context.year)) return { budget, actual: undefined };
  const costs = cached(context, COSTS.actual, () => costsOf(context, 'actual'));
  return { budget, actual: { costs, state: dividePhase(context, 'actual', costs, exits) } };
}

function divideBudget(context: RunContext, exits: ExitPayments): DividedPhase {
  const costs = withoutDisappearing(
    context,
    cached(context, COSTS.budget, () => costsOf(context, 'budget')),
  );
  return { costs, state: dividePhase(context, 'budget', costs, exits) };
}

/**
 * The exit payments that fall in the year of a context (R23).
 * @param earlier - budgets of earlier years that were divided already
 */
export function exitsOfYear(context: RunContext, earlier: Map<number, PhaseState> = new Map()): ExitPayments {
  const { model, tentative } = context;
  const first = model.budgetYears[0] ?? Number.NEGATIVE_INFINITY;
  return exitPayments(context, (year) => {
    if (year < first) return undefined;
    const known = earlier.get(year);
    if (known) return known;
    const before = { ...createContext(model, year), tentative };
    const { state } = divideBudget(before, exitsOfYear(before, earlier));
    earlier.set(year, state);
    return state;
  });
}
