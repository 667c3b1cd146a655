/** The port over Office.js: the workbook that is open in Excel. */
import type { WorkbookHost } from '../../host';
import { withMemory } from '../../memory';
import { listenToChanges, listenToSelection } from './events';
import { readMemory, storeMemory } from './memory-part';
import { readWorkbook } from './read/read-workbook';
import { findUserEdits } from './read/user-edits';
import { createPerform } from './request';
import { EXCEL_SETTINGS, type ExcelSettings } from './settings';
import { addSheet, editCells } from './write/edit-input';
import { writeWorkbook } from './write/write-workbook';

/**
 * The host over the workbook that is open in Excel. Uses the globals `Excel` and `Office`, once Office is ready.
 * Floor: ExcelApi 1.14. What changes the workbook waits for what is changing it already.
 */
export function createExcelHost(settings: ExcelSettings = EXCEL_SETTINGS): WorkbookHost {
  const perform = createPerform(settings);
  const inTurn = createTurns();
  return {
    read: (options) => readWorkbook(perform, settings, options),
    write: (sheets, options) => inTurn(() => writeWorkbook(settings, sheets, options)),
    addSheet: (spec) => inTurn(() => addSheet(settings, spec)),
    editCells: (edit) => inTurn(() => editCells(settings, edit)),
    removeResults: (options) => inTurn(() => writeWorkbook(settings, [], options)),
    userEdits: () => inTurn(() => findUserEdits(perform, settings)),
    remember: (key, text) =>
      inTurn(async () => {
        const { memory, parts } = await readMemory(perform);
        await perform(({ workbook }) => {
          storeMemory(workbook, withMemory(memory, key, text), parts);
          return () => undefined;
        });
      }),
    select: ({ sheet, cell }) =>
      perform(({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(cell).select();
        return () => undefined;
      }),
    onChange: (listener) => listenToChanges(perform, settings, listener),
    onSelect: (listener) => listenToSelection(perform, settings, listener),
  };
}

/** One after the other, whether the one before succeeded or not. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
