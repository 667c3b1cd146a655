/** Reads the directory of a zip archive and unpacks entries on demand, within the limits. */
import { inflateSync } from 'fflate';
import { HostError } from '../../../host';
import {
  MAX_ENTRIES,
  MAX_EXPANDED_BYTES,
  MAX_FILE_BYTES,
  MAX_PART_BYTES,
  MAX_RATIO,
  RATIO_FREE_BYTES,
} from './limits';
import {
  CENTRAL_HEADER,
  crc32,
  DEFLATED,
  END_OF_DIRECTORY,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  STORED,
  ZIP64_END_OF_DIRECTORY,
  ZIP64_LOCATOR,
  type ZipEntry,
} from './zip-format';

const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

/**
 * The entries in directory order. Sizes are those of the directory: local headers may leave them out.
 * @throws {HostError} `damaged`, `tooLarge`, or `encrypted` when an entry is
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError('tooLarge');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > MAX_ENTRIES) throw new HostError('tooLarge');
    const entries: ZipEntry[] = [];
    let position = offset;
    for (let index = 0; index < count; index++) {
      entries.push(readEntry(bytes, view, position));
      position += CENTRAL_LENGTH + lengthOfNames(view, position);
    }
    checkEntries(entries);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new HostError('damaged');
    throw error;
  }
}

/** @throws {HostError} `damaged` when what comes out is not what the directory promises */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new HostError('damaged');
  return bytes;
}

function inflate({ method, packed, size }: ZipEntry): Uint8Array {
  if (method !== DEFLATED) throw new HostError('damaged');
  try {
    // One byte of room more than promised shows an entry that goes on; the rest of it is dropped, never kept.
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    throw new HostError('damaged');
  }
}

function checkEntries(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new HostError('damaged');
  let total = 0;
  for (const { size, packed } of entries) {
    total += size;
    const bomb = size > RATIO_FREE_BYTES && size > packed.length * MAX_RATIO;
    if (bomb || size > MAX_PART_BYTES || total > MAX_EXPANDED_BYTES) throw new HostError('tooLarge');
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let end = view.byteLength - END_LENGTH; end >= first; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const locator = end - 20;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
      const record = readSafe64(view, locator + 8);
      if (view.getUint32(record, true) !== ZIP64_END_OF_DIRECTORY) throw new HostError('damaged');
      return { count: readSafe64(view, record + 32), offset: readSafe64(view, record + 48) };
    }
    return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  }
  throw new HostError('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new HostError('damaged');
  const flags = view.getUint16(at + 8, true);
  if (flags & FLAG_ENCRYPTED) throw new HostError('encrypted');
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  const [size, packedSize, local] = readSizes(view, at, nameLength);
  if (view.getUint32(local, true) !== LOCAL_HEADER) throw new HostError('damaged');
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new HostError('damaged');
  return {
    name: new TextDecoder().decode(rawName).replace(/\\/g, '/').replace(/^\/+/, ''),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Unpacked size, packed size and place of the local header, from the zip64 field where they stand there. */
function readSizes(view: DataView, at: number, nameLength: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!sizes.includes(IN_ZIP64)) return sizes;
  const extras = at + CENTRAL_LENGTH + nameLength;
  const end = extras + view.getUint16(at + 30, true);
  for (let extra = extras; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== ZIP64_EXTRA) continue;
    let field = extra + 4;
    const [size, packedSize, local] = sizes.map((value) => {
      if (value !== IN_ZIP64) return value;
      field += 8;
      return readSafe64(view, field - 8);
    });
    return [size ?? 0, packedSize ?? 0, local ?? 0];
  }
  throw new HostError('damaged');
}

function lengthOfNames(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function readSafe64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new HostError('damaged');
  return Number(value);
}
