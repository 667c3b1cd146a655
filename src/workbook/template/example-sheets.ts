/** The example workbook: Twentebedrijf and Regio Twente, 2016–2019, as two organisations in one workbook. */
import type { SheetSpec } from '../sheet-spec';
import example from './example.json';
import { inputSheets } from './input-sheet';

export function exampleSheets(): readonly SheetSpec[] {
  const participants = example.find(({ name }) => name === 'Deelnemers');
  const codes = new Set((participants?.rows ?? []).slice(1).map(([code]) => String(code)));
  return inputSheets(example, codes);
}
