/** Resultaat controles: every finding as a sentence with what to do, and a link to its cell. */
import type { Finding, Severity } from '../../engine/finding';
import { dictionaryOf } from '../../locale';
import type { CellSpec, SheetSpec } from '../sheet-spec';
import { text } from './parts/cells';
import { FIRST_ROW, frameSheet, HEADING_ROW } from './parts/frame';
import { type Column, layTable } from './parts/table';
import type { ReportInput } from './report-input';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function findingsSheet(input: ReportInput): SheetSpec {
  const dictionary = dictionaryOf(input.language);
  const { report } = dictionary;
  const labels = report.findings;
  const sorted = SEVERITIES.flatMap((severity) =>
    input.findings.filter((finding) => finding.severity === severity),
  );
  // All cells wrap, so that all start at the top of their row.
  const sentence = (value: string): CellSpec => text(value, { wrap: true });
  const columns: readonly Column<Finding>[] = [
    {
      key: 'severity',
      heading: labels.severity,
      cell: ({ severity }) =>
        text(labels.severities[severity], {
          wrap: true,
          ...(severity === 'error' && { look: 'bad', align: 'left' }),
        }),
    },
    {
      key: 'message',
      heading: labels.message,
      cell: ({ code, params }) => sentence(dictionary.findings[code](params).message),
    },
    {
      key: 'advice',
      heading: labels.advice,
      cell: ({ code, params }) => sentence(dictionary.findings[code](params).advice),
    },
    {
      key: 'sheet',
      heading: labels.sheet,
      cell: ({ source }) => (source ? text(source.sheet, { wrap: true }) : null),
    },
    {
      key: 'cell',
      heading: labels.cell,
      cell: ({ source }) => (source ? text(source.cell, { look: 'link', link: source, wrap: true }) : null),
    },
    { key: 'code', heading: labels.code, cell: ({ code }) => text(code, { wrap: true }) },
  ];
  const table = layTable(columns, sorted, { row: HEADING_ROW });
  const count = (severity: Severity): number => sorted.filter((one) => one.severity === severity).length;
  return frameSheet(
    input,
    {
      id: 'findings',
      title: labels.title(count('error'), count('warning'), count('info')),
      placements: [
        table.placement,
        ...(sorted.length === 0 ? [{ row: FIRST_ROW, column: 1, block: [[sentence(labels.none)]] }] : []),
      ],
      printColumns: columns.length,
      leastWidths: { 1: 60, 2: 60 },
    },
    { tables: [{ name: 'tblControles', area: table.area }] },
  );
}
