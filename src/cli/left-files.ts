/** Files of an earlier run that nobody of this one will write again, as of a participant that has left. */
import { join } from 'node:path';
import type { Calculation } from '../app/calculate';
import { bookNames } from '../app/participant-books';
import { foldText } from '../engine/text';
import { type FileToWrite, namesIn, readFileBytes } from '../workbook/hosts/xlsx/node-file';
import { openXlsx } from '../workbook/hosts/xlsx/xlsx-host';

/**
 * Workbooks in the folder that are called like those per participant of this year, hold sheets of ours and nothing else,
 * and belong to no participant of the workbook. They are only told: nothing is taken away.
 * @param written - what this run writes there
 * @returns names of files, in order
 */
export async function leftFiles(
  folder: string,
  { models: [model], runs: [run] }: Calculation,
  written: readonly FileToWrite[],
): Promise<readonly string[]> {
  if (!model || !run) return [];
  const nameOf = bookNames(run.year);
  const known = new Set(
    [
      ...model.participants.map(({ name, code }) => join(folder, nameOf(name, code))),
      ...written.map(({ path }) => path),
    ].map(foldText),
  );
  const likeOurs = new RegExp(`^.+ ${run.year}( \\(\\d+\\))?\\.xlsx$`, 'i');
  const left: string[] = [];
  for (const name of await namesIn(folder))
    if (likeOurs.test(name) && !known.has(foldText(join(folder, name))) && (await isOurs(join(folder, name))))
      left.push(name);
  return left;
}

/** Whether all sheets are ours; what cannot be read is somebody else's. */
async function isOurs(path: string): Promise<boolean> {
  try {
    const { sheets } = await (await openXlsx(await readFileBytes(path), path)).read();
    return sheets.length > 0 && sheets.every(({ own }) => own);
  } catch {
    return false;
  }
}
