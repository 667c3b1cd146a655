/** Charts of the local host as hucre writes them. */
import type { ChartSeries as FileSeries, SheetChart } from 'hucre';
import { absoluteAddress } from '../../../src/workbook/address';
import type { Chart, ChartSeries } from '../model/charts';
import type { Range } from '../model/range';
import { Known } from './known';

type Kind = Pick<SheetChart, 'type' | 'barGrouping' | 'overlap' | 'showLineMarkers'>;

const KINDS: Readonly<Record<string, Kind>> = {
  ColumnClustered: { type: 'column', barGrouping: 'clustered' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked', overlap: 100 },
  BarClustered: { type: 'bar', barGrouping: 'clustered' },
  BarStacked: { type: 'bar', barGrouping: 'stacked', overlap: 100 },
  LineMarkers: { type: 'line', showLineMarkers: true },
  Pie: { type: 'pie' },
};

/** Stands for "no fill" until the package is mended: hucre knows no series without a colour. */
export const NO_FILL = 'FDFCFB';

export function fileChart(chart: Chart): SheetChart {
  const kind = KINDS[chart.type];
  if (!kind) throw new Error(`chart type ${chart.type} cannot be saved`);
  if (!chart.position) throw new Error(`chart ${chart.Name} has no place`);
  const known = new Known(`chart ${chart.Name}`, chart);
  const [first, last] = chart.position;
  const hasLegend = known.flag('Legend.Visible') ?? true;
  const legendColor = known.color('Legend.Format.Font.Color');
  const legendSize = known.number('Legend.Format.Font.Size');
  const position = known.text('Legend.Position');
  if (position !== undefined && position !== 'Bottom') throw new Error(`legend ${position} cannot be saved`);
  const series = chart.Series.items.map((item, index) => fileSeries(item, chart.type, index));
  const gapWidth = series.find((item) => item.gapWidth !== undefined)?.gapWidth;
  const overlap = series.find((item) => item.overlap !== undefined)?.overlap;
  const isReversed = known.flag('Axes.CategoryAxis.ReversePlotOrder') ?? false;
  const isBelow = known.text('Axes.CategoryAxis.Position') === 'Maximum';
  const fill = known.argument('Format.Fill.SetSolidColor');
  const border = known.color('Format.Border.Color');
  const result: SheetChart = {
    ...kind,
    title: known.text('Title.Text') ?? '',
    ...optional('titleFontSize', known.number('Title.Format.Font.Size')),
    ...optional('titleBold', known.flag('Title.Format.Font.Bold')),
    ...optional('titleColor', known.color('Title.Format.Font.Color')),
    series: series.map((item) => item.file),
    anchor: {
      from: { row: first.area.row, col: first.area.column },
      to: { row: last.area.row + 1, col: last.area.column + 1 },
    },
    legend: hasLegend ? 'bottom' : false,
    ...(hasLegend && {
      ...optional('legendFontColor', legendColor),
      ...optional('legendFontSize', legendSize),
      legendEntries: series.flatMap((_, idx) =>
        known.flag(`Legend.LegendEntries.${idx}.Visible`) === false ? [{ idx, delete: true }] : [],
      ),
    }),
    ...optional('gapWidth', gapWidth),
    ...optional('overlap', overlap),
    ...(typeof fill === 'string' && { chartSpaceFillColor: fill.replace('#', '') }),
    ...optional('chartSpaceBorderColor', border),
    axes: {
      x: { ...axisOf(known, 'Axes.CategoryAxis'), reverse: isReversed },
      y: { ...axisOf(known, 'Axes.ValueAxis'), ...(isBelow && { crosses: 'max' as const }) },
    },
  };
  known.finish();
  return result;
}

function axisOf(known: Known, path: string) {
  const title = known.text(`${path}.Title.Text`);
  const titleFont = {
    ...optional('axisTitleColor', known.color(`${path}.Title.Format.Font.Color`)),
    ...optional('axisTitleFontSize', known.number(`${path}.Title.Format.Font.Size`)),
    ...optional('axisTitleBold', known.flag(`${path}.Title.Format.Font.Bold`)),
  };
  const orientation = known.number(`${path}.Title.TextOrientation`);
  const labels = known.text(`${path}.TickLabelPosition`);
  const ticks = [known.text(`${path}.MajorTickMark`), known.text(`${path}.MinorTickMark`)];
  if (ticks.some((tick) => tick !== undefined && tick !== 'None'))
    throw new Error(`ticks ${ticks} cannot be saved`);
  const format = known.text(`${path}.NumberFormat`);
  const [min, max] = [known.number(`${path}.Minimum`), known.number(`${path}.Maximum`)];
  const gridlines = known.flag(`${path}.MajorGridlines.Visible`);
  known.color(`${path}.MajorGridlines.Format.Line.Color`);
  return {
    ...(title !== undefined && { title, ...titleFont }),
    // Office.js counts upwards, the file counts clockwise.
    ...(title !== undefined && orientation !== undefined && { axisTitleRotation: -orientation }),
    majorTickMark: 'none' as const,
    minorTickMark: 'none' as const,
    ...optional('labelColor', known.color(`${path}.Format.Font.Color`)),
    ...optional('labelFontSize', known.number(`${path}.Format.Font.Size`)),
    ...(labels === 'Low' && { tickLblPos: 'low' as const }),
    ...(labels === 'None' && { tickLblPos: 'none' as const }),
    ...optional('tickLblSkip', known.number(`${path}.TickLabelSpacing`)),
    ...(min !== undefined && max !== undefined && { scale: { min, max } }),
    ...(format !== undefined && { numberFormat: { formatCode: format, sourceLinked: false } }),
    ...(gridlines !== undefined && { gridlines: { major: gridlines } }),
  };
}

function fileSeries(series: ChartSeries, type: string, index: number) {
  const known = new Known(`series ${index}`, series);
  const gapWidth = known.number('GapWidth');
  const overlap = known.number('Overlap');
  const isInvisible = known.take('Format.Fill.Clear()') !== undefined;
  const solid = known.argument('Format.Fill.SetSolidColor');
  const line = known.color('Format.Line.Color');
  known.take('MarkerBackgroundColor');
  known.take('MarkerForegroundColor');
  const inverts = known.flag('InvertIfNegative');
  const color = isInvisible ? NO_FILL : typeof solid === 'string' ? solid.replace('#', '') : line;
  const hasLabels = known.flag('HasDataLabels') ?? false;
  const format = known.text('DataLabels.NumberFormat');
  const labels = {
    showValue: known.flag('DataLabels.ShowValue') ?? false,
    ...(format !== undefined && { numberFormat: { formatCode: format, sourceLinked: false } }),
    ...optional('fontColor', known.color('DataLabels.Format.Font.Color')),
    ...optional('fontSize', known.number('DataLabels.Format.Font.Size')),
  };
  known.finish();
  if (!series.xValues) throw new Error(`series ${series.Name} without categories`);
  const file: FileSeries = {
    name: series.Name,
    values: addressOf(series.range),
    categories: addressOf(series.xValues),
    ...(type !== 'Pie' && optional('color', color)),
    ...optional('invertIfNegative', inverts),
    ...(hasLabels && { dataLabels: labels }),
    ...(isInvisible && { dataLabels: false as const }),
  };
  return { file, gapWidth, overlap };
}

const addressOf = ({ area }: Range): string => absoluteAddress(area);

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
