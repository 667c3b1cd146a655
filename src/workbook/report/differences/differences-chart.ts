/** The chart on Resultaat verschillen: a waterfall of causes (R25). */
import { dictionaryOf } from '../../../locale';
import { absoluteAddress } from '../../address';
import type { ChartSpec } from '../../sheet-spec';
import { HEADING_ROW } from '../parts/frame';
import { chartRows } from '../parts/pages';
import { cellAt } from '../parts/references';
import { signedEuro } from '../parts/signed';
import type { LaidTable } from '../parts/table';
import { waterfallData } from '../parts/waterfall-data';
import type { ReportInput } from '../report-input';
import type { ComparedEntry } from './differences-entries';
import { differencesGains } from './differences-gains';
import { CAUSES, type Cause } from './differences-tables';

const MOST_CHART_ROWS = 20;
const LEAST_CHART_ROWS = 14;

/**
 * Of all together where several causes change the total; else of the participant for whom most changes. A single step
 * explains nothing: then who gains and who loses.
 */
export function differencesChart(
  input: ReportInput,
  entry: ComparedEntry,
  table: LaidTable,
  surroundings: Parameters<typeof chartRows>[0],
) {
  const { name, difference } = entry;
  const { report, words } = dictionaryOf(input.language);
  const labels = report.differences;
  const euros = (cents: number): string => signedEuro(cents, input.language);
  const sumOf = (key: Cause | 'difference'): number =>
    difference.totals.reduce((sum, causes) => sum + causes[key], 0);
  const sizes = difference.totals.map((causes) => Math.abs(causes.difference));
  const largest = sizes.indexOf(Math.max(...sizes));
  const isTotal = sumOf('difference') !== 0 && CAUSES.filter((cause) => sumOf(cause) !== 0).length > 1;
  const amountOf = (key: Cause | 'difference'): number =>
    isTotal ? sumOf(key) : (difference.totals[largest]?.[key] ?? 0);
  if (amountOf('difference') === 0) return undefined;
  const whose = isTotal ? labels.all : (difference.participants[largest]?.name ?? '');
  const at = { row: HEADING_ROW, column: surroundings.printColumns + 1 };
  // A participant is found by name, which heads the data, so that sorting the table does not disturb the chart.
  const found = { cell: absoluteAddress({ ...at, rows: 1, columns: 1 }), text: whose };
  const formulaOf = (cause: Cause): string =>
    isTotal
      ? cellAt(table.totalOf(cause).row, table.columnOf(cause))
      : table.lookUp(cause, 'participant', found);
  const steps = CAUSES.filter((cause) => amountOf(cause) !== 0).map((cause) => ({
    label: `${labels.causes[cause]} (${euros(amountOf(cause))})`,
    cents: amountOf(cause),
    formula: formulaOf(cause),
  }));
  const cause = CAUSES.reduce((best, one) =>
    Math.abs(amountOf(one)) > Math.abs(amountOf(best)) ? one : best,
  );
  const message = labels.chart.message(labels.causes[cause], euros(amountOf(cause)));
  if (steps.length === 1)
    return differencesGains(input, entry, table, surroundings, labels.chart.only(labels.causes[cause]));
  const place = chartRows(surroundings, MOST_CHART_ROWS, LEAST_CHART_ROWS);
  const data = waterfallData(steps, at, {
    title: isTotal ? report.chartData.title : whose,
    amount: words.difference,
    total: `${words.difference} (${euros(amountOf('difference'))})`,
    more: report.scenarios.chart.pays,
    less: report.scenarios.chart.saves,
  });
  const chart: ChartSpec = {
    kind: 'columnStacked',
    name: 'Verschillen',
    title: labels.chart.title(name, whose, euros(amountOf('difference'))),
    categoryTitle: undefined,
    valueTitle: labels.chart.value,
    valueFormat: 'euroWhole',
    series: data.series,
    legend: 'none',
    labels: false,
    // Three columns would be blocks.
    gapWidth: steps.length < 3 ? 200 : 40,
    anchor: { ...place, column: 0, columns: surroundings.printColumns },
    message,
  };
  return { chart, data: { ...at, block: data.block } };
}
