import type { Cents } from '../../../engine/model';
import type { ChartSpec } from '../../sheet-spec';

/**
 * Ends of the value axis that leave room for the amounts beside the longest bars, so that those of negative bars do
 * not lie over the names.
 * @param part - of the whole width, for one amount
 */
export function roomForLabels(cents: readonly Cents[], part: number): NonNullable<ChartSpec['bounds']> {
  const [low, high] = [Math.min(0, ...cents), Math.max(0, ...cents)];
  const room = (high - low) * part;
  // In whole euros, which a chart keeps as they are.
  return {
    min: low < 0 ? Math.floor((low - room) / 100) : 0,
    max: high > 0 ? Math.ceil((high + room) / 100) : 0,
  };
}
