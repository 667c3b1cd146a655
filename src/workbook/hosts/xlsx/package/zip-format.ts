/** The few fields of the zip format (APPNOTE.TXT) that workbooks use. */

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const ZIP64_END_OF_DIRECTORY = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const STORED = 0;
export const DEFLATED = 8;
export const FLAG_ENCRYPTED = 1;
export const FLAG_SIZES_FOLLOW = 8;
export const FLAG_UTF8 = 0x800;

/** A file in the archive as it stands there: packed, so that an untouched one can be copied byte for byte. */
export interface ZipEntry {
  /** As a part name: slashes forward, none in front. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS time in the low, date in the high 16 bits. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of the zip format. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
