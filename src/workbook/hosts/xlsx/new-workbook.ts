/** Workbooks that hold nothing but sheets of ours, and several of them in one archive. */
import type { SheetSpec } from '../../sheet-spec';
import { freshWorkbook } from './blank-workbook';
import { packEntry, writeZip } from './package/zip-write';
import { openXlsx } from './xlsx-host';

/** @param name - of the file, for messages */
export async function newWorkbook(sheets: readonly SheetSpec[], name: string): Promise<Uint8Array> {
  const book = await openXlsx(freshWorkbook(), name);
  await book.write(sheets);
  return book.bytes();
}

export interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export const zipOf = (files: readonly NamedFile[]): Uint8Array =>
  writeZip(files.map(({ file, bytes }) => packEntry(file, bytes)));
