/** The pane on a workbook file, in a plain browser. Loaded only when a file is chosen. */

import { blankWorkbook } from '../../workbook/hosts/xlsx/blank-workbook';
import { type NamedFile, newWorkbook, zipOf } from '../../workbook/hosts/xlsx/new-workbook';
import { openXlsx } from '../../workbook/hosts/xlsx/xlsx-host';
import type { FileConnection, GiveBooks } from './connection';
import { keepFile } from './keep-file';
import { saveFile } from './save-file';

/**
 * Opens a file that the user chose.
 * @throws HostError when it is not a workbook that can be read
 */
export async function connectFile(file: File): Promise<FileConnection> {
  return open(new Uint8Array(await file.arrayBuffer()), file.name, false);
}

/** Opens a new workbook, for the example to be inserted in. */
export function connectBlank(name: string): Promise<FileConnection> {
  return open(blankWorkbook(), name, true);
}

async function open(bytes: Uint8Array, name: string, isBlank: boolean): Promise<FileConnection> {
  const host = await openXlsx(bytes, name);
  return {
    ...{ kind: 'file', host, name, isBlank },
    ...keepFile(host),
    giveBooks: (books) => saveBooks(books, `${name.replace(/\.[^.]*$/, '')}.zip`),
  };
}

/** One workbook as it is, several in an archive. */
async function saveBooks(books: Parameters<GiveBooks>[0], archive: string): Promise<void> {
  const files: NamedFile[] = [];
  for (const { file, sheets } of books) files.push({ file, bytes: await newWorkbook(sheets, file) });
  const [only] = files;
  if (only && files.length === 1) saveFile(only.bytes, only.file);
  else if (files.length > 1) saveFile(zipOf(files), archive);
}
