/** The chart of Resultaat scenario's with all scenarios beside each other, per participant. */
import { dictionaryOf } from '../../../locale';
import { absoluteAddress } from '../../address';
import type { ChartSpec } from '../../sheet-spec';
import type { YearPayer } from '../multi-year/multi-year-tables';
import { dataHeading, euro, text } from '../parts/cells';
import type { Block, Placement } from '../parts/grid';
import { chartRows, type Surroundings } from '../parts/pages';
import { SERIES_COLORS } from '../parts/palette';
import { cellAt, columnArea, sumWhere } from '../parts/references';
import { signedEuro } from '../parts/signed';
import type { LaidTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { Comparison } from './comparison';
import { changeOf, differenceKey } from './scenarios-tables';

/** More bars beside each other cannot be told apart. */
const MOST_SCENARIOS = SERIES_COLORS.length;
const MOST_PARTICIPANTS = 12;
const LEAST_CHART_ROWS = 14;
/** The numbers of the first chart take three columns. */
const DATA_OFFSET = 5;

/** Undefined for one scenario, for too many, and where nothing changes. Who is affected most stands on top. */
export function besideChart(
  input: ReportInput,
  { scenarios }: Comparison,
  payers: readonly YearPayer[],
  table: LaidTable,
  surroundings: Surroundings,
): { readonly chart: ChartSpec; readonly data: Placement } | undefined {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.scenarios.chart;
  const numbers = scenarios.map((_, index) => index + 1);
  const widest = (payer: YearPayer): number =>
    Math.max(...numbers.map((at) => Math.abs(changeOf(payer, at))));
  const shown = payers
    .filter((payer) => widest(payer) > 0)
    .sort((a, b) => widest(b) - widest(a))
    .slice(0, MOST_PARTICIPANTS);
  const [most] = shown;
  if (numbers.length < 2 || numbers.length > MOST_SCENARIOS || !most) return undefined;

  const place = { row: table.area.row, column: surroundings.printColumns + DATA_OFFSET };
  const names = absoluteAddress(table.dataOf('participant', payers.length));
  const block: Block = [
    [dataHeading(report.chartData.title, 'left'), ...scenarios.map(({ name }) => dataHeading(name))],
    ...shown.map((payer, down) => [
      text(payer.name, { look: 'note', align: 'left' }),
      ...numbers.map((at) => {
        const amounts = absoluteAddress(table.dataOf(differenceKey(at), payers.length));
        const cell = `$${cellAt(place.row + 1 + down, place.column)}`;
        const formula = sumWhere(amounts, [{ range: names, cell, text: payer.name }]);
        return euro(changeOf(payer, at), { look: 'note', align: 'right', formula });
      }),
    ]),
  ];
  const strongest = numbers.reduce((best, at) =>
    Math.abs(changeOf(most, at)) > Math.abs(changeOf(most, best)) ? at : best,
  );
  const bounds = chartRows(
    surroundings,
    Math.max(LEAST_CHART_ROWS, Math.ceil(shown.length * (0.4 + 0.5 * numbers.length)) + 7),
    LEAST_CHART_ROWS,
  );
  const chart: ChartSpec = {
    kind: 'barClustered',
    name: 'Scenario naast elkaar',
    title: labels.beside(
      most.name,
      scenarios[strongest - 1]?.name ?? '',
      signedEuro(changeOf(most, strongest), input.language),
    ),
    categoryTitle: words.participant,
    valueTitle: labels.value,
    valueFormat: 'euroWhole',
    series: scenarios.map(({ name }, index) => ({
      name,
      categories: columnArea(place.column, place.row + 1, shown.length),
      values: columnArea(place.column + 1 + index, place.row + 1, shown.length),
      color: SERIES_COLORS[index],
    })),
    legend: 'bottom',
    labels: false,
    reversed: true,
    gapWidth: 60,
    anchor: { ...bounds, column: 0, columns: surroundings.printColumns },
    message: labels.besideMessage(shown.length),
  };
  return { chart, data: { ...place, block } };
}
