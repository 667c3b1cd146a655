/** The table of Resultaat bijdragen for one phase: participants × (werkvelden, mark-up, exit), totals, shares. */
import type { Cents, Phase } from '../../../engine/model';
import type { RangeRow } from '../../../engine/scenario/tentative-range';
import { dictionaryOf } from '../../../locale';
import { number, text } from '../parts/cells';
import {
  type ContributionMatrix,
  contributionMatrix,
  contributionRows,
  type MatrixColumn,
} from '../parts/contribution-rows';
import { inhabitantsIn } from '../parts/inhabitants';
import { LIST } from '../parts/names';
import { openContributions } from '../parts/range';
import { quoted, sumWhere } from '../parts/references';
import { shareColumn } from '../parts/share-column';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { hasSeveralOrganisations, serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';

export interface PhaseTable {
  readonly phase: Phase;
  readonly columns: readonly MatrixColumn[];
  readonly matrix: ContributionMatrix;
  readonly laid: LaidTable;
  /** Rows of participants; the rounding line of R5 may follow them. */
  readonly participants: number;
  readonly hasInhabitants: boolean;
}

interface Payer {
  readonly name: string;
  readonly code: string;
  readonly amounts: readonly (Cents | undefined)[];
  readonly total: Cents;
  /** What tentative marks can make of the total (R6); undefined where they change nothing. */
  readonly range: RangeRow | undefined;
  readonly inhabitants: number | undefined;
}

/** @param row - where its headings stand */
export function contributionsTable(
  input: ReportInput,
  phase: Phase,
  columns: readonly MatrixColumn[],
  row: number,
): PhaseTable {
  const { model, run, language } = input;
  const { report, words } = dictionaryOf(language);
  const matrix = contributionMatrix(model, run, phase, columns);
  const inhabitants = inhabitantsIn(model, run.year);
  const open = openContributions(input, phase);
  const payers: Payer[] = model.participants.map(({ name, code }, index) => ({
    name,
    code,
    amounts: matrix.amounts[index] ?? [],
    total: matrix.totals[index] ?? 0,
    range: open.find(({ participant }) => participant === index),
    inhabitants: inhabitants?.[index],
  }));
  if (matrix.rounding.some((amount) => amount !== undefined)) {
    const { rounding: amounts, roundingTotal: total } = matrix;
    payers.push({
      name: report.rounding,
      code: '',
      amounts,
      total,
      range: undefined,
      inhabitants: undefined,
    });
  }
  const labels = report.contributions;
  const table: Column<Payer>[] = [
    {
      key: 'participant',
      heading: labels.phase(words.phase[phase], run.year),
      cell: ({ name }) => text(name, { look: 'label' }),
    },
    textColumn('code', report.code, ({ code }) => code),
    ...columns.map(({ key, label }, at) =>
      amountColumn<Payer>(key, label, ({ amounts }) => amounts[at], { format: 'euroOrEmpty' }),
    ),
    amountColumn('total', words.total, ({ total }) => total, {
      formula: (_, at) =>
        columns.length === 0 ? '0' : at.sumAcross(columns[0]?.key ?? '', columns.at(-1)?.key ?? ''),
    }),
    ...(open.length > 0 ? rangeColumns(input) : []),
    ...organisationColumns(input, phase),
    shareColumn(labels.share, matrix.total),
    ...(inhabitants ? inhabitantColumns(labels.inhabitants, labels.perInhabitant) : []),
  ];
  const laid = layTable(table, payers, { row, totalLabel: words.total });
  const hasInhabitants = inhabitants !== undefined;
  return { phase, columns, matrix, laid, participants: model.participants.length, hasInhabitants };
}

/** R6: the least and the most; the sum of either is not what all together can come to pay. */
function rangeColumns({ language }: ReportInput): readonly Column<Payer>[] {
  const { range: labels } = dictionaryOf(language).analyses;
  return [
    amountColumn('minimum', labels.minimum, ({ range }) => range?.minimum, { noTotal: true }),
    amountColumn('maximum', labels.maximum, ({ range }) => range?.maximum, { noTotal: true }),
  ];
}

/** With several organisations: what is paid to each of them, read from the flat list. */
function organisationColumns({ model, run, language }: ReportInput, phase: Phase): readonly Column<Payer>[] {
  if (!hasSeveralOrganisations(model)) return [];
  const { words, report } = dictionaryOf(language);
  const sums = new Map<string, Cents>();
  for (const row of contributionRows(run, phase)) {
    const name =
      row.participant === undefined ? report.rounding : (model.participants[row.participant]?.name ?? '');
    const key = `${serviceOf(model, row.outcome.service).organisation}\n${name}`;
    sums.set(key, (sums.get(key) ?? 0) + row.amount);
  }
  return model.organisations.map((organisation) => {
    const key = `organisation ${organisation}`;
    return amountColumn<Payer>(key, organisation, ({ name }) => sums.get(`${organisation}\n${name}`) ?? 0, {
      format: 'euroOrEmpty',
      formula: ({ name }, at) =>
        sumWhere(LIST.amount, [
          { range: LIST.organisation, cell: at.heading(key), text: organisation },
          { range: LIST.participant, cell: at.fixedColumn('participant'), text: name },
          { range: LIST.phase, cell: quoted(words.phase[phase]), text: words.phase[phase] },
        ]),
    });
  });
}

function inhabitantColumns(count: string, perInhabitant: string): readonly Column<Payer>[] {
  const perHead = (total: Cents, inhabitants: number, formula: string) => ({
    value: total / 100 / inhabitants,
    format: 'euro' as const,
    formula,
  });
  const counted = (payers: readonly Payer[]): number =>
    payers.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0);
  const paid = (payers: readonly Payer[]): Cents =>
    payers.reduce((sum, { total, inhabitants }) => sum + (inhabitants === undefined ? 0 : total), 0);
  return [
    {
      key: 'inhabitants',
      heading: count,
      align: 'right',
      cell: ({ inhabitants }) => (inhabitants === undefined ? null : number(inhabitants)),
      total: (payers, at) => number(counted(payers), { formula: at.sum('inhabitants') }),
    },
    {
      key: 'perInhabitant',
      heading: perInhabitant,
      align: 'right',
      cell: ({ total, inhabitants }, at) =>
        inhabitants === undefined
          ? null
          : perHead(total, inhabitants, `${at.cell('total')}/${at.cell('inhabitants')}`),
      // The mean of those who have inhabitants; what the others pay would raise it.
      total: (payers, at) => {
        const sum = `SUMIFS(${at.range('total')},${at.range('inhabitants')},">0")`;
        return perHead(paid(payers), counted(payers) || 1, `${sum}/MAX(1,${at.total('inhabitants')})`);
      },
    },
  ];
}
