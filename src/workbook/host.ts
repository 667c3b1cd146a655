/** The port between the use cases and a workbook: Excel itself, or an .xlsx file. */
import type { Source } from '../engine/model';
import type { CellsEdit } from './cells-edit';
import type { SheetSpec } from './sheet-spec';
import type { WorkbookSnapshot } from './snapshot';

/** Told during long work; `done` and `of` count steps of one kind of work. */
export interface Progress {
  readonly task: 'reading' | 'calculating' | 'writing';
  readonly done: number;
  readonly of: number;
}

export interface HostOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting stops before the next request; what was written by then is told in the error. */
  readonly signal?: AbortSignal;
}

export interface WriteOptions extends HostOptions {
  /** Texts to remember (see {@link WorkbookHost.remember}) together with the sheets: both, or neither. */
  readonly remember?: (report: WriteReport) => Readonly<Record<string, string>>;
}

export interface WriteReport {
  /** Names as written; a name that a sheet of the user already bears gets a number. */
  readonly written: readonly { readonly spec: string; readonly sheet: string }[];
  /** Own sheets that were replaced or removed. */
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
}

/** Why a host could not do what was asked. The locale has a sentence for each. */
export type HostErrorCode =
  | 'notAWorkbook'
  | 'oldFormat'
  | 'binaryFormat'
  | 'openDocument'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  | 'fileMissing'
  | 'fileUnreadable'
  | 'fileUnwritable'
  | 'workbookProtected'
  | 'sheetProtected'
  | 'readOnly'
  | 'editing'
  | 'timeout'
  | 'cancelled'
  | 'apiMissing'
  | 'failed';

/** Thrown by hosts for anything that a user can meet. `detail` never carries data of the workbook. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    /** Result sheets that were completely written before it went wrong; empty: the workbook is as it was. */
    readonly written: readonly string[] = [],
    /**
     * Result sheets that may be half written, because they could not be put back: empty them or write again. Empty
     * together with {@link written}: the workbook is as it was.
     */
    readonly incomplete: readonly string[] = [],
  ) {
    super(code);
    this.name = 'HostError';
  }
}

export interface WorkbookHost {
  /** Reads all sheets but our own result sheets. */
  read(options?: HostOptions): Promise<WorkbookSnapshot>;
  /**
   * Writes the sheets. Own sheets of an earlier run that are not among `sheets` are removed, and so are their
   * tables and names; nothing of the user's is touched.
   */
  write(sheets: readonly SheetSpec[], options?: WriteOptions): Promise<WriteReport>;
  /**
   * Adds an input sheet after all others; it is the user's from then on, and nothing else changes.
   * @returns the name that it got: one that is in use gets a number
   */
  addSheet(spec: SheetSpec): Promise<string>;
  /** Changes cells of a sheet of the user's: all of them or, after an error, none. Nothing else changes. */
  editCells(edit: CellsEdit): Promise<void>;
  /** Takes out every result sheet and name of ours and nothing else. */
  removeResults(options?: WriteOptions): Promise<WriteReport>;
  /** Result sheets on which the user has written since: cells whose content is not what we wrote. */
  userEdits(): Promise<readonly Source[]>;
  /** Stores a text in the workbook under a key (options, corrections); an empty text removes it. */
  remember(key: string, text: string): Promise<void>;
  /** Selects a cell, where the host has a screen. */
  select?(source: Source): Promise<void>;
  /** Calls back after a change by somebody else than us; returns how to stop. */
  onChange?(listener: (change: Source) => void): Promise<() => Promise<void>>;
  /** Calls back when the user selects another cell; returns how to stop. */
  onSelect?(listener: (selected: Source) => void): Promise<() => Promise<void>>;
}
