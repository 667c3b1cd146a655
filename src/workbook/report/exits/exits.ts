/** Resultaat uittreding: which cost stays after an exit, what leavers still pay, and who bears what (R23). */
import { dictionaryOf } from '../../../locale';
import { formatDecimal } from '../../../locale/format';
import type { SheetSpec } from '../../sheet-spec';
import { frameSheet } from '../parts/frame';
import type { Placement } from '../parts/grid';
import { caption, sentence } from '../parts/name-columns';
import type { LaidTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import { type ExitYear, exitYears, leavers } from './exit-facts';
import { bearerTable, leaverTable, paymentTable, stayingTable } from './exit-tables';

/** Undefined when nothing follows from any exit in the years of the run. */
export function exitsSheet(input: ReportInput): SheetSpec | undefined {
  const years = exitYears(input);
  if (years.length === 0) return undefined;
  const labels = dictionaryOf(input.language).report.exits;
  const left = leaverTable(input, leavers(input));
  const staying = stayingTable(input, years, left.end + 2);
  const payments = paymentTable(input, years, staying.end + 2);
  // Without payments the sentence about them stands where their table would.
  const end = payments ? payments.end : staying.end + 1;
  const bearers = bearerTables(input, years, end + 2);
  const tables = [left, staying, ...(payments ? [payments] : []), ...bearers.map(({ table }) => table)];
  return frameSheet(input, {
    id: 'exits',
    title: labels.title(years.map(({ run }) => run.year).join(', ')),
    placements: tables.map(({ placement }) => placement),
    overflowing: [
      caption(left.end + 1, labels.services),
      ...(payments ? [caption(staying.end + 1, labels.payments)] : []),
      sentence(end, scheduleText(input)),
      ...bearers.map(({ title }) => title),
    ],
    stacked: true,
    frozenColumns: 1,
    printColumns: Math.max(...tables.map(({ area }) => area.columns)),
  });
}

function scheduleText({ model, language }: ReportInput): string {
  const labels = dictionaryOf(language).report.exits;
  const percentages = model.settings.exitPayments.map(
    (fraction) => `${formatDecimal(fraction.times(100).toFixed(), language)}%`,
  );
  return percentages.length === 0 ? labels.noPayments : labels.schedule(percentages);
}

/** One table per year, each with its caption and an empty row above it. */
function bearerTables(
  input: ReportInput,
  years: readonly ExitYear[],
  row: number,
): readonly { readonly table: LaidTable; readonly title: Placement }[] {
  const labels = dictionaryOf(input.language).report.exits;
  const height = input.model.participants.length + 2;
  return years.map((year, at) => {
    const top = row + at * (height + 2);
    return { title: caption(top, labels.bearers(year.run.year)), table: bearerTable(input, year, top + 1) };
  });
}
