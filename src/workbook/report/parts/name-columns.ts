/** The first columns of tables about products or participants. */
import type { ServiceIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { ReportInput } from '../report-input';
import { text } from './cells';
import type { Placement } from './grid';
import { type Column, textColumn } from './table';
import { hasSeveralOrganisations, serviceOf } from './things';

/** Werkveld and product, with the organisation in front when there are several. */
export function serviceColumns<T>(
  { model, language }: ReportInput,
  indexOf: (item: T) => ServiceIndex,
): readonly Column<T>[] {
  const { words, report } = dictionaryOf(language);
  return [
    ...(hasSeveralOrganisations(model)
      ? [
          textColumn<T>(
            'organisation',
            words.organisation,
            (item) => serviceOf(model, indexOf(item)).organisation,
          ),
        ]
      : []),
    textColumn('field', words.field, (item) => serviceOf(model, indexOf(item)).field || report.noField),
    textColumn('service', words.service, (item) => serviceOf(model, indexOf(item)).name),
  ];
}

/** Someone with a name and a code; the code of a line that nobody pays is empty. */
export interface Named {
  readonly name: string;
  readonly code: string;
}

/** Name and code of a participant. */
export function participantColumns<T extends Named>({ language }: ReportInput): readonly Column<T>[] {
  const { words, report } = dictionaryOf(language);
  return [
    { key: 'participant', heading: words.participant, cell: ({ name }) => text(name, { look: 'label' }) },
    textColumn('code', report.code, ({ code }) => code),
  ];
}

/** A line above a table that is not the first of its sheet. It runs over the cells to its right. */
export const caption = (row: number, words: string): Placement => ({
  row,
  column: 0,
  block: [[text(words, { look: 'label' })]],
});

/** A sentence below a table. */
export const sentence = (row: number, words: string): Placement => ({
  row,
  column: 0,
  block: [[text(words, { look: 'note' })]],
});
