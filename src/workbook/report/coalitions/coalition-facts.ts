/** What Resultaat coalities is made of. */
import type { CoalitionGame } from '../../../engine/fairness/coalition';
import type { CoalitionSweep } from '../../../engine/fairness/coalition-sweep';
import type { ServiceIndex } from '../../../engine/model';

export interface CoalitionFacts {
  readonly service: ServiceIndex;
  /** Undefined for a product that was refused or divides nothing. */
  readonly found: { readonly game: CoalitionGame; readonly sweep: CoalitionSweep } | undefined;
}
