/** A model as the input sheets of the workbook contract, well made: reading them gives the same model. */
import type { Model } from '../../engine/model';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { inputSheets } from '../../workbook/template/input-sheet';
import { amountSheets } from './amount-sheets';
import { baseSheets } from './base-sheets';
import { otherSheets } from './other-sheets';
import { codesOf } from './words';

/** Sheets that are needed also while they are still empty. */
const ALWAYS: readonly string[] = [
  'Instellingen',
  'Deelnemers',
  'Product-afnemer',
  'Begroting',
  'Realisatie',
  'DVO',
];

/** Sheets without a row are left out, but for those that every workbook has. */
export function modelSheets(model: Model): readonly SheetSpec[] {
  const codes = new Set(codesOf(model));
  const sheets = [...baseSheets(model), ...amountSheets(model), ...otherSheets(model)];
  return inputSheets(
    sheets.filter(({ name, rows }) => rows.length > 1 || ALWAYS.includes(name)),
    codes,
  );
}
