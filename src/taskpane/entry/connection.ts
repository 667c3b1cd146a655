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

/** `changed`: it differs from what was opened or saved last. */
export type Kept =
  | { readonly kind: 'asOpened' | 'changed' }
  | { readonly kind: 'saved'; readonly name: string };

export interface FileConnection {
  readonly kind: 'file';
  readonly host: WorkbookHost;
  readonly giveBooks: GiveBooks;
  /** Name of the opened file. */
  readonly name: string;
  /** Hands the workbook as it is now to the user, under this name. */
  readonly save: (name: string) => void;
  /** Whether closing the page would lose something. */
  readonly kept: () => Kept;
  /** Calls back when {@link kept} is another; returns how to stop. */
  readonly onKept: (listener: () => void) => () => void;
  /** Begin by inserting the example. */
  readonly isBlank: boolean;
}

export type Connection = ExcelConnection | FileConnection;
