/** The pane inside Excel. */
import { registerRibbon } from '../../commands/ribbon';
import { createExcelHost } from '../../workbook/hosts/excel/excel-host';
import type { ExcelConnection } from './connection';
import { loadOffice } from './load-office';

/** @throws OfficeError when this is not an Excel that the product works in */
export async function connectExcel(): Promise<ExcelConnection> {
  await loadOffice();
  const onCommand = registerRibbon({
    associate: (action, run) => Office.actions.associate(action, run),
    showPane: () => Office.addin.showAsTaskpane(),
  });
  return {
    kind: 'excel',
    host: createExcelHost(),
    displayLanguage: Office.context.displayLanguage,
    isDark: isOfficeDark,
    onCommand,
  };
}

/** Not every Excel knows themes; one that does not may throw instead of saying so. */
function isOfficeDark(): boolean | undefined {
  try {
    return Office.context.officeTheme?.isDarkTheme;
  } catch {
    return undefined;
  }
}
