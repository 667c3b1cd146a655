/** The secretaris' one page from the point of view of one participant (R30). Of others it holds totals only. */
import type { ParticipantIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { formatQuantity } from '../../../locale/format';
import type { RowSpec, SheetSpec } from '../../sheet-spec';
import { OVERVIEW_PLACE, overviewWidths } from '../overview/overview';
import { causeSentences, divisionSentences } from '../overview/overview-sentences';
import { capital, euro, number, percent, text } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { cellAt } from '../parts/references';
import type { LaidTable } from '../parts/table';
import { controlCounts } from '../reconciliation/reconciliation';
import type { ReportInput } from '../report-input';
import { incompleteSentence } from './incomplete';
import { pageCharts } from './page-charts';
import { type PageFacts, pageFacts } from './page-facts';
import { pageTable } from './page-table';

export function participantPage(input: ReportInput, participant: ParticipantIndex, name: string): SheetSpec {
  const { report, words } = dictionaryOf(input.language);
  const facts = pageFacts(input, participant);
  const { tableRow, chartColumns, leastChartRows } = OVERVIEW_PLACE;
  const table = pageTable(input, facts, tableRow);
  const chartColumn = table.area.columns + 1;
  const width = chartColumn + chartColumns;
  const charts = pageCharts(input, facts, table, {
    row: tableRow,
    rows: Math.max(leastChartRows, table.end - tableRow),
    column: chartColumn,
    columns: chartColumns,
    dataColumn: width + 1,
  });
  return frameSheet(
    input,
    {
      id: { name },
      title: report.statements.page.title(input.run.year, words.phase[facts.phase], facts.name),
      warning: incompleteSentence(input, [participant]),
      placements: [table.placement, ...charts.placements],
      overflowing: [
        { row: HEADING_ROW, column: 0, block: figures(input, facts, table) },
        { row: table.end + 1, column: 0, block: sentences(input, facts), width: table.area.columns },
      ],
      frozenRows: tableRow + 1,
      printColumns: width,
      leastWidths: overviewWidths(chartColumn),
      rowHeights: { [HEADING_ROW + 1]: 28 },
      pagesHigh: 1,
    },
    { charts: charts.charts },
  );
}

/** The key figures: labels, and below these the numbers. */
function figures(input: ReportInput, facts: PageFacts, table: LaidTable): readonly RowSpec[] {
  const { report } = dictionaryOf(input.language);
  const labels = report.statements.page;
  const style = { look: 'big', align: 'left' } as const;
  const { row } = table.totalOf('total');
  const total = cellAt(row, table.columnOf('total'));
  const { count, good } = controlCounts(input);
  const share = (cents: number, column: string) =>
    percent(facts.total === 0 ? 0 : cents / facts.total, {
      ...style,
      formula: `IF(${total}=0,0,${cellAt(row, table.columnOf(column))}/${total})`,
    });
  const shown: readonly (readonly [string, RowSpec[number]])[] = [
    [labels.pays, euro(facts.total, { ...style, format: 'euroWhole', formula: total })],
    [
      labels.share,
      percent(facts.whole === 0 ? 0 : facts.total / facts.whole, {
        ...style,
        formula: cellAt(row, table.columnOf('part')),
      }),
    ],
    ...(facts.inhabitants === undefined
      ? []
      : [
          [
            labels.perInhabitant,
            {
              value: facts.total / 100 / facts.inhabitants,
              format: 'euro',
              formula: `${total}/${facts.inhabitants}`,
              ...style,
            },
          ] as const,
        ]),
    [report.overview.solidarity, share(facts.solidarity, 'solidarity')],
    [report.overview.benefit, share(facts.total - facts.solidarity, 'benefit')],
    [labels.taken, number(facts.taken, style)],
    [labels.controls, text(report.overview.controlsHold(String(good), String(count)), style)],
  ];
  return [
    shown.map(([label]) => text(capital(label), { look: 'subtitle', align: 'left' })),
    shown.map(([, cell]) => cell),
  ];
}

function sentences(input: ReportInput, facts: PageFacts): readonly RowSpec[] {
  const { report, words } = dictionaryOf(input.language);
  const { participant, comparison } = facts;
  const told = { ...facts, only: participant };
  const euros = (amount: number): string => formatQuantity(amount.toFixed(2), 'euro', input.language);
  const { inhabitants, average } = facts;
  return [
    ...(inhabitants === undefined || average === undefined
      ? []
      : [
          [
            text(
              report.statements.page.compared(
                facts.name,
                euros(facts.total / 100 / inhabitants),
                euros(average),
              ),
            ),
          ],
        ]),
    [text(comparison ? report.overview.causes : report.overview.largest, { look: 'label' })],
    ...causeSentences(input, told).map((words): RowSpec => [text(words)]),
    [text(report.overview.divided, { look: 'label' })],
    ...divisionSentences(input, told).map((words): RowSpec => [text(words)]),
    [text(report.statements.page.made(words.product, input.version), { look: 'note' })],
  ];
}
