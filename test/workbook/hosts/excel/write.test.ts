import { readFileSync } from 'node:fs';
import { createExcelHost } from '../../../../src/workbook/hosts/excel/excel-host';
import { loadHost } from '../../../excel-host/file/load';
import { installOffice } from '../../../excel-host/install-office';
import type { HostLink } from '../../../excel-host/office-window';
import * as samples from '../sample-sheets';

let link: HostLink;
beforeAll(async () => {
  link = await installOffice();
});

test('Twentebedrijf', async () => {
  const bytes = readFileSync('test/fixtures/twentebedrijf-2016.xlsx');
  const host = await loadHost(bytes, 'twentebedrijf-2016.xlsx');
  link.attach(host);
  const excel = createExcelHost();
  const sheets = Object.values(samples).filter((s) => typeof s === 'object' && 'rows' in s);
  console.log(sheets.map((s) => s.name));
  console.log(await excel.write(sheets));
  console.log(await excel.userEdits());
  console.log(await excel.write(sheets));
  console.log(await excel.removeResults());
  console.log(host.log.map(({ names, ...l }) => l));
});
