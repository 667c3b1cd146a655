/** The tables of Resultaat scenario's: participants beside their scenarios, the control below, and what each change does. */
import type { Cents } from '../../engine/model';
import type { ChangeEffect } from '../../engine/scenario/causes/explain-changes';
import { dictionaryOf } from '../../locale';
import type { CellSpec } from '../sheet-spec';
import type { Area } from '../snapshot';
import type { Comparison } from './comparison';
import { payersOf, type YearPayer } from './multi-year-tables';
import { euro, percent, text } from './parts/cells';
import { changesText } from './parts/change-words';
import type { Placement } from './parts/grid';
import { participantColumns } from './parts/name-columns';
import { cellAt } from './parts/references';
import { type At, amountColumn, type Column, type LaidTable, layTable, textColumn } from './parts/table';
import { participantOf } from './parts/things';
import type { ReportInput } from './report-input';

const sideKey = (at: number): string => `side ${at}`;
/** The differences of scenario number `at`, from 1 on; 0 is the workbook itself. */
export const differenceKey = (at: number): string => `difference ${at}`;
const percentKey = (at: number): string => `percent ${at}`;

/** What everybody pays on each side: the workbook itself first. */
export const comparedPayers = (
  input: ReportInput,
  { baseline, scenarios }: Comparison,
): readonly YearPayer[] => payersOf({ ...input, runs: [baseline.run, ...scenarios.map(({ run }) => run)] });

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
 * Below the totals: what the contributions should come to by the costs of each run, and the live difference, which is 0.
 * The columns of differences have the same, so that gains and losses are seen to be all there is.
 */
export function controlRows(
  input: ReportInput,
  { baseline, scenarios }: Comparison,
  table: LaidTable,
): { readonly placement: Placement /** Must be 0. */; readonly zeros: Area } {
  const labels = dictionaryOf(input.language).report.scenarios;
  const expectedRow = table.end;
  const labelled = (label: string): (CellSpec | null)[] => [text(label, { wrap: true })];
  const [expected, control] = [labelled(labels.expected), labelled(labels.control)];
  const base = table.columnOf(sideKey(0));
  const put = (column: number, amount: Cents, formula?: string): void => {
    expected[column] = euro(amount, formula === undefined ? {} : { formula });
    const total = cellAt(table.totalOf(sideKey(0)).row, column);
    control[column] = euro(0, { formula: `ROUND(${total}-${cellAt(expectedRow, column)},2)` });
  };
  const runs = [baseline, ...scenarios].map(({ run: { totals } }) => {
    const { cost, internalFlows, coverage, unallocated } = totals;
    return cost.budget + internalFlows.budget - coverage.budget - unallocated.budget;
  });
  for (const [at, amount] of runs.entries()) {
    const column = table.columnOf(sideKey(at));
    put(column, amount);
    if (at === 0) continue;
    const formula = `ROUND(${cellAt(expectedRow, column)}-${cellAt(expectedRow, base)},2)`;
    put(table.columnOf(differenceKey(at)), amount - (runs[0] ?? 0), formula);
  }
  const dense = (cells: readonly (CellSpec | null)[]) =>
    Array.from({ length: table.area.columns }, (_, column) => cells[column] ?? null);
  return {
    placement: { row: expectedRow, column: 0, block: [dense(expected), dense(control)] },
    zeros: { row: expectedRow + 1, column: base, rows: 1, columns: table.area.columns - base },
  };
}

interface ChangeRow {
  readonly scenario: string;
  readonly change: string;
  readonly effect: ChangeEffect;
}

/** What each change adds in total, and for whom most. */
export function changesTable(
  input: ReportInput,
  { scenarios, baseline }: Comparison,
  row: number,
): LaidTable {
  const labels = dictionaryOf(input.language).report.scenarios;
  const items: readonly ChangeRow[] = scenarios.flatMap(({ name, effects }) =>
    effects.map((effect) => ({
      scenario: name,
      change: changesText(baseline.model, effect.rows, input.language),
      effect,
    })),
  );
  const nameOf = (effect: ChangeEffect, sign: 1 | -1): string => {
    const found = extremeOf(effect, sign);
    return found === undefined ? '' : participantOf(baseline.model, found).name;
  };
  const amountOf = ({ effect }: ChangeRow, sign: 1 | -1): Cents | undefined => {
    const found = extremeOf(effect, sign);
    return found === undefined ? undefined : effect.amounts[found];
  };
  const columns: readonly Column<ChangeRow>[] = [
    textColumn('scenario', labels.scenario, ({ scenario }) => scenario),
    textColumn('change', labels.change, ({ change }) => change),
    amountColumn('together', labels.together, ({ effect }) => effect.amounts.reduce((a, b) => a + b, 0), {
      noTotal: true,
    }),
    textColumn('most', labels.most, ({ effect }) => nameOf(effect, 1)),
    amountColumn('rise', labels.rise, (item) => amountOf(item, 1), { noTotal: true }),
    textColumn('least', labels.least, ({ effect }) => nameOf(effect, -1)),
    amountColumn('fall', labels.fall, (item) => amountOf(item, -1), { noTotal: true }),
  ];
  return layTable(columns, items, { row });
}

/** Who pays most more (1) or most less (-1) by a change; undefined when nobody does. */
function extremeOf({ amounts }: ChangeEffect, sign: 1 | -1): number | undefined {
  const most = Math.max(...amounts.map((amount) => sign * amount));
  return most > 0 ? amounts.findIndex((amount) => sign * amount === most) : undefined;
}
