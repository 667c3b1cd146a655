/** A sentence for each reason why a workbook or file cannot be read or written. */
import type { host as nl } from '../nl/host';

const theFile = ({ file }: Readonly<Record<string, string>>): string =>
  file ? `The file ${file}` : 'The file';

export const host: typeof nl = {
  notAWorkbook: (params) =>
    `${theFile(params)} is not an Excel workbook. Choose a file that ends in .xlsx or .xlsm.`,
  oldFormat: (params) =>
    `${theFile(params)} has the old format of Excel 97-2003 (.xls). Save it as .xlsx in Excel and choose that file.`,
  binaryFormat: (params) =>
    `${theFile(params)} is a binary Excel workbook (.xlsb). Save it as .xlsx in Excel and choose that file.`,
  openDocument: (params) =>
    `${theFile(params)} is an OpenDocument file (.ods). Save it as .xlsx and choose that file.`,
  encrypted: (params) =>
    `${theFile(params)} is protected by a password. Remove the password in Excel and choose the file again.`,
  damaged: (params) =>
    `${theFile(params)} is damaged or incomplete. Open it in Excel, let Excel repair it and save it again.`,
  tooLarge: (params) =>
    `${theFile(params)} is larger than can be handled. Remove sheets or cells that are not needed.`,
  fileMissing: (params) => `${theFile(params)} does not exist. Check the name and the folder.`,
  fileUnreadable: (params) =>
    `${theFile(params)} cannot be read. Check that it is a file and that you are allowed to read it.`,
  fileUnwritable: (params) =>
    `${theFile(params)} cannot be written. Check that the folder exists, that you are allowed to write there, that there is room and that the file is not open elsewhere. Nothing was changed.`,
  workbookProtected: () =>
    'The structure of the workbook is protected, so that no sheets can be added. Remove the protection (Review, Protect Workbook) and try again.',
  sheetProtected: ({ sheet }) =>
    `${sheet ? `The sheet ${sheet}` : 'A result sheet'} is protected. Remove the protection (Review, Unprotect Sheet) and try again.`,
  readOnly: () => 'The workbook was opened read-only. Save a copy and go on in that.',
  editing: () => 'A cell is still being edited. Press Enter or Esc and try again.',
  timeout: () => 'Excel does not answer. Wait until Excel is ready and try again.',
  cancelled: () => 'The work was cancelled.',
  apiMissing: ({ api }) =>
    `This version of Excel lacks something that is needed${api ? ` (${api})` : ''}. Update Excel or use Excel on the web.`,
  failed: () => 'Excel could not carry out the request. Try again; save the workbook first if necessary.',
};
