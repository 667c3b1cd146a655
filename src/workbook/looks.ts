/** What the looks of cells come to, the same in every host. Sizes in points, colours RRGGBB. */
import type { CellLook } from './sheet-spec';

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Undefined: the size of the workbook's own font. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Thin line above the cell. */
  readonly lineAbove?: string;
  /** Thin lines around the cell. */
  readonly frame?: string;
}

/** Dark blue, the one accent of the product. */
export const ACCENT_COLOR = '1F4E78';
/** Of what is not 0 while it should be. */
export const ALARM_COLOR = '9C0006';

const GREY = '595959';

/** Contrast of every text to its fill is at least 4.5 : 1. */
export const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: { bold: true, size: 16, color: ACCENT_COLOR },
  subtitle: { color: GREY },
  heading: { bold: true, color: 'FFFFFF', fill: ACCENT_COLOR },
  text: {},
  label: { bold: true },
  total: { bold: true, lineAbove: ACCENT_COLOR },
  note: { italic: true, color: GREY },
  link: { underline: true, color: '0563C1' },
  good: { color: '006100', fill: 'E2F0D9' },
  bad: { bold: true, color: ALARM_COLOR, fill: 'FBE5E6' },
  big: { bold: true, size: 20, color: ACCENT_COLOR },
  input: { fill: 'FFF8E1', frame: 'BFBFBF' },
};

/** What a user may do on a protected input sheet besides filling cells; in file and Excel under one name. */
export const PERMITTED_ACTIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
] as const;

/** Style of our tables: light, with bands; their headings carry the look of a heading. */
export const TABLE_STYLE = 'TableStyleLight1';
