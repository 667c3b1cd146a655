/** Resultaat bijdragen: what every participant pays per werkveld, as budget and, where there is one, as actual. */
import type { Cents, Phase } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { formatEuro, formatPercent } from '../../../locale/format';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import { text } from '../parts/cells';
import { type ChartData, stackedChartData } from '../parts/chart-data';
import { matrixColumns } from '../parts/contribution-rows';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { assemble } from '../parts/grid';
import { sentence } from '../parts/name-columns';
import { CONTRIBUTIONS } from '../parts/names';
import { chartRows } from '../parts/pages';
import { pagesAcross } from '../parts/pages-across';
import { exactnessSentence, rangeSentence } from '../parts/range';
import { columnsFor } from '../parts/widths';
import type { ReportInput } from '../report-input';
import { contributionsTable, type PhaseTable } from './contributions-table';

const MOST_CHART_ROWS = 24;
const LEAST_CHART_ROWS = 12;
/** The names, which every page has as well. */
const FROZEN_COLUMNS = 1;

export function contributionsSheet(input: ReportInput): SheetSpec {
  const { report } = dictionaryOf(input.language);
  const columns = matrixColumns(input.model, input.run, dictionaryOf(input.language));
  const phases: readonly Phase[] = input.run.hasActual ? ['budget', 'actual'] : ['budget'];
  let row = HEADING_ROW;
  const tables = phases.map((phase) => {
    const table = contributionsTable(input, phase, columns, row);
    row = table.laid.end + 1;
    return table;
  });
  const [first] = tables;
  // R6: below the last table, where there is something to say.
  const range = rangeSentence(input, first?.phase ?? 'budget');
  const said = range === undefined ? [] : [range, exactnessSentence(input) ?? ''];
  const saidAt = row - 1;
  row += said.length;
  const width = first?.laid.area.columns ?? 1;
  const data = first && chartDataOf(input, first, width + 1);
  const above = tables.map((table) => table.laid.placement);
  const across = pagesAcross(columnsFor(assemble(above)).slice(0, width), FROZEN_COLUMNS);
  const place = chartRows({ row, above, printColumns: width, across }, MOST_CHART_ROWS, LEAST_CHART_ROWS);
  const anchor = { ...place, column: 0, columns: across.columns };
  const chart = first && data && chartOf(input, first, data, anchor);
  return frameSheet(
    input,
    {
      id: 'contributions',
      title: report.contributions.title(input.run.year),
      placements: [
        ...above,
        ...(data && chart ? [{ row: HEADING_ROW, column: width + 1, block: data.block }] : []),
        ...(chart
          ? [{ row: place.row + place.rows, column: 0, block: [[text(chart.message, { look: 'note' })]] }]
          : []),
      ],
      overflowing: said.map((words, down) => sentence(saidAt + down, words)),
      frozenColumns: FROZEN_COLUMNS,
      printColumns: width,
      across,
    },
    { names: tables.flatMap((table) => namesOf(table)), charts: chart ? [chart] : [] },
  );
}

function namesOf({ phase, laid, participants, hasInhabitants }: PhaseTable) {
  const names = CONTRIBUTIONS[phase];
  const rows = (name: string, key: string) => ({ name, area: laid.dataOf(key, participants) });
  return [
    rows(names.participant, 'participant'),
    rows(names.code, 'code'),
    rows(names.amount, 'total'),
    rows(names.share, 'share'),
    ...(hasInhabitants ? [rows(names.perInhabitant, 'perInhabitant')] : []),
    { name: names.total, area: laid.totalOf('total') },
  ];
}

function chartDataOf({ model, language }: ReportInput, table: PhaseTable, column: number): ChartData {
  const { report } = dictionaryOf(language);
  return stackedChartData(
    {
      names: model.participants.map(({ name }) => name),
      nameColumn: table.laid.columnOf('participant'),
      firstRow: table.laid.area.row + 1,
      series: table.columns.map(({ key, label }, at) => ({
        label,
        column: table.laid.columnOf(key),
        amounts: table.matrix.amounts.map((amounts) => amounts[at]),
      })),
    },
    { row: HEADING_ROW, column },
    report.chartData,
  );
}

/** Undefined when there is nothing to show. */
function chartOf(
  input: ReportInput,
  { phase, matrix }: PhaseTable,
  data: ChartData,
  anchor: Area,
): ChartSpec | undefined {
  if (data.order.length === 0) return undefined;
  const { report, words } = dictionaryOf(input.language);
  const texts = report.contributions.chart;
  const total = formatEuro(matrix.total, input.language, true);
  return {
    kind: 'columnStacked',
    name: 'Bijdragen',
    title: largestPayer(input, matrix.totals, matrix.total) ?? texts.title(words.phase[phase], total),
    categoryTitle: words.participant,
    valueTitle: texts.value(words.phase[phase], input.run.year),
    valueFormat: 'euroWhole',
    series: data.series,
    legend: 'bottom',
    labels: false,
    gapWidth: 50,
    anchor,
    message: texts.message(
      data.order.slice(0, topCount(data.order.length)),
      data.series.map(({ name }) => name).slice(0, 3),
      total,
    ),
  };
}

/** How many are *the largest*: of few payers only one. */
export const topCount = (payers: number): number => (payers > 6 ? 3 : 1);

/** `Enschede betaalt 27% van het totaal (€ 2.671.034)`; undefined where a share says nothing. */
export function largestPayer(
  { model, language }: ReportInput,
  totals: readonly Cents[],
  total: Cents,
): string | undefined {
  const largest = Math.max(...totals);
  const name = model.participants[totals.indexOf(largest)]?.name;
  if (name === undefined || total <= 0 || largest <= 0 || largest > total) return undefined;
  const share = formatPercent(largest / total, language);
  return dictionaryOf(language).report.contributions.chart.largest(
    name,
    share,
    formatEuro(largest, language, true),
  );
}
