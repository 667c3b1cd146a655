/** The host over Office.js keeps the contract of all hosts, against the genuine library. */
import { createExcelHost } from '../../../../src/workbook/hosts/excel/excel-host';
import { loadHost } from '../../../excel-host/file/load';
import { saveWorkbook } from '../../../excel-host/file/save';
import { installOffice } from '../../../excel-host/install-office';
import type { HostLink } from '../../../excel-host/office-window';
import { describeEdits } from '../edit-contract';
import { describeHost, type HostUnderTest } from '../host-contract';

let link: HostLink;
beforeAll(async () => {
  link = await installOffice();
});

const open = async (bytes: Uint8Array): Promise<HostUnderTest> => {
  const excel = await loadHost(bytes, 'werkmap.xlsx');
  link.attach(excel);
  return {
    host: createExcelHost(),
    save: () => saveWorkbook(excel.workbook),
    type: async (sheet, cell, value) => excel.edit(`${sheet}!${cell}`, value),
  };
};

describeHost('ExcelHost', open);
describeEdits('ExcelHost', open);
