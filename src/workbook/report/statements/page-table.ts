/** The table of a participant's page: per werkveld what it pays, what all pay, its part, and what changes. */
import { dictionaryOf } from '../../../locale';
import { percent, text } from '../parts/cells';
import { amountColumn, type Column, type LaidTable, layTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { PageFacts, PageRow } from './page-facts';

export function pageTable(
  { language }: ReportInput,
  { rows, total, whole, comparison }: PageFacts,
  row: number,
): LaidTable {
  const { report, words } = dictionaryOf(language);
  const ratio = (part: string, of: string): string => `IF(${of}=0,0,${part}/${of})`;
  const columns: readonly Column<PageRow>[] = [
    { key: 'field', heading: words.field, cell: ({ label }) => text(label, { look: 'label' }) },
    amountColumn('solidarity', report.overview.solidarity, ({ solidarity }) => solidarity, {
      format: 'euroWholeOrEmpty',
    }),
    amountColumn('benefit', report.overview.benefit, (item) => item.total - item.solidarity, {
      format: 'euroWholeOrEmpty',
      formula: (_, at) => `ROUND(${at.cell('total')}-${at.cell('solidarity')},2)`,
    }),
    amountColumn('total', words.total, (item) => item.total, {
      format: 'euroWholeOrEmpty',
    }),
    amountColumn('whole', report.statements.page.all, (item) => item.whole, { format: 'euroWhole' }),
    {
      key: 'part',
      heading: report.statements.page.part,
      align: 'right',
      cell: (item, at) =>
        percent(item.whole === 0 ? 0 : item.total / item.whole, {
          formula: ratio(at.cell('total'), at.cell('whole')),
        }),
      total: (_, at) =>
        percent(whole === 0 ? 0 : total / whole, { formula: ratio(at.total('total'), at.total('whole')) }),
    },
    ...(comparison
      ? [
          amountColumn<PageRow>(
            'change',
            report.overview.change[comparison.kind](comparison.year),
            ({ change }) => change,
            { format: 'euroWhole' },
          ),
        ]
      : []),
  ];
  return layTable(columns, rows, { row, totalLabel: words.total });
}
