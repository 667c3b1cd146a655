/** The two charts of the overview: who pays how much, and where the change comes from. */
import type { Cents } from '../../engine/model';
import { foldText } from '../../engine/text';
import { dictionaryOf } from '../../locale';
import { formatEuro, formatPercent } from '../../locale/format';
import type { ChartSpec } from '../sheet-spec';
import { largestPayer } from './contributions';
import type { OverviewFacts } from './overview-facts';
import { type BarItem, barChartData } from './parts/bar-data';
import { text } from './parts/cells';
import { contributionRows } from './parts/contribution-rows';
import type { Placement } from './parts/grid';
import { CONTRIBUTIONS, LIST, SETTLEMENT } from './parts/names';
import { PAY_COLOR, SERIES_COLORS } from './parts/palette';
import { quoted, sumWhere } from './parts/references';
import { serviceOf } from './parts/things';
import type { ReportInput } from './report-input';

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
  const { report, words } = dictionaryOf(input.language);
  // Each chart has its message in the row below it.
  const height = Math.floor(place.rows / 2) - 1;
  const specs = [payerChart(input, facts), causeChart(input, facts)].filter(({ items }) => items.length > 0);
  let dataRow = place.row;
  const laid = specs.map((spec, at) => {
    const data = barChartData(
      spec.items,
      { row: dataRow, column: place.dataColumn },
      { ...report.chartData, value: spec.value },
    );
    dataRow += data.block.length + 1;
    const row = place.row + at * (height + 1);
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
      reversed: true,
      gapWidth: 35,
      anchor: { row, column: place.column, rows: height, columns: place.columns },
      message: spec.message,
    };
    const message = {
      row: row + height,
      column: place.column,
      block: [[text(spec.message, { look: 'note' })]],
    };
    return { chart, placements: [data.placement, message] };
  });
  return {
    charts: laid.map(({ chart }) => chart),
    placements: laid.flatMap(({ placements }) => placements),
    end: place.row + laid.length * (height + 1),
  };

  function payerChart(of: ReportInput, { payers, phase, total }: OverviewFacts) {
    const names = CONTRIBUTIONS[phase];
    const items: readonly BarItem[] = payers
      .filter((payer) => payer.total !== 0)
      .map((payer) => ({
        label: payer.name,
        cents: payer.total,
        formula: (cell) => sumWhere(names.amount, [{ range: names.participant, cell, text: payer.name }]),
      }));
    const totals = of.model.participants.map((_, index) => payers[index]?.total ?? 0);
    const title =
      largestPayer(of, totals, total) ??
      report.contributions.chart.title(words.phase[phase], formatEuro(total, of.language, true));
    return {
      name: 'Betalers',
      title,
      items,
      value: report.contributions.chart.value(words.phase[phase], of.run.year),
      color: SERIES_COLORS[0],
      message: topShare(
        of,
        payers.map((payer) => payer.total),
        total,
      ),
    };
  }
}

/** `De drie grootste betalers dragen samen 52% van het totaal.` */
function topShare({ language }: ReportInput, totals: readonly Cents[], total: Cents): string {
  const top = [...totals].sort((a, b) => b - a).slice(0, 3);
  const part = top.reduce((sum, cents) => sum + cents, 0);
  const { topPayers } = dictionaryOf(language).report.overview;
  return total > 0 ? topPayers(top.length, formatPercent(part / total, language)) : '';
}

/** By werkveld: where the change comes from, or without a comparison what the total goes to. */
function causeChart(input: ReportInput, { comparison, phase, total }: OverviewFacts) {
  const { model, run, language } = input;
  const { report, words } = dictionaryOf(language);
  const labels = report.overview;
  const sums = new Map<string, { label: string; cents: Cents }>();
  const add = (service: number, cents: Cents): void => {
    const { field } = serviceOf(model, service);
    const key = foldText(field);
    const sum = sums.get(key) ?? { label: field || report.noField, cents: 0 };
    sums.set(key, { ...sum, cents: sum.cents + cents });
  };
  if (comparison) for (const [service, cents] of comparison.byService) add(service, cents);
  else for (const row of contributionRows(run, phase)) add(row.outcome.service, row.amount);
  const formulaOf = (label: string): BarItem['formula'] => {
    if (comparison?.kind === 'settlement') {
      return (cell) => sumWhere(SETTLEMENT.difference, [{ range: SETTLEMENT.field, cell, text: label }]);
    }
    if (comparison) return undefined;
    const word = words.phase[phase];
    return (cell) =>
      sumWhere(LIST.amount, [
        { range: LIST.field, cell, text: label },
        { range: LIST.phase, cell: quoted(word), text: word },
      ]);
  };
  const items = [...sums.values()]
    .filter(({ cents }) => cents !== 0)
    .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents))
    .map(({ label, cents }): BarItem => ({ label, cents, formula: formulaOf(label) }));
  const [top] = items;
  const euros = (cents: Cents): string => formatEuro(Math.abs(cents), language, true);
  const whole = comparison?.total ?? total;
  return {
    name: 'Oorzaken',
    items,
    color: comparison ? PAY_COLOR : SERIES_COLORS[2],
    value: comparison ? labels.change[comparison.kind](comparison.year) : labels.perField,
    title: !top
      ? ''
      : comparison
        ? labels.topCause(top.label, euros(top.cents), top.cents > 0)
        : labels.topField(top.label, formatPercent(total === 0 ? 0 : top.cents / total, language)),
    message: comparison
      ? labels.changeTotal(euros(whole), Math.sign(whole))
      : labels.fieldTotal(euros(whole)),
  };
}
