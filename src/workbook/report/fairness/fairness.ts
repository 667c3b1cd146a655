/** Resultaat eerlijkheid: what everybody pays beside the lines that fairness is read from (R26), and R27. */
import { multiply, rational, round } from '../../../engine/rational';
import { dictionaryOf } from '../../../locale';
import { formatEuro } from '../../../locale/format';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import { euro, text } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import type { Placement } from '../parts/grid';
import { caption, sentence } from '../parts/name-columns';
import { chartRows, type Surroundings } from '../parts/pages';
import { SERIES_COLORS } from '../parts/palette';
import { cellAt } from '../parts/references';
import { type SortedBars, sortedBarsData } from '../parts/sorted-bars-data';
import type { LaidTable } from '../parts/table';
import { participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import { type DrawnChart, effectChart, phaseInChart } from './fairness-charts';
import type { FairnessFacts, Redistribution } from './fairness-facts';
import { linesTable, redistributionTable } from './fairness-tables';

const LEAST_CHART_ROWS = 14;

/** Undefined when fairness was not asked for, or when nobody pays anything. */
export function fairnessSheet(input: ReportInput): SheetSpec | undefined {
  const { fairness, language, run } = input;
  if (!fairness || fairness.lines.lines.length === 0) return undefined;
  const { report } = dictionaryOf(language);
  const labels = report.fairness;
  const table = linesTable(input, fairness.lines, HEADING_ROW);
  const control = controlRows(input, fairness, table);
  const said = [...outsideSentences(input, fairness), labels.note];
  const saidAt = table.end + control.block.length;
  const { redistribution } = fairness;
  const below = redistribution && redistributionTable(input, redistribution, table.end);
  const printColumns = Math.max(table.area.columns, below?.area.columns ?? 0);
  // Two bars for each participant: with less room some names are left out.
  const count = fairness.lines.lines.length;
  const place = chartRows(
    {
      row: saidAt + said.length + 1,
      above: [table.placement, control],
      below: below ? [below.placement] : [],
      printColumns,
    },
    Math.max(LEAST_CHART_ROWS, Math.ceil(count * 1.3) + 7),
    Math.max(LEAST_CHART_ROWS, Math.ceil(count * 1.3) + 5),
  );
  const at = { row: HEADING_ROW, column: printColumns + 1 };
  const data = sortedBarsData(barsOf(input, table, count), at, report.chartData.title);
  const chart = chartOf(input, fairness, data.series, { ...place, column: 0, columns: printColumns });
  const end = place.row + place.rows;
  const other =
    redistribution &&
    redistributedPart(input, redistribution, end + 2, {
      above: [table.placement, control],
      printColumns,
    });
  return frameSheet(
    input,
    {
      id: 'fairness',
      title: labels.title(run.year),
      placements: [table.placement, control, { ...at, block: data.block }, ...(other?.placements ?? [])],
      overflowing: [
        ...said.map((words, down) => sentence(saidAt + down, words)),
        sentence(end, chart.message),
        ...(other?.texts ?? []),
      ],
      frozenColumns: 1,
      stacked: true,
      printColumns,
    },
    { charts: [chart, ...(other?.charts ?? [])] },
  );
}

/** R27 below the lines: the effects, with who gains and who loses, and the phase-in. */
function redistributedPart(
  input: ReportInput,
  redistribution: Redistribution,
  row: number,
  { above, printColumns }: Omit<Surroundings, 'row'>,
) {
  const labels = dictionaryOf(input.language).report.fairness;
  const { from, to, phaseIn } = redistribution;
  const table = redistributionTable(input, redistribution, row + 1);
  const said = [
    labels.zeroSum,
    ...(phaseIn ? [labels.bounded(formatEuro(phaseIn.bound, input.language))] : []),
  ];
  const charts: DrawnChart[] = [];
  let end = table.end + said.length + 1;
  for (const draw of [effectChart, phaseInChart]) {
    const drawn = draw(input, redistribution, table, {
      row: end,
      above: [...above, table.placement],
      printColumns,
    });
    if (!drawn) continue;
    charts.push(drawn);
    // A row for the message, and one to keep apart.
    end = drawn.chart.anchor.row + drawn.chart.anchor.rows + 2;
  }
  return {
    placements: [table.placement, ...charts.map(({ data }) => data)],
    texts: [
      caption(row, labels.redistribution(from, to)),
      ...said.map((words, down) => sentence(table.end + down, words)),
      ...charts.map(({ chart: { anchor, message } }) => sentence(anchor.row + anchor.rows, message)),
    ],
    charts: charts.map(({ chart }) => chart),
  };
}

/** The Shapley value divides exactly the cost of all together; the difference is live. */
function controlRows({ language }: ReportInput, { lines }: FairnessFacts, table: LaidTable): Placement {
  const labels = dictionaryOf(language).report.fairness;
  const { row, column } = table.totalOf('shapley');
  const cents = Number(round(multiply(lines.total, rational(1_000_000)))) / 1_000_000;
  const line = (label: string, cell: ReturnType<typeof euro>) => [
    text(label, { wrap: true }),
    ...Array<null>(column - 1).fill(null),
    cell,
  ];
  const formula = `ROUND(${cellAt(row, column)}-${cellAt(row + 1, column)},2)`;
  return {
    row: table.end,
    column: 0,
    block: [line(labels.total, euro(cents)), line(labels.control, euro(0, { formula }))],
  };
}

/** Who is outside the lines, by name. */
export function outsideSentences(
  { model, language }: Pick<ReportInput, 'model' | 'language'>,
  { lines }: FairnessFacts,
) {
  const labels = dictionaryOf(language).report.fairness;
  const names = (outside: 'aboveAlone' | 'belowAdded'): string =>
    lines.lines
      .filter((line) => line[outside])
      .map(({ participant }) => participantOf(model, participant).name)
      .join(', ');
  return [labels.whoAbove(names('aboveAlone')), labels.whoBelow(names('belowAdded'))];
}

/** What everybody pays beside the Shapley value. */
const barsOf = ({ language }: ReportInput, table: LaidTable, rows: number): SortedBars => {
  const labels = dictionaryOf(language).report.fairness;
  return {
    ...{ table, rows, nameKey: 'participant' },
    series: [
      { key: 'paid', label: labels.paid, color: SERIES_COLORS[0] },
      { key: 'shapley', label: labels.shapley, color: SERIES_COLORS[1] },
    ],
  };
};

function chartOf(
  input: ReportInput,
  { lines }: FairnessFacts,
  series: ChartSpec['series'],
  anchor: ChartSpec['anchor'],
): ChartSpec {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.fairness;
  const outside = lines.lines.filter(({ aboveAlone, belowAdded }) => aboveAlone || belowAdded).length;
  return {
    kind: 'barClustered',
    name: 'Eerlijkheid',
    title: labels.chart.title(outside, lines.lines.length),
    categoryTitle: words.participant,
    valueTitle: labels.chart.value(input.run.year),
    valueFormat: 'euroWhole',
    series,
    legend: 'bottom',
    labels: false,
    reversed: true,
    gapWidth: 40,
    anchor,
    message: labels.chart.message,
  };
}
