/** What the pane works on: the workbook in Excel, or a workbook file. */

import type { ParticipantBook } from '../../app/participant-books';
import type { RibbonCommand } from '../../commands/ribbon';
import type { WorkbookHost } from '../../workbook/host';

/** Hands new workbooks to the user, without touching the workbook that is open. */
export type GiveBooks = (books: readonly Pick<ParticipantBook, 'file' | 'sheets'>[]) => Promise<void>;

export interface ExcelConnection {
  readonly kind: 'excel';
  readonly host: WorkbookHost;
  readonly giveBooks: GiveBooks;
  /** Language tag of Excel's own texts, such as `nl-NL`. */
  readonly displayLanguage: string;
  /** Whether Office shows itself dark; undefined on the web, and in an Excel that does not know themes. */
  readonly isDark: () => boolean | undefined;
  /** Hands over the ribbon's commands, also those given before the pane listened; returns how to stop. */
  readonly onCommand: (listener: (command: RibbonCommand) => void) => () => void;
}

export interface FileConnection {
  readonly kind: 'file';
  readonly host: WorkbookHost;
  readonly giveBooks: GiveBooks;
  /** Name of the opened file. */
  readonly name: string;
  /** The workbook as it is now. */
  readonly bytes: () => Uint8Array;
  /** Begin by inserting the example. */
  readonly isBlank: boolean;
}

export type Connection = ExcelConnection | FileConnection;
