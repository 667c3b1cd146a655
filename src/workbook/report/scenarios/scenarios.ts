/** Resultaat scenario's: what everybody pays under scenarios beside what the workbook itself says. */
import { dictionaryOf } from '../../../locale';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import { whySentences } from '../differences/differences-sentences';
import type { YearPayer } from '../multi-year/multi-year-tables';
import { divergingChartData, MOST_DIVERGING_BARS } from '../parts/diverging-data';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { caption, sentence } from '../parts/name-columns';
import { chartRows } from '../parts/pages';
import type { LaidTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { Comparison } from './comparison';
import { besideChart } from './scenarios-beside';
import {
  changeOf,
  changesTable,
  comparedPayers,
  controlRows,
  differenceKey,
  scenarioTable,
} from './scenarios-tables';

const LEAST_CHART_ROWS = 12;

/** Undefined without scenarios to compare. The first has a chart of its own; several stand beside each other in a second. */
export function scenariosSheet(input: ReportInput): SheetSpec | undefined {
  const { comparison, language } = input;
  const [first] = comparison?.scenarios ?? [];
  if (!comparison || !first) return undefined;
  const labels = dictionaryOf(language).report.scenarios;
  const payers = comparedPayers(input, comparison);
  const table = scenarioTable(input, comparison, payers, HEADING_ROW);
  const control = controlRows(input, comparison, table);
  // The widths of the columns do not depend on where the table stands.
  const below = changesTable(input, comparison, control.end);
  const printColumns = Math.max(table.area.columns, below.area.columns);
  const above = [table.placement, control.placement];
  const around = { above, below: [below.placement], printColumns };
  const drawn = chartOf(input, comparison, payers, table, { ...around, row: control.end + 1 });
  const saidAt = drawn ? drawn.chart.anchor.row + drawn.chart.anchor.rows : control.end + 1;
  const beside = besideChart(input, comparison, payers, table, { ...around, row: saidAt + 2 });
  const end = beside ? beside.chart.anchor.row + beside.chart.anchor.rows : saidAt;
  const changes = changesTable(input, comparison, end + 3);
  const charts = [drawn, beside].flatMap((one) => one ?? []);
  return frameSheet(
    input,
    {
      id: 'scenarios',
      title: labels.title(input.run.year, comparison.scenarios.length),
      placements: [...above, changes.placement, ...charts.map(({ data }) => data)],
      overflowing: [
        sentence(saidAt, drawn ? drawn.chart.message : labels.nothing(first.name)),
        ...(beside ? [sentence(end, beside.chart.message)] : []),
        caption(end + 2, labels.changes),
      ],
      frozenColumns: 1,
      stacked: true,
      printColumns,
    },
    {
      charts: charts.map(({ chart }) => chart),
      conditionalFormats: [{ kind: 'notZero', area: control.zeros }],
    },
  );
}

/** Gains and losses of the first scenario; undefined when it changes nothing. */
function chartOf(
  input: ReportInput,
  { scenarios }: Comparison,
  payers: readonly YearPayer[],
  table: LaidTable,
  surroundings: Parameters<typeof chartRows>[0],
) {
  const { report, words } = dictionaryOf(input.language);
  const { chart } = report.scenarios;
  const [first] = scenarios;
  const bars = payers
    .map((payer) => ({ name: payer.name, amount: changeOf(payer, 1) }))
    .filter(({ amount }) => amount !== 0);
  if (!first || bars.length === 0) return undefined;
  const shown = Math.min(bars.length, MOST_DIVERGING_BARS);
  const most = Math.max(LEAST_CHART_ROWS, shown + 7);
  const place = chartRows(surroundings, most, Math.max(LEAST_CHART_ROWS, Math.ceil(shown * 0.75) + 7));
  const at = { row: HEADING_ROW, column: surroundings.printColumns + 1 };
  const data = divergingChartData(
    {
      bars,
      names: table.dataOf('participant', payers.length),
      amounts: table.dataOf(differenceKey(1), payers.length),
    },
    at,
    { title: report.chartData.title, toPay: chart.pays, refunded: chart.saves },
  );
  const spec: ChartSpec = {
    ...data.drawn,
    name: 'Scenario',
    title: chart.title(
      first.name,
      bars.filter(({ amount }) => amount > 0).length,
      bars.filter(({ amount }) => amount < 0).length,
    ),
    categoryTitle: words.participant,
    valueTitle: chart.value,
    valueFormat: 'euroWhole',
    series: data.series,
    reversed: true,
    anchor: { ...place, column: 0, columns: surroundings.printColumns },
    message: whySentences(input.model, first, input.language).join(' '),
  };
  return { chart: spec, data: { ...at, block: data.block } };
}
