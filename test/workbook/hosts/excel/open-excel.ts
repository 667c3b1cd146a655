/** Opens workbooks in the local Excel host, for tests of the host over Office.js. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookHost } from '../../../../src/workbook/host';
import { createExcelHost } from '../../../../src/workbook/hosts/excel/excel-host';
import { EXCEL_SETTINGS, type ExcelSettings } from '../../../../src/workbook/hosts/excel/settings';
import type { ExcelHost } from '../../../excel-host/excel-host';
import { loadHost } from '../../../excel-host/file/load';
import { saveWorkbook } from '../../../excel-host/file/save';
import { installOffice } from '../../../excel-host/install-office';
import type { HostLink } from '../../../excel-host/office-window';

/** Waits that a test can afford; an answer that does come is waited for on a busy computer too. */
export const QUICK: ExcelSettings = { ...EXCEL_SETTINGS, editingWaits: [1, 1], settle: 5 };

/** For answers that never come. */
export const impatient = (settings: ExcelSettings): ExcelSettings => ({ ...settings, timeout: 300 });

export interface Opened {
  readonly excel: ExcelHost;
  readonly host: WorkbookHost;
}

let link: Promise<HostLink> | undefined;

/** The genuine library is loaded once per test file. */
export async function attach(excel: ExcelHost, settings: ExcelSettings = QUICK): Promise<Opened> {
  link ??= installOffice();
  (await link).attach(excel);
  return { excel, host: createExcelHost(settings) };
}

export const fixture = (name: string): Uint8Array =>
  readFileSync(join(__dirname, `../../../fixtures/${name}.xlsx`));

/** @param name - of a fixture, without `.xlsx` */
export const openFixture = async (name: string, settings?: ExcelSettings): Promise<Opened> =>
  attach(await loadHost(fixture(name), `${name}.xlsx`), settings);

/** What the log says of the requests for data: how many, and their bytes to and fro together. */
export function costOf({ requests }: ExcelHost): { readonly requests: number; readonly bytes: number } {
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0),
  };
}

/** The parts of the saved workbook as texts, without what differs by the clock. */
export async function partsOf({ workbook }: ExcelHost): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await saveWorkbook(workbook)));
  return Object.fromEntries(
    parts
      .filter(([name]) => !name.startsWith('docProps/'))
      .map(([name, bytes]) => [name, strFromU8(bytes).replace(/ comment="run [^"]*"/g, '')]),
  );
}
