/** The two charts of a participant's page: what it pays for, and where the change comes from. */
import type { Cents } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { formatEuro, formatPercent } from '../../../locale/format';
import { type ChartPlace, changeColor, layBarCharts, type OverviewCharts } from '../overview/overview-charts';
import type { BarItem } from '../parts/bar-data';
import { SERIES_COLORS } from '../parts/palette';
import type { LaidTable } from '../parts/table';
import { serviceOf, serviceTitle } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { PageFacts, PageRow } from './page-facts';

/** Products that the message adds up. */
const TOP = 3;

export function pageCharts(
  input: ReportInput,
  facts: PageFacts,
  table: LaidTable,
  place: ChartPlace,
): OverviewCharts {
  return layBarCharts(
    input,
    [
      fieldChart(input, facts, table),
      facts.comparison ? changeChart(input, facts, table) : serviceChart(input, facts),
    ],
    place,
  );
}

const largestOf = (items: readonly BarItem[]): BarItem | undefined =>
  [...items].sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents))[0];

/** Amounts of the table, found by the name of the werkveld. */
const itemsOf = (rows: readonly PageRow[], key: string, table: LaidTable, centsOf: (row: PageRow) => Cents) =>
  rows
    .filter((row) => centsOf(row) !== 0)
    .map(
      (row): BarItem => ({
        label: row.label,
        cents: centsOf(row),
        formula: (cell) => table.lookUp(key, 'field', { cell, text: row.label }),
      }),
    );

function fieldChart({ language }: ReportInput, { rows, total, whole, name }: PageFacts, table: LaidTable) {
  const labels = dictionaryOf(language).report.statements.page;
  const items = itemsOf(rows, 'total', table, (row) => row.total);
  const top = largestOf(items);
  const share = (part: Cents, of: Cents): string => formatPercent(of === 0 ? 0 : part / of, language);
  return {
    name: 'Werkvelden',
    items,
    color: SERIES_COLORS[0],
    value: labels.perField,
    title: top ? labels.topField(top.label, share(top.cents, total), name) : '',
    message: labels.ofWhole(name, share(total, whole), formatEuro(whole, language, true)),
  };
}

function changeChart({ language }: ReportInput, { rows, comparison }: PageFacts, table: LaidTable) {
  const labels = dictionaryOf(language).report.overview;
  const items = itemsOf(rows, 'change', table, (row) => row.change);
  const top = largestOf(items);
  const euros = (cents: Cents): string => formatEuro(Math.abs(cents), language, true);
  const total = comparison?.total ?? 0;
  return {
    name: 'Oorzaken',
    items,
    color: changeColor(items),
    value: comparison ? labels.change[comparison.kind](comparison.year) : '',
    title: top ? labels.topCause(top.label, euros(top.cents), top.cents > 0) : '',
    message: labels.changeTotal(euros(total), Math.sign(total)),
  };
}

/** Without a comparison: the products that cost most. */
function serviceChart({ model, language }: ReportInput, { byService, total }: PageFacts) {
  const labels = dictionaryOf(language).report.statements.page;
  const items = [...byService]
    .filter(([, cents]) => cents !== 0)
    .map(
      ([service, cents]): BarItem => ({
        label: serviceTitle(model, serviceOf(model, service)),
        cents,
        formula: undefined,
      }),
    );
  const top = largestOf(items);
  const share = (cents: Cents): string => formatPercent(total === 0 ? 0 : cents / total, language);
  const most = [...items].sort((a, b) => b.cents - a.cents).slice(0, TOP);
  return {
    name: 'Producten',
    items,
    color: SERIES_COLORS[2],
    value: labels.perService,
    title: top ? labels.topService(top.label, share(top.cents)) : '',
    message: labels.three(most.length, share(most.reduce((sum, { cents }) => sum + cents, 0))),
  };
}
