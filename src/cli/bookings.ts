/** `--boekingen`: the bookings of all participants in one CSV file, or a file for each of them in a folder. */
import { join } from 'node:path';
import { bookingFiles, bookingsCsv } from '../app/bookings-csv';
import type { Calculation } from '../app/calculate';
import type { Language } from '../locale';
import { type FileToWrite, makeFolder } from '../workbook/hosts/xlsx/node-file';

/**
 * The files to write. A folder is made when it is not there.
 * @param path - a folder, or a file whose name ends in `.csv`
 * @throws HostError when the folder cannot be made
 */
export async function filesOfBookings(
  path: string,
  calculation: Calculation,
  language: Language,
): Promise<readonly FileToWrite[]> {
  if (/\.csv$/i.test(path)) return [{ path, bytes: bookingsCsv(calculation, language) }];
  const files = bookingFiles(calculation, language).map(({ file, bytes }) => ({
    path: join(path, file),
    bytes,
  }));
  if (files.length > 0) await makeFolder(path);
  return files;
}
