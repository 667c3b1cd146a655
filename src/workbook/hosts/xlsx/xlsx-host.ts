/** The port over an .xlsx or .xlsm file, in Node and in a browser alike: bytes in, bytes out. */
import {
  HostError,
  type HostOptions,
  type WorkbookHost,
  type WriteOptions,
  type WriteReport,
} from '../../host';
import { type Memory, WRITTEN_KEY, withMemories, withMemory } from '../../memory';
import type { SheetSpec } from '../../sheet-spec';
import { parseWritten, writtenText } from '../../written';
import { readMemory, writeMemory } from './package/memory-part';
import { ownSheets } from './package/own-sheets';
import { XlsxPackage } from './package/package';
import { refusalOf } from './package/sniff';
import { readWorkbookPart } from './package/workbook-part';
import { readUserEdits } from './read/read-user-edits';
import { readWorkbook } from './read/read-workbook';
import { editCells } from './write/edit-cells';
import { addSheet, writeWorkbook } from './write/write-workbook';

export interface XlsxHost extends WorkbookHost {
  /** The workbook as it is now; before a change these are the very bytes that were opened. */
  bytes(): Uint8Array;
  /** Calls back after every change that was made through this port. */
  onOwnChange(listener: () => void): void;
}

/**
 * Opens a workbook.
 * @param name - name of the file, for messages and in the snapshot
 * @throws {HostError} `notAWorkbook`, `oldFormat`, `binaryFormat`, `openDocument`, `encrypted`, `damaged`, `tooLarge`
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxHost> {
  return await namingFile(name, () => {
    const refusal = refusalOf(bytes);
    if (refusal) throw new HostError(refusal);
    const pkg = XlsxPackage.fromZip(bytes);
    readWorkbookPart(pkg);
    return hostOver(pkg, bytes, name);
  });
}

function hostOver(opened: XlsxPackage, openedBytes: Uint8Array, name: string): XlsxHost {
  let pkg = opened;
  let bytes: Uint8Array | undefined = openedBytes;
  let lastChange: Promise<unknown> = Promise.resolve();
  const listeners: (() => void)[] = [];

  /** Works on a copy, so that after an error the workbook is as it was; changes wait for each other. */
  const change = <T>(work: (draft: XlsxPackage, part: string, memory: Memory) => Promise<T>): Promise<T> => {
    const result = lastChange.then(() =>
      namingFile(name, async () => {
        const draft = pkg.copy();
        const { part } = readWorkbookPart(draft);
        const outcome = await work(draft, part, readMemory(draft, part));
        pkg = draft;
        bytes = undefined;
        for (const tell of listeners) tell();
        return outcome;
      }),
    );
    lastChange = result.catch(() => undefined);
    return result;
  };

  const write = (sheets: readonly SheetSpec[], options?: WriteOptions): Promise<WriteReport> =>
    change(async (draft, part, memory) => {
      requireNotAborted(options);
      const { report, written } = await writeWorkbook(
        draft,
        sheets,
        parseWritten(memory[WRITTEN_KEY]),
        options,
      );
      const remembered = { ...options?.remember?.(report), [WRITTEN_KEY]: writtenText(written) };
      writeMemory(draft, part, withMemories(memory, remembered));
      return report;
    });

  return {
    bytes: () => (bytes ??= pkg.toZip()),
    onOwnChange: (listener) => void listeners.push(listener),
    read: (options) =>
      namingFile(name, async () => {
        requireNotAborted(options);
        options?.onProgress?.({ task: 'reading', done: 0, of: 1 });
        const snapshot = await readWorkbook(pkg, readWorkbookPart(pkg), name);
        options?.onProgress?.({ task: 'reading', done: 1, of: 1 });
        requireNotAborted(options);
        return snapshot;
      }),
    write,
    addSheet: (spec) => change((draft) => addSheet(draft, spec)),
    editCells: (edit) => change(async (draft) => editCells(draft, readWorkbookPart(draft), edit)),
    removeResults: async (options) =>
      ownSheets(readWorkbookPart(pkg)).length === 0 ? NOTHING_DONE : await write([], options),
    userEdits: () => namingFile(name, () => readUserEdits(pkg)),
    remember: (key, text) =>
      change(async (draft, part, memory) => writeMemory(draft, part, withMemory(memory, key, text))),
  };
}

const NOTHING_DONE: WriteReport = { written: [], replaced: [], removed: [] };

function requireNotAborted(options: HostOptions | undefined): void {
  if (options?.signal?.aborted) throw new HostError('cancelled');
}

/** Errors from deep inside do not know the file; the user wants to. */
async function namingFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { file, ...error.params }, error.written);
  }
}
