/** The control totals that the pane shows of one phase. */
import type { Cents, Phase } from '../../engine/model';
import type { RunResult, Totals } from '../../engine/result';

export interface PhaseFigures {
  readonly cost: Cents;
  readonly internalFlows: Cents;
  readonly contributions: Cents;
  readonly coverage: Cents;
  readonly unallocated: Cents;
  /** cost + internalFlows = contributions + coverage + unallocated */
  readonly closes: boolean;
}

export function totalsOf({ totals }: RunResult, phase: Phase): PhaseFigures {
  const of = (key: Exclude<keyof Totals, 'advances' | 'differences'>): Cents => totals[key][phase];
  const [cost, internalFlows] = [of('cost'), of('internalFlows')];
  const [contributions, coverage, unallocated] = [of('contributions'), of('coverage'), of('unallocated')];
  const closes = cost + internalFlows === contributions + coverage + unallocated;
  return { cost, internalFlows, contributions, coverage, unallocated, closes };
}
