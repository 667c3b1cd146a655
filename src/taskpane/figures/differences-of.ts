/** Who pays more and who pays less under a scenario. Pure. */
import type { Cents, Participant } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { Causes, Difference } from '../../engine/scenario/causes/explain-difference';

/** The causes of R25, in its order. */
const CAUSES = ['cost', 'takingPart', 'weight', 'rule', 'rounding'] as const;
export type Cause = (typeof CAUSES)[number];

export interface DifferenceRow {
  readonly participant: Participant;
  readonly before: Cents;
  readonly difference: Cents;
  /** The largest cause; undefined where nothing differs. */
  readonly cause: Cause | undefined;
}

/** Everybody who pays on either side: who pays most more first, who pays most less last. */
export function differencesOf({ participants, totals }: Difference): readonly DifferenceRow[] {
  const rows = participants.flatMap((participant, at): DifferenceRow[] => {
    const causes = totals[at];
    if (!causes || (causes.before === 0 && causes.after === 0)) return [];
    const { before, difference } = causes;
    return [{ participant, before, difference, cause: largestOf(causes) }];
  });
  return rows.sort((a, b) => b.difference - a.difference);
}

/** Sums of the rows, in cents. */
export function sumOf(rows: readonly DifferenceRow[]): {
  readonly before: Cents;
  readonly difference: Cents;
} {
  return {
    before: sumCents(rows.map(({ before }) => before)),
    difference: sumCents(rows.map(({ difference }) => difference)),
  };
}

/** Of causes that weigh the same, the first in the order of R25. */
function largestOf(causes: Causes): Cause | undefined {
  const [largest] = CAUSES.filter((cause) => causes[cause] !== 0).sort(
    (a, b) => Math.abs(causes[b]) - Math.abs(causes[a]),
  );
  return largest;
}
