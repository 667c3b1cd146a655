/** The host over .xlsx files keeps the contract of all hosts. */
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/xlsx-host';
import { describeEdits } from '../edit-contract';
import { describeHost, type HostUnderTest } from '../host-contract';
import { typeInFile } from './type-in-file';

const open = async (bytes: Uint8Array): Promise<HostUnderTest> => {
  let host = await openXlsx(bytes, 'werkmap.xlsx');
  return {
    // A file is edited by another program, so the host is opened anew after it.
    host: new Proxy(host, { get: (_, key) => Reflect.get(host, key) }),
    save: () => Promise.resolve(host.bytes()),
    type: async (sheet, cell, value) => {
      host = await openXlsx(typeInFile(host.bytes(), sheet, cell, value), 'werkmap.xlsx');
    },
  };
};

describeHost('XlsxHost', open);
describeEdits('XlsxHost', open);
