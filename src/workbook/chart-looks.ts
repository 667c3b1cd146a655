/** What the looks of charts come to, the same in every host. */
import { type ChartSpec, NUMBER_FORMATS } from './sheet-spec';

/** Bars lie down: their categories stand beside the plot. */
export const liesDown = ({ kind }: ChartSpec): boolean =>
  kind === 'barClustered' || kind === 'barStacked' || kind === 'barDiverging';

/** Lying bars with their amount beside them say the same without an axis. */
export const hidesValueAxis = (chart: ChartSpec): boolean => chart.labels && liesDown(chart);

/** Where several series share a bar, all but one are 0 there, which goes without saying. */
export function labelFormat({ kind, valueFormat, series }: ChartSpec): string {
  const format = NUMBER_FORMATS[valueFormat];
  const sharesBars = kind === 'barDiverging' || series.some(({ color }) => color === undefined);
  if (!sharesBars) return format;
  const [positive = '', negative = `-${positive}`] = format.split(';');
  return `${positive};${negative};`;
}
