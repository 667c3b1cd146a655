/** The tables of Resultaat scenario's: participants beside their scenarios, the control below, and what each change does. */
import type { Cents } from '../../../engine/model';
import type { ChangeEffect } from '../../../engine/scenario/causes/explain-changes';
import { dictionaryOf } from '../../../locale';
import type { CellSpec, RowSpec } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import { payersOver, type YearPayer } from '../multi-year/multi-year-tables';
import { euro, percent, text } from '../parts/cells';
import { changesText } from '../parts/change-words';
import type { Placement } from '../parts/grid';
import { participantColumns } from '../parts/name-columns';
import { cellAt, sumOf } from '../parts/references';
import { type At, amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { participantOf } from '../parts/things';
import { topAligned } from '../parts/top-aligned';
import type { ReportInput } from '../report-input';
import type { Comparison } from './comparison';

const sideKey = (at: number): string => `side ${at}`;
/** The differences of scenario number `at`, from 1 on; 0 is the workbook itself. */
export const differenceKey = (at: number): string => `difference ${at}`;
const percentKey = (at: number): string => `percent ${at}`;

/** What everybody pays on each side: the workbook itself first. */
export const comparedPayers = (
  input: ReportInput,
  { baseline, scenarios }: Comparison,
): readonly YearPayer[] => payersOver(input, [baseline, ...scenarios]);

export const changeOf = ({ amounts }: YearPayer, at: number): Cents => (amounts[at] ?? 0) - (amounts[0] ?? 0);

export function scenarioTable(
  input: ReportInput,
  { scenarios }: Comparison,
  payers: readonly YearPayer[],
  row: number,
): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const columns: readonly Column<YearPayer>[] = [
    ...participantColumns<YearPayer>(input),
    amountColumn(sideKey(0), report.scenarios.baseline(input.run.year), ({ amounts }) => amounts[0] ?? 0),
    ...scenarios.flatMap(({ name }, index) => scenarioColumns(input, name, index + 1)),
  ];
  return layTable(columns, payers, { row, totalLabel: words.total });
}

/** Amount, live difference, and per cent of what is paid without the scenario. */
function scenarioColumns(input: ReportInput, name: string, at: number): readonly Column<YearPayer>[] {
  const { scenarios } = dictionaryOf(input.language).report;
  const [own, difference, base] = [sideKey(at), differenceKey(at), sideKey(0)];
  const shareOf = (change: Cents, from: Cents, cell: At['cell']) =>
    percent(from === 0 ? 0 : change / from, {
      formula: `IF(${cell(base)}=0,0,${cell(difference)}/${cell(base)})`,
    });
  return [
    amountColumn(own, name, ({ amounts }) => amounts[at] ?? 0),
    amountColumn(difference, scenarios.difference(name), (payer) => changeOf(payer, at), {
      formula: (_, place) => `ROUND(${place.cell(own)}-${place.cell(base)},2)`,
    }),
    {
      key: percentKey(at),
      heading: scenarios.percent(name),
      align: 'right',
      cell: (payer, place) => {
        const from = payer.amounts[0] ?? 0;
        return from > 0 ? shareOf(changeOf(payer, at), from, place.cell) : null;
      },
      total: (items, place) => {
        const from = items.reduce((sum, { amounts }) => sum + (amounts[0] ?? 0), 0);
        const change = items.reduce((sum, item) => sum + changeOf(item, at), 0);
        return shareOf(change, from, place.total);
      },
    },
  ];
}

/**
 * Below the totals: from what each run costs to what the contributions should come to, and the live difference, which is
 * 0. The columns of differences have the same, so that gains and losses are seen to be all there is.
 */
export function controlRows(
  input: ReportInput,
  { baseline, scenarios }: Comparison,
  table: LaidTable,
): { readonly placement: Placement /** Must be 0. */; readonly zeros: Area; readonly end: number } {
  const labels = dictionaryOf(input.language).report.scenarios.control;
  const totals = [baseline, ...scenarios].map((side) => side.totals);
  const lines = [
    {
      label: labels.cost,
      amounts: totals.map(({ cost, internalFlows }) => cost.budget + internalFlows.budget),
    },
    { label: labels.coverage, amounts: totals.map(({ coverage }) => -coverage.budget) },
    { label: labels.unallocated, amounts: totals.map(({ unallocated }) => -unallocated.budget) },
  ].filter(({ amounts }, at) => at === 0 || amounts.some((cents) => cents !== 0));
  const zeroRow = table.end + lines.length;
  const base = table.columnOf(sideKey(0));
  const totalRow = table.totalOf(sideKey(0)).row;
  const rowOf = (
    label: string,
    put: (column: number, at: number, isChange: boolean) => CellSpec,
  ): RowSpec => {
    const cells: (CellSpec | null)[] = Array.from({ length: table.area.columns }, () => null);
    cells[0] = text(label, { wrap: true });
    for (const at of totals.keys()) {
      const [own, change] = [table.columnOf(sideKey(at)), at > 0 && table.columnOf(differenceKey(at))];
      cells[own] = put(own, at, false);
      if (change !== false) cells[change] = put(change, at, true);
    }
    return cells;
  };
  const block = lines.map(({ label, amounts }, down) =>
    rowOf(label, (_, at, isChange) => {
      if (!isChange) return euro(amounts[at] ?? 0);
      const [own, from] = [sideKey(at), sideKey(0)].map((key) =>
        cellAt(table.end + down, table.columnOf(key)),
      );
      return euro((amounts[at] ?? 0) - (amounts[0] ?? 0), { formula: `ROUND(${own}-${from},2)` });
    }),
  );
  const control = rowOf(labels.zero, (column) =>
    euro(0, {
      formula: `ROUND(${cellAt(totalRow, column)}-${sumOf(table.end, column, lines.length, 1)},2)`,
    }),
  );
  return {
    placement: { row: table.end, column: 0, block: [...block, control] },
    zeros: { row: zeroRow, column: base, rows: 1, columns: table.area.columns - base },
    end: zeroRow + 1,
  };
}

interface ChangeRow {
  readonly change: string;
  readonly order: number;
  readonly effect: ChangeEffect;
}

/** What each change adds in total, and for whom most. */
export function changesTable(input: ReportInput, { scenarios }: Comparison, row: number): LaidTable {
  const labels = dictionaryOf(input.language).report.scenarios;
  const items: readonly ChangeRow[] = scenarios.flatMap(({ name, effects }) =>
    effects.map((effect, at) => ({
      change: `${name}: ${changesText(input.model, effect.rows, input.language)}`,
      order: at + 1,
      effect,
    })),
  );
  const nameOf = (effect: ChangeEffect, sign: 1 | -1): string => {
    const found = extremeOf(effect, sign);
    return found === undefined ? '' : participantOf(input.model, found).name;
  };
  const amountOf = ({ effect }: ChangeRow, sign: 1 | -1): Cents | undefined => {
    const found = extremeOf(effect, sign);
    return found === undefined ? undefined : effect.amounts[found];
  };
  const columns: readonly Column<ChangeRow>[] = [
    textColumn('change', labels.change, ({ change }) => change),
    textColumn('order', labels.order, ({ order }) => String(order)),
    amountColumn('together', labels.together, ({ effect }) => effect.amounts.reduce((a, b) => a + b, 0), {
      noTotal: true,
    }),
    textColumn('most', labels.most, ({ effect }) => nameOf(effect, 1)),
    amountColumn('rise', labels.rise, (item) => amountOf(item, 1), { noTotal: true }),
    textColumn('least', labels.least, ({ effect }) => nameOf(effect, -1)),
    amountColumn('fall', labels.fall, (item) => amountOf(item, -1), { noTotal: true }),
  ];
  return layTable(topAligned(columns), items, { row });
}

/** Who pays most more (1) or most less (-1) by a change; undefined when nobody does. */
function extremeOf({ amounts }: ChangeEffect, sign: 1 | -1): number | undefined {
  const most = Math.max(...amounts.map((amount) => sign * amount));
  return most > 0 ? amounts.findIndex((amount) => sign * amount === most) : undefined;
}
