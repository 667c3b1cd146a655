/** Which corrections belong to a sheet that is shown. Pure. */
import type { Correction } from '../../app/correction-list';

export interface CorrectionsBySheet {
  readonly ofSheet: (sheet: string) => readonly Correction[];
  /** About names, and about sheets that are not shown. */
  readonly others: readonly Correction[];
}

export function correctionsBySheet(
  corrections: readonly Correction[],
  shown: readonly string[],
): CorrectionsBySheet {
  const sheetOf = (correction: Correction): string | undefined =>
    correction.kind === 'participants' ? undefined : correction.sheet;
  return {
    ofSheet: (sheet) => corrections.filter((correction) => sheetOf(correction) === sheet),
    others: corrections.filter((correction) => !shown.includes(sheetOf(correction) ?? '')),
  };
}
