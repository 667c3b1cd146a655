/** The tables of Resultaat meerjaren: participants × years, what the total is made of, and amounts per inhabitant. */
import type { Cents } from '../../../engine/model';
import type { RunResult } from '../../../engine/result';
import { contributionsIn, roundingIn } from '../../../engine/scenario/contributions';
import { dictionaryOf } from '../../../locale';
import { euroOrNothing, percent, text } from '../parts/cells';
import type { Placement } from '../parts/grid';
import { inhabitantsIn } from '../parts/inhabitants';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { ComparedBudget } from '../scenarios/comparison';

/** A participant, or the rounding line of R5, over the years of the run. */
export interface YearPayer {
  readonly name: string;
  readonly code: string;
  readonly amounts: readonly Cents[];
}

export const yearKey = (year: number): string => `year ${year}`;

/** Budget contributions over the years of the run. */
export const payersOf = (input: ReportInput): readonly YearPayer[] =>
  payersOver(
    input,
    input.runs.map((run) => ({
      contributions: contributionsIn(run, 'budget', input.model.participants.length),
      rounding: roundingIn(run, 'budget'),
    })),
  );

/** All participants in workbook order, with what they pay in each budget. */
export function payersOver(
  { model, language }: Pick<ReportInput, 'model' | 'language'>,
  budgets: readonly Pick<ComparedBudget, 'contributions' | 'rounding'>[],
): readonly YearPayer[] {
  const rounding = budgets.map((budget) => budget.rounding);
  return [
    ...model.participants.map(({ name, code }, index) => ({
      ...{ name, code },
      amounts: budgets.map(({ contributions }) => contributions[index] ?? 0),
    })),
    ...(rounding.some((cents) => cents !== 0)
      ? [{ name: dictionaryOf(language).report.rounding, code: '', amounts: rounding }]
      : []),
  ];
}

/** Participants × years, with the change from the first to the last. */
export function participantTable(input: ReportInput, payers: readonly YearPayer[], row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const years = input.runs.map(({ year }) => year);
  const [first, last] = [yearKey(years[0] ?? 0), yearKey(years.at(-1) ?? 0)];
  const changeOf = ({ amounts }: YearPayer): Cents => (amounts.at(-1) ?? 0) - (amounts[0] ?? 0);
  const columns: readonly Column<YearPayer>[] = [
    { key: 'participant', heading: words.participant, cell: ({ name }) => text(name, { look: 'label' }) },
    textColumn('code', report.code, ({ code }) => code),
    ...years.map((year, at) =>
      amountColumn<YearPayer>(yearKey(year), String(year), ({ amounts }) => amounts[at] ?? 0, {
        format: 'euroOrEmpty',
      }),
    ),
    amountColumn('change', words.difference, changeOf, {
      formula: (_, at) => `ROUND(${at.cell(last)}-${at.cell(first)},2)`,
    }),
    {
      key: 'percent',
      heading: report.multiYear.percent,
      align: 'right',
      cell: (payer, at) =>
        (payer.amounts[0] ?? 0) > 0
          ? percent(changeOf(payer) / (payer.amounts[0] ?? 1), {
              formula: `IF(${at.cell(first)}=0,0,${at.cell('change')}/${at.cell(first)})`,
            })
          : null,
      total: (items, at) => {
        const from = items.reduce((sum, { amounts }) => sum + (amounts[0] ?? 0), 0);
        const change = items.reduce((sum, item) => sum + changeOf(item), 0);
        return percent(from === 0 ? 0 : change / from, {
          formula: `IF(${at.total(first)}=0,0,${at.total('change')}/${at.total(first)})`,
        });
      },
    },
  ];
  return layTable(columns, payers, { row, totalLabel: words.total });
}

interface CostLine {
  readonly label: string;
  readonly amounts: readonly Cents[];
}

/** From net cost to contributions, with the effect of indexing on a line of its own below (R17). */
export function costTable(
  input: ReportInput,
  row: number,
): { readonly placements: readonly Placement[]; readonly end: number } {
  const { report } = dictionaryOf(input.language);
  const { runs } = input;
  const labels = report.multiYear.lines;
  const others: readonly CostLine[] = [
    { label: labels.internal, amounts: runs.map(({ totals }) => totals.internalFlows.budget) },
    { label: labels.coverage, amounts: runs.map(({ totals }) => -totals.coverage.budget) },
    { label: labels.unallocated, amounts: runs.map(({ totals }) => -totals.unallocated.budget) },
  ].filter(({ amounts }) => amounts.some((cents) => cents !== 0));
  const columns: readonly Column<CostLine>[] = [
    { key: 'label', heading: report.multiYear.composition, cell: ({ label }) => text(label) },
    { key: 'code', heading: '', cell: () => null },
    ...runs.map(({ year }, at) =>
      amountColumn<CostLine>(yearKey(year), String(year), ({ amounts }) => amounts[at]),
    ),
  ];
  const cost = { label: labels.cost, amounts: runs.map(({ totals }) => totals.cost.budget) };
  const table = layTable(columns, [cost, ...others], { row, totalLabel: labels.contributions });
  const indexed = runs.map((run, at) => indexEffect(input, run, runs[at - 1]));
  if (indexed.every((cents) => cents === undefined)) return { placements: [table.placement], end: table.end };
  const block = [[text(labels.indexed), null, ...indexed.map((cents) => euroOrNothing(cents))]];
  return {
    placements: [table.placement, { row: table.end, column: 0, block }],
    end: table.end + 1,
  };
}

/**
 * What a year without a column of its own costs more than the year before, other than by Frictiekosten: that is the
 * index (R17). Undefined where the year has a column, or where the year before is not in the run.
 */
function indexEffect(
  { model }: ReportInput,
  run: RunResult,
  before: RunResult | undefined,
): Cents | undefined {
  if (model.budgetYears.includes(run.year) || before?.year !== run.year - 1) return undefined;
  const cost = ({ outcomes }: RunResult): Cents =>
    outcomes
      .filter(({ phase, service }) => phase === 'budget' && serviceOf(model, service).kind !== 'friction')
      .reduce((sum, { net }) => sum + net, 0);
  return cost(run) - cost(before);
}

/** Undefined when no year has inhabitants. */
export function perInhabitantTable(
  input: ReportInput,
  payers: readonly YearPayer[],
  amounts: LaidTable,
  row: number,
): LaidTable | undefined {
  const { report } = dictionaryOf(input.language);
  const inhabitants = input.runs.map(({ year }) => inhabitantsIn(input.model, year));
  const counted = payers
    .map((payer, index) => ({ ...payer, counts: inhabitants.map((counts) => counts?.[index]) }))
    .filter(({ counts, code }) => code !== '' && counts.some((count) => count !== undefined));
  if (counted.length === 0) return undefined;
  const columns: readonly Column<(typeof counted)[number]>[] = [
    { key: 'participant', heading: report.multiYear.perInhabitant, cell: ({ name }) => text(name) },
    textColumn('code', report.code, ({ code }) => code),
    ...input.runs.map(
      ({ year }, at): Column<(typeof counted)[number]> => ({
        key: yearKey(year),
        heading: String(year),
        align: 'right',
        cell: (payer, place) => {
          const count = payer.counts[at];
          if (count === undefined) return null;
          const sum = amounts.lookUp(yearKey(year), 'participant', {
            cell: place.fixedColumn('participant'),
            text: payer.name,
          });
          return {
            value: (payer.amounts[at] ?? 0) / 100 / count,
            format: 'euro',
            formula: `${sum}/${count}`,
          };
        },
      }),
    ),
  ];
  return layTable(columns, counted, { row });
}
