/** What a run costs through Office.js: requests and bytes, from the log of the local Excel host. */
import { readFileSync } from 'node:fs';
import { calculate } from '../../src/app/calculate';
import { resultSheets } from '../../src/app/result-sheets';
import { createExcelHost } from '../../src/workbook/hosts/excel/excel-host';
import type { ExcelHost } from '../excel-host/excel-host';
import { loadHost } from '../excel-host/file/load';
import { installOffice } from '../excel-host/install-office';
import { largeFile } from './file-bench';
import { FIXTURE } from './fixture';
import { PARTICIPANTS } from './large';
import { type Line, line } from './line';

export async function officeLines(): Promise<readonly Line[]> {
  const link = await installOffice();
  const cost = async (what: string, bytes: Uint8Array): Promise<readonly Line[]> => {
    const excel = await loadHost(bytes, 'werkmap.xlsx');
    link.attach(excel);
    const host = createExcelHost();
    excel.log.length = 0;
    const snapshot = await host.read();
    const reading = costLines(`${what}: reading through Office.js`, excel);
    const sheets = resultSheets(calculate(snapshot), { language: 'nl', moment: new Date(0), snapshot });
    excel.log.length = 0;
    await host.write(sheets);
    return [...reading, ...costLines(`${what}: writing all results through Office.js`, excel)];
  };
  return [
    ...(await cost('Twentebedrijf', readFileSync(FIXTURE))),
    ...(await cost(`100 × ${PARTICIPANTS}`, await largeFile(100))),
  ];
}

function costLines(what: string, { requests }: ExcelHost): readonly Line[] {
  const bytes = requests.reduce((sum, request) => sum + request.requestBytes + request.responseBytes, 0);
  const largest = Math.max(
    ...requests.map((request) => Math.max(request.requestBytes, request.responseBytes)),
  );
  return [
    line(what, requests.length, 'requests'),
    line(what, bytes / 1e6, 'MB'),
    line(`${what}, largest one`, largest / 1e6, 'MB', { below: 5 }),
  ];
}
