/** The pane inside Excel. */
import { registerRibbon } from '../../commands/ribbon';
import { registerFunctions } from '../../functions/register-functions';
import { createExcelHost } from '../../workbook/hosts/excel/excel-host';
import type { ExcelConnection } from './connection';
import { loadOffice } from './load-office';

/** @throws OfficeError when this is not an Excel that the product works in */
export async function connectExcel(): Promise<ExcelConnection> {
  // Before Office is ready: from then on Excel calls the functions in the workbook.
  await loadOffice(() => registerFunctions(CustomFunctions, () => Office.context.displayLanguage));
  const onCommand = registerRibbon({
    associate: (action, run) => Office.actions.associate(action, run),
    showPane: () => Office.addin.showAsTaskpane(),
  });
  return {
    kind: 'excel',
    host: createExcelHost(),
    giveBooks: async (books) => (await import('./open-books')).openBooks(books),
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
