/** What both notes share: addressee, the amount large at the top, a table of the products, and the print set-up. */
import type { Cents } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { RowSpec, SheetSpec } from '../../sheet-spec';
import { text } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import type { Placement } from '../parts/grid';
import { type GroupedTable, layGroupedTable } from '../parts/grouped-table';
import { caption, sentence } from '../parts/name-columns';
import { cellAt } from '../parts/references';
import type { Column } from '../parts/table';
import { participantOf } from '../parts/things';
import { topAligned } from '../parts/top-aligned';
import type { ReportInput } from '../report-input';
import type { Billing } from './billing';
import { incompleteSentence } from './incomplete';
import { FIELD_WIDTH, NOTE_WIDTHS } from './note-columns';
import { noteHead } from './note-head';
import { byField, type NoteLine } from './note-lines';

/** Points of the row with the amount in its large font. */
const BIG_HEIGHT = 30;

/** The sum of a column of all product tables of the note, as a formula. */
export type Totals = (key: string) => string;

/** A table between the amount and the products. */
export interface NoteBlock {
  readonly title: string;
  readonly rows: number;
  readonly lay: (row: number, totals: Totals) => Placement;
}

export interface Note<T extends NoteLine> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly billing: Billing;
  readonly lines: readonly T[];
  readonly columns: readonly Column<T>[];
  /** The amount large at the top, with its words. */
  readonly amount: (totals: Totals) => RowSpec;
  readonly blocks: readonly NoteBlock[];
  readonly closing: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
}

export function noteSheet<T extends NoteLine>(input: ReportInput, note: Note<T>): SheetSpec {
  const { statements } = dictionaryOf(input.language).report;
  const head = noteHead(input, note.billing, note.about);
  const amountRow = HEADING_ROW + head.length + 1;
  const captions: Placement[] = [];
  let row = amountRow + 2;
  const blockRows = note.blocks.map(({ title, rows }) => {
    captions.push(caption(row, title));
    const top = row + 1;
    row = top + rows + 1;
    return top;
  });
  const tables = note.billing.members.flatMap((member): readonly GroupedTable[] => {
    const own = note.lines.filter(({ participant }) => participant === member);
    if (own.length === 0) return [];
    const { name } = participantOf(input.model, member);
    captions.push(caption(row, note.billing.members.length > 1 ? name : statements.products));
    const table = layTable(input, note, own, name, row + 1);
    row = table.end + 1;
    return [table];
  });
  const totals: Totals = (key) =>
    tables.map(({ totalRow, columnOf }) => cellAt(totalRow, columnOf(key))).join('+');
  const blocks = note.blocks.map(({ lay }, at) => lay(blockRows[at] ?? 0, totals));
  return frameSheet(
    input,
    {
      id: { name: note.name },
      title: note.title,
      warning: incompleteSentence(input, note.billing.members),
      placements: [...blocks, ...tables.map(({ placement }) => placement)],
      overflowing: [
        { row: HEADING_ROW, column: 0, block: head },
        { row: amountRow, column: 0, block: [note.amount(totals)] },
        ...captions,
        ...note.closing.map((words, at) => sentence(row + at, words)),
      ],
      frozenRows: HEADING_ROW,
      printColumns: note.columns.length + 1,
      leastWidths: widthsOf(note.columns),
      rowHeights: { [amountRow]: BIG_HEIGHT },
      orientation: note.orientation,
      repeatedRow: tables.at(-1)?.placement.row ?? HEADING_ROW,
    },
    { groups: tables.flatMap(({ groups }) => groups) },
  );
}

function layTable<T extends NoteLine>(
  input: ReportInput,
  { columns, billing }: Note<T>,
  lines: readonly T[],
  name: string,
  top: number,
): GroupedTable {
  const { words, report } = dictionaryOf(input.language);
  const { totalOf, subtotal } = report.statements;
  return layGroupedTable(topAligned(columns), byField(input, lines), top, {
    group: words.field,
    subtotal,
    total: billing.members.length > 1 ? totalOf(name) : words.total,
  });
}

const widthsOf = <T>(columns: readonly Column<T>[]): Readonly<Record<number, number>> =>
  Object.fromEntries([
    [0, FIELD_WIDTH],
    ...columns.flatMap(({ key }, at) => (NOTE_WIDTHS[key] === undefined ? [] : [[at + 1, NOTE_WIDTHS[key]]])),
  ]);

/** The row with the amount: words on the left, the amount beside it, and what it is exactly. */
export const amountRow = (words: RowSpec[number], amount: RowSpec[number], note: string): RowSpec => [
  words,
  null,
  amount,
  text(note, { look: 'note' }),
];

export const sumCents = <T>(lines: readonly T[], centsOf: (line: T) => Cents): Cents =>
  lines.reduce((sum, line) => sum + centsOf(line), 0);
