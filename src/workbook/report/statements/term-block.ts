/** The terms of a receiver with their due dates, under the columns of its note (R20). */
import type { TermRow } from '../../../engine/result';
import { dictionaryOf } from '../../../locale';
import { date, number } from '../parts/cells';
import { amountColumn, type Column, layTable } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { NoteBlock } from './note-sheet';

export function termBlock(
  { run, language }: ReportInput,
  title: string,
  terms: readonly TermRow[],
): NoteBlock {
  const { words, report } = dictionaryOf(language);
  const labels = report.statements;
  const columns: readonly Column<TermRow>[] = [
    { key: 'term', heading: labels.term, cell: ({ term }) => number(term, { align: 'left' }) },
    { key: 'due', heading: labels.due, cell: ({ due }) => date(due, { align: 'left' }) },
    empty('rule'),
    amountColumn('amount', labels.amount, ({ amount }) => amount),
    ...(run.vat.length === 0
      ? []
      : [
          empty('regime'),
          amountColumn<TermRow>('vat', labels.vat, ({ vat }) => vat),
          amountColumn<TermRow>('inclusive', labels.inclusive, ({ amount, vat }) => amount + vat, {
            formula: (_, at) => `${at.cell('amount')}+${at.cell('vat')}`,
          }),
        ]),
  ];
  return {
    title,
    rows: terms.length + 2,
    lay: (row) => layTable(columns, terms, { row, totalLabel: words.total }).placement,
  };
}

/** Keeps amounts below those of the products. */
const empty = (key: string): Column<TermRow> => ({ key, heading: '', cell: () => null });
