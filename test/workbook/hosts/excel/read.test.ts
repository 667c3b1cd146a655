import { readFileSync } from 'node:fs';
import { createExcelHost } from '../../../../src/workbook/hosts/excel/excel-host';
import { EXCEL_SETTINGS } from '../../../../src/workbook/hosts/excel/settings';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { loadHost } from '../../../excel-host/file/load';
import { installOffice } from '../../../excel-host/install-office';
import type { HostLink } from '../../../excel-host/office-window';

let link: HostLink;
beforeAll(async () => {
  link = await installOffice();
});

test('Twentebedrijf', async () => {
  const bytes = readFileSync('test/fixtures/twentebedrijf-2016.xlsx');
  const host = await loadHost(bytes, 'twentebedrijf-2016.xlsx');
  link.attach(host);
  const snapshot = await createExcelHost(EXCEL_SETTINGS).read();
  const file = await (await openXlsx(bytes, 'twentebedrijf-2016.xlsx')).read();
  console.log(host.log.map(({ names, ...l }) => l));
  expect(snapshot).toEqual(file);
});
