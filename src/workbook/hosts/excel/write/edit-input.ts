/** Changes the user's own part of the workbook where the user asked for it: single cells, or a sheet that is added. */
import { areaAddress, cellAddress } from '../../../address';
import type { CellEdit, CellsEdit } from '../../../cells-edit';
import { showsDay } from '../../../date-format';
import { HostError } from '../../../host';
import { placeSheets } from '../../../place';
import type { SheetSpec } from '../../../sheet-spec';
import { DAYS_1904, readInventory } from '../inventory';
import { createPerform } from '../request';
import type { ExcelSettings } from '../settings';
import { literalText } from './literal';
import { packSteps, type Step } from './steps';
import { addingSteps } from './write-steps';
import { queueSteps } from './write-workbook';

/** One request to look, one to change: Excel carries out a request from begin to end or refuses it. */
export async function editCells(settings: ExcelSettings, { sheet, cells, tables }: CellsEdit): Promise<void> {
  const perform = createPerform(settings);
  const inventory = await readInventory(perform);
  const entry = inventory.sheets.find(({ name }) => name === sheet);
  if (inventory.isReadOnly) throw new HostError('readOnly');
  if (!entry) throw new HostError('failed');
  if (entry.isProtected) throw new HostError('sheetProtected', { sheet });
  await perform(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(entry.id);
    for (const { name, area } of tables)
      worksheet.tables.getItem(name).resize(worksheet.getRange(areaAddress(area)));
    for (const cell of cells) {
      const range = worksheet.getRange(cellAddress(cell.row, cell.column));
      // First the format: in a cell for text a number would become a text.
      if (cell.format !== undefined) range.numberFormat = [[cell.format]];
      range.values = [[contentOf(cell, inventory.uses1904)]];
    }
    return () => undefined;
  });
}

function contentOf({ value, format }: CellEdit, uses1904: boolean): string | number {
  if (typeof value === 'number')
    return uses1904 && format !== undefined && showsDay(format) ? value - DAYS_1904 : value;
  return literalText(value ?? '');
}

/** A sheet that could not be completed is taken out again. */
export async function addSheet(settings: ExcelSettings, wanted: SheetSpec): Promise<string> {
  const perform = createPerform(settings);
  const inventory = await readInventory(perform);
  if (inventory.isReadOnly) throw new HostError('readOnly');
  if (inventory.isProtected) throw new HostError('workbookProtected');
  const taken = { sheets: inventory.sheets.map(({ name }) => name), names: [] };
  const [spec = wanted] = placeSheets([wanted], taken).sheets;
  const options = {
    blockBytes: settings.payload / 4,
    uses1904: inventory.uses1904,
    keepsObjects: false,
    run: '',
  };
  const steps: readonly Step[] = addingSteps(
    { spec, mark: undefined, present: undefined, earlierGroups: '' },
    options,
  );
  const requests = packSteps(steps, settings.payload);
  for (const [index, request] of requests.entries()) {
    try {
      await perform(queueSteps(request));
    } catch (error) {
      if (index > 0) await removeAgain(settings, spec.name);
      throw error;
    }
  }
  return spec.name;
}

async function removeAgain(settings: ExcelSettings, name: string): Promise<void> {
  await createPerform(settings)(({ workbook }) => {
    workbook.worksheets.getItemOrNullObject(name).delete();
    return () => undefined;
  });
}
