/**
 * A native chart on the cells of its sheet: what it shows and says. Office.js has no alternative text for charts: the
 * message stands in a cell below it.
 */
import { areaAddress, cellAddress } from '../../../address';
import type { ChartSeriesSpec, ChartSpec } from '../../../sheet-spec';
import type { Area } from '../../../snapshot';
import type { Scope } from './steps';

/** Rough size of the actions of a chart without its series, and of one series. */
const CHART_BYTES = 2600;
const SERIES_BYTES = 1500;
export const chartBytes = ({ series }: ChartSpec): number => CHART_BYTES + series.length * SERIES_BYTES;

const TYPES = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  barDiverging: 'BarClustered',
  line: 'LineMarkers',
  pie: 'Pie',
} as const;

export function addChart(scope: Scope, key: string, spec: ChartSpec): void {
  const chart = addWithSeries(scope, key, spec);
  const { row, column, rows, columns } = spec.anchor;
  chart.name = spec.name;
  chart.setPosition(
    scope.range(key, cellAddress(row, column)),
    scope.range(key, cellAddress(row + rows - 1, column + columns - 1)),
  );
  chart.title.text = spec.title;
  chart.legend.visible = spec.legend !== 'none';
  if (spec.kind === 'pie') return;
  const { categoryAxis, valueAxis } = chart.axes;
  if (spec.categoryTitle !== undefined) categoryAxis.title.text = spec.categoryTitle;
  if (spec.valueTitle !== undefined) valueAxis.title.text = spec.valueTitle;
  if (spec.reversed) categoryAxis.reversePlotOrder = true;
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
    colorSeries(added, item, spec.kind);
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

/** A series without a colour is the invisible base of a waterfall. */
function colorSeries(series: Excel.ChartSeries, { color }: ChartSeriesSpec, kind: ChartSpec['kind']): void {
  if (kind === 'pie') return;
  if (kind === 'line') {
    if (color !== undefined) series.format.line.color = `#${color}`;
  } else if (color === undefined) series.format.fill.clear();
  else series.format.fill.setSolidColor(`#${color}`);
}
