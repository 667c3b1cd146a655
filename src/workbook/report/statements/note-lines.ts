/** What a note bills: one line per product, by member of the note and werkveld. Amounts exclude vat. */
import { type BilledAdvance, billedAdvances } from '../../../engine/billed-advances';
import type { Cents, ParticipantIndex, ServiceIndex, Source, VatRegime } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { Group } from '../parts/grouped-table';
import { hasSeveralOrganisations, serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';

export interface NoteLine {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly regime: VatRegime | undefined;
  readonly vat: Cents;
  /** Part of the vat that the BCF returns. */
  readonly compensable: Cents;
  /** The cells of Voorschotten, where the advance stands there. */
  readonly cells: readonly Source[];
}

export interface SettlementLine extends NoteLine {
  readonly advance: Cents;
  readonly actual: Cents;
  readonly difference: Cents;
}

export const advanceLines = (
  { model, run }: ReportInput,
  members: readonly ParticipantIndex[],
): readonly BilledAdvance[] =>
  billedAdvances(model, run).filter(({ participant }) => members.includes(participant));

/** Vat and BCF of a line are those of the actual cost less those of the advance. */
export function settlementLines(
  input: ReportInput,
  members: readonly ParticipantIndex[],
): readonly SettlementLine[] {
  const { run } = input;
  const advances = new Map(advanceLines(input, members).map((line) => [keyOf(line), line]));
  const taxes = new Map(run.vat.filter(({ phase }) => phase === 'actual').map((row) => [keyOf(row), row]));
  return run.settlement
    .filter(({ participant }) => members.includes(participant))
    .map((row) => {
      const before = advances.get(keyOf(row));
      const after = taxes.get(keyOf(row));
      return {
        ...row,
        regime: after?.regime ?? before?.regime,
        vat: (after?.vat ?? 0) - (before?.vat ?? 0),
        compensable: (after?.compensable ?? 0) - (before?.compensable ?? 0),
        cells: before?.cells ?? [],
      };
    });
}

const keyOf = ({ service, participant }: Pick<NoteLine, 'service' | 'participant'>): string =>
  `${service} ${participant}`;

/** By werkveld in workbook order, with the organisation in front when there are several. */
export function byField<T extends { readonly service: ServiceIndex }>(
  { model, language }: ReportInput,
  lines: readonly T[],
): readonly Group<T>[] {
  const { noField } = dictionaryOf(language).report;
  const groups = new Map<string, T[]>();
  for (const line of [...lines].sort((a, b) => a.service - b.service)) {
    const { organisation, field } = serviceOf(model, line.service);
    const own = field || noField;
    const title = hasSeveralOrganisations(model) ? `${organisation} · ${own}` : own;
    groups.set(title, [...(groups.get(title) ?? []), line]);
  }
  return [...groups].map(([title, items]) => ({ title, items }));
}
