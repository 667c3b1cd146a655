/** A small workbook with a sheet Scenario's in a layout of the user's own. */
import type { ChangeDraft } from '../../../src/app/scenarios/draft';
import { EMPTY_CHANGE } from '../../../src/app/scenarios/draft';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { PARTICIPANTS, type SheetOptions, sheet, workbook } from '../../workbook/read/build-snapshot';

export const change = (word: string, value: string, names: Partial<ChangeDraft> = {}): ChangeDraft => ({
  ...EMPTY_CHANGE,
  change: word,
  ...names,
  value,
});

export const HEADINGS = [
  'Scenario',
  'Wijziging',
  'Organisatie',
  'Deelnemer',
  'Werkveld',
  'Product',
  'Kostensoort',
  'Jaar',
  'Waarde',
] as const;

/** @param rows - of the sheet Scenario's, headings included; undefined: there is no such sheet */
export function book(
  rows: readonly (readonly CellValue[])[] | undefined,
  options: SheetOptions = {},
): WorkbookSnapshot {
  return workbook([
    sheet('Deelnemers', PARTICIPANTS),
    sheet('Matrix', [
      ['Werkveld', 'Product', 'Almelo', 'Borne', 'RT'],
      ['P&O', 'Salaris', 'x', 'x', null],
      ['P&O', 'Advies', 'x', null, 'x'],
    ]),
    sheet('Begroting', [
      ['Werkveld', 'Product', 'Kostensoort', 2016],
      ['P&O', 'Salaris', 'Personeel', 900],
      ['P&O', 'Advies', 'Personeel', 300],
    ]),
    ...(rows ? [sheet("Scenario's", rows, options)] : []),
  ]);
}
