/** One service in one phase: its amount over its payers, component by component. */
import { serviceAt } from './context';
import { exitsOf } from './flows';
import type { Cents } from './model';
import { type PhaseState, refuse, type ServiceState } from './phase-state';
import { reasonToRefuse } from './reason-to-refuse';
import { coverageProblem } from './report-coverage';
import type { Allocation, Component } from './result';
import { type Shares, shareOut } from './share-out';

/** Divides net cost + inflow, the mark-up and the exit payments of a service, or refuses it (R3). */
export function allocateService(phase: PhaseState, state: ServiceState): void {
  const { cost, flows, inflow, markup, service, weighing } = state;
  if (state.refused || !weighing) return;
  // Exit payments lower what the others pay (R23).
  const amount = cost.net + inflow - exitsOf(state);
  const reason = reasonToRefuse(phase, state, weighing, amount, markup !== 0);
  if (reason) {
    refuse(phase, state, reason.code, reason);
    return;
  }

  const { payers, fixed } = weighing;
  const main = fixed
    ? { shares: fixed, rounding: 0 }
    : shareOut(phase, weighing, amount, (payer) => flows.get(payer)?.service);
  const carried =
    markup === 0 && flows.size === 0
      ? NOTHING
      : shareOut(phase, weighing, markup, (payer) => flows.get(payer)?.markup);
  const rounding = main.rounding + carried.rounding;
  const isCasco = serviceAt(phase.context.model, service).kind === 'casco';
  const allocations: Allocation[] = [];
  allocate(allocations, isCasco ? 'casco' : 'service', payers.indexes, main.shares);
  allocate(allocations, 'markup', payers.indexes, carried.shares);
  // What leavers still pay is named, not divided.
  const exiting = state.exits.map(({ participant }) => participant);
  const exits = state.exits.map(({ amount: payment }) => payment);
  allocate(allocations, 'exit', exiting, exits);
  if (rounding !== 0) allocations.push({ component: 'rounding', amount: rounding, payers: [], shares: [] });
  state.allocations = allocations;
  state.coverage = fixed ? amount - sum(fixed) : 0;
  if (state.coverage === 0) return;
  const problem = coverageProblem(phase.context, service, phase.phase, amount, state.coverage);
  phase.found.push({ severity: 'warning', problem, services: [service] });
}

const NOTHING: Shares = { shares: [], rounding: 0 };

/** Adds a component of which anybody pays anything. */
function allocate(
  allocations: Allocation[],
  component: Component,
  payers: readonly number[],
  shares: readonly Cents[],
): void {
  if (shares.some((share) => share !== 0))
    allocations.push({ component, amount: sum(shares), payers, shares });
}

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, amount) => total + amount, 0);
