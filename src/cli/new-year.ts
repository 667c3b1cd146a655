/** `--nieuw-jaar`: writes the workbook of the next year and says what must be looked at. */
import { newYear } from '../app/new-year/new-year';
import { dictionaryOf, type Language } from '../locale';
import type { WorkbookHost } from '../workbook/host';
import { freshWorkbook } from '../workbook/hosts/xlsx/blank-workbook';
import { writeFiles } from '../workbook/hosts/xlsx/node-file';
import { openXlsx } from '../workbook/hosts/xlsx/xlsx-host';
import type { Arguments } from './arguments';
import type { ExitStatus, Terminal } from './run';

/** @returns 0, or 2 when the old workbook has an error that stops everything */
export async function writeNewYear(
  host: WorkbookHost,
  path: string,
  { years, confirmed }: Arguments,
  language: Language,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { cli, newYear: texts } = dictionaryOf(language);
  const made = await newYear(host, { from: years?.first, confirmed, language });
  if (made === undefined) {
    terminal.err(cli.noNewYear);
    return 2;
  }
  const target = await openXlsx(freshWorkbook(), path);
  const report = await target.write(made.sheets);
  await writeFiles([{ path, bytes: target.bytes() }]);
  terminal.out(texts.title(String(made.year)));
  for (const { code, sheet, count } of made.points) terminal.out(`  ${sheet}: ${texts.points[code](count)}`);
  terminal.out(cli.written(path, report.written.length));
  return 0;
}
