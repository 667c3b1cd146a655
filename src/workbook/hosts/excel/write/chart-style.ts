/**
 * How a chart looks. It comes after the sheets are complete: versions of Excel differ in what they take, and the chart
 * says the same without it.
 */
import { hidesValueAxis, labelFormat, liesDown } from '../../../chart-looks';
import { type ChartSpec, NUMBER_FORMATS } from '../../../sheet-spec';
import type { Scope } from './steps';

/** Rough size of the actions of a chart without its series, and of one series. */
const CHART_BYTES = 6000;
const SERIES_BYTES = 1200;
export const chartStyleBytes = ({ series }: ChartSpec): number => CHART_BYTES + series.length * SERIES_BYTES;

/** Black on white everywhere: what is left to the theme comes out too light to read in some programs. */
const TEXT = '#000000';
const LINE = '#D9D9D9';
const UPWARDS = 90;
const SMALL = 9;
const TITLE = 12;

export function styleChart(scope: Scope, key: string, spec: ChartSpec): void {
  const chart = scope.sheet(key).charts.getItem(spec.name);
  chart.title.format.font.size = TITLE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = TEXT;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.color = LINE;
  for (const [index, { color }] of spec.series.entries()) {
    styleSeries(chart.series.getItemAt(index), color, spec);
  }
  if (spec.legend !== 'none') styleLegend(chart, spec);
  if (spec.kind !== 'pie') styleAxes(chart, spec);
}

function styleSeries(series: Excel.ChartSeries, color: string | undefined, spec: ChartSpec): void {
  if (spec.kind === 'line') {
    if (color !== undefined) {
      series.markerBackgroundColor = `#${color}`;
      series.markerForegroundColor = `#${color}`;
    }
  } else if (spec.kind !== 'pie') {
    series.invertIfNegative = false;
    if (spec.gapWidth !== undefined) series.gapWidth = spec.gapWidth;
    if (spec.kind === 'barDiverging') series.overlap = 100;
  }
  if (spec.labels && (color !== undefined || spec.kind === 'pie')) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = labelFormat(spec);
    series.dataLabels.format.font.color = TEXT;
    series.dataLabels.format.font.size = SMALL;
  }
}

function styleLegend({ legend }: Excel.Chart, spec: ChartSpec): void {
  legend.position = 'Bottom';
  legend.format.font.color = TEXT;
  legend.format.font.size = SMALL;
  for (const [index, { color }] of spec.series.entries()) {
    if (color === undefined && spec.kind !== 'pie') legend.legendEntries.getItemAt(index).visible = false;
  }
}

function styleAxes({ axes }: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = axes;
  const isLying = liesDown(spec);
  // A title beside a vertical axis runs upwards.
  if (spec.categoryTitle !== undefined) styleTitle(categoryAxis, isLying ? UPWARDS : 0);
  if (spec.valueTitle !== undefined) styleTitle(valueAxis, isLying ? 0 : UPWARDS);
  if (isLying) categoryAxis.tickLabelSpacing = 1;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = 'None';
    axis.minorTickMark = 'None';
    axis.format.font.color = TEXT;
    axis.format.font.size = SMALL;
  }
  // Beside the plot, so that names never lie over the bars of negative values.
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.numberFormat = NUMBER_FORMATS[spec.valueFormat];
  const hidesValues = hidesValueAxis(spec);
  valueAxis.majorGridlines.visible = !hidesValues;
  if (hidesValues) valueAxis.tickLabelPosition = 'None';
  else valueAxis.majorGridlines.format.line.color = LINE;
  if (spec.bounds) {
    valueAxis.minimum = spec.bounds.min;
    valueAxis.maximum = spec.bounds.max;
  }
  // With the first category on top, the numbers would stand on top as well.
  if (spec.reversed) categoryAxis.position = 'Maximum';
}

/** @param orientation - degrees */
function styleTitle({ title }: Excel.ChartAxis, orientation: number): void {
  title.textOrientation = orientation;
  title.format.font.color = TEXT;
  title.format.font.size = SMALL;
  title.format.font.bold = false;
}
