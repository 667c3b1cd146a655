/** Resultaat verschillen: why scenarios differ from the workbook itself, per participant and cause (R25). */
import { dictionaryOf } from '../../locale';
import { absoluteAddress } from '../address';
import type { ChartSpec, SheetSpec } from '../sheet-spec';
import type { ComparedScenario, Comparison } from './comparison';
import { whySentences } from './differences-sentences';
import { CAUSES, type Cause, causeTable, cellTable } from './differences-tables';
import { frameSheet, HEADING_ROW } from './parts/frame';
import type { Placement } from './parts/grid';
import { caption, sentence } from './parts/name-columns';
import { chartRows } from './parts/pages';
import { cellAt } from './parts/references';
import { signedEuro } from './parts/signed';
import type { LaidTable } from './parts/table';
import { waterfallData } from './parts/waterfall-data';
import type { ReportInput } from './report-input';

const MOST_CHART_ROWS = 20;
const LEAST_CHART_ROWS = 14;

/** Undefined without scenarios to compare. The waterfall is of the first one. */
export function differencesSheet(input: ReportInput): SheetSpec | undefined {
  const { comparison, language } = input;
  const [first] = comparison?.scenarios ?? [];
  if (!comparison || !first) return undefined;
  const labels = dictionaryOf(language).report.differences;
  const table = causeTable(input, first, HEADING_ROW);
  const said = [...whySentences(comparison.baseline.model, first, language), labels.order];
  // The widths of the columns do not depend on where the table stands.
  const below = cellTable(input, comparison, table.end);
  const printColumns = Math.max(table.area.columns, below.area.columns);
  const drawn = waterfall(input, first, table, {
    row: table.end + said.length + 1,
    above: [table.placement],
    below: [below.placement],
    printColumns,
  });
  const chartEnd = drawn ? drawn.chart.anchor.row + drawn.chart.anchor.rows : table.end + said.length - 1;
  const others = otherScenarios(input, comparison, chartEnd + 2);
  const perService = cellTable(input, comparison, others.end + 1);
  const tables = [table, ...others.tables];
  return frameSheet(
    input,
    {
      id: 'differences',
      title: labels.title(input.run.year),
      placements: [
        ...tables.map(({ placement }) => placement),
        perService.placement,
        ...(drawn ? [drawn.data] : []),
      ],
      overflowing: [
        ...said.map((words, down) => sentence(table.end + down, words)),
        ...(drawn ? [sentence(chartEnd, drawn.chart.message)] : []),
        ...others.texts,
        caption(others.end, labels.cells),
      ],
      frozenColumns: 1,
      stacked: true,
      printColumns,
    },
    {
      tables: [{ name: 'tblVerschillen', area: perService.area }],
      charts: drawn ? [drawn.chart] : [],
      conditionalFormats: [...tables, perService].map((one) => ({
        kind: 'notZero' as const,
        area: one.dataOf('control'),
      })),
    },
  );
}

/** One table for each scenario after the first, with its name above and its largest differences in words below. */
function otherScenarios(input: ReportInput, { baseline, scenarios }: Comparison, start: number) {
  const labels = dictionaryOf(input.language).report.differences;
  const tables: LaidTable[] = [];
  const texts: Placement[] = [];
  let end = start;
  for (const scenario of scenarios.slice(1)) {
    const table = causeTable(input, scenario, end + 1);
    const said = whySentences(baseline.model, scenario, input.language);
    tables.push(table);
    texts.push(
      caption(end, labels.heading(scenario.name)),
      ...said.map((words, down) => sentence(table.end + down, words)),
    );
    end = table.end + said.length + 1;
  }
  return { tables, texts, end };
}

/** Of all together; where the total stays, of the participant for whom most changes. */
function waterfall(
  input: ReportInput,
  { name, difference }: ComparedScenario,
  table: LaidTable,
  surroundings: Parameters<typeof chartRows>[0],
) {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.differences;
  const euros = (cents: number): string => signedEuro(cents, input.language);
  const sumOf = (key: Cause | 'difference'): number =>
    difference.totals.reduce((sum, causes) => sum + causes[key], 0);
  const sizes = difference.totals.map((causes) => Math.abs(causes.difference));
  const largest = sizes.indexOf(Math.max(...sizes));
  const isTotal = sumOf('difference') !== 0;
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
  const place = chartRows(surroundings, MOST_CHART_ROWS, LEAST_CHART_ROWS);
  const data = waterfallData(steps, at, {
    title: isTotal ? report.chartData.title : whose,
    amount: words.difference,
    total: `${words.difference} (${euros(amountOf('difference'))})`,
    more: report.scenarios.chart.pays,
    less: report.scenarios.chart.saves,
  });
  const cause = CAUSES.reduce((best, one) =>
    Math.abs(amountOf(one)) > Math.abs(amountOf(best)) ? one : best,
  );
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
    gapWidth: 40,
    anchor: { ...place, column: 0, columns: surroundings.printColumns },
    message: labels.chart.message(labels.causes[cause], euros(amountOf(cause))),
  };
  return { chart, data: { ...at, block: data.block } };
}
