/** Cells of the input that differ, old value beside new, with a link to the cell as it is now. */
import type { FactCell } from '../../../engine/facts/fact';
import type { FactChange } from '../../../engine/facts/fact-changes';
import { dictionaryOf } from '../../../locale';
import type { CellSpec } from '../../sheet-spec';
import { text } from '../parts/cells';
import { aboutText, factText, placeText } from '../parts/fact-words';
import { type Column, type LaidTable, layTable } from '../parts/table';
import type { ReportInput } from '../report-input';

/** Room for what a change is about and for its cell, by column of the sheet. */
export const CHANGE_WIDTHS: Readonly<Record<number, number>> = { 0: 44, 1: 20 };

/** Beyond this a reader is better served by the two files themselves. */
export const MOST_CHANGES = 500;

export interface ChangeLabels {
  /** Headings of the two values. */
  readonly before: string;
  readonly after: string;
}

export function changeTable(
  { language }: ReportInput,
  changes: readonly FactChange[],
  row: number,
  labels: ChangeLabels,
): LaidTable {
  const { facts } = dictionaryOf(language);
  // All cells wrap, so that all start at the top of their row.
  const columns: readonly Column<FactChange>[] = [
    {
      key: 'about',
      heading: facts.columns.about,
      cell: (change) => text(aboutText(change, language), { wrap: true }),
    },
    {
      key: 'place',
      heading: facts.columns.cell,
      cell: (change) => {
        const place = text(placeText(change, language), { wrap: true });
        const { after } = change;
        return after?.source ? { ...place, look: 'link', link: after.source } : place;
      },
    },
    valueColumn('before', labels.before, ({ before }) => before),
    valueColumn('after', labels.after, ({ after }) => after),
    {
      key: 'kind',
      heading: facts.columns.kind,
      cell: (change) => text(facts.kinds[change.row.kind], { wrap: true }),
    },
  ];
  return layTable(columns, changes.slice(0, MOST_CHANGES), { row });

  function valueColumn(
    key: string,
    heading: string,
    cellOf: (change: FactChange) => FactCell | undefined,
  ): Column<FactChange> {
    return {
      key,
      heading,
      align: 'right',
      cell: (change): CellSpec => {
        const cell = cellOf(change);
        // Amounts that a reader can compute with.
        if (cell?.unit === 'euro' && cell.value !== 'unreadable')
          return { value: Number(cell.value), format: 'euro', wrap: true };
        return text(factText(change.row, cell, language), { align: 'right', wrap: true });
      },
    };
  }
}
