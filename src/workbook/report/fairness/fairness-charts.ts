/** The charts of Resultaat eerlijkheid about another model: who gains and who loses, and the years of the phase-in (R27). */
import { sumCents } from '../../../engine/money';
import { dictionaryOf } from '../../../locale';
import type { ChartSpec } from '../../sheet-spec';
import { capital } from '../parts/cells';
import { divergingChartData, MOST_DIVERGING_BARS } from '../parts/diverging-data';
import type { Placement } from '../parts/grid';
import { chartRows, type Surroundings } from '../parts/pages';
import { phaseInData } from '../parts/phase-in-data';
import { plainEuro } from '../parts/signed';
import type { LaidTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { Redistribution } from './fairness-facts';
import { stepKey } from './fairness-tables';

const LEAST_CHART_ROWS = 12;
const LINE_CHART_ROWS = 18;
/** Numbers of the two charts stand beside each other, to the right of the page. */
const DATA_WIDTH = 4;

export interface DrawnChart {
  readonly chart: ChartSpec;
  readonly data: Placement;
}

/** Gains and losses; undefined when nobody pays anything else. */
export function effectChart(
  input: ReportInput,
  { participants, effects, to }: Redistribution,
  table: LaidTable,
  surroundings: Surroundings,
): DrawnChart | undefined {
  const { report, words } = dictionaryOf(input.language);
  const bars = effects.flatMap(({ effect }, at) =>
    effect === 0 ? [] : [{ name: participants[at]?.name ?? '', amount: effect }],
  );
  if (bars.length === 0) return undefined;
  const shown = Math.min(bars.length, MOST_DIVERGING_BARS);
  const bounds = chartRows(
    surroundings,
    Math.max(LEAST_CHART_ROWS, shown + 7),
    Math.max(LEAST_CHART_ROWS, Math.ceil(shown * 0.75) + 7),
  );
  const at = { row: table.area.row, column: surroundings.printColumns + 1 };
  const labels = report.scenarios.chart;
  const { block, series, drawn } = divergingChartData(
    { bars, names: table.dataOf('participant'), amounts: table.dataOf('effect') },
    at,
    { title: report.chartData.title, toPay: labels.pays, refunded: labels.saves },
  );
  const rises = bars.filter(({ amount }) => amount > 0);
  return {
    chart: {
      ...drawn,
      name: 'Herverdeeleffect',
      title: labels.title(capital(report.fairness.model(to)), rises.length, bars.length - rises.length),
      categoryTitle: words.participant,
      valueTitle: report.fairness.effectChart.value,
      valueFormat: 'euroWhole',
      series,
      reversed: true,
      anchor: { ...bounds, column: 0, columns: surroundings.printColumns },
      message: report.fairness.effectChart.message(
        plainEuro(sumCents(rises.map(({ amount }) => amount)), input.language),
      ),
    },
    data: { ...at, block },
  };
}

/** How far the contributions of those who move most have moved, year by year; undefined without a phase-in. */
export function phaseInChart(
  input: ReportInput,
  { participants, phaseIn }: Redistribution,
  table: LaidTable,
  surroundings: Surroundings,
): DrawnChart | undefined {
  if (!phaseIn) return undefined;
  const { report } = dictionaryOf(input.language);
  const labels = report.fairness.phaseInChart;
  const { start, years, remaining } = phaseIn.path;
  const at = { row: table.area.row, column: surroundings.printColumns + 1 + DATA_WIDTH };
  const { block, series, order } = phaseInData(
    {
      lines: participants.map(({ name }, index) => ({
        name,
        amounts: [start, ...years].map((amounts) => amounts[index] ?? 0),
      })),
      names: table.dataOf('participant'),
      amountsAfter: (count) => table.dataOf(count === 0 ? 'start' : stepKey(count - 1)),
    },
    at,
    report.chartData.title,
  );
  const [first] = order;
  if (first === undefined) return undefined;
  const left = sumCents(remaining.filter((amount) => amount > 0));
  const bounds = chartRows(surroundings, LINE_CHART_ROWS, LEAST_CHART_ROWS);
  return {
    chart: {
      kind: 'line',
      name: 'Ingroei',
      title: left === 0 ? labels.title(years.length, first) : labels.unfinished(years.length, first),
      categoryTitle: labels.year,
      valueTitle: labels.value,
      valueFormat: 'euroWhole',
      series,
      legend: 'bottom',
      labels: false,
      anchor: { ...bounds, column: 0, columns: surroundings.printColumns },
      message: labels.message(left === 0 ? undefined : plainEuro(left, input.language)),
    },
    data: { ...at, block },
  };
}
