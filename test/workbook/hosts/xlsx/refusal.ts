/** What the host says of a file that it may have to refuse. */
import { HostError, type HostErrorCode } from '../../../../src/workbook/host';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { simpleParts, worksheet, zipped } from './hand-made';

export const SHEETS = { Blad1: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') };

/** Code of the refusal on opening or reading; undefined when it was read. */
export async function refusal(bytes: Uint8Array): Promise<HostErrorCode | undefined> {
  try {
    await (await openXlsx(bytes, 'bestand.xlsx')).read();
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(error.params.file).toBe('bestand.xlsx');
    return error.code;
  }
}

/** A workbook of one number, with one part changed or added. */
export const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  zipped({ ...simpleParts({ sheets: SHEETS }), [name]: content });
