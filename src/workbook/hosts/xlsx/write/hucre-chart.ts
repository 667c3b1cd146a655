/** A native chart as hucre takes it. */
import type { SheetChart } from 'hucre';
import { absoluteAddress } from '../../../address';
import { hidesValueAxis, labelFormat, liesDown } from '../../../chart-looks';
import { type ChartSpec, NUMBER_FORMATS } from '../../../sheet-spec';

/** Colour that stands for "no fill" until `mendChart` puts it in: hucre knows no series without a colour. */
export const INVISIBLE = 'FDFCFB';

/** Text is black everywhere: what a program leaves to the theme comes out too light to read in another. */
const TEXT = '000000';
const FRAME = 'D9D9D9';
/** Of the slices of a pie: a workbook without a theme would leave them white. */
const SLICES = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00', '999999'];
const SMALL = 9;
const TITLE = 12;
const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

type Kind = Pick<SheetChart, 'type' | 'barGrouping' | 'overlap'>;
const KINDS: Readonly<Record<ChartSpec['kind'], Kind>> = {
  columnClustered: { type: 'column', barGrouping: 'clustered' },
  columnStacked: { type: 'column', barGrouping: 'stacked', overlap: 100 },
  barClustered: { type: 'bar', barGrouping: 'clustered' },
  barDiverging: { type: 'bar', barGrouping: 'clustered', overlap: 100 },
  barStacked: { type: 'bar', barGrouping: 'stacked', overlap: 100 },
  line: { type: 'line' },
  pie: { type: 'pie' },
};

export function hucreChart(chart: ChartSpec): SheetChart {
  const { anchor, series, kind, legend } = chart;
  const format = { formatCode: NUMBER_FORMATS[chart.valueFormat], sourceLinked: false };
  const hidden = series.flatMap(({ color }, idx) => (color === undefined ? [{ idx, delete: true }] : []));
  const isLying = liesDown(chart);
  const hidesValues = hidesValueAxis(chart);
  return {
    ...KINDS[kind],
    title: chart.title,
    titleFontSize: TITLE,
    titleBold: true,
    titleColor: TEXT,
    altText: chart.message,
    series: series.map(({ name, categories, values, color = INVISIBLE }) => ({
      name,
      categories: absoluteAddress(categories),
      values: absoluteAddress(values),
      ...(kind === 'pie' ? { dataPoints: slices(values.rows * values.columns) } : { color }),
      // Of a waterfall only what is seen gets its number.
      ...(color === INVISIBLE && { dataLabels: false as const }),
    })),
    anchor: {
      from: { row: anchor.row, col: anchor.column },
      to: { row: anchor.row + anchor.rows, col: anchor.column + anchor.columns },
    },
    legend: legend === 'none' ? false : 'bottom',
    ...(legend !== 'none' && { legendFontColor: TEXT, legendFontSize: SMALL, legendEntries: hidden }),
    ...(chart.gapWidth !== undefined && { gapWidth: chart.gapWidth }),
    ...(chart.labels && {
      dataLabels: {
        showValue: true,
        numberFormat: { ...format, formatCode: labelFormat(chart) },
        fontColor: TEXT,
        fontSize: SMALL,
      },
    }),
    ...(kind === 'line' && { showLineMarkers: true }),
    chartSpaceFillColor: 'FFFFFF',
    chartSpaceBorderColor: FRAME,
    axes: {
      x: {
        ...titled(chart.categoryTitle, isLying ? -90 : 0),
        labelColor: TEXT,
        labelFontSize: SMALL,
        // Beside the plot, so that names never lie over the bars of negative values.
        tickLblPos: 'low',
        ...NO_TICKS,
        reverse: chart.reversed ?? false,
      },
      y: {
        ...titled(chart.valueTitle, isLying ? 0 : -90),
        labelColor: TEXT,
        labelFontSize: SMALL,
        numberFormat: format,
        gridlines: { major: !hidesValues },
        ...(hidesValues && { tickLblPos: 'none' as const }),
        ...(chart.bounds && { scale: { ...chart.bounds } }),
        ...NO_TICKS,
        // With the first category on top, the numbers would stand on top as well.
        ...(chart.reversed && { crosses: 'max' as const }),
      },
    },
  };
}

const slices = (count: number) =>
  Array.from({ length: count }, (_, idx) => ({ idx, fillColor: SLICES[idx % SLICES.length] ?? TEXT }));

/** @param rotation - degrees; a title beside a vertical axis runs upwards */
function titled(title: string | undefined, rotation: number) {
  if (title === undefined) return {};
  return {
    title,
    axisTitleColor: TEXT,
    axisTitleFontSize: SMALL,
    axisTitleBold: false,
    axisTitleRotation: rotation,
  };
}
