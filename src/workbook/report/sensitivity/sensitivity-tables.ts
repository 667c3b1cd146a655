/** The tables of Resultaat gevoeligheid, and the numbers of its tornados. */
import { type TornadoBar, tornadoOf, type Varied } from '../../../engine/scenario/sensitivity';
import { dictionaryOf } from '../../../locale';
import type { ChartSeriesSpec } from '../../sheet-spec';
import { percentText, variedText } from '../parts/analysis-words';
import { dataHeading, euro, text } from '../parts/cells';
import type { Block } from '../parts/grid';
import { cellAt, columnArea } from '../parts/references';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { SensitivityFacts } from './sensitivity-facts';

/** Every table of the sheet is so wide. */
export const PRINT_COLUMNS = 6;
/** Rows of the table of everything; the smallest are left out. */
export const MOST_ROWS = 5000;

export interface TornadoRow extends TornadoBar {
  readonly what: string;
}

export interface TornadoTable {
  readonly laid: LaidTable;
  /** Whether the amounts of a row are shifts, which have no sign of their own. */
  readonly isShift: (row: TornadoRow) => boolean;
}

export function wholeTornadoTable(
  input: ReportInput,
  facts: SensitivityFacts,
  rows: readonly TornadoRow[],
  row: number,
): TornadoTable {
  const labels = dictionaryOf(input.language).analyses.sensitivity;
  const isShift = ({ varied }: TornadoRow): boolean => varied.kind !== 'cost';
  const columns: readonly Column<TornadoRow>[] = [
    ...tornadoColumns<TornadoRow>(input, facts),
    textColumn('effect', labels.effect, (item) => (isShift(item) ? labels.shift : labels.total)),
  ];
  return { laid: layTable(columns, rows, { row }), isShift };
}

export function participantTornadoTable(
  input: ReportInput,
  facts: SensitivityFacts,
  rows: readonly TornadoRow[],
  row: number,
): TornadoTable {
  const columns = tornadoColumns<TornadoRow>(input, facts);
  return { laid: layTable(columns, rows, { row }), isShift: () => false };
}

function tornadoColumns<T extends TornadoRow>(
  { language }: ReportInput,
  { percent }: SensitivityFacts,
): readonly Column<T>[] {
  const labels = dictionaryOf(language).analyses.sensitivity;
  const part = percentText(percent, language);
  return [
    { key: 'what', heading: labels.what, cell: ({ what }) => text(what, { look: 'label' }) },
    amountColumn('less', labels.less(part), ({ less }) => less, { noTotal: true }),
    amountColumn('more', labels.more(part), ({ more }) => more, { noTotal: true }),
  ];
}

/** Bars to both sides of zero; a shift goes to the left for less and to the right for more. */
export function tornadoData(
  { language }: ReportInput,
  { percent }: SensitivityFacts,
  { laid, isShift }: TornadoTable,
  rows: readonly TornadoRow[],
  place: { readonly row: number; readonly column: number },
): { readonly block: Block; readonly series: readonly Omit<ChartSeriesSpec, 'color'>[] } {
  const { analyses, report } = dictionaryOf(language);
  const part = percentText(percent, language);
  const names = { less: analyses.sensitivity.less(part), more: analyses.sensitivity.more(part) };
  const first = laid.area.row + 1;
  const style = { look: 'note', align: 'right' } as const;
  const block: Block = [
    [dataHeading(report.chartData.title, 'left'), dataHeading(names.less), dataHeading(names.more)],
    ...rows.map((row, down) => {
      const cell = (key: string): string => cellAt(first + down, laid.columnOf(key));
      const mirrored = isShift(row);
      return [
        text(row.what, { look: 'note', align: 'left', formula: cell('what') }),
        euro(mirrored ? -row.less : row.less, {
          ...style,
          formula: mirrored ? `-${cell('less')}` : cell('less'),
        }),
        euro(row.more, { ...style, formula: cell('more') }),
      ];
    }),
  ];
  const series = (key: 'less' | 'more', right: number) => ({
    name: names[key],
    categories: columnArea(place.column, place.row + 1, rows.length),
    values: columnArea(place.column + right, place.row + 1, rows.length),
  });
  return { block, series: [series('less', 1), series('more', 2)] };
}

interface Heaviest {
  readonly name: string;
  readonly bars: readonly TornadoRow[];
}

/** Per participant the two things that weigh most. */
export function heaviestTable(input: ReportInput, { variations }: SensitivityFacts, row: number): LaidTable {
  const { model, language } = input;
  const { analyses, words } = dictionaryOf(language);
  const labels = analyses.sensitivity;
  const items = model.participants.flatMap(({ name }, participant): readonly Heaviest[] => {
    const bars = tornadoOf(variations, participant)
      .slice(0, 2)
      .map((bar) => ({ ...bar, what: variedText(model, bar.varied, language) }));
    return bars.length === 0 ? [] : [{ name, bars }];
  });
  const widthAt =
    (at: number) =>
    ({ bars }: Heaviest): number | undefined => {
      const bar = bars[at];
      return bar && Math.max(Math.abs(bar.less), Math.abs(bar.more));
    };
  const columns: readonly Column<Heaviest>[] = [
    { key: 'participant', heading: words.participant, cell: ({ name }) => text(name, { look: 'label' }) },
    amountColumn('first', labels.moves(labels.most), widthAt(0), { noTotal: true }),
    amountColumn('next', labels.moves(labels.next), widthAt(1), { noTotal: true }),
    textColumn('what', labels.most, ({ bars }) => bars[0]?.what ?? ''),
    textColumn('whatNext', labels.next, ({ bars }) => bars[1]?.what ?? ''),
  ];
  return layTable(columns, items, { row });
}

interface Felt {
  readonly varied: Varied;
  readonly participant: string;
  readonly less: number;
  readonly more: number;
}

/** Everything for everybody, as a table to filter and pivot; the largest first. */
export function allVariationsTable(
  input: ReportInput,
  { variations, percent }: SensitivityFacts,
  row: number,
): LaidTable {
  const { model, language } = input;
  const { analyses, words } = dictionaryOf(language);
  const labels = analyses.sensitivity;
  const part = percentText(percent, language);
  const width = ({ less, more }: Felt): number => Math.max(Math.abs(less), Math.abs(more));
  const items = variations
    .flatMap(({ varied, less, more }) =>
      model.participants.map(
        ({ name }, at): Felt => ({ varied, participant: name, less: less[at] ?? 0, more: more[at] ?? 0 }),
      ),
    )
    .filter((felt) => width(felt) > 0)
    .sort((a, b) => width(b) - width(a))
    .slice(0, MOST_ROWS);
  const columns: readonly Column<Felt>[] = [
    textColumn('what', labels.what, ({ varied }) => variedText(model, varied, language)),
    amountColumn('less', labels.less(part), ({ less }) => less, { noTotal: true }),
    amountColumn('more', labels.more(part), ({ more }) => more, { noTotal: true }),
    textColumn('participant', words.participant, ({ participant }) => participant),
  ];
  return layTable(columns, items, { row });
}
