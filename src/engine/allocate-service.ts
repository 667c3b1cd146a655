/** One service in one phase: its amount over its payers, component by component. */
import { serviceAt } from './context';
import { exitsOf } from './flows';
import type { Cents } from './model';
import { type PhaseState, refuse, type ServiceState } from './phase-state';
import { reasonToRefuse } from './reason-to-refuse';
import type { Allocation, Component } from './result';
import { type Shares, shareOut } from './share-out';

/** Divides net cost + inflow, the mark-up and the exit payments of a service, or refuses it (R3). */
export function allocateService(phase: PhaseState, state: ServiceState): void {
  const { cost, flows, inflow, markup, weighing } = state;
  if (state.refused || !weighing) return;
  // Exit payments lower what the others pay (R23).
  const amount = cost.net + inflow - exitsOf(state);
  const reason = reasonToRefuse(phase, state, weighing, amount, markup !== 0);
  if (reason) {
    refuse(phase, state, reason.code, reason);
    return;
  }

  const { payers, fixed } = weighing;
  const main = fixed ? { shares: fixed, rounding: 0 } : shareOut(phase, weighing, amount, flows, 'service');
  const carried =
    markup === 0 && flows.size === 0 ? NOTHING : shareOut(phase, weighing, markup, flows, 'markup');
  const rounding = main.rounding + carried.rounding;
  const isCasco = serviceAt(phase.context.model, state.service).kind === 'casco';
  const own = paid(isCasco ? 'casco' : 'service', payers.indexes, main.shares);
  const onTop = paid('markup', payers.indexes, carried.shares);
  const allocations = own && onTop ? [own, onTop] : own ? [own] : onTop ? [onTop] : [];
  if (state.exits.length > 0) allocations.push(...exitAllocations(state));
  if (rounding !== 0) allocations.push({ component: 'rounding', amount: rounding, payers: [], shares: [] });
  state.allocations = allocations;
  state.coverage = fixed ? amount - sumOf(fixed) : 0;
}

const NOTHING: Shares = { shares: [], rounding: 0 };

/** What leavers still pay (R23): amounts of their own, not divided. */
export function exitAllocations({ exits }: ServiceState): readonly Allocation[] {
  const exit = paid(
    'exit',
    exits.map(({ participant }) => participant),
    exits.map(({ amount }) => amount),
  );
  return exit ? [exit] : [];
}

/** @returns undefined for a component of which nobody pays anything */
function paid(
  component: Component,
  payers: readonly number[],
  shares: readonly Cents[],
): Allocation | undefined {
  for (let at = 0; at < shares.length; at += 1)
    if (shares[at] !== 0) return { component, amount: sumOf(shares), payers, shares };
  return undefined;
}

function sumOf(amounts: readonly Cents[]): Cents {
  let sum = 0;
  for (let at = 0; at < amounts.length; at += 1) sum += amounts[at] ?? 0;
  return sum;
}
