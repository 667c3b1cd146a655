/** The first columns of tables about products or participants. */
import type { Service, ServiceIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { ReportInput } from '../report-input';
import { text } from './cells';
import type { Placement } from './grid';
import { type Column, textColumn } from './table';
import { hasSeveralOrganisations, serviceOf } from './things';

/** Werkveld and product, with the organisation in front when there are several. */
export const serviceColumns = <T>(
  input: ReportInput,
  indexOf: (item: T) => ServiceIndex,
): readonly Column<T>[] => serviceNameColumns(input, (item) => serviceOf(input.model, indexOf(item)));

/** The same for products that need not be of the workbook itself. */
export function serviceNameColumns<T>(
  { model, language }: ReportInput,
  nameOf: (item: T) => Pick<Service, 'organisation' | 'field' | 'name'>,
): readonly Column<T>[] {
  const { words, report } = dictionaryOf(language);
  return [
    ...(hasSeveralOrganisations(model)
      ? [textColumn<T>('organisation', words.organisation, (item) => nameOf(item).organisation)]
      : []),
    textColumn('field', words.field, (item) => nameOf(item).field || report.noField),
    textColumn('service', words.service, (item) => nameOf(item).name),
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
