/** What all result sheets share: title rows, state, widths, panes that stay in view, and the print set-up. */
import { type Dictionary, dictionaryOf } from '../../../locale';
import {
  type ColumnSpec,
  OWN_SHEET_PREFIX,
  type PrintSpec,
  type RowSpec,
  type SheetSpec,
} from '../../sheet-spec';
import type { ReportInput } from '../report-input';
import { text } from './cells';
import { fitSentences } from './fit-sentences';
import { assemble, type Placement } from './grid';
import { dayText, momentText } from './moment';
import type { PagesAcross } from './pages-across';
import { ACCENT } from './palette';
import { refusedSentence, shortStateWord, stateWord } from './state';
import { linesIn } from './text-width';
import { organisationsText } from './things';
import { columnsFor, heightFor, LINE } from './widths';

/** Row of the headings; data starts in the next. */
export const HEADING_ROW = 3;
export const FIRST_ROW = HEADING_ROW + 1;

const WARNING_ROW = 2;

export type SheetId = keyof Dictionary['report']['sheets'];

export const sheetName = (id: SheetId, { language }: ReportInput): string =>
  OWN_SHEET_PREFIX[language] + dictionaryOf(language).report.sheets[id];

const nameOf = ({ id }: Frame, input: ReportInput): string =>
  typeof id === 'string' ? sheetName(id, input) : id.name;

export interface Frame {
  /** Its kind, or the name of a sheet that is one of several of its kind. */
  readonly id: SheetId | { readonly name: string };
  readonly title: string;
  /** In the place of the sentence that names what is not divided; empty for none. */
  readonly warning?: string;
  readonly placements: readonly Placement[];
  /** Sentences that run over the cells to their right and do not widen their column. */
  readonly overflowing?: readonly Placement[];
  /** Rows and columns that stay in view; rows are those up to the headings by default. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Columns of the print area, from the first; the rest is chart data. */
  readonly printColumns: number;
  /** Rows of the print area, from the first; all by default. */
  readonly printRows?: number;
  /** Columns that are wider than their content needs. */
  readonly leastWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly pagesHigh?: 0 | 1;
  /** Tables with other columns stand below each other: the first headings do not belong above them on a next page. */
  readonly stacked?: boolean;
  /** Headings that are repeated on the next pages: those of the longest table when several stand below each other. */
  readonly repeatedRow?: number;
  readonly orientation?: PrintSpec['orientation'];
  /** Pages beside each other: sentences stay on the first. */
  readonly across?: PagesAcross;
}

type Rest = Omit<SheetSpec, 'name' | 'own' | 'rows' | 'columns' | 'rowHeights' | 'freeze' | 'print'>;

/** A result sheet: title, state and warning in the first three rows, then what the report puts below them. */
export function frameSheet(input: ReportInput, frame: Frame, rest: Rest = {}): SheetSpec {
  const dictionary = dictionaryOf(input.language);
  const columns = columnsFor(assemble(frame.placements), frame.leastWidths);
  const written = assemble([
    { row: 0, column: 0, block: titleRows(input, frame, dictionary) },
    ...frame.placements,
    ...(frame.overflowing ?? []),
  ]);
  const blocks = [...frame.placements, ...(frame.overflowing ?? [])];
  const pageColumns = frame.across?.columns ?? frame.printColumns;
  const { rows, ...sentences } = fitSentences(written, columns, blocks, pageColumns);
  const heights = written.map((row) => heightFor(row, columns));
  const merges = [
    // The warning keeps its fill over the whole width.
    ...(rows[WARNING_ROW]?.[0]
      ? [{ row: WARNING_ROW, column: 0, rows: 1, columns: Math.max(2, pageColumns) }]
      : []),
    ...sentences.merges,
  ];
  return {
    name: nameOf(frame, input),
    own: true,
    rows,
    columns,
    rowHeights: {
      0: 24,
      ...Object.fromEntries(heights.flatMap((height, row) => (height === undefined ? [] : [[row, height]]))),
      ...sentences.heights,
      ...warningHeight(rows, columns.slice(0, pageColumns)),
      ...frame.rowHeights,
    },
    freeze: { rows: frame.frozenRows ?? HEADING_ROW + 1, columns: frame.frozenColumns ?? 0 },
    print: printSpec(input, frame, rows.length, dictionary),
    tabColor: ACCENT,
    ...(merges.length > 0 && { merges }),
    ...rest,
  };
}

/** Excel does not fit the height of merged cells. */
function warningHeight(rows: readonly RowSpec[], columns: readonly ColumnSpec[]) {
  const warning = rows[WARNING_ROW]?.[0];
  if (!warning) return {};
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return { [WARNING_ROW]: linesIn(String(warning.value), width, true) * LINE };
}

function titleRows(
  input: ReportInput,
  { title, warning }: Frame,
  dictionary: Dictionary,
): readonly RowSpec[] {
  const { model, run, moment } = input;
  const facts = [
    organisationsText(model),
    String(run.year),
    ...(run.scenario === undefined ? [] : [dictionary.report.scenario(run.scenario)]),
    stateWord(input),
    momentText(moment),
  ];
  const refused = warning ?? refusedSentence(input, dictionary) ?? '';
  return [
    [text(title, { look: 'title' })],
    [text(joined(facts), { look: 'subtitle' })],
    refused === '' ? [] : [text(refused, { look: 'bad', wrap: true })],
  ];
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** `begroting`, or `begroting, realisatie`. */
const phasesText = ({ run }: ReportInput, { phase }: Dictionary['words']): string =>
  [phase.budget, ...(run.hasActual ? [phase.actual] : [])].join(', ');

function printSpec(input: ReportInput, frame: Frame, rows: number, { report, words }: Dictionary): PrintSpec {
  const { across, repeatedRow: repeated = HEADING_ROW } = frame;
  return {
    orientation: frame.orientation ?? 'landscape',
    area: { row: 0, column: 0, rows: frame.printRows ?? rows, columns: frame.printColumns },
    pagesHigh: frame.pagesHigh ?? 0,
    titleRows: frame.pagesHigh === 1 || frame.stacked ? undefined : { first: repeated, last: repeated },
    ...(across &&
      across.pages > 1 && {
        pagesWide: across.pages,
        titleColumns: { first: 0, last: across.repeated - 1 },
      }),
    headerLeft: joined([organisationsText(input.model), String(input.run.year), phasesText(input, words)]),
    headerRight: joined([shortStateWord(input), dayText(input.moment)]),
    footerLeft: organisationsText(input.model),
    footerCenter: nameOf(frame, input),
    footerRight: report.page,
  };
}
