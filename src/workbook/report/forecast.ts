/** Resultaat prognose: what the year is expected to cost beside its budget, per product and per participant. */
import type { Cents, ServiceIndex } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { RunResult, ServiceOutcome } from '../../engine/result';
import { dictionaryOf } from '../../locale';
import { formatEuro, formatPercent } from '../../locale/format';
import type { SheetSpec } from '../sheet-spec';
import { text } from './parts/cells';
import { contributionRows } from './parts/contribution-rows';
import { frameSheet, HEADING_ROW } from './parts/frame';
import { caption, type Named, participantColumns, sentence, serviceColumns } from './parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from './parts/table';
import type { ReportInput } from './report-input';

const NAME_WIDTH = 28;
const AMOUNT_WIDTH = 16;

/** Undefined without a Prognose for the year. */
export function forecastSheet(input: ReportInput): SheetSpec | undefined {
  const outcomes = input.run.forecast ?? [];
  if (outcomes.length === 0) return undefined;
  const labels = dictionaryOf(input.language).report.forecast;
  const participants = participantTable(input, outcomes, HEADING_ROW);
  const services = serviceTable(input, outcomes, participants.end + 4);
  return frameSheet(input, {
    id: 'forecast',
    title: labels.title(input.run.year),
    placements: [participants.placement, services.placement],
    overflowing: [
      sentence(participants.end, expectation(input, outcomes)),
      sentence(participants.end + 1, labels.note),
      caption(participants.end + 3, labels.perService),
    ],
    stacked: true,
    frozenColumns: 1,
    // Wide enough for the sentences.
    leastWidths: { 0: NAME_WIDTH, 1: NAME_WIDTH, 2: AMOUNT_WIDTH, 3: AMOUNT_WIDTH, 4: AMOUNT_WIDTH },
    printColumns: Math.max(participants.area.columns, services.area.columns),
  });
}

const netOf = (outcomes: readonly ServiceOutcome[], service?: ServiceIndex): Cents =>
  sumCents(outcomes.map((one) => (service === undefined || one.service === service ? one.net : 0)));

const ofPhase = ({ outcomes }: RunResult, phase: 'budget' | 'actual'): readonly ServiceOutcome[] =>
  outcomes.filter((outcome) => outcome.phase === phase);

/** `Naar verwachting € 148 meer dan begroot (12,2%).` */
function expectation({ run, language }: ReportInput, outcomes: readonly ServiceOutcome[]): string {
  const labels = dictionaryOf(language).report.forecast;
  const budget = netOf(ofPhase(run, 'budget'));
  const more = netOf(outcomes) - budget;
  if (more === 0) return labels.same;
  const share = budget > 0 ? labels.share(formatPercent(Math.abs(more) / budget, language, 1)) : '';
  return (more > 0 ? labels.more : labels.less)(formatEuro(Math.abs(more), language), share);
}

interface Amounts {
  readonly budget: Cents;
  readonly forecast: Cents;
  readonly actual: Cents;
}

/** Budget, forecast and their live difference; at year end what it cost as well. */
function amountColumns<T>(input: ReportInput, amountsOf: (item: T) => Amounts): readonly Column<T>[] {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.forecast;
  return [
    amountColumn<T>('budget', words.budget, (item) => amountsOf(item).budget),
    amountColumn<T>('forecast', labels.forecast, (item) => amountsOf(item).forecast),
    amountColumn<T>(
      'difference',
      labels.difference,
      (item) => amountsOf(item).forecast - amountsOf(item).budget,
      { formula: (_, at) => `ROUND(${at.cell('forecast')}-${at.cell('budget')},2)` },
    ),
    ...(input.run.hasActual
      ? [amountColumn<T>('actual', words.phase.actual, (item) => amountsOf(item).actual)]
      : []),
  ];
}

type Payer = Named & Amounts;

/** All participants, and the rounding line of R5 where there is one. */
function participantTable(input: ReportInput, outcomes: readonly ServiceOutcome[], row: number): LaidTable {
  const { model, run, language } = input;
  const { report, words } = dictionaryOf(language);
  const sumsOf = (rows: ReturnType<typeof contributionRows>): ReadonlyMap<number | undefined, Cents> => {
    const sums = new Map<number | undefined, Cents>();
    for (const { participant, amount } of rows) sums.set(participant, (sums.get(participant) ?? 0) + amount);
    return sums;
  };
  const budget = sumsOf(contributionRows(run, 'budget'));
  const actual = sumsOf(contributionRows(run, 'actual'));
  const forecast = sumsOf(contributionRows({ ...run, outcomes }, 'actual'));
  const amountsOf = (participant: number | undefined): Amounts => ({
    budget: budget.get(participant) ?? 0,
    forecast: forecast.get(participant) ?? 0,
    actual: actual.get(participant) ?? 0,
  });
  const payers: readonly Payer[] = [
    ...model.participants.map(({ name, code }, index) => ({ name, code, ...amountsOf(index) })),
    ...(budget.has(undefined) ? [{ name: report.rounding, code: '', ...amountsOf(undefined) }] : []),
  ];
  const columns = [...participantColumns<Payer>(input), ...amountColumns<Payer>(input, (payer) => payer)];
  return layTable(columns, payers, { row, totalLabel: words.total });
}

/** Net cost of every product that is budgeted or expected. */
function serviceTable(input: ReportInput, outcomes: readonly ServiceOutcome[], row: number): LaidTable {
  const { model, run, language } = input;
  const { report, words } = dictionaryOf(language);
  const [budget, actual] = [ofPhase(run, 'budget'), ofPhase(run, 'actual')];
  const known = new Set([...budget, ...outcomes, ...actual].map(({ service }) => service));
  const refused = new Set(outcomes.flatMap((one) => (one.refused === undefined ? [] : [one.service])));
  const columns: readonly Column<ServiceIndex>[] = [
    ...serviceColumns<ServiceIndex>(input, (service) => service),
    ...amountColumns<ServiceIndex>(input, (service) => ({
      budget: netOf(budget, service),
      forecast: netOf(outcomes, service),
      actual: netOf(actual, service),
    })),
    ...(refused.size > 0
      ? [
          {
            ...textColumn<ServiceIndex>('state', report.forecast.state, () => ''),
            cell: (service: ServiceIndex) =>
              refused.has(service) ? text(report.forecast.refused, { look: 'bad', align: 'left' }) : null,
          },
        ]
      : []),
  ];
  const services = [...model.services.keys()].filter((service) => known.has(service));
  return layTable(columns, services, { row, totalLabel: words.total });
}
