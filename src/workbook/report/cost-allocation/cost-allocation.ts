/** Resultaat kostenverdeelstaat: per product from cost by kind, through rule and key, to what every payer bears. */
import type { Cents, Phase } from '../../../engine/model';
import type { ServiceOutcome } from '../../../engine/result';
import { dictionaryOf } from '../../../locale';
import type { RowSpec, SheetSpec } from '../../sheet-spec';
import { capital, euro, heading, text } from '../parts/cells';
import { FIRST_ROW, frameSheet, HEADING_ROW } from '../parts/frame';
import { cellAt } from '../parts/references';
import { subtotalOf } from '../parts/subtotals';
import { hasSeveralOrganisations, serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import { COLUMN, layCostBlock, type StatementRows } from './cost-block-rows';
import { type CostBlock, costBlocks } from './cost-blocks';

/** Above this a statement per payer is no longer read; the totals per product remain. */
const MOST_PAYER_ROWS = 20_000;

type Groups = NonNullable<SheetSpec['groups']>;

export function costAllocationSheet(input: ReportInput): SheetSpec {
  const { report } = dictionaryOf(input.language);
  const labels = report.costAllocation;
  const phases: readonly Phase[] = input.run.hasActual ? ['budget', 'actual'] : ['budget'];
  const payerRows = input.run.outcomes.reduce(
    (sum, { allocations }) => sum + allocations.reduce((all, { payers }) => all + payers.length, 0),
    0,
  );
  const rows: RowSpec[] = [];
  const groups: Groups[number][] = [];
  for (const phase of phases) {
    const statement = statementOf(input, phase, FIRST_ROW + rows.length, payerRows <= MOST_PAYER_ROWS);
    rows.push(...statement.rows, []);
    groups.push(...statement.groups);
  }
  const columns = [
    heading(labels.product),
    heading(labels.rule),
    heading(labels.key),
    heading(labels.cost, 'right'),
    heading(labels.weight, 'right'),
    heading(labels.share, 'right'),
    heading(labels.exact, 'right'),
    heading(labels.roundingCents, 'right'),
    heading(labels.paid, 'right'),
    heading(labels.open, 'right'),
  ];
  return frameSheet(
    input,
    {
      id: 'costAllocation',
      title: labels.title(input.run.year),
      placements: [{ row: HEADING_ROW, column: 0, block: [columns, ...rows.slice(0, -1)] }],
      frozenColumns: 1,
      printColumns: columns.length,
    },
    { groups },
  );
}

/** One phase: werkvelden with their products, totals below, and a total of all. */
function statementOf(input: ReportInput, phase: Phase, top: number, withPayers: boolean): StatementRows {
  const { words, report } = dictionaryOf(input.language);
  const rows: RowSpec[] = [[text(capital(`${words.phase[phase]} ${input.run.year}`), { look: 'subtitle' })]];
  const groups: Groups[number][] = [];
  let cost: Cents = 0;
  let paid: Cents = 0;
  for (const field of fieldsOf(input, phase)) {
    rows.push([text(field.title, { look: 'label' })]);
    const first = top + rows.length;
    for (const block of field.blocks) {
      const laid = layCostBlock(input, block, top + rows.length, withPayers);
      rows.push(...laid.rows);
      groups.push(...laid.groups);
    }
    const last = top + rows.length - 1;
    rows.push(totalRow(report.costAllocation.totalOf(field.title), first, last, field.cost, field.paid));
    groups.push({ kind: 'rows', first, last });
    cost += field.cost;
    paid += field.paid;
  }
  const label = report.costAllocation.totalOf(words.phase[phase]);
  rows.push(totalRow(label, top + 1, top + rows.length - 1, cost, paid));
  return { rows, groups };
}

function totalRow(label: string, first: number, last: number, cost: Cents, paid: Cents): RowSpec {
  const look = 'total';
  const row = last + 1;
  const empty = text('', { look });
  return [
    text(label, { look }),
    empty,
    empty,
    euro(cost, { look, formula: subtotalOf(COLUMN.cost, first, last) }),
    empty,
    empty,
    empty,
    empty,
    euro(paid, { look, formula: subtotalOf(COLUMN.paid, first, last) }),
    euro(cost - paid, {
      look,
      format: 'euroOrEmpty',
      formula: `ROUND(${cellAt(row, COLUMN.cost)}-${cellAt(row, COLUMN.paid)},2)`,
    }),
  ];
}

interface Field {
  readonly title: string;
  readonly blocks: readonly CostBlock[];
  readonly cost: Cents;
  readonly paid: Cents;
}

/** Organisations and werkvelden in workbook order. */
function fieldsOf(input: ReportInput, phase: Phase): readonly Field[] {
  const { model, run } = input;
  const byField = new Map<string, ServiceOutcome[]>();
  for (const outcome of run.outcomes) {
    if (outcome.phase !== phase) continue;
    const { organisation, field } = serviceOf(model, outcome.service);
    const title = hasSeveralOrganisations(model) ? `${organisation} · ${field}` : field;
    byField.set(title, [...(byField.get(title) ?? []), outcome]);
  }
  return [...byField].map(([title, outcomes]) => {
    const blocks = outcomes.flatMap((outcome) => costBlocks(input, outcome));
    return {
      title: title || dictionaryOf(input.language).report.noField,
      blocks,
      cost: blocks.reduce((sum, block) => sum + block.cost, 0),
      paid: blocks.reduce((sum, block) => sum + block.paid, 0),
    };
  });
}
