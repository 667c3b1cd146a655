/** The host over .xlsx files keeps the contract of all hosts. */
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { describeHost } from '../host-contract';
import { typeInFile } from './type-in-file';

describeHost('XlsxHost', async (bytes) => {
  let host = await openXlsx(bytes, 'werkmap.xlsx');
  return {
    // A file is edited by another program, so the host is opened anew after it.
    host: new Proxy(host, { get: (_, key) => Reflect.get(host, key) }),
    save: () => Promise.resolve(host.bytes()),
    type: async (sheet, cell, value) => {
      host = await openXlsx(typeInFile(host.bytes(), sheet, cell, value), 'werkmap.xlsx');
    },
  };
});
