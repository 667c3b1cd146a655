/**
 * A native chart on the cells of its sheet. Office.js has no alternative text for charts: the message stands in a cell
 * below it.
 */
import { areaAddress, cellAddress } from '../../../address';
import { type ChartSeriesSpec, type ChartSpec, NUMBER_FORMATS } from '../../../sheet-spec';
import type { Area } from '../../../snapshot';
import type { Scope } from './steps';

/** Rough size of the actions of a chart without its series, and of one series. */
const CHART_BYTES = 7000;
const SERIES_BYTES = 1900;
export const chartBytes = ({ series }: ChartSpec): number => CHART_BYTES + series.length * SERIES_BYTES;

const TYPES = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'LineMarkers',
  pie: 'Pie',
} as const;

/** Black on white everywhere: what is left to the theme comes out too light to read in some programs. */
const TEXT = '#000000';
const LINE = '#D9D9D9';
const UPWARDS = 90;
const SMALL = 9;
const TITLE = 12;

export function addChart(scope: Scope, key: string, spec: ChartSpec): void {
  const chart = addWithSeries(scope, key, spec);
  const { row, column, rows, columns } = spec.anchor;
  chart.name = spec.name;
  chart.setPosition(
    scope.range(key, cellAddress(row, column)),
    scope.range(key, cellAddress(row + rows - 1, column + columns - 1)),
  );
  chart.title.text = spec.title;
  chart.title.format.font.size = TITLE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = TEXT;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.color = LINE;
  applyLegend(chart, spec);
  if (spec.kind !== 'pie') applyAxes(chart, spec);
}

/**
 * One contiguous block of numbers by columns makes one series per column, without any guess of Excel's at headings.
 * Series that lie apart are added one by one.
 */
function addWithSeries(scope: Scope, key: string, spec: ChartSpec): Excel.Chart {
  const { series } = spec;
  const block = contiguous(series.map(({ values }) => values));
  const source = block ?? series[0]?.values;
  if (!source) throw new RangeError(`chart ${spec.name} without series`);
  const chart = scope
    .sheet(key)
    .charts.add(TYPES[spec.kind], scope.range(key, areaAddress(source)), 'Columns');
  for (const [index, item] of series.entries()) {
    const isThere = block !== undefined || index === 0;
    const added = isThere ? chart.series.getItemAt(index) : chart.series.add(item.name);
    if (!isThere) added.setValues(scope.range(key, areaAddress(item.values)));
    added.name = item.name;
    added.setXAxisValues(scope.range(key, areaAddress(item.categories)));
    styleSeries(added, item, spec);
  }
  return chart;
}

/** The areas side by side, in order, as one area. */
function contiguous(areas: readonly Area[]): Area | undefined {
  const [first] = areas;
  if (!first) return undefined;
  const isBlock = areas.every(
    ({ row, rows, column, columns }, index) =>
      row === first.row && rows === first.rows && columns === 1 && column === first.column + index,
  );
  return isBlock ? { ...first, columns: areas.length } : undefined;
}

function styleSeries(series: Excel.ChartSeries, { color }: ChartSeriesSpec, spec: ChartSpec): void {
  if (spec.kind === 'line') {
    if (color !== undefined) {
      series.format.line.color = `#${color}`;
      series.markerBackgroundColor = `#${color}`;
      series.markerForegroundColor = `#${color}`;
    }
  } else if (spec.kind !== 'pie') {
    // Without a colour it is the invisible base of a waterfall.
    if (color === undefined) series.format.fill.clear();
    else series.format.fill.setSolidColor(`#${color}`);
    series.invertIfNegative = false;
    if (spec.gapWidth !== undefined) series.gapWidth = spec.gapWidth;
  }
  if (spec.labels && (color !== undefined || spec.kind === 'pie')) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = NUMBER_FORMATS[spec.valueFormat];
    series.dataLabels.format.font.color = TEXT;
    series.dataLabels.format.font.size = SMALL;
  }
}

function applyLegend({ legend }: Excel.Chart, spec: ChartSpec): void {
  legend.visible = spec.legend !== 'none';
  if (spec.legend === 'none') return;
  legend.position = 'Bottom';
  legend.format.font.color = TEXT;
  legend.format.font.size = SMALL;
  for (const [index, { color }] of spec.series.entries()) {
    if (color === undefined && spec.kind !== 'pie') legend.legendEntries.getItemAt(index).visible = false;
  }
}

function applyAxes({ axes }: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = axes;
  // Bars lie down, so their categories stand beside the plot; a title beside a vertical axis runs upwards.
  const liesDown = spec.kind === 'barClustered' || spec.kind === 'barStacked';
  applyTitle(categoryAxis, spec.categoryTitle, liesDown ? UPWARDS : 0);
  applyTitle(valueAxis, spec.valueTitle, liesDown ? 0 : UPWARDS);
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = 'None';
    axis.minorTickMark = 'None';
    axis.format.font.color = TEXT;
    axis.format.font.size = SMALL;
  }
  // Beside the plot, so that names never lie over the bars of negative values.
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.numberFormat = NUMBER_FORMATS[spec.valueFormat];
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = LINE;
  if (spec.reversed) {
    categoryAxis.reversePlotOrder = true;
    // With the first category on top, the numbers would stand on top as well.
    categoryAxis.position = 'Maximum';
  }
}

/** @param orientation - degrees */
function applyTitle({ title }: Excel.ChartAxis, text: string | undefined, orientation: number): void {
  title.visible = text !== undefined;
  if (text === undefined) return;
  title.text = text;
  title.textOrientation = orientation;
  title.format.font.color = TEXT;
  title.format.font.size = SMALL;
  title.format.font.bold = false;
}
