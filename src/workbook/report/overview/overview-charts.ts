/** The two charts of the overview: who pays how much, and where the change comes from. */
import type { Cents, Phase } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import { dictionaryOf } from '../../../locale';
import { formatEuro, formatPercent } from '../../../locale/format';
import type { ChartSpec } from '../../sheet-spec';
import { largestPayer, topCount } from '../contributions/contributions';
import { type BarItem, barChartData } from '../parts/bar-data';
import { text } from '../parts/cells';
import { contributionRows } from '../parts/contribution-rows';
import type { Placement } from '../parts/grid';
import { CONTRIBUTIONS, LIST, SETTLEMENT } from '../parts/names';
import { PAY_COLOR, REFUND_COLOR, SERIES_COLORS } from '../parts/palette';
import { quoted, sumWhere } from '../parts/references';
import { serviceOf, serviceTitle } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { OverviewFacts } from './overview-facts';

export interface ChartPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Where the numbers of the charts stand, outside the page. */
  readonly dataColumn: number;
}

export interface OverviewCharts {
  readonly charts: readonly ChartSpec[];
  readonly placements: readonly Placement[];
  readonly end: number;
}

export function overviewCharts(input: ReportInput, facts: OverviewFacts, place: ChartPlace): OverviewCharts {
  return layBarCharts(input, [payerChart(input, facts), causeChart(input, facts)], place);
}

/** A chart of simple bars before it has a place. */
export interface BarChart {
  readonly name: string;
  readonly title: string;
  readonly items: readonly BarItem[];
  readonly value: string;
  readonly color: string;
  readonly message: string;
}

/** Charts below each other, each with its message in the row below it; one without bars is left out. */
export function layBarCharts(
  { language }: ReportInput,
  charts: readonly BarChart[],
  place: ChartPlace,
): OverviewCharts {
  const { report } = dictionaryOf(language);
  const height = Math.floor(place.rows / 2) - 1;
  const specs = charts.filter(({ items }) => items.length > 0);
  let dataRow = place.row;
  const laid = specs.map((spec, at) => {
    const data = barChartData(
      spec.items,
      { row: dataRow, column: place.dataColumn },
      { ...report.chartData, value: spec.value },
    );
    dataRow += data.block.length + 1;
    const row = place.row + at * (height + 1);
    const { largestOnly } = data;
    const told = [
      spec.message,
      ...(largestOnly === undefined ? [] : [report.overview.largestOnly(largestOnly)]),
    ].join(' ');
    const chart: ChartSpec = {
      kind: 'barClustered',
      name: spec.name,
      title: spec.title,
      categoryTitle: undefined,
      valueTitle: spec.value,
      valueFormat: 'euroWhole',
      series: [{ ...data.series, color: spec.color }],
      legend: 'none',
      labels: true,
      bounds: data.bounds,
      reversed: true,
      gapWidth: 35,
      anchor: { row, column: place.column, rows: height, columns: place.columns },
      message: told,
    };
    const message = {
      row: row + height,
      column: place.column,
      block: [[text(told, { look: 'note' })]],
    };
    return { chart, placements: [data.placement, message] };
  });
  return {
    charts: laid.map(({ chart }) => chart),
    placements: laid.flatMap(({ placements }) => placements),
    end: place.row + laid.length * (height + 1),
  };
}

function payerChart(input: ReportInput, { payers, phase, total }: OverviewFacts): BarChart {
  const { report, words } = dictionaryOf(input.language);
  const names = CONTRIBUTIONS[phase];
  const items: readonly BarItem[] = payers
    .filter((payer) => payer.total !== 0)
    .map((payer) => ({
      label: payer.name,
      cents: payer.total,
      formula: (cell) => sumWhere(names.amount, [{ range: names.participant, cell, text: payer.name }]),
    }));
  const totals = input.model.participants.map((_, index) => payers[index]?.total ?? 0);
  const title =
    largestPayer(input, totals, total) ??
    report.contributions.chart.title(words.phase[phase], formatEuro(total, input.language, true));
  return {
    name: 'Betalers',
    title,
    items,
    value: report.contributions.chart.value(words.phase[phase], input.run.year),
    color: SERIES_COLORS[0],
    message: topShare(
      input,
      payers.map((payer) => payer.total),
      total,
    ),
  };
}

/** `De drie grootste betalers dragen samen 52% van het totaal.` */
function topShare({ language }: ReportInput, totals: readonly Cents[], total: Cents): string {
  const top = [...totals].sort((a, b) => b - a).slice(0, topCount(totals.length));
  const part = top.reduce((sum, cents) => sum + cents, 0);
  const { topPayers } = dictionaryOf(language).report.overview;
  return total > 0 ? topPayers(top.length, formatPercent(part / total, language)) : '';
}

/** A change that saves everywhere is no bill. */
export const changeColor = (items: readonly BarItem[]): string =>
  items.every(({ cents }) => cents <= 0) ? REFUND_COLOR : PAY_COLOR;

/** Fewer werkvelden than this are not worth a chart: then it shows products. */
const LEAST_FIELDS = 3;

/** Where the change comes from, or without a comparison what the total goes to. */
function causeChart(input: ReportInput, { comparison, phase, total }: OverviewFacts): BarChart {
  const { language } = input;
  const labels = dictionaryOf(language).report.overview;
  const sums = serviceSums(input, comparison, phase);
  const fields = itemsBy(input, sums, 'field', comparison, phase);
  const byField = fields.length >= LEAST_FIELDS;
  const items = byField ? fields : itemsBy(input, sums, 'service', comparison, phase);
  const [top] = [...items].sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents));
  const euros = (cents: Cents): string => formatEuro(Math.abs(cents), language, true);
  const shareOf = (cents: Cents): string => formatPercent(total === 0 ? 0 : cents / total, language);
  if (comparison) {
    return {
      name: 'Oorzaken',
      items,
      color: changeColor(items),
      value: labels.change[comparison.kind](comparison.year),
      title: top ? labels.topCause(top.label, euros(top.cents), top.cents > 0) : '',
      message: labels.changeTotal(euros(comparison.total), Math.sign(comparison.total)),
    };
  }
  return {
    name: 'Kosten',
    items,
    color: SERIES_COLORS[2],
    value: byField ? labels.perField : labels.perService,
    title: top ? (byField ? labels.topField : labels.topService)(top.label, shareOf(top.cents)) : '',
    message: labels.fieldTotal(euros(total)),
  };
}

function serviceSums(
  { run }: ReportInput,
  comparison: OverviewFacts['comparison'],
  phase: Phase,
): ReadonlyMap<number, Cents> {
  if (comparison) return comparison.byService;
  const sums = new Map<number, Cents>();
  for (const { outcome, amount } of contributionRows(run, phase)) {
    sums.set(outcome.service, (sums.get(outcome.service) ?? 0) + amount);
  }
  return sums;
}

/** Amounts per werkveld or per product; products of one name in several werkvelden keep their werkveld. */
function itemsBy(
  { model, language }: ReportInput,
  sums: ReadonlyMap<number, Cents>,
  by: 'field' | 'service',
  comparison: OverviewFacts['comparison'],
  phase: Phase,
): readonly BarItem[] {
  const { report, words } = dictionaryOf(language);
  const services = [...sums].map(([index, cents]) => ({ ...serviceOf(model, index), cents }));
  const isUnique = (name: string): boolean =>
    services.filter((service) => foldText(service.name) === foldText(name)).length === 1;
  const groups = new Map<string, { label: string; cents: Cents; unique: boolean }>();
  for (const service of services) {
    const unique = by === 'field' || isUnique(service.name);
    const own = by === 'field' ? service.field || report.noField : service.name;
    const label = unique ? own : serviceTitle(model, service);
    const group = groups.get(foldText(label)) ?? { label, cents: 0, unique };
    groups.set(foldText(label), { ...group, cents: group.cents + service.cents });
  }
  const word = words.phase[phase];
  const formulaOf = (text: string) => (cell: string) =>
    comparison
      ? sumWhere(SETTLEMENT.difference, [{ range: SETTLEMENT[by], cell, text }])
      : sumWhere(LIST.amount, [
          { range: LIST[by], cell, text },
          { range: LIST.phase, cell: quoted(word), text: word },
        ]);
  const isLive = comparison === undefined || comparison.kind === 'settlement';
  return [...groups.values()]
    .filter(({ cents }) => cents !== 0)
    .map(({ label, cents, unique }) => ({
      label,
      cents,
      formula: isLive && unique && label !== report.noField ? formulaOf(label) : undefined,
    }));
}
