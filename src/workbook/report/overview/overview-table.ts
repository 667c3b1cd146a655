/** The table of the overview: per participant solidarity, benefit, total, share, per inhabitant, and what changes. */
import type { Cents } from '../../../engine/model';
import { type Dictionary, dictionaryOf } from '../../../locale';
import { text } from '../parts/cells';
import { inhabitantsIn } from '../parts/inhabitants';
import { CONTRIBUTIONS, LIST, SETTLEMENT } from '../parts/names';
import { quoted, sumWhere } from '../parts/references';
import { shareColumn } from '../parts/share-column';
import { type At, amountColumn, type Column, type LaidTable, layTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { Comparison, OverviewFacts } from './overview-facts';

/** More rows than this do not fit a page that is still to be read. */
const MOST_ROWS = 24;

interface Row {
  readonly name: string;
  readonly solidarity: Cents;
  readonly total: Cents;
  readonly inhabitants: number | undefined;
  readonly change: Cents;
  /** Those who have no row of their own; their amounts are what is left of the totals. */
  readonly rest: boolean;
}

export function overviewTable(input: ReportInput, facts: OverviewFacts, row: number): LaidTable {
  const dictionary = dictionaryOf(input.language);
  const { report, words } = dictionary;
  const labels = report.overview;
  const rows = rowsOf(input, facts, dictionary);
  const own = rows.filter(({ rest }) => !rest).length;
  const phase = words.phase[facts.phase];
  const rule = `${words.funding.solidarity} (${words.rule.solidarity})`;
  const named = (range: string, item: Row, at: At) => ({
    range,
    cell: at.fixedColumn('participant'),
    text: item.name,
  });
  const conditions = [
    { range: LIST.phase, cell: quoted(phase), text: phase },
    { range: LIST.rule, cell: quoted(rule), text: rule },
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'participant', heading: words.participant, cell: ({ name }) => text(name, { look: 'label' }) },
    amountColumn('solidarity', labels.solidarity, ({ solidarity }) => solidarity, {
      format: 'euroWholeOrEmpty',
      formula: (item, at) =>
        item.rest
          ? restOf('solidarity', sumWhere(LIST.amount, conditions), own, at)
          : sumWhere(LIST.amount, [named(LIST.participant, item, at), ...conditions]),
    }),
    amountColumn('benefit', labels.benefit, ({ total, solidarity }) => total - solidarity, {
      format: 'euroWholeOrEmpty',
      formula: (_, at) => `ROUND(${at.cell('total')}-${at.cell('solidarity')},2)`,
    }),
    amountColumn('total', words.total, ({ total }) => total, {
      format: 'euroWhole',
      formula: (item, at) =>
        item.rest
          ? restOf('total', CONTRIBUTIONS[facts.phase].total, own, at)
          : sumWhere(CONTRIBUTIONS[facts.phase].amount, [
              named(CONTRIBUTIONS[facts.phase].participant, item, at),
            ]),
    }),
    shareColumn(report.contributions.share, facts.total),
    ...perInhabitantColumns(rows, report.contributions.perInhabitant),
    ...changeColumns(facts.comparison, dictionary, own),
  ];
  return layTable(columns, rows, { row, totalLabel: words.total });
}

/** What is left of a whole after the rows that have an amount of their own. */
const restOf = (key: string, whole: string, own: number, at: At): string =>
  `ROUND(${whole}-${at.sumFirst(key, own)},2)`;

/** All participants, or the largest ones in workbook order and the others together. */
function rowsOf(input: ReportInput, facts: OverviewFacts, { report }: Dictionary): readonly Row[] {
  const inhabitants = inhabitantsIn(input.model, input.run.year);
  const changeOf = (index: number): Cents => facts.comparison?.byPayer.get(index) ?? 0;
  const all = facts.payers.map(({ index, ...payer }) => ({
    ...payer,
    index,
    inhabitants: inhabitants?.[index],
    change: changeOf(index),
    rest: false,
  }));
  const shown =
    all.length <= MOST_ROWS
      ? all
      : [...all]
          .sort((a, b) => b.total - a.total)
          .slice(0, MOST_ROWS - 1)
          .sort((a, b) => a.index - b.index);
  const hidden = all.filter((payer) => !shown.includes(payer));
  const sum = (pick: (payer: (typeof all)[number]) => Cents): Cents =>
    hidden.reduce((total, payer) => total + pick(payer), 0);
  // The rounding line and the participants without a row are what is left of the totals.
  const total = sum((payer) => payer.total) + facts.rounding;
  const change = sum((payer) => payer.change) + changeOf(-1);
  if (hidden.length === 0 && total === 0 && change === 0) return shown;
  const name = hidden.length === 0 ? report.rounding : report.chartData.others(hidden.length);
  const solidarity = sum((payer) => payer.solidarity) + facts.roundingSolidarity;
  const rest = { name, solidarity, total, inhabitants: undefined, change, rest: true };
  return [...shown, rest];
}

/** The number of inhabitants stands in the formula: it is a fact of the year, not of this page. */
function perInhabitantColumns(rows: readonly Row[], label: string): readonly Column<Row>[] {
  if (rows.every(({ inhabitants }) => inhabitants === undefined)) return [];
  return [
    {
      key: 'perInhabitant',
      heading: label,
      align: 'right',
      cell: ({ total, inhabitants }, at) =>
        inhabitants === undefined
          ? null
          : {
              value: total / 100 / inhabitants,
              format: 'euro',
              formula: `${at.cell('total')}/${inhabitants}`,
            },
    },
  ];
}

function changeColumns(
  comparison: Comparison | undefined,
  { report }: Dictionary,
  own: number,
): readonly Column<Row>[] {
  if (!comparison) return [];
  const label = report.overview.change[comparison.kind](comparison.year);
  if (comparison.kind !== 'settlement') {
    return [amountColumn('change', label, ({ change }) => change, { format: 'euroWhole' })];
  }
  return [
    amountColumn('change', label, ({ change }) => change, {
      format: 'euroWhole',
      formula: ({ name, rest }, at) =>
        rest
          ? restOf('change', SETTLEMENT.differenceTotal, own, at)
          : sumWhere(SETTLEMENT.difference, [
              { range: SETTLEMENT.participant, cell: at.fixedColumn('participant'), text: name },
            ]),
    }),
  ];
}
