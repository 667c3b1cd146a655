/**
 * Colours of charts, apart for the colour-blind. Each has a lightness of its own, so that they are apart in grey print
 * as well, and dark and light ones take turns, so that parts that lie against each other differ most.
 */
export const SERIES_COLORS = ['0072B2', 'E69F00', '332288', '88CCEE', 'D55E00', '882255'] as const;

/** What is left over after the named series. */
export const REST_COLOR = '999999';

export const PAY_COLOR = 'D55E00';
export const REFUND_COLOR = '56B4E9';

/** Of a heat map: dark enough to see in grey, light enough to read a number on. */
export const HEAT = { low: 'FFFFFF', high: '7FB2DC' } as const;

/** The one accent, of headings, bars in cells and the tab of a sheet. */
export const ACCENT = '1F4E78';

/** Colour of series number `index`; the seventh is the rest. */
export const seriesColor = (index: number): string => SERIES_COLORS[index] ?? REST_COLOR;
