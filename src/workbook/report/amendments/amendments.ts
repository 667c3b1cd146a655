/** Resultaat wijzigingen: what each Begrotingswijziging does to products, contributions and advances. */
import type { Cents, ServiceIndex } from '../../../engine/model';
import type { BudgetVersion } from '../../../engine/result';
import { dictionaryOf } from '../../../locale';
import { formatDate, formatEuro } from '../../../locale/format';
import type { SheetSpec } from '../../sheet-spec';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { caption, type Named, participantColumns, sentence, serviceColumns } from '../parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import { amendedTermTables } from './amended-term-tables';
import { changedReceivers, type Receiver } from './amended-terms';

/** Undefined without a Begrotingswijziging for the year. */
export function amendmentsSheet(input: ReportInput): SheetSpec | undefined {
  const versions = input.run.versions ?? [];
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last || first === last) return undefined;
  const labels = dictionaryOf(input.language).report.amendments;
  const services = serviceTable(input, versions);
  const participants = participantTable(input, versions, services.end + 2);
  const terms = changedReceivers(input, versions);
  const bills =
    terms.receivers.length === 0
      ? undefined
      : amendedTermTables(input, terms.receivers, participants.end + 2);
  const euros = (cents: Cents): string => formatEuro(cents, input.language);
  return frameSheet(
    input,
    {
      id: 'amendments',
      title: labels.title(input.run.year, euros(first.cost), euros(last.cost)),
      placements: [services.placement, participants.placement, ...(bills?.placements ?? [])],
      overflowing: [
        caption(services.end + 1, labels.perParticipant),
        ...(bills
          ? [
              caption(participants.end + 1, labels.perReceiver),
              sentence(bills.noteRow, labels.assumption(formatDate(terms.today))),
              sentence(bills.noteRow + 1, labels.allNotes(...noteTotals(terms.receivers, euros))),
              caption(bills.flatRow - 1, labels.perTerm),
            ]
          : []),
      ],
      stacked: true,
      frozenColumns: 1,
      printColumns: Math.max(services.area.columns, participants.area.columns, bills?.columns ?? 0),
    },
    bills ? { tables: [{ name: 'tblWijzigingen', area: bills.flatArea }] } : {},
  );
}

function noteTotals(receivers: readonly Receiver[], euros: (cents: Cents) => string): [string, string] {
  const notes = receivers.map(({ terms }) =>
    terms.reduce((sum, { billed, before, after }) => sum + (billed ? after - before : 0), 0),
  );
  const total = (sign: 1 | -1): Cents => notes.reduce((sum, note) => sum + Math.max(0, sign * note), 0);
  return [euros(total(1)), euros(total(-1))];
}

/** Per product: the primitive budget, the effect of each amendment, and the sum of them. */
function serviceTable(input: ReportInput, versions: readonly BudgetVersion[]): LaidTable {
  const services = input.model.services.flatMap((_, service) =>
    versions.some(({ nets }) => (nets[service] ?? 0) !== 0) ? [service] : [],
  );
  const columns: readonly Column<ServiceIndex>[] = [
    ...serviceColumns<ServiceIndex>(input, (service) => service),
    ...versionColumns<ServiceIndex>(input, versions, ({ nets }, service) => nets[service] ?? 0),
  ];
  return layTable(columns, services, {
    row: HEADING_ROW,
    totalLabel: dictionaryOf(input.language).words.total,
  });
}

interface Payer extends Named {
  readonly index: number;
}

function participantTable(input: ReportInput, versions: readonly BudgetVersion[], row: number): LaidTable {
  const payers = input.model.participants.map(({ name, code }, index): Payer => ({ name, code, index }));
  const columns: readonly Column<Payer>[] = [
    ...participantColumns<Payer>(input),
    ...versionColumns<Payer>(input, versions, ({ contributions }, { index }) => contributions[index] ?? 0),
  ];
  return layTable(columns, payers, { row, totalLabel: dictionaryOf(input.language).words.total });
}

/** The primitive amount, what each amendment adds to the one before, and their live sum. */
function versionColumns<T>(
  { language }: ReportInput,
  versions: readonly BudgetVersion[],
  amountOf: (version: BudgetVersion, item: T) => Cents,
): readonly Column<T>[] {
  const labels = dictionaryOf(language).report.amendments;
  const keyOf = (at: number): string => `version ${at}`;
  const last = versions.at(-1);
  return [
    ...versions.map((version, at) => {
      const before = versions[at - 1];
      return amountColumn<T>(
        keyOf(at),
        before ? labels.amendment(version.amendment) : labels.primitive,
        (item) => amountOf(version, item) - (before ? amountOf(before, item) : 0),
        { format: 'euroOrEmpty' },
      );
    }),
    amountColumn<T>('after', labels.after, (item) => (last ? amountOf(last, item) : 0), {
      formula: (_, at) => at.sumAcross(keyOf(0), keyOf(versions.length - 1)),
    }),
  ];
}
