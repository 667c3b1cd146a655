/** What the page of one participant tells: what it pays per werkveld, beside the totals of all. */
import type { Cents, ParticipantIndex, Phase, ServiceIndex } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import { dictionaryOf } from '../../../locale';
import { type Comparison, comparisonOf } from '../overview/overview-facts';
import { columnKey, contributionRows, matrixColumns } from '../parts/contribution-rows';
import { inhabitantsIn } from '../parts/inhabitants';
import { participantOf, serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';

export interface PageRow {
  readonly label: string;
  /** Paid by the solidarity rule (R10). */
  readonly solidarity: Cents;
  readonly total: Cents;
  /** What all participants pay together. */
  readonly whole: Cents;
  readonly change: Cents;
}

export interface PageFacts {
  readonly participant: ParticipantIndex;
  readonly name: string;
  readonly phase: Phase;
  /** Werkvelden in workbook order, then mark-up and exit, as far as anybody pays for them. */
  readonly rows: readonly PageRow[];
  readonly solidarity: Cents;
  readonly total: Cents;
  /** Contributions of all together. */
  readonly whole: Cents;
  /** Products that it takes. */
  readonly taken: number;
  readonly inhabitants: number | undefined;
  /** Contributions in euro per inhabitant of all that have inhabitants. */
  readonly average: number | undefined;
  readonly comparison: Comparison | undefined;
  readonly byService: ReadonlyMap<ServiceIndex, Cents>;
}

export function pageFacts(input: ReportInput, participant: ParticipantIndex): PageFacts {
  const { model, run } = input;
  const phase: Phase = run.outcomes.some((outcome) => outcome.phase === 'budget') ? 'budget' : 'actual';
  const all = contributionRows(run, phase);
  const own = all.filter((row) => row.participant === participant);
  const comparison = comparisonOf(input, participant);
  const changes = changesByField(input, comparison);
  const rows = matrixColumns(model, run, dictionaryOf(input.language)).map(({ key, label }) => {
    const mine = own.filter((row) => columnKey(model, row) === key);
    return {
      label,
      solidarity: sum(mine.filter(({ outcome }) => outcome.rule === 'solidarity').map(amountOf)),
      total: sum(mine.map(amountOf)),
      whole: sum(all.filter((row) => columnKey(model, row) === key).map(amountOf)),
      change: changes.get(key) ?? 0,
    };
  });
  const byService = new Map<ServiceIndex, Cents>();
  for (const { outcome, amount } of own) {
    byService.set(outcome.service, (byService.get(outcome.service) ?? 0) + amount);
  }
  const inhabitants = inhabitantsIn(model, run.year);
  const counted = inhabitants?.reduce<number>((count, one) => count + (one ?? 0), 0) ?? 0;
  const paidByCounted = sum(
    all.filter((row) => row.participant !== undefined && inhabitants?.[row.participant]).map(amountOf),
  );
  return {
    participant,
    name: participantOf(model, participant).name,
    phase,
    rows,
    solidarity: sum(rows.map((row) => row.solidarity)),
    total: sum(own.map(amountOf)),
    whole: sum(all.map(amountOf)),
    taken: model.services.filter(({ marks }) => marks?.values[participant] !== undefined).length,
    inhabitants: inhabitants?.[participant],
    average: counted === 0 ? undefined : paidByCounted / 100 / counted,
    comparison,
    byService,
  };
}

const amountOf = ({ amount }: { readonly amount: Cents }): Cents => amount;

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((all, cents) => all + cents, 0);

/** The settlement knows no mark-up apart: all of a product counts in its werkveld. */
function changesByField(
  { model }: ReportInput,
  comparison: Comparison | undefined,
): ReadonlyMap<string, Cents> {
  const changes = new Map<string, Cents>();
  for (const [service, cents] of comparison?.byService ?? []) {
    const key = `field ${foldText(serviceOf(model, service).field)}`;
    changes.set(key, (changes.get(key) ?? 0) + cents);
  }
  return changes;
}
