/** Resultaat aansluiting: does it all add up? Control totals that a reader can check without the add-in (R29). */
import { dictionaryOf } from '../../../locale';
import type { SheetSpec } from '../../sheet-spec';
import { euro, number, text } from '../parts/cells';
import { contributionRows } from '../parts/contribution-rows';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { CONTROLS } from '../parts/names';
import { columnRange, quoted } from '../parts/references';
import { type At, amountColumn, type Column, layTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { Control, ControlAt } from './control-sides';
import { controlsOf } from './reconciliation-controls';
import { hasColumn, type ProductRow, productRows, productsTable } from './reconciliation-products';

/** The sentence of a control on one line. */
const LABEL_WIDTH = 58;

export function reconciliationSheet(input: ReportInput): SheetSpec {
  const { report } = dictionaryOf(input.language);
  const labels = report.reconciliation;
  const rows = productRows(input);
  const controls = controlsOf(input, rows);
  const summaryRow = HEADING_ROW + 1 + controls.length + 1;
  const productsRow = summaryRow + 5;
  const listRows =
    contributionRows(input.run, 'budget').length + contributionRows(input.run, 'actual').length;
  const products = productsTable(input, rows, productsRow, listRows);
  const product = (column: string): string => {
    const { column: at, row, rows: height } = products.dataOf(column);
    return columnRange(at, row, height);
  };
  const table = layTable(controlColumns(input, rows, product), controls, { row: HEADING_ROW });
  const differences = table.dataOf('difference');
  const range = columnRange(differences.column, differences.row, differences.rows);
  const good = controls.filter((control) => differenceIn(control) === 0).length;
  return frameSheet(
    input,
    {
      id: 'reconciliation',
      title: labels.title(input.run.year, good, controls.length),
      placements: [
        table.placement,
        {
          row: summaryRow,
          column: 0,
          block: [
            [text(labels.count, { look: 'label' }), number(controls.length, { formula: `ROWS(${range})` })],
            [
              text(labels.good, { look: 'label' }),
              number(good, { formula: `SUMPRODUCT((ROUND(${range},2)=0)*1)` }),
            ],
          ],
        },
        { row: productsRow - 1, column: 0, block: [[text(labels.foundation, { look: 'subtitle' })]] },
        products.placement,
      ],
      printColumns: Math.max(table.area.columns, products.area.columns),
      leastWidths: { 0: LABEL_WIDTH },
    },
    {
      tables: [{ name: 'tblAansluiting', area: products.area }],
      names: [
        { name: CONTROLS.count, area: { row: summaryRow, column: 1, rows: 1, columns: 1 } },
        { name: CONTROLS.good, area: { row: summaryRow + 1, column: 1, rows: 1, columns: 1 } },
      ],
      conditionalFormats: [
        { kind: 'notZero', area: differences },
        { kind: 'notZero', area: products.dataOf('difference') },
        ...(input.run.hasActual ? [{ kind: 'notZero' as const, area: products.dataOf('left') }] : []),
      ],
    },
  );
}

const NOWHERE: ControlAt = { organisation: '', phase: '', product: () => '', has: () => false };

const differenceIn = ({ left, right }: Control): number => left(NOWHERE).cents - right(NOWHERE).cents;

/** How many controls there are and how many hold, as the sheet shows them. */
export function controlCounts(input: ReportInput): { readonly count: number; readonly good: number } {
  const controls = controlsOf(input, productRows(input));
  return {
    count: controls.length,
    good: controls.filter((control) => differenceIn(control) === 0).length,
  };
}

function controlColumns(
  { language }: ReportInput,
  rows: readonly ProductRow[],
  product: (column: string) => string,
): readonly Column<Control>[] {
  const { report, words } = dictionaryOf(language);
  const labels = report.reconciliation;
  const place = (at: At): ControlAt => ({
    organisation: at.fixedColumn('organisation'),
    phase: at.fixedColumn('phase'),
    product,
    has: (column) => hasColumn(rows, column),
  });
  const side = (key: 'left' | 'right', heading: string): Column<Control> => ({
    key,
    heading,
    align: 'right',
    cell: (control, at) => {
      const { cents, formula } = control[key](place(at));
      return euro(cents, { formula });
    },
  });
  return [
    { key: 'label', heading: labels.control, cell: ({ label }) => text(label) },
    {
      key: 'organisation',
      heading: words.organisation,
      cell: ({ organisation }) => text(organisation ?? labels.all),
    },
    { key: 'phase', heading: report.phase, cell: ({ phase }) => text(words.phase[phase]) },
    side('left', labels.left),
    side('right', labels.right),
    amountColumn<Control>('difference', labels.columns.difference, differenceIn, {
      formula: (_, at) => `ROUND(${at.cell('left')}-${at.cell('right')},2)`,
      noTotal: true,
    }),
    { key: 'expected', heading: labels.expected, align: 'right', cell: () => euro(0) },
    {
      key: 'verdict',
      heading: labels.verdict,
      cell: (control, at) => {
        const holds = differenceIn(control) === 0;
        return text(holds ? labels.ok : labels.notOk, {
          look: holds ? 'good' : 'bad',
          align: 'left',
          formula: `IF(${at.cell('difference')}=${at.cell('expected')},${quoted(labels.ok)},${quoted(labels.notOk)})`,
        });
      },
    },
  ];
}
