/** Inside Excel: opens workbooks of ours as new ones, beside that of the user. Loaded only when asked for. */
import { newWorkbook } from '../../workbook/hosts/xlsx/new-workbook';
import type { GiveBooks } from './connection';

export async function openBooks(books: Parameters<GiveBooks>[0]): Promise<void> {
  for (const { sheets, file } of books) await Excel.createWorkbook(base64Of(await newWorkbook(sheets, file)));
}

/** In pieces: a call takes a limited number of arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
