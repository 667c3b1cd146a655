/** R25: the parts of a difference with a name: which product, which participant. */
import type { Cents, FundingKind, ServiceIndex } from '../../model';
import { type CellCauses, type Difference, explainDifference } from './explain-difference';
import { placesOf, type Side } from './frame';
import { explainTakers, type TakerChange } from './takers';

export type CauseName =
  | { readonly cause: 'cost' | 'rule'; readonly service: ServiceIndex }
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

export function nameCauses(before: Side, after: Side): NamedDifference {
  const difference = explainDifference(before, after);
  const places = placesOf(difference, after).services;
  const rules = new Map(
    after.run.outcomes
      .filter(({ phase }) => phase === after.phase)
      .map(({ service, rule }) => [places[service] ?? service, rule]),
  );
  const takers = difference.cells.length === 0 ? [] : explainTakers(before, after);
  const left = difference.totals.map(
    ({ takingPart }, at) => takingPart - takers.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0),
  );
  const causes: readonly NamedCause[] = [
    ...byService(difference, 'cost', (service) => ({ cause: 'cost', service })),
    ...takers.map(({ changes, amounts }): NamedCause => ({ name: { cause: 'takers', changes }, amounts })),
    { name: { cause: 'otherTakingPart' }, amounts: left },
    ...byService(difference, 'weight', (service) => ({ cause: 'weight', service, rule: rules.get(service) })),
    ...byService(difference, 'rule', (service) => ({ cause: 'rule', service })),
    { name: { cause: 'rounding' }, amounts: difference.totals.map(({ rounding }) => rounding) },
  ];
  return { difference, causes: causes.filter(({ amounts }) => amounts.some((cents) => cents !== 0)) };
}

function byService(
  { cells, participants }: Difference,
  cause: 'cost' | 'weight' | 'rule',
  nameOf: (service: ServiceIndex) => CauseName,
): readonly NamedCause[] {
  const services = new Map<ServiceIndex, CellCauses[]>();
  for (const cell of cells) services.set(cell.service, [...(services.get(cell.service) ?? []), cell]);
  return [...services].map(([service, own]) => {
    const amounts = participants.map(() => 0);
    for (const cell of own) amounts[cell.participant] = (amounts[cell.participant] ?? 0) + cell[cause];
    return { name: nameOf(service), amounts };
  });
}
