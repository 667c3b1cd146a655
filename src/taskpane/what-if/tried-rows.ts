/** Who pays more and who pays less under the scenarios that are shown. Pure. */

import type { ExplainedDraft } from '../../app/scenarios/explain-drafts';
import type { TryOut } from '../../app/scenarios/try-out';
import type { Cents } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { Causes } from '../../engine/scenario/causes/explain-difference';

/** The causes of R25, in its order. */
const CAUSES = ['cost', 'takingPart', 'weight', 'rule', 'rounding'] as const;
export type Cause = (typeof CAUSES)[number];

export interface TriedRow {
  readonly code: string;
  readonly name: string;
  readonly before: Cents;
  /** By scenario; undefined for one that is not run. */
  readonly differences: readonly (Cents | undefined)[];
  /** The largest cause of the first scenario's difference; undefined where nothing differs or it is not known yet. */
  readonly cause: Cause | undefined;
}

/** Everybody who pays on any side: by the first scenario, who pays most more first, who pays most less last. */
export function triedRows(
  { participants, before, scenarios }: TryOut,
  explained: readonly ExplainedDraft[] | undefined,
): readonly TriedRow[] {
  const [first] = scenarios;
  const totals = first?.tried && explained?.find(({ name }) => name === first.name)?.totals;
  const rows = participants.flatMap(({ code, name }, at): TriedRow[] => {
    const from = before[at] ?? 0;
    const after = scenarios.map(({ tried }) => tried?.after[at]);
    if (from === 0 && after.every((amount) => !amount)) return [];
    const causes = totals?.[at];
    return [
      {
        ...{ code, name, before: from },
        differences: after.map((amount) => (amount === undefined ? undefined : amount - from)),
        cause: causes && largestOf(causes),
      },
    ];
  });
  const sizeOf = ({ differences: [difference = 0] }: TriedRow): Cents => difference;
  return rows.sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Sum of a column of differences, undefined for a scenario that is not run. */
export function sumOfColumn(rows: readonly TriedRow[], at: number): Cents | undefined {
  const amounts = rows.map(({ differences }) => differences[at]);
  return amounts.includes(undefined) ? undefined : sumCents(amounts.map((amount) => amount ?? 0));
}

/** Of causes that weigh the same, the first in the order of R25. */
function largestOf(causes: Causes): Cause | undefined {
  const [largest] = CAUSES.filter((cause) => causes[cause] !== 0).sort(
    (a, b) => Math.abs(causes[b]) - Math.abs(causes[a]),
  );
  return largest;
}
