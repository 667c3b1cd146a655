import type { statements as nl } from '../nl/pane-statements';

export const statements: typeof nl = {
  title: 'Sheets per participant',
  note: 'Notes and overviews to send. They are made only for whom you choose.',
  participants: 'Participants',
  all: 'All participants',
  kinds: 'Sheets',
  chosen: (participants) =>
    `Writing includes the sheets of ${participants === 1 ? '1 participant' : `${participants} participants`}.`,
  none: 'None are written now.',
  apply: 'Include when writing',
  drop: 'Include no longer',
  save: (count) => (count === 1 ? 'Save as a workbook of its own' : `Save ${count} workbooks of their own`),
  open: (name) => `Open as a workbook of its own: ${name}`,
  bookNote: 'A workbook of its own holds the chosen sheets, and of the others nothing but totals.',
  oneAtATime: 'Choose one participant to open its sheets as a workbook of its own.',
  made: (count) => (count === 1 ? '1 workbook made' : `${count} workbooks made`),
};
