/** Resultaat verschillen: why runs differ, per participant and cause (R25): scenarios, years, versions, two files. */
import { dictionaryOf } from '../../../locale';
import type { SheetSpec } from '../../sheet-spec';
import { CHANGE_WIDTHS, changeTable, MOST_CHANGES } from '../log/change-table';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import type { Placement } from '../parts/grid';
import { caption, sentence } from '../parts/name-columns';
import type { LaidTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import { differencesChart } from './differences-chart';
import { type ComparedEntry, differencesEntries } from './differences-entries';
import { causeTable, cellTable, priceVolumeTable } from './differences-tables';

/** Undefined without anything to compare. The chart is of the first comparison. */
export function differencesSheet(input: ReportInput): SheetSpec | undefined {
  const entries = differencesEntries(input);
  const [first] = entries;
  if (!first) return undefined;
  const labels = dictionaryOf(input.language).report.differences;
  const table = causeTable(input, first, HEADING_ROW);
  const said = [...first.said, labels.order];
  // The widths of the columns do not depend on where the table stands.
  const below = cellTable(input, entries, table.end);
  const printColumns = Math.max(table.area.columns, below.area.columns);
  const drawn = differencesChart(input, first, table, {
    row: table.end + said.length + 1,
    above: [table.placement],
    below: [below.placement],
    printColumns,
  });
  const chartEnd = drawn ? drawn.chart.anchor.row + drawn.chart.anchor.rows : table.end + said.length - 1;
  const others = otherEntries(input, entries.slice(1), chartEnd + 2);
  const details = runDetails(input, others.end);
  const perService = cellTable(input, entries, details.end + 1);
  const checked = [table, ...others.tables, perService];
  return frameSheet(
    input,
    {
      id: 'differences',
      title: labels.title(input.between?.[0]?.after.year ?? input.run.year),
      placements: [
        ...[...checked, ...details.tables].map(({ placement }) => placement),
        ...(drawn ? [drawn.data] : []),
      ],
      overflowing: [
        ...said.map((words, down) => sentence(table.end + down, words)),
        ...(drawn ? [sentence(chartEnd, drawn.chart.message)] : []),
        ...others.texts,
        ...details.texts,
        caption(details.end, labels.cells),
      ],
      frozenColumns: 1,
      stacked: true,
      printColumns,
      ...(details.hasChanges && { leastWidths: CHANGE_WIDTHS }),
    },
    {
      tables: [{ name: 'tblVerschillen', area: perService.area }],
      charts: drawn ? [drawn.chart] : [],
      conditionalFormats: checked.map((one) => ({ kind: 'notZero' as const, area: one.dataOf('control') })),
    },
  );
}

interface Stacked {
  readonly tables: readonly LaidTable[];
  readonly texts: readonly Placement[];
  readonly end: number;
}

/** One table for each comparison after the first, with its name above and its largest differences in words below. */
function otherEntries(input: ReportInput, entries: readonly ComparedEntry[], start: number): Stacked {
  const tables: LaidTable[] = [];
  const texts: Placement[] = [];
  let end = start;
  for (const entry of entries) {
    const table = causeTable(input, entry, end + 1);
    tables.push(table);
    texts.push(
      caption(end, entry.heading),
      ...entry.said.map((words, down) => sentence(table.end + down, words)),
    );
    end = table.end + entry.said.length + 1;
  }
  return { tables, texts, end };
}

/** Between two runs: price and volume of what is sold by volume, and the cells of the input that differ. */
function runDetails(input: ReportInput, start: number): Stacked & { readonly hasChanges: boolean } {
  const { between: labels, facts } = dictionaryOf(input.language);
  const tables: LaidTable[] = [];
  const texts: Placement[] = [];
  let end = start;
  for (const runs of input.between ?? []) {
    const table = priceVolumeTable(input, runs, end + 1);
    if (!table) continue;
    tables.push(table);
    texts.push(caption(end, labels.priceVolume.caption), sentence(table.end, labels.priceVolume.note));
    end = table.end + 2;
  }
  // Both phases of a comparison tell the same cells.
  const changes = input.between?.at(-1)?.changes;
  if (!changes) return { tables, texts, end, hasChanges: false };
  if (changes.length === 0) {
    texts.push(sentence(end, labels.noChanges));
    return { tables, texts, end: end + 2, hasChanges: false };
  }
  const table = changeTable(input, changes, end + 1, { before: labels.was, after: labels.is });
  const more = changes.length - MOST_CHANGES;
  tables.push(table);
  texts.push(caption(end, labels.changes));
  if (more > 0) texts.push(sentence(table.end, facts.more(more)));
  return { tables, texts, end: table.end + 2, hasChanges: true };
}
