/** R25: the parts of a difference with a name: which product, which participant. */
import type { Cents, FundingKind, ServiceIndex } from '../../model';
import { type Progress, silent, stageOf } from '../../progress';
import { type Causes, type CellCauses, type Difference, explainDifference } from './explain-difference';
import { placesOf, type Side } from './frame';
import { explainTakers, type TakerChange } from './takers';

export type CauseName =
  | { readonly cause: 'cost' | 'rule'; readonly service: ServiceIndex }
  /** A product that is divided on one side only: all that it is, whatever the cause. */
  | { readonly cause: 'refused' | 'allocated'; readonly service: ServiceIndex }
  /** By which rule the product is divided on the second side: it tells a driver from a volume. */
  | { readonly cause: 'weight'; readonly service: ServiceIndex; readonly rule: FundingKind | undefined }
  | { readonly cause: 'takers'; readonly changes: readonly TakerChange[] }
  /** What taking part does without anybody in particular: a year of another length, exit payments, tentative marks. */
  | { readonly cause: 'otherTakingPart' }
  | { readonly cause: 'rounding' };

export interface NamedCause {
  readonly name: CauseName;
  /** By participant of the difference: positive pays more. */
  readonly amounts: readonly Cents[];
}

/** The difference with its named parts; for every participant these sum exactly to what it pays more or less. */
export interface NamedDifference {
  readonly difference: Difference;
  readonly causes: readonly NamedCause[];
}

/** Of the work, where only some participants begin, end or change. */
const BEFORE_TAKERS = 0.7;

/** @param progress - is told the part that is done, 0 to 1; it may throw to cancel */
export function nameCauses(before: Side, after: Side, progress: Progress = silent): NamedDifference {
  const difference = explainDifference(before, after, stageOf(progress, 0, BEFORE_TAKERS));
  const { totals, cells } = difference;
  const [refusedFirst, refusedLast] = [refusedOn(before, difference), refusedOn(after, difference)];
  const isHalf = ({ service }: CellCauses): boolean => refusedFirst.has(service) !== refusedLast.has(service);
  const [half, whole] = [cells.filter(isHalf), cells.filter((cell) => !isHalf(cell))];
  const left = new Set(half.map(({ service }) => service));
  progress(BEFORE_TAKERS);
  const takers = explainTakers(before, after, (service) => !left.has(service));
  const takingPart = sumsOf(difference, whole, 'takingPart');
  const rules = rulesOn(after, difference);
  const causes: readonly NamedCause[] = [
    ...byService(difference, half, 'difference', (service) => ({
      cause: refusedLast.has(service) ? 'refused' : 'allocated',
      service,
    })),
    ...byService(difference, whole, 'cost', (service) => ({ cause: 'cost', service })),
    ...takers.map(({ changes, amounts }): NamedCause => ({ name: { cause: 'takers', changes }, amounts })),
    {
      name: { cause: 'otherTakingPart' },
      amounts: totals.map((_, at) =>
        takers.reduce((rest, { amounts }) => rest - (amounts[at] ?? 0), takingPart[at] ?? 0),
      ),
    },
    ...byService(difference, whole, 'weight', (service) => ({
      cause: 'weight',
      service,
      rule: rules.get(service),
    })),
    ...byService(difference, whole, 'rule', (service) => ({ cause: 'rule', service })),
    { name: { cause: 'rounding' }, amounts: sumsOf(difference, whole, 'rounding') },
  ];
  return { difference, causes: causes.filter(({ amounts }) => amounts.some((cents) => cents !== 0)) };
}

function refusedOn({ model, run, phase }: Side, difference: Difference): ReadonlySet<ServiceIndex> {
  const places = placesOf(difference, { model }).services;
  const refused = run.outcomes.filter((outcome) => outcome.phase === phase && outcome.refused !== undefined);
  return new Set(refused.map(({ service }) => places[service] ?? service));
}

/** By which rule each service is divided, in both phases. */
function rulesOn({ model, run }: Side, difference: Difference) {
  const places = placesOf(difference, { model }).services;
  return new Map(run.outcomes.map(({ service, rule }) => [places[service] ?? service, rule]));
}

type Part = Exclude<keyof Causes, 'before' | 'after'>;

/** By participant. */
function sumsOf({ participants }: Difference, cells: readonly CellCauses[], part: Part): readonly Cents[] {
  const sums = participants.map(() => 0);
  for (const cell of cells) sums[cell.participant] = (sums[cell.participant] ?? 0) + cell[part];
  return sums;
}

function byService(
  difference: Difference,
  cells: readonly CellCauses[],
  part: Part,
  nameOf: (service: ServiceIndex) => CauseName,
): readonly NamedCause[] {
  const amounts = new Map<ServiceIndex, Cents[]>();
  for (const cell of cells) {
    const own = amounts.get(cell.service) ?? difference.participants.map(() => 0);
    own[cell.participant] = cell[part];
    amounts.set(cell.service, own);
  }
  return [...amounts].map(([service, own]) => ({ name: nameOf(service), amounts: own }));
}
