/** Resultaat afrekening: advance, actual and difference per participant and per product, to pay or to be refunded. */
import { type Dictionary, dictionaryOf } from '../../../locale';
import { formatEuro } from '../../../locale/format';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import { text } from '../parts/cells';
import { type DivergingData, divergingChartData, MOST_DIVERGING_BARS } from '../parts/diverging-data';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { SETTLEMENT } from '../parts/names';
import { chartRows } from '../parts/pages';
import type { LaidTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import { type PayerTotals, payerTable, productTable, totalsPerPayer } from './settlement-tables';

const LEAST_CHART_ROWS = 12;

/** Undefined when the workbook has no Realisatie for the year. */
export function settlementSheet(input: ReportInput): SheetSpec | undefined {
  if (!input.run.hasActual) return undefined;
  const { report } = dictionaryOf(input.language);
  const totals = totalsPerPayer(input);
  const payers = payerTable(input, totals, HEADING_ROW);
  const bars = totals.filter(({ difference }) => difference !== 0);
  const width = payers.area.columns;
  const shown = Math.min(bars.length, MOST_DIVERGING_BARS);
  // The widths of the columns do not depend on where the table stands.
  const below = productTable(input, payers.end + 1);
  const printColumns = Math.max(width, below.area.columns);
  const place = chartRows(
    { row: payers.end + 1, above: [payers.placement], below: [below.placement], printColumns },
    Math.max(LEAST_CHART_ROWS, shown + 7),
    Math.max(LEAST_CHART_ROWS, Math.ceil(shown * 0.75) + 7),
  );
  const data = divergingChartData(
    {
      bars: bars.map(({ name, difference }) => ({ name, amount: difference })),
      names: payers.dataOf('participant', totals.length),
      amounts: payers.dataOf('difference', totals.length),
    },
    { row: HEADING_ROW, column: width + 1 },
    {
      title: report.chartData.title,
      toPay: report.settlement.chart.toPay,
      refunded: report.settlement.chart.refunded,
    },
  );
  const chart =
    bars.length > 0 ? chartOf(input, totals, data, { ...place, column: 0, columns: width }) : undefined;
  const products = productTable(input, chart ? place.row + place.rows + 2 : payers.end + 1);
  return frameSheet(
    input,
    {
      id: 'settlement',
      title: report.settlement.title(input.run.year),
      placements: [
        payers.placement,
        products.placement,
        ...(chart ? [{ row: HEADING_ROW, column: width + 1, block: data.block }] : []),
        ...(chart
          ? [{ row: place.row + place.rows, column: 0, block: [[text(chart.message, { look: 'note' })]] }]
          : []),
      ],
      frozenColumns: 1,
      printColumns,
      repeatedRow: products.area.row,
    },
    {
      tables: [{ name: 'tblAfrekening', area: products.area }],
      names: namesOf(payers, products),
      charts: chart ? [chart] : [],
    },
  );
}

function namesOf(payers: LaidTable, products: LaidTable) {
  return [
    { name: SETTLEMENT.organisation, area: products.dataOf('organisation') },
    { name: SETTLEMENT.field, area: products.dataOf('field') },
    { name: SETTLEMENT.service, area: products.dataOf('service') },
    { name: SETTLEMENT.participant, area: products.dataOf('participant') },
    { name: SETTLEMENT.advance, area: products.dataOf('advance') },
    { name: SETTLEMENT.actual, area: products.dataOf('actual') },
    { name: SETTLEMENT.difference, area: products.dataOf('difference') },
    { name: SETTLEMENT.source, area: products.dataOf('source') },
    { name: SETTLEMENT.advanceTotal, area: payers.totalOf('advance') },
    { name: SETTLEMENT.actualTotal, area: payers.totalOf('actual') },
    { name: SETTLEMENT.differenceTotal, area: payers.totalOf('difference') },
  ];
}

function chartOf(
  input: ReportInput,
  totals: readonly PayerTotals[],
  data: DivergingData,
  anchor: Area,
): ChartSpec {
  const { report, words } = dictionaryOf(input.language);
  const { chart } = report.settlement;
  return {
    ...data.drawn,
    name: 'Afrekening',
    title: chartTitle(input, totals),
    categoryTitle: words.participant,
    valueTitle: chart.value,
    valueFormat: 'euroWhole',
    series: data.series,
    reversed: true,
    anchor,
    message: chartMessage(input, totals, report),
  };
}

/** `12 deelnemers betalen € 140.233 na, 7 krijgen € 14.234 terug`. */
function chartTitle({ language }: ReportInput, totals: readonly PayerTotals[]): string {
  const pay = totals.filter(({ difference }) => difference > 0);
  const refund = totals.filter(({ difference }) => difference < 0);
  const sum = (rows: readonly PayerTotals[]): string =>
    formatEuro(Math.abs(rows.reduce((all, { difference }) => all + difference, 0)), language, true);
  return dictionaryOf(language).report.settlement.chart.title(
    pay.length,
    sum(pay),
    refund.length,
    sum(refund),
  );
}

/** Names the largest to pay and the largest refund. */
function chartMessage(
  { language }: ReportInput,
  totals: readonly PayerTotals[],
  report: Dictionary['report'],
) {
  const sorted = [...totals].sort((a, b) => b.difference - a.difference);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const { mostToPay, mostRefunded, largest } = report.settlement.chart;
  const bars = totals.filter(({ difference }) => difference !== 0).length;
  const euros = (cents: number): string => formatEuro(Math.abs(cents), language);
  return [
    ...(most && most.difference > 0 ? [mostToPay(most.name, euros(most.difference))] : []),
    ...(least && least.difference < 0 ? [mostRefunded(least.name, euros(least.difference))] : []),
    ...(bars > MOST_DIVERGING_BARS ? [largest(MOST_DIVERGING_BARS)] : []),
  ].join(' ');
}
