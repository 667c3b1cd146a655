/** Writes a zip archive; entries that were read from another one are copied as they are. */
import { deflateSync } from 'fflate';
import {
  CENTRAL_HEADER,
  crc32,
  DEFLATED,
  END_OF_DIRECTORY,
  FLAG_SIZES_FOLLOW,
  FLAG_UTF8,
  LOCAL_HEADER,
  STORED,
  type ZipEntry,
} from './zip-format';

/** 1 January 1980: the same content always gives the same file. */
const EPOCH = 0x00210000;
const VERSION = 20;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/** A new entry, packed. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
  const smaller = packed.length < bytes.length;
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: FLAG_UTF8,
    method: smaller ? DEFLATED : STORED,
    modified: EPOCH,
    crc: crc32(bytes),
    size: bytes.length,
    packed: smaller ? packed : bytes,
  };
}

/** The archive, entries in the order given, at most 4 GB and 65,535 entries (the limits on reading are lower). */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, { rawName }) => sum + rawName.length, 0);
  const data = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const bytes = new Uint8Array(
    data + 2 * names + entries.length * (LOCAL_LENGTH + CENTRAL_LENGTH) + END_LENGTH,
  );
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + LOCAL_LENGTH);
    bytes.set(entry.packed, at + LOCAL_LENGTH + entry.rawName.length);
    at += LOCAL_LENGTH + entry.rawName.length + entry.packed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + entry.rawName.length;
  }
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local and the central header have in common, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  // The sizes always stand in the headers here, so nothing follows the data.
  view.setUint16(at + 2, entry.flags & ~FLAG_SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
