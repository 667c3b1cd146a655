/** The port over an .xlsx or .xlsm file, in Node and in a browser alike: bytes in, bytes out. */
import { HostError, type HostErrorCode, type HostOptions, type WorkbookHost } from '../../host';
import type { WorkbookSnapshot } from '../../snapshot';
import { XlsxPackage } from './package/package';
import { refusalOf } from './package/sniff';
import { readWorkbookPart } from './package/workbook-part';
import { readWorkbook } from './read/read-workbook';

export interface XlsxHost extends WorkbookHost {
  /** The workbook as it is now; before a write these are the very bytes that were opened. */
  bytes(): Uint8Array;
}

/**
 * Opens a workbook.
 * @param name - name of the file, for messages and in the snapshot
 * @throws {HostError} `notAWorkbook`, `oldFormat`, `binaryFormat`, `openDocument`, `encrypted`, `damaged`, `tooLarge`
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxHost> {
  const fail = (code: HostErrorCode) => new HostError(code, { file: name });
  const named = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof HostError ? fail(error.code) : error;
    }
  };
  const refusal = refusalOf(bytes);
  if (refusal) throw fail(refusal);
  const pkg = await named(() => XlsxPackage.fromZip(bytes));
  const workbook = await named(() => readWorkbookPart(pkg));

  return {
    bytes: () => bytes,
    read: (options: HostOptions = {}): Promise<WorkbookSnapshot> =>
      named(async () => {
        options.signal?.throwIfAborted();
        return await readWorkbook(pkg, workbook, name);
      }),
    write: () => Promise.reject(new Error('soon')),
    removeResults: () => Promise.reject(new Error('soon')),
    userEdits: () => Promise.resolve([]),
    remember: () => Promise.resolve(),
  };
}
