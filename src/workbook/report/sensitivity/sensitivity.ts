/** Resultaat gevoeligheid: which costs, drivers and volumes matter most, for all together and for chosen participants. */
import type { ParticipantIndex } from '../../../engine/model';
import { tornadoOf, tornadoOfWhole } from '../../../engine/scenario/sensitivity';
import { dictionaryOf } from '../../../locale';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import { percentText, variedText } from '../parts/analysis-words';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import type { Placement } from '../parts/grid';
import { caption, sentence } from '../parts/name-columns';
import { chartRows, type Surroundings } from '../parts/pages';
import { SERIES_COLORS } from '../parts/palette';
import { plainEuro, signedEuro } from '../parts/signed';
import { participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { SensitivityFacts } from './sensitivity-facts';
import {
  allVariationsTable,
  heaviestTable,
  MOST_ROWS,
  PRINT_COLUMNS,
  participantTornadoTable,
  type TornadoRow,
  type TornadoTable,
  tornadoData,
  wholeTornadoTable,
} from './sensitivity-tables';

/** More bars than this say little. */
const MOST_BARS = 10;
const LEAST_CHART_ROWS = 10;
/** Tornados of so many participants fit on a sheet that is still looked through. */
const MOST_TORNADOS = 20;

/** Undefined when sensitivity was not asked for. */
export function sensitivitySheet(input: ReportInput): SheetSpec | undefined {
  const { sensitivity: facts, language, run } = input;
  if (!facts) return undefined;
  const labels = dictionaryOf(language).analyses.sensitivity;
  const percent = percentText(facts.percent, language);
  const title = labels.title(percent, run.year);
  if (facts.variations.length === 0) {
    const overflowing = [sentence(HEADING_ROW, labels.none)];
    return frameSheet(input, {
      id: 'sensitivity',
      title,
      placements: [],
      overflowing,
      printColumns: PRINT_COLUMNS,
    });
  }
  // The widths of the columns do not depend on where the tables stand.
  const below = [heaviestTable(input, facts, 0), allVariationsTable(input, facts, 0)];
  const blocks: TornadoBlock[] = [];
  let row = HEADING_ROW;
  for (const who of [undefined, ...facts.participants.slice(0, MOST_TORNADOS)]) {
    const block = tornadoBlock(input, facts, who, {
      row,
      above: blocks.flatMap(({ tables }) => tables),
      below: below.map(({ placement }) => placement),
      printColumns: PRINT_COLUMNS,
    });
    if (!block) continue;
    blocks.push(block);
    row = block.end + 1;
  }
  const { length: asked } = facts.participants;
  const fewer = asked > MOST_TORNADOS ? [sentence(row, labels.fewer(MOST_TORNADOS, asked))] : [];
  row += 2 * fewer.length;
  const heaviest = heaviestTable(input, facts, row + 1);
  const all = allVariationsTable(input, facts, heaviest.end + 2);
  return frameSheet(
    input,
    {
      id: 'sensitivity',
      title,
      placements: [
        ...blocks.flatMap(({ tables, data }) => [...tables, data]),
        heaviest.placement,
        all.placement,
      ],
      overflowing: [
        ...blocks.flatMap(({ texts }) => texts),
        ...fewer,
        caption(row, labels.heaviest),
        caption(heaviest.end + 1, labels.all(all.area.rows - 1 === MOST_ROWS ? MOST_ROWS : undefined)),
      ],
      printColumns: PRINT_COLUMNS,
      leastWidths: { 0: 32, 3: 28, 4: 28 },
      // The table of everything is there to be filtered, not to be printed.
      printRows: heaviest.end,
      stacked: true,
    },
    {
      tables: [{ name: 'tblGevoeligheid', area: all.area }],
      charts: blocks.map(({ chart }) => chart),
    },
  );
}

interface TornadoBlock {
  readonly tables: readonly Placement[];
  readonly data: Placement;
  readonly texts: readonly Placement[];
  readonly chart: ChartSpec;
  readonly end: number;
}

/** A table with its tornado below; of all together, or of one participant. Undefined when nothing moves it. */
function tornadoBlock(
  input: ReportInput,
  facts: SensitivityFacts,
  participant: ParticipantIndex | undefined,
  surroundings: Surroundings,
): TornadoBlock | undefined {
  const { model, language } = input;
  const { row: start, above } = surroundings;
  const labels = dictionaryOf(language).analyses.sensitivity;
  const bars =
    participant === undefined ? tornadoOfWhole(facts.variations) : tornadoOf(facts.variations, participant);
  if (bars.length === 0) return undefined;
  const rows: readonly TornadoRow[] = bars
    .slice(0, MOST_BARS)
    .map((bar) => ({ ...bar, what: variedText(model, bar.varied, language) }));
  const who = participant === undefined ? undefined : participantOf(model, participant).name;
  const top = who === undefined ? start : start + 1;
  const table: TornadoTable =
    who === undefined
      ? wholeTornadoTable(input, facts, rows, top)
      : participantTornadoTable(input, facts, rows, top);
  const said = [
    ...(who === undefined ? [labels.note] : []),
    ...(who === undefined && facts.leftOut > 0 ? [labels.leftOut(facts.leftOut)] : []),
    ...(bars.length > rows.length ? [labels.hidden(bars.length - rows.length)] : []),
  ];
  const bounds = chartRows(
    { ...surroundings, row: table.laid.end + said.length + 1, above: [...above, table.laid.placement] },
    rows.length + 6,
    Math.max(LEAST_CHART_ROWS, Math.ceil(rows.length * 0.7) + 5),
  );
  const at = { row: top, column: PRINT_COLUMNS + 1 };
  const data = tornadoData(input, facts, table, rows, at);
  const chart: ChartSpec = {
    kind: 'barStacked',
    name:
      participant === undefined ? 'Gevoeligheid' : `Gevoeligheid ${participantOf(model, participant).code}`,
    ...wordsOf(input, facts, rows, who),
    categoryTitle: undefined,
    valueFormat: 'euroWhole',
    series: data.series.map((series, index) => ({ ...series, color: SERIES_COLORS[index] })),
    legend: 'bottom',
    labels: false,
    reversed: true,
    gapWidth: 30,
    anchor: { ...bounds, column: 0, columns: PRINT_COLUMNS },
  };
  const end = bounds.row + bounds.rows;
  return {
    tables: [table.laid.placement],
    data: { ...at, block: data.block },
    texts: [
      ...(who === undefined ? [] : [caption(start, who)]),
      ...said.map((words, down) => sentence(table.laid.end + down, words)),
      sentence(end, chart.message),
    ],
    chart,
    end: end + 1,
  };
}

/** Title and message of a tornado: what weighs most, and how much. */
function wordsOf(
  { language }: ReportInput,
  { percent }: SensitivityFacts,
  rows: readonly TornadoRow[],
  who: string | undefined,
): Pick<ChartSpec, 'title' | 'valueTitle' | 'message'> {
  const labels = dictionaryOf(language).analyses.sensitivity.chart;
  const [first] = rows;
  if (!first) return { title: '', valueTitle: undefined, message: '' };
  const { what, less, more, varied } = first;
  const width = plainEuro(Math.max(Math.abs(less), Math.abs(more)), language);
  const isShift = who === undefined && varied.kind !== 'cost';
  const amount = (cents: number): string =>
    isShift ? plainEuro(cents, language) : signedEuro(cents, language);
  return {
    title: who === undefined ? labels.whole(what, width) : labels.participant(who, what, width),
    valueTitle: who === undefined ? labels.wholeValue : labels.value,
    message: labels.message(what, percentText(percent, language), amount(less), amount(more)),
  };
}
