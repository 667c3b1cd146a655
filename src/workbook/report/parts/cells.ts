/** Cells of a report: a value with its look and format. Amounts come in cents and are written in euro. */
import type { Cents, IsoDate } from '../../../engine/model';
import type { CellSpec } from '../../sheet-spec';

type Style = Omit<CellSpec, 'value'>;

export const text = (value: string, style: Style = {}): CellSpec => ({ value, ...style });

export const capital = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);

/** Headings start with a capital and wrap, so that a long name of a werkveld does not make its column wide. */
export const heading = (value: string, align: 'left' | 'right' | 'center' = 'left'): CellSpec => ({
  value: capital(value),
  look: 'heading',
  align,
  wrap: true,
});

/** Heading of the numbers of a chart, which stand apart from the page and stay on one line. */
export const dataHeading = (value: string, align: 'left' | 'right' = 'right'): CellSpec => ({
  value,
  look: 'label',
  align,
});

/** An exact amount; with a formula it is the cached value. @param cents - whole cents */
export const euro = (cents: Cents, style: Style = {}): CellSpec => ({
  // No negative zero, which would be shown with a minus.
  value: cents / 100 + 0,
  format: 'euro',
  ...style,
});

/** An amount of a matrix: no cell at all where nothing is paid. */
export const euroOrNothing = (cents: Cents | undefined, style: Style = {}): CellSpec | null =>
  cents === undefined ? null : euro(cents, { format: 'euroOrEmpty', ...style });

export const number = (value: number, style: Style = {}): CellSpec => ({
  value,
  format: 'integer',
  ...style,
});

/** @param fraction - 0.27 is shown as 27,0% */
export const percent = (fraction: number, style: Style = {}): CellSpec => ({
  value: fraction,
  format: 'percent',
  ...style,
});

/** A day as Excel's serial number (1900 system). */
export const date = (day: IsoDate, style: Style = {}): CellSpec => ({
  value: Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569,
  format: 'date',
  ...style,
});
