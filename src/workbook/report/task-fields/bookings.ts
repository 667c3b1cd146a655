/** Resultaat boekingen: the flat table that a participant books from, made of the costs with a taakveld. */
import { hasTaskFields } from '../../../engine/task-fields';
import { dictionaryOf } from '../../../locale';
import type { SheetSpec } from '../../sheet-spec';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { BOOKINGS } from '../parts/names';
import { amountColumn, type Column, layTable, textColumn } from '../parts/table';
import type { ReportInput } from '../report-input';
import { type BookingRow, bookingRows } from './booking-rows';

/** Undefined when no cost line has a taakveld. */
export function bookingsSheet(input: ReportInput): SheetSpec | undefined {
  const { model, run, language } = input;
  if (!hasTaskFields(model)) return undefined;
  const labels = dictionaryOf(language).report.bookings;
  const table = layTable(columnsOf(input), bookingRows(model, run, language), { row: HEADING_ROW });
  return frameSheet(
    input,
    {
      id: 'bookings',
      title: labels.title(run.year),
      placements: [table.placement],
      frozenColumns: 1,
      printColumns: table.area.columns,
    },
    {
      tables: [{ name: 'tblBoekingen', area: table.area }],
      names: Object.entries(BOOKINGS).map(([key, name]) => ({ name, area: table.dataOf(key) })),
    },
  );
}

function columnsOf({ language }: ReportInput): readonly Column<BookingRow>[] {
  const { words, report } = dictionaryOf(language);
  const { columns } = report.bookings;
  const texts = (...keys: readonly (keyof typeof columns & keyof BookingRow)[]) =>
    keys.map((key) => textColumn<BookingRow>(key, columns[key], (row) => String(row[key])));
  return [
    ...texts('participant', 'code'),
    { key: 'year', heading: columns.year, align: 'right', cell: ({ year }) => ({ value: year }) },
    ...texts('phase', 'organisation', 'taskField'),
    textColumn('overhead', columns.overhead, ({ isOverhead }) => (isOverhead ? words.yes : words.no)),
    ...texts('field', 'service', 'component'),
    amountColumn('amount', columns.amount, ({ amount }) => amount, { noTotal: true }),
    ...texts('description'),
  ];
}
