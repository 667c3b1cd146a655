/** Resultaat overzicht: one page for the secretaris. What does everybody pay, why, what changed, does it add up? (R30) */
import { dictionaryOf } from '../../../locale';
import type { RowSpec, SheetSpec } from '../../sheet-spec';
import { adoptionSentences } from '../log/adoption-sentences';
import { capital, euro, number, percent, text } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { CONTRIBUTIONS, CONTROLS } from '../parts/names';
import { rangeSentence } from '../parts/range';
import { cellAt } from '../parts/references';
import type { LaidTable } from '../parts/table';
import { controlCounts } from '../reconciliation/reconciliation';
import type { ReportInput } from '../report-input';
import { overviewCharts } from './overview-charts';
import { type OverviewFacts, overviewFacts } from './overview-facts';
import { causeSentences, divisionSentences } from './overview-sentences';
import { overviewTable } from './overview-table';

/** Key figures: their labels, and below these the numbers. */
const FIGURES_ROW = HEADING_ROW;
const TABLE_ROW = FIGURES_ROW + 3;
/** A chart is as wide as these columns, to the right of the table. */
const CHART_COLUMNS = 7;
const CHART_WIDTH = 12;
/** Room for a key figure in its large font. */
const FIGURE_WIDTH = 13;
const LEAST_CHART_ROWS = 32;

/** Where the table and the charts of an overview of one page lie. */
export const OVERVIEW_PLACE = {
  tableRow: TABLE_ROW,
  chartColumns: CHART_COLUMNS,
  leastChartRows: LEAST_CHART_ROWS,
} as const;

/** Least widths: names, key figures, and the columns below the charts. */
export const overviewWidths = (chartColumn: number): Readonly<Record<number, number>> => ({
  0: 26,
  ...Object.fromEntries(Array.from({ length: chartColumn - 2 }, (_, at) => [at + 1, FIGURE_WIDTH])),
  ...Object.fromEntries(Array.from({ length: CHART_COLUMNS }, (_, at) => [chartColumn + at, CHART_WIDTH])),
});

export function overviewSheet(input: ReportInput): SheetSpec {
  const { adoption, report, words } = dictionaryOf(input.language);
  const facts = overviewFacts(input);
  const table = overviewTable(input, facts, TABLE_ROW);
  const chartColumn = table.area.columns + 1;
  const width = chartColumn + CHART_COLUMNS;
  const charts = overviewCharts(input, facts, {
    row: TABLE_ROW,
    rows: Math.max(LEAST_CHART_ROWS, table.end - TABLE_ROW),
    column: chartColumn,
    columns: CHART_COLUMNS,
    dataColumn: width + 1,
  });
  const adopted = input.adoption
    ? adoptionSentences(input.adoption, { ...input, hasActual: input.runs.some((run) => run.hasActual) })
    : [];
  const range = rangeSentence(input, facts.phase);
  const sentences: readonly RowSpec[] = [
    [text(facts.comparison ? report.overview.causes : report.overview.largest, { look: 'label' })],
    ...causeSentences(input, facts).map((sentence): RowSpec => [text(sentence)]),
    [text(report.overview.divided, { look: 'label' })],
    ...divisionSentences(input, facts).map((sentence): RowSpec => [text(sentence)]),
    ...(adopted.length > 0 ? [[text(adoption.heading, { look: 'label' as const })]] : []),
    ...adopted.map((sentence): RowSpec => [text(sentence)]),
    ...(range === undefined ? [] : [[text(range)]]),
    [text(report.overview.made(words.product, input.version), { look: 'note' })],
  ];
  return frameSheet(
    input,
    {
      id: 'overview',
      title: report.overview.title(input.run.year, words.phase[facts.phase]),
      placements: [table.placement, ...charts.placements],
      overflowing: [
        { row: FIGURES_ROW, column: 0, block: figures(input, facts, table) },
        { row: table.end + 1, column: 0, block: sentences, width: table.area.columns },
      ],
      frozenRows: TABLE_ROW + 1,
      printColumns: width,
      leastWidths: overviewWidths(chartColumn),
      rowHeights: { [FIGURES_ROW + 1]: 28 },
      pagesHigh: 1,
    },
    { charts: charts.charts },
  );
}

/** Total, participants, services, solidarity and benefit apart, and the state of the controls. */
function figures(input: ReportInput, facts: OverviewFacts, table: LaidTable): readonly RowSpec[] {
  const { report, words } = dictionaryOf(input.language);
  const style = { look: 'big', align: 'left' } as const;
  const { count, good } = controlCounts(input);
  const { row } = table.totalOf('total');
  const total = cellAt(row, table.columnOf('total'));
  const share = (cents: number, column: string) =>
    percent(facts.total === 0 ? 0 : cents / facts.total, {
      ...style,
      formula: `IF(${total}=0,0,${cellAt(row, table.columnOf(column))}/${total})`,
    });
  const labels = [
    words.total,
    words.participants,
    words.services,
    report.overview.solidarity,
    report.overview.benefit,
  ];
  return [
    [...labels, report.overview.controls].map((label) =>
      text(capital(label), { look: 'subtitle', align: 'left' }),
    ),
    [
      euro(facts.total, { ...style, format: 'euroWhole', formula: CONTRIBUTIONS[facts.phase].total }),
      number(input.model.participants.length, style),
      number(facts.services, style),
      share(facts.solidarity, 'solidarity'),
      share(facts.total - facts.solidarity, 'benefit'),
      text(report.overview.controlsHold(String(good), String(count)), {
        ...style,
        formula: `${CONTROLS.good}&"${report.overview.of}"&${CONTROLS.count}`,
      }),
    ],
  ];
}
