/** Resultaat logboek: what was written and adopted, when and of which inputs, and what changed since the adoption. */
import { dictionaryOf, type Language } from '../../../locale';
import { formatPercent } from '../../../locale/format';
import type { SheetSpec } from '../../sheet-spec';
import { text } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import type { Placement } from '../parts/grid';
import { serialOf, shortCode } from '../parts/moment';
import { caption, sentence } from '../parts/name-columns';
import { amountColumn, type Column, layTable, textColumn } from '../parts/table';
import type { ReportInput } from '../report-input';
import { adoptionSentences } from './adoption-sentences';
import { CHANGE_WIDTHS, changeTable, MOST_CHANGES } from './change-table';
import { type LogLine, MOST_LINES } from './log-facts';

/** Undefined where nothing is kept of earlier runs. */
export function logSheet(input: ReportInput): SheetSpec | undefined {
  const { log: lines, language } = input;
  if (!lines) return undefined;
  const { log } = dictionaryOf(language);
  const above = sinceAdoption(input, HEADING_ROW);
  const start = above.end;
  const table = layTable(columnsOf(language, lines), lines, { row: start + 1 });
  return frameSheet(
    input,
    {
      id: 'log',
      title: log.title(lines.length),
      placements: [...above.tables.map(({ placement }) => placement), table.placement],
      overflowing: [
        ...above.texts,
        caption(start, log.caption),
        sentence(table.end + 1, log.kept(MOST_LINES)),
      ],
      frozenRows: HEADING_ROW,
      stacked: true,
      printColumns: table.area.columns,
      ...(above.tables.length > 0 && { leastWidths: CHANGE_WIDTHS }),
    },
    {
      tables: [
        { name: 'tblLogboek', area: table.area },
        ...above.tables.map(({ area }) => ({ name: 'tblGewijzigd', area })),
      ],
    },
  );
}

/** Whether the inputs are those that were adopted, with every cell that is not. */
function sinceAdoption(input: ReportInput, row: number) {
  const { adoption, language, version, runs } = input;
  const texts: Placement[] = [];
  if (!adoption) return { texts, tables: [], end: row };
  const dictionary = dictionaryOf(language);
  const changes = adoption.changes ?? [];
  const hasActual = runs.some((run) => run.hasActual);
  const said = adoptionSentences(adoption, { language, version, hasActual, named: 0 });
  texts.push(...said.map((words, down) => sentence(row + down, words)));
  const start = row + said.length + 1;
  if (changes.length === 0) return { texts, tables: [], end: start };
  texts.push(caption(start, dictionary.adoption.changes));
  const labels = { before: dictionary.adoption.pane.before, after: dictionary.adoption.pane.after };
  const table = changeTable(input, changes, start + 1, labels);
  const more = changes.length - MOST_CHANGES;
  if (more > 0) texts.push(sentence(table.end, dictionary.facts.more(more)));
  return { texts, tables: [table], end: table.end + 2 };
}

function columnsOf(language: Language, lines: readonly LogLine[]): readonly Column<LogLine>[] {
  const { log } = dictionaryOf(language);
  const { columns } = log;
  const isSettled = lines.some(({ actual }) => actual !== undefined);
  return [
    {
      key: 'moment',
      heading: columns.moment,
      cell: ({ moment }) => ({ value: serialOf(new Date(moment)), format: 'moment', align: 'left' }),
    },
    textColumn('done', columns.done, ({ done, incomplete }) =>
      incomplete ? log.incomplete(log.done[done]) : log.done[done],
    ),
    textColumn('years', columns.years, ({ first, last }) =>
      first === last ? String(first) : `${first}–${last}`,
    ),
    {
      key: 'choices',
      heading: columns.choices,
      cell: (line) => text(choicesText(line, language), { wrap: true }),
    },
    amountColumn('cost', columns.cost, ({ cost }) => cost),
    amountColumn('budget', columns.budget, ({ budget }) => budget),
    ...(isSettled ? [amountColumn<LogLine>('actual', columns.actual, ({ actual }) => actual)] : []),
    amountColumn('unallocated', columns.unallocated, ({ unallocated }) => unallocated, {
      format: 'euroOrEmpty',
    }),
    textColumn('fingerprint', columns.fingerprint, ({ fingerprint }) => shortCode(fingerprint)),
    textColumn('version', columns.version, ({ version }) => version),
  ];
}

function choicesText({ scenario, tentative }: LogLine, language: Language): string {
  const { log, report } = dictionaryOf(language);
  return [
    ...(scenario === undefined ? [] : [report.scenario(scenario)]),
    ...(tentative === undefined || tentative === '0'
      ? []
      : [log.tentative(formatPercent(Number(tentative), language))]),
  ].join(', ');
}
