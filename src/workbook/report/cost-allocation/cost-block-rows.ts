/** The rows of one product on the kostenverdeelstaat: its costs, its payers with exact share and rounding, its total. */
import { dictionaryOf } from '../../../locale';
import type { CellSpec, RowSpec, SheetSpec } from '../../sheet-spec';
import { euro, percent, text } from '../parts/cells';
import { cellAt, columnRange, fixedRow } from '../parts/references';
import { subtotalOf } from '../parts/subtotals';
import { participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { BlockPayer, CostBlock } from './cost-blocks';

export const COLUMN = { cost: 3, weight: 4, share: 5, exact: 6, rounding: 7, paid: 8, open: 9 } as const;

export interface StatementRows {
  readonly rows: readonly RowSpec[];
  readonly groups: NonNullable<SheetSpec['groups']>;
}

/** @param top - the sheet row of the first row; the total stands in the last */
export function layCostBlock(
  input: ReportInput,
  block: CostBlock,
  top: number,
  withPayers: boolean,
): StatementRows {
  const { report } = dictionaryOf(input.language);
  const payers = withPayers ? block.payers : [];
  const head: RowSpec = [text(block.title, { indent: 1, look: 'label' }), text(block.rule), text(block.key)];
  const costs = block.costs.map(
    ({ label, cents }): RowSpec => [text(label, { indent: 2 }), null, null, euro(cents)],
  );
  const firstPayer = top + 1 + costs.length;
  const total = firstPayer + payers.length + (block.rounding === 0 ? 0 : 1);
  const rows = [
    head,
    ...costs,
    ...payers.map((payer, at) => payerRow(input, block, payer, firstPayer + at, total)),
    ...(block.rounding === 0 ? [] : [roundingRow(report.rounding, block)]),
    totalRow(report.costAllocation.totalOf(block.title), block, {
      top,
      firstPayer,
      total,
      count: payers.length,
    }),
  ];
  return { rows, groups: [{ kind: 'rows', first: top, last: total - 1 }] };
}

function payerRow(
  { model }: ReportInput,
  block: CostBlock,
  { participant, weight, exact, share }: BlockPayer,
  row: number,
  totalRowIndex: number,
): RowSpec {
  const { service, phase } = block.outcome;
  const name = text(participantOf(model, participant).name, { indent: 2 });
  const paid = euro(share, { explains: { service, phase, participant, component: block.component } });
  if (weight === undefined || exact === undefined || block.totalWeight === 0) {
    return [name, null, null, null, null, null, null, null, paid];
  }
  const inTotal = (column: number): string => fixedRow(totalRowIndex, column);
  return [
    name,
    null,
    null,
    null,
    { value: weight, format: 'number' },
    percent(weight / block.totalWeight, {
      formula: `${cellAt(row, COLUMN.weight)}/${inTotal(COLUMN.weight)}`,
    }),
    exactCell(block, weight, exact, `${inTotal(COLUMN.paid)}*${cellAt(row, COLUMN.share)}`),
    {
      value: share / 100 - exact / 100,
      format: 'exact',
      formula: `${cellAt(row, COLUMN.paid)}-${cellAt(row, COLUMN.exact)}`,
    },
    paid,
  ];
}

/** As a formula where the amount was divided by the weights; named amounts (R11, R13 with a tariff, R15) as they are. */
function exactCell(block: CostBlock, weight: number, exact: number, formula: string): CellSpec {
  const divided = block.paid - block.rounding;
  const byWeight = (divided * weight) / block.totalWeight;
  const same = block.rounding === 0 && Math.abs(byWeight - exact) < 1e-6;
  return { value: exact / 100, format: 'exact', ...(same && { formula }) };
}

const roundingRow = (label: string, { rounding }: CostBlock): RowSpec => [
  text(label, { indent: 2 }),
  ...Array.from({ length: COLUMN.paid - 1 }, () => null),
  euro(rounding),
];

interface Place {
  readonly top: number;
  readonly firstPayer: number;
  readonly total: number;
  readonly count: number;
}

function totalRow(label: string, block: CostBlock, { top, firstPayer, total, count }: Place): RowSpec {
  const look = 'total';
  const empty = text('', { look });
  const weighed = count > 0 && block.totalWeight !== 0;
  const sum = (column: number): string => `SUM(${columnRange(column, firstPayer, count)})`;
  const exacts = block.payers.reduce((all, { exact }) => all + (exact ?? 0), 0);
  const roundings = block.payers.reduce(
    (all, { exact, share }) => all + (exact === undefined ? 0 : share - exact),
    0,
  );
  const paidFormula = { formula: subtotalOf(COLUMN.paid, top, total - 1) };
  const listed = count > 0 || block.payers.length === 0;
  return [
    text(label, { look, indent: 1 }),
    empty,
    empty,
    euro(block.cost, { look, formula: subtotalOf(COLUMN.cost, top, total - 1) }),
    weighed ? { value: block.totalWeight, format: 'number', look, formula: sum(COLUMN.weight) } : empty,
    weighed ? percent(1, { look, formula: sum(COLUMN.share) }) : empty,
    weighed
      ? {
          value: Number((exacts / 100).toFixed(6)),
          format: 'exact',
          look,
          formula: `ROUND(${sum(COLUMN.exact)},6)`,
        }
      : empty,
    weighed
      ? {
          value: Number((roundings / 100).toFixed(6)) + 0,
          format: 'exact',
          look,
          formula: `ROUND(${sum(COLUMN.paid)}-${sum(COLUMN.exact)},6)`,
        }
      : empty,
    euro(block.paid, { look, ...(listed && paidFormula) }),
    euro(block.cost - block.paid, {
      look,
      format: 'euroOrEmpty',
      formula: `ROUND(${cellAt(total, COLUMN.cost)}-${cellAt(total, COLUMN.paid)},2)`,
    }),
  ];
}
