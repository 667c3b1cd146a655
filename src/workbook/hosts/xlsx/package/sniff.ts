/** Tells from the first bytes what somebody offers as a workbook, so that each other format gets its own sentence. */
import type { HostErrorCode } from '../../../host';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A password-protected .xlsx is an OLE file with this stream; its directory names it in UTF-16. */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Undefined for a zip archive, else why it cannot be opened. */
export function refusalOf(bytes: Uint8Array): HostErrorCode | undefined {
  if (startsWith(bytes, ZIP)) return undefined;
  if (!startsWith(bytes, OLE)) return 'notAWorkbook';
  return includesUtf16(bytes, ENCRYPTED_STREAM) ? 'encrypted' : 'oldFormat';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (char) => char.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}
