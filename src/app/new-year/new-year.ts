/** Use case: the workbook of the next year, with what must be looked at. */
import { dictionaryOf, type Language } from '../../locale';
import type { HostOptions, WorkbookHost } from '../../workbook/host';
import { readWorkbook } from '../../workbook/read/read-workbook';
import type { CellSpec, SheetSpec } from '../../workbook/sheet-spec';
import { fileNames } from '../file-names';
import { unsureSheets } from '../recognition';
import { modelSheets } from './model-sheets';
import { type NewYearPoint, rollYear } from './roll-year';

export interface NewYear {
  readonly year: number;
  /** Name for the file, without a folder: `Twentebedrijf 2017.xlsx`. */
  readonly file: string;
  /** Input sheets for a workbook of their own, after a sheet with what must be looked at. */
  readonly sheets: readonly SheetSpec[];
  readonly points: readonly NewYearPoint[];
}

export interface NewYearOptions extends HostOptions {
  /** The year to go on from; by default that of the workbook. */
  readonly from?: number | undefined;
  readonly language: Language;
  /** The user said yes to what was recognised with doubt. */
  readonly confirmed?: boolean;
}

/**
 * The input sheets for the year after. The workbook itself is only read: the sheets belong in a new one.
 * @returns undefined while an error of scope `all`, or a doubt about the recognition, stands in the way
 */
export async function newYear(host: WorkbookHost, options: NewYearOptions): Promise<NewYear | undefined> {
  const reading = readWorkbook(await host.read(options), options.from);
  const { model } = reading;
  const from = options.from ?? model.settings.year;
  const stopped = model.findings.some(({ severity, scope }) => severity === 'error' && scope === 'all');
  const doubtful = options.confirmed !== true && unsureSheets(reading).length > 0;
  if (from === undefined || stopped || doubtful) return undefined;
  const { model: next, points } = rollYear(model, from);
  const year = from + 1;
  const file = fileNames((organisation) => `${organisation} ${year}`, 'xlsx');
  const { book } = dictionaryOf(options.language).newYear;
  return {
    year,
    points,
    file: file(model.settings.organisation, book),
    sheets: [pointsSheet(year, points, options.language), ...modelSheets(next)],
  };
}

/** What must be looked at, as the first sheet of the new workbook; no reader takes it for anything. */
function pointsSheet(year: number, points: readonly NewYearPoint[], language: Language): SheetSpec {
  const { newYear: texts } = dictionaryOf(language);
  const heading = (value: string): CellSpec => ({ value, look: 'heading' });
  const rows: SheetSpec['rows'] = [
    [{ value: texts.title(String(year)), look: 'title' }],
    [],
    [heading(texts.sheet), heading(texts.lookAt)],
    ...points.map(({ code, sheet, count }): SheetSpec['rows'][number] => [
      { value: sheet, look: 'link', link: { sheet, cell: 'A1' } },
      { value: texts.points[code](count), wrap: true },
    ]),
  ];
  return { name: texts.sheetName, own: false, rows, columns: [{ width: 20 }, { width: 90 }] };
}
