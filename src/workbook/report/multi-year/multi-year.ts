/** Resultaat meerjaren: what every participant pays over the years, in total and per inhabitant. */
import type { Cents } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { formatEuro, formatPercent } from '../../../locale/format';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import { text } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { lineChartData } from '../parts/line-data';
import { chartRows } from '../parts/pages';
import type { ReportInput } from '../report-input';
import {
  costTable,
  participantTable,
  payersOf,
  perInhabitantTable,
  type YearPayer,
  yearKey,
} from './multi-year-tables';

const MOST_CHART_ROWS = 22;
const LEAST_CHART_ROWS = 14;

/** Undefined for a run of one year. */
export function multiYearSheet(input: ReportInput): SheetSpec | undefined {
  if (input.runs.length < 2) return undefined;
  const { report } = dictionaryOf(input.language);
  const payers = payersOf(input);
  const table = participantTable(input, payers, HEADING_ROW);
  const place = chartRows(
    { row: table.end + 1, above: [table.placement], printColumns: table.area.columns },
    MOST_CHART_ROWS,
    LEAST_CHART_ROWS,
  );
  const costs = costTable(input, place.row + place.rows + 2);
  const heads = perInhabitantTable(input, payers, table, costs.end + 1);
  const width = table.area.columns;
  const years = input.runs.map(({ year }) => year);
  const data = lineChartData(
    {
      years,
      lines: payers.map(({ name, amounts }) => ({ name, amounts })),
      names: table.dataOf('participant', payers.length),
      amountsOf: (year) => table.dataOf(yearKey(year), payers.length),
    },
    { row: HEADING_ROW, column: width + 1 },
    report.chartData,
  );
  const totals = years.map((_, at) => payers.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0));
  const chart: ChartSpec = {
    kind: 'line',
    name: 'Meerjaren',
    title: totalTitle(input, totals),
    categoryTitle: report.multiYear.year,
    valueTitle: report.multiYear.value,
    valueFormat: 'euroWhole',
    series: data.series,
    legend: 'bottom',
    labels: false,
    anchor: { ...place, column: 0, columns: width },
    message: largestRise(input, payers),
  };
  return frameSheet(
    input,
    {
      id: 'multiYear',
      title: report.multiYear.title(years[0] ?? 0, years.at(-1) ?? 0),
      placements: [
        table.placement,
        { row: place.row + place.rows, column: 0, block: [[text(chart.message, { look: 'note' })]] },
        ...costs.placements,
        ...(heads ? [heads.placement] : []),
        { row: HEADING_ROW, column: width + 1, block: data.block },
      ],
      frozenColumns: 1,
      printColumns: width,
      stacked: true,
    },
    { charts: [chart] },
  );
}

/** `Het totaal stijgt van € 9.954.380 in 2016 naar € 10.300.000 in 2019 (+3,5%)`. */
function totalTitle({ runs, language }: ReportInput, totals: readonly Cents[]): string {
  const [from, to] = [totals[0] ?? 0, totals.at(-1) ?? 0];
  const [firstYear, lastYear] = [runs[0]?.year ?? 0, runs.at(-1)?.year ?? 0];
  const change = from > 0 ? formatPercent(Math.abs(to - from) / from, language, 1) : undefined;
  return dictionaryOf(language).report.multiYear.total(
    Math.sign(to - from),
    { amount: formatEuro(from, language, true), year: firstYear },
    { amount: formatEuro(to, language, true), year: lastYear },
    change,
  );
}

/** Who pays more and who pays less than in the first year, largest of each. */
function largestRise({ language, runs }: ReportInput, payers: readonly YearPayer[]): string {
  const texts = dictionaryOf(language).report.multiYear;
  const changes = payers
    .map(({ name, amounts }) => ({ name, change: (amounts.at(-1) ?? 0) - (amounts[0] ?? 0) }))
    .sort((a, b) => b.change - a.change);
  const [most, least] = [changes[0], changes.at(-1)];
  const euros = (cents: Cents): string => formatEuro(Math.abs(cents), language, true);
  const first = runs[0]?.year ?? 0;
  return [
    ...(most && most.change > 0 ? [texts.rises(most.name, euros(most.change), first)] : []),
    ...(least && least.change < 0 ? [texts.falls(least.name, euros(least.change), first)] : []),
  ].join(' ');
}
