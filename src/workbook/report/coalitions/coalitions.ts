/** Resultaat coalities: what each set of takers of a product would pay, and who is better off with whom. */
import { rationalText } from '../../../engine/rational';
import { dictionaryOf } from '../../../locale';
import { formatDecimal } from '../../../locale/format';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import { divergingChartData, MOST_DIVERGING_BARS } from '../parts/diverging-data';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { caption, sentence } from '../parts/name-columns';
import { chartRows, type Surroundings } from '../parts/pages';
import { plainEuro } from '../parts/signed';
import type { LaidTable } from '../parts/table';
import { participantOf, serviceOf, serviceTitle } from '../parts/things';
import type { ReportInput } from '../report-input';
import { coalitionFigures } from './coalition-figures';
import { type Found, fineCents, membersTable, partnersTable, setsTable } from './coalitions-tables';

const LEAST_CHART_ROWS = 12;

/** Undefined when coalitions were not asked for. */
export function coalitionsSheet(input: ReportInput): SheetSpec | undefined {
  const { coalitions, model, language, run } = input;
  if (!coalitions) return undefined;
  const labels = dictionaryOf(language).analyses.coalitions;
  const service = serviceTitle(model, serviceOf(model, coalitions.service));
  const title = labels.title(service, run.year);
  const { found } = coalitions;
  if (!found || found.sweep.members.length === 0) {
    const overflowing = [sentence(HEADING_ROW, labels.nothing(service))];
    return frameSheet(input, { id: 'coalitions', title, placements: [], overflowing, printColumns: 8 });
  }
  const table = membersTable(input, found, HEADING_ROW);
  const said = coalitionNotes(found, language);
  const belowTables = [partnersTable(input, found, table.end), setsTable(input, found, table.end)];
  const below = belowTables.flatMap((one) => one ?? []);
  const printColumns = Math.max(table.area.columns, ...below.map(({ area }) => area.columns));
  const drawn = chartOf(input, found, table, {
    row: table.end + said.length + 1,
    above: [table.placement],
    below: below.map(({ placement }) => placement),
    printColumns,
  });
  const chartEnd = drawn ? drawn.chart.anchor.row + drawn.chart.anchor.rows : table.end + said.length - 1;
  const partners = partnersTable(input, found, chartEnd + 3);
  const sets = setsTable(input, found, (partners?.end ?? chartEnd + 1) + 2);
  return frameSheet(
    input,
    {
      id: 'coalitions',
      title,
      placements: [
        table.placement,
        ...(drawn ? [{ ...drawn.place, block: drawn.block }] : []),
        ...(partners ? [partners.placement] : []),
        ...(sets ? [sets.placement] : []),
      ],
      overflowing: [
        ...said.map((words, down) => sentence(table.end + down, words)),
        ...(drawn ? [sentence(chartEnd, drawn.chart.message)] : []),
        ...(partners ? [caption(partners.area.row - 1, labels.matrix)] : []),
        ...(sets ? [caption(sets.area.row - 1, labels.sets)] : []),
      ],
      frozenColumns: 1,
      stacked: true,
      printColumns,
    },
    {
      ...(sets && { tables: [{ name: 'tblCoalities', area: sets.area }] }),
      charts: drawn ? [drawn.chart] : [],
    },
  );
}

/** Whether all sets were looked at, and what of the cost stays. */
export function coalitionNotes({ game, sweep }: Found, language: ReportInput['language']): readonly string[] {
  const labels = dictionaryOf(language).analyses.coalitions;
  const percent = rationalText({ n: game.fixed.n * 100n, d: game.fixed.d }, 2);
  return [
    sweep.exact ? labels.exact(sweep.sets) : labels.sampled(sweep.sets),
    labels.fixed(`${formatDecimal(percent, language)}%`),
  ];
}

/** What each taker's taking part does to the others; undefined when there is nobody else. */
function chartOf(input: ReportInput, { sweep }: Found, table: LaidTable, surroundings: Surroundings) {
  const { model, language } = input;
  const { analyses, report, words } = dictionaryOf(language);
  const labels = analyses.coalitions.chart;
  const bars = coalitionFigures(sweep)
    .map(({ member, onOthers }) => ({
      name: participantOf(model, member.participant).name,
      amount: fineCents(onOthers),
    }))
    .filter(({ amount }) => amount !== 0);
  const [best] = [...bars].sort((a, b) => a.amount - b.amount);
  if (!best) return undefined;
  const shown = Math.min(bars.length, MOST_DIVERGING_BARS);
  const bounds = chartRows(
    surroundings,
    Math.max(LEAST_CHART_ROWS, shown + 7),
    Math.max(LEAST_CHART_ROWS, Math.ceil(shown * 0.75) + 7),
  );
  const place = { row: HEADING_ROW, column: surroundings.printColumns + 1 };
  const { block, series, drawn } = divergingChartData(
    { bars, names: table.dataOf('participant'), amounts: table.dataOf('onOthers') },
    place,
    { title: report.chartData.title, toPay: labels.costs, refunded: labels.saves },
  );
  const chart: ChartSpec = {
    ...drawn,
    name: 'Coalities',
    title:
      best.amount < 0
        ? labels.title(best.name, plainEuro(Math.round(best.amount), language))
        : labels.neutral,
    categoryTitle: words.participant,
    valueTitle: labels.value,
    valueFormat: 'euroWhole',
    // Who saves the others most is last in the numbers, and stands on top.
    series,
    anchor: { ...bounds, column: 0, columns: surroundings.printColumns },
    message: labels.message,
  };
  return { chart, block, place };
}
