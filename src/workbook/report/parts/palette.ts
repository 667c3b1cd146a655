/** Colours of charts: apart for the colour-blind and in grey print. */
export const SERIES_COLORS = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00'] as const;

/** What is left over after the named series. */
export const REST_COLOR = '999999';

export const PAY_COLOR = 'D55E00';
export const REFUND_COLOR = '0072B2';

/** Of a heat map: dark enough to see in grey, light enough to read a number on. */
export const HEAT = { low: 'FFFFFF', high: '7FB2DC' } as const;

/** The one accent, of headings, bars in cells and the tab of a sheet. */
export const ACCENT = '1F4E78';

/** Colour of series number `index`; the seventh is the rest. */
export const seriesColor = (index: number): string => SERIES_COLORS[index] ?? REST_COLOR;
