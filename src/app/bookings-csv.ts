/**
 * Use case: bookings as CSV for the participants' ledgers, as Excel with Dutch settings opens it: UTF-8 with a byte
 * order mark, semicolons, decimal commas without thousands separators, and lines that end as on Windows.
 */
import { euroText } from '../engine/money';
import { dictionaryOf, type Language } from '../locale';
import { type BookingRow, bookingRows } from '../workbook/report/task-fields/booking-rows';
import type { Calculation } from './calculate';
import { fileNames } from './file-names';

const BYTE_ORDER_MARK = '\uFEFF';

export interface BookingFile {
  /** Name of the file, without a folder: `Boekingen Almelo 2016.csv`. No two are the same. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

type Divided = Pick<Calculation, 'runs' | 'models'>;

/** All bookings of all years of the run, the rounding lines of R5 included. */
export const bookingsCsv = (divided: Divided, language: Language): Uint8Array =>
  csvBytes(allRows(divided, language), language);

/** A file for every participant that pays something, with nothing in it about the others. */
export function bookingFiles(divided: Divided, language: Language): readonly BookingFile[] {
  const byCode = new Map<string, BookingRow[]>();
  for (const row of allRows(divided, language)) {
    // The rounding line is nobody's.
    if (row.code === '') continue;
    const own = byCode.get(row.code) ?? [];
    own.push(row);
    byCode.set(row.code, own);
  }
  const years = [divided.runs[0]?.year, divided.runs.at(-1)?.year];
  const labels = dictionaryOf(language).report.bookings;
  const fileOf = fileNames((who) => labels.file(who, [...new Set(years)].join('-')), 'csv');
  return [...byCode].map(([code, rows]) => ({
    file: fileOf(rows[0]?.participant ?? code, code),
    bytes: csvBytes(rows, language),
  }));
}

const allRows = ({ runs, models }: Divided, language: Language): readonly BookingRow[] =>
  runs.flatMap((run, at) => {
    const model = models[at];
    return model ? bookingRows(model, run, language) : [];
  });

function csvBytes(rows: readonly BookingRow[], language: Language): Uint8Array {
  const { words, report } = dictionaryOf(language);
  const { columns } = report.bookings;
  const keys = Object.keys(columns) as readonly (keyof typeof columns)[];
  const cells: Readonly<Record<keyof typeof columns, (row: BookingRow) => string>> = {
    participant: ({ participant }) => csvText(participant),
    code: ({ code }) => csvText(code),
    year: ({ year }) => String(year),
    phase: ({ phase }) => csvText(phase),
    organisation: ({ organisation }) => csvText(organisation),
    taskField: ({ taskField }) => csvText(taskField),
    overhead: ({ isOverhead }) => (isOverhead ? words.yes : words.no),
    field: ({ field }) => csvText(field),
    service: ({ service }) => csvText(service),
    component: ({ component }) => csvText(component),
    amount: ({ amount }) => euroText(amount).replace('.', ','),
    description: ({ description }) => csvText(description),
  };
  const lines = [
    keys.map((key) => csvText(columns[key])),
    ...rows.map((row) => keys.map((key) => cells[key](row))),
  ];
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}\r\n`).join(''));
}

/**
 * A text between quotes where it must be. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, so that opening the file never calculates anything.
 */
export function csvText(text: string): string {
  const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
