/** What Resultaat gevoeligheid is made of. */
import type { ParticipantIndex } from '../../../engine/model';
import type { Variation } from '../../../engine/scenario/sensitivity';

export interface SensitivityFacts {
  /** `10`: everything 10% less and 10% more. */
  readonly percent: string;
  /** Who gets a tornado besides the one of the whole. */
  readonly participants: readonly ParticipantIndex[];
  readonly variations: readonly Variation[];
  /** Volumes that were too many to vary one by one; 0 when all were. */
  readonly leftOut: number;
}
