/** What the host asks of Excel at a time, and how long it waits. Tests set other values. */

export interface ExcelSettings {
  /** UTF-8 bytes of one request or one answer. Excel on the web refuses more than 5 MB of either. */
  readonly payload: number;
  /** Cells of one read: Excel gives no values at all for more than 5 million. */
  readonly cells: number;
  /** Milliseconds after which a request counts as lost. */
  readonly timeout: number;
  /** Milliseconds between attempts while the user is typing in a cell. */
  readonly editingWaits: readonly number[];
  /** Milliseconds in which changes and selections are gathered before they are told. */
  readonly settle: number;
}

export const EXCEL_SETTINGS: ExcelSettings = {
  payload: 4_400_000,
  cells: 5_000_000,
  timeout: 60_000,
  editingWaits: [250, 500, 1000, 2000],
  settle: 50,
};
