/** The tables of Resultaat uittreding. */
import type { Cents, ParticipantIndex, ServiceIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { date, percent, text } from '../parts/cells';
import { contributionRows } from '../parts/contribution-rows';
import { HEADING_ROW } from '../parts/frame';
import { type Named, participantColumns, serviceColumns } from '../parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { participantOf, serviceOf, serviceTitle } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { AffectedService, ExitYear, Leaver } from './exit-facts';

export function leaverTable(input: ReportInput, items: readonly Leaver[]): LaidTable {
  const { model, language } = input;
  const { report, words } = dictionaryOf(language);
  const columns: readonly Column<Leaver>[] = [
    {
      key: 'participant',
      heading: words.participant,
      cell: ({ participant }) => text(participantOf(model, participant).name, { look: 'label' }),
    },
    textColumn('from', report.exits.from, ({ service }) =>
      service === undefined ? report.exits.everything : serviceTitle(model, serviceOf(model, service)),
    ),
    {
      key: 'lastDay',
      heading: report.exits.lastDay,
      align: 'right',
      cell: ({ lastDay }) => date(lastDay),
    },
  ];
  return layTable(columns, items, { row: HEADING_ROW });
}

/** Per product and year: the net cost as if nobody had left, what disappears with the leavers, and what stays. */
export function stayingTable(input: ReportInput, years: readonly ExitYear[], row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.exits;
  // The cost of several years together says nothing.
  const noTotal = years.length > 1;
  const gone = ({ outcome }: AffectedService): Cents => outcome.disappears ?? 0;
  const columns: readonly Column<AffectedService>[] = [
    ...serviceColumns<AffectedService>(input, ({ outcome }) => outcome.service),
    // Without a format: a year has no thousands separator.
    { key: 'year', heading: labels.year, align: 'right', cell: ({ year }) => ({ value: year }) },
    {
      key: 'remaining',
      heading: labels.remaining,
      align: 'right',
      cell: ({ outcome }) => percent(outcome.funding?.remainingFraction?.toNumber() ?? 1),
    },
    amountColumn('before', labels.before, (item) => item.outcome.net + gone(item), { noTotal }),
    amountColumn('disappears', labels.disappears, gone, { format: 'euroOrEmpty', noTotal }),
    amountColumn('stays', labels.stays, ({ outcome }) => outcome.net, {
      noTotal,
      formula: (_, at) => `ROUND(${at.cell('before')}-${at.cell('disappears')},2)`,
    }),
    amountColumn('paid', labels.payments, ({ paid }) => paid, { format: 'euroOrEmpty', noTotal }),
    amountColumn('forOthers', labels.forOthers, ({ outcome, paid }) => outcome.net - paid, {
      noTotal,
      formula: (_, at) => `ROUND(${at.cell('stays')}-${at.cell('paid')},2)`,
    }),
  ];
  return layTable(
    columns,
    years.flatMap(({ services }) => services),
    noTotal ? { row } : { row, totalLabel: words.total },
  );
}

interface Payment {
  readonly participant: ParticipantIndex;
  readonly service: ServiceIndex;
  /** By year of the run. */
  readonly amounts: ReadonlyMap<number, Cents>;
}

/** Exit payments of each leaver per product × years; undefined without any. */
export function paymentTable(
  input: ReportInput,
  years: readonly ExitYear[],
  row: number,
): LaidTable | undefined {
  const { words } = dictionaryOf(input.language);
  const payments = paymentsOf(years);
  if (payments.length === 0) return undefined;
  const columns: readonly Column<Payment>[] = [
    {
      key: 'participant',
      heading: words.participant,
      cell: ({ participant }) => text(participantOf(input.model, participant).name, { look: 'label' }),
    },
    ...serviceColumns<Payment>(input, ({ service }) => service),
    ...years.map(({ run: { year } }) =>
      amountColumn<Payment>(`year ${year}`, String(year), ({ amounts }) => amounts.get(year) ?? 0, {
        format: 'euroOrEmpty',
        explains: ({ participant, service, amounts }) =>
          year === input.run.year && amounts.has(year)
            ? { participant, service, phase: 'budget', component: 'exit' }
            : undefined,
      }),
    ),
  ];
  return layTable(columns, payments, { row, totalLabel: words.total });
}

function paymentsOf(years: readonly ExitYear[]): readonly Payment[] {
  const found = new Map<string, Payment & { amounts: Map<number, Cents> }>();
  for (const { run, services } of years) {
    for (const { outcome } of services) {
      for (const { component, payers, shares } of outcome.allocations) {
        if (component !== 'exit') continue;
        for (const [at, participant] of payers.entries()) {
          const key = `${participant} ${outcome.service}`;
          const payment = found.get(key) ?? { participant, service: outcome.service, amounts: new Map() };
          payment.amounts.set(run.year, shares[at] ?? 0);
          found.set(key, payment);
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.participant - b.participant || a.service - b.service);
}

interface Bearer extends Named {
  readonly without: Cents;
  readonly now: Cents;
  readonly exit: Cents;
}

/** Every participant's contribution if nobody had left, its contribution now, and the live difference. */
export function bearerTable(input: ReportInput, { run, without }: ExitYear, row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.exits;
  const now = contributionRows(run, 'budget');
  const before = contributionRows(without, 'budget');
  const sumOf = (rows: typeof now, payer: ParticipantIndex, component?: 'exit'): Cents =>
    rows.reduce(
      (sum, one) =>
        one.participant === payer && (component === undefined || one.component === component)
          ? sum + one.amount
          : sum,
      0,
    );
  const bearers = input.model.participants.map(
    ({ name, code }, index): Bearer => ({
      name,
      code,
      without: sumOf(before, index),
      now: sumOf(now, index),
      exit: sumOf(now, index, 'exit'),
    }),
  );
  const columns: readonly Column<Bearer>[] = [
    ...participantColumns<Bearer>(input),
    amountColumn('without', labels.without, (item) => item.without),
    amountColumn('now', labels.now, (item) => item.now),
    amountColumn('exit', labels.ofWhichExit, ({ exit }) => exit, { format: 'euroOrEmpty' }),
    amountColumn('bears', labels.bears, (item) => item.now - item.without, {
      formula: (_, at) => `ROUND(${at.cell('now')}-${at.cell('without')},2)`,
    }),
  ];
  return layTable(columns, bearers, { row, totalLabel: words.total });
}
