/** What the user says of the recognition, and takes back. */
import type { corrections as nl } from '../nl/pane-corrections';

export const corrections: typeof nl = {
  title: 'Said by you',
  takeBack: 'Take back',
  isProposal: (name) => `This is ${name}`,
  whoIs: 'Who is this?',
  whoIsThis: (name) => `Who is this? ${name}`,
  who: (name) => `Who is ${name}?`,
  andWho: 'And who else?',
  nobodyElse: 'nobody',
  choose: 'Choose',
  howToSplit: 'Divide amounts by',
  noSplit: 'do not choose yet',
  apply: 'Use it so',
  otherColumn: 'A column is something else',
  sheet: 'Sheet',
  column: 'Column',
  columnOf: (cell, heading, meaning) => `${cell} ${heading}: ${meaning}`,
  notRead: 'not read',
  doNotRead: 'do not read',
  isParticipant: 'one or more participants',
  whatIs: (heading) => `What stands in ${heading}?`,
  amountsOf: (year) => `amounts of ${year}`,
  missing: (headings) => `To use this sheet a column is still needed for: ${headings}.`,
};
