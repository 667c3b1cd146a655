/** Who gains and who loses, on Resultaat verschillen: where one cause explains all, its steps would explain nothing. */
import { dictionaryOf } from '../../../locale';
import type { ChartSpec } from '../../sheet-spec';
import { divergingChartData, MOST_DIVERGING_BARS } from '../parts/diverging-data';
import { HEADING_ROW } from '../parts/frame';
import { chartRows } from '../parts/pages';
import type { LaidTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { ComparedEntry } from './differences-entries';

const LEAST_CHART_ROWS = 14;

/** @param table - the causes per participant */
export function differencesGains(
  input: ReportInput,
  { name, difference }: ComparedEntry,
  table: LaidTable,
  surroundings: Parameters<typeof chartRows>[0],
  message: string,
) {
  const { report, words } = dictionaryOf(input.language);
  const { pays, saves, title } = report.scenarios.chart;
  const bars = difference.participants
    .map((participant, index) => ({
      name: participant.name,
      amount: difference.totals[index]?.difference ?? 0,
    }))
    .filter(({ amount }) => amount !== 0);
  const count = Math.min(bars.length, MOST_DIVERGING_BARS);
  const most = Math.max(LEAST_CHART_ROWS, count + 7);
  const place = chartRows(surroundings, most, Math.max(LEAST_CHART_ROWS, Math.ceil(count * 0.75) + 7));
  const at = { row: HEADING_ROW, column: surroundings.printColumns + 1 };
  const data = divergingChartData(
    { bars, names: table.dataOf('participant'), amounts: table.dataOf('difference') },
    at,
    { title: report.chartData.title, toPay: pays, refunded: saves },
  );
  const more = bars.filter(({ amount }) => amount > 0).length;
  const chart: ChartSpec = {
    ...data.drawn,
    name: 'Verschillen',
    title: title(name, more, bars.length - more),
    categoryTitle: words.participant,
    valueTitle: words.difference,
    valueFormat: 'euroWhole',
    series: data.series,
    reversed: true,
    anchor: { ...place, column: 0, columns: surroundings.printColumns },
    message,
  };
  return { chart, data: { ...at, block: data.block } };
}
