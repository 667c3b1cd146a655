/** Under which name the workbook is saved: the opened file itself is never overwritten. */
import type { FileConnection } from '../entry/connection';
import type { Texts } from '../texts';

/** `begroting.xlsx` → `begroting met resultaat.xlsx`; a workbook that is not a file yet keeps its name. */
export function saveName(
  { name, isBlank }: Pick<FileConnection, 'name' | 'isBlank'>,
  hasResults: boolean,
  { file }: Texts['t'],
): string {
  if (isBlank) return name;
  const suffix = hasResults ? file.resultSuffix : file.changedSuffix;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}${suffix}${name.slice(dot)}` : `${name}${suffix}.xlsx`;
}
