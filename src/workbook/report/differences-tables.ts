/** The tables of Resultaat verschillen: causes per participant (R25), and per participant and product. */
import type { Causes, CellCauses } from '../../engine/scenario/causes/explain-difference';
import { dictionaryOf } from '../../locale';
import type { ComparedScenario, Comparison } from './comparison';
import { type Named, participantColumns, serviceColumns } from './parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from './parts/table';
import type { ReportInput } from './report-input';

/** In the order in which they are substituted (R25). */
export const CAUSES = ['cost', 'takingPart', 'weight', 'rule', 'rounding'] as const;
export type Cause = (typeof CAUSES)[number];

type Payer = Named & Causes;

/** Before, causes, their live sum, after, and the control that before + difference = after. */
export function causeTable(
  input: ReportInput,
  { name, difference }: ComparedScenario,
  row: number,
): LaidTable {
  const { words } = dictionaryOf(input.language);
  const payers: readonly Payer[] = difference.participants.flatMap(({ name: who, code }, index) => {
    const causes = difference.totals[index];
    return causes ? [{ ...causes, name: who, code }] : [];
  });
  const columns = [...participantColumns<Payer>(input), ...causeColumns<Payer>(input, name)];
  return layTable(columns, payers, { row, totalLabel: words.total });
}

interface CellRow extends CellCauses {
  readonly scenario: string;
  readonly name: string;
  readonly code: string;
}

/** One row per scenario, participant and product where anything differs. */
export function cellTable(input: ReportInput, { scenarios }: Comparison, row: number): LaidTable {
  const labels = dictionaryOf(input.language).report.scenarios;
  const items: readonly CellRow[] = scenarios.flatMap(({ name: scenario, difference }) =>
    difference.cells.map((cell) => {
      const { name = '', code = '' } = difference.participants[cell.participant] ?? {};
      return { ...cell, scenario, name, code };
    }),
  );
  const columns: readonly Column<CellRow>[] = [
    ...participantColumns<CellRow>(input),
    ...causeColumns<CellRow>(input, labels.scenario),
    ...serviceColumns<CellRow>(input, ({ service }) => service),
    textColumn('scenario', dictionaryOf(input.language).report.differences.which, ({ scenario }) => scenario),
  ];
  return layTable(columns, items, { row });
}

function causeColumns<T extends Causes>({ language }: ReportInput, after: string): readonly Column<T>[] {
  const { report, words } = dictionaryOf(language);
  const labels = report.differences;
  return [
    amountColumn('before', labels.before, ({ before }) => before),
    ...CAUSES.map((cause) =>
      amountColumn<T>(cause, labels.causes[cause], (item) => item[cause], { format: 'euroOrEmpty' }),
    ),
    amountColumn('difference', words.difference, ({ difference }) => difference, {
      formula: (_, at) => `ROUND(${at.sumAcross('cost', 'rounding')},2)`,
    }),
    amountColumn('after', after, (item) => item.after),
    amountColumn('control', labels.control, () => 0, {
      formula: (_, at) => `ROUND(${at.cell('before')}+${at.cell('difference')}-${at.cell('after')},2)`,
    }),
  ];
}
