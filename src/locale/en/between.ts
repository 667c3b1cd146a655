import type { between as nl } from '../nl/between';

const participants = (count: number): string => (count === 1 ? '1 participant' : `${count} participants`);

export const between: typeof nl = {
  side: {
    plain: (phase, year) => `${phase} ${year}`,
    adopted: (phase, year, day) => `${phase} ${year} adopted ${day}`,
    file: (phase, year, name) => `${phase} ${year} in ${name}`,
    now: (phase, year) => `${phase} ${year} now`,
  },
  heading: (after, before) => `${after} against ${before}`,
  cause: {
    cost: (title) => `the cost of ${title}`,
    rule: (title) => `the funding or key of ${title}`,
    driver: (title) => `the driver of ${title}`,
    volume: (title) => `the volumes of ${title}`,
    contributed: (title) => `contributed budgets of ${title}`,
    joins: (who) => `${who} joining`,
    leaves: (who) => `${who} leaving`,
    takes: (who, where) => `${who} taking ${where}`,
    stops: (who, where) => `${who} no longer taking ${where}`,
    otherwise: (who) => `${who} taking part otherwise`,
    refused: (title) => `${title} no longer being allocated`,
    allocated: (title) => `${title} now being allocated`,
    otherTakingPart: 'the length of the year, exit payments or tentative marks',
    rounding: 'rounding',
    products: (count) => (count === 1 ? '1 product' : `${count} products`),
    and: ' and ',
    more: (count) => ` and ${participants(count)} more`,
  },
  was: 'was',
  is: 'is',
  which: 'comparison',
  priceVolume: {
    caption: 'Under p×q: volume, efficiency and price',
    volume: 'volume',
    efficiency: 'efficiency',
    price: 'price',
    note: 'Volume: more or fewer units at the old price. Efficiency: its part of what the product costs more than was to be expected at the new volume. Price: what is left.',
  },
  changes: 'What differs in the input',
  noChanges: 'Nothing differs in the input.',
  changed: (count) => (count === 1 ? '1 cell of the input differs:' : `${count} cells of the input differ:`),
  obstacle: {
    nothing: 'Nothing was allocated, so there is nothing to compare.',
    noActual: (year) => `There are no actual costs of ${year} to compare with.`,
    yearMissing: (year) => `The year ${year} cannot be allocated in this workbook.`,
    sameYear: (year) => `The allocation itself is that of ${year}; choose another year.`,
    notAdopted: 'Nothing was adopted for these years to compare with.',
    cellsMissing: 'The adopted input was not kept or can no longer be read; it cannot be compared with.',
    otherErrors: (name, year) =>
      `In ${name} the year ${year} cannot be allocated; open that file to see why.`,
    otherUnsure: (name) =>
      `In ${name} something was recognised with doubt; open that file and confirm it, or give --ja here.`,
  },
  cli: {
    option: (value) =>
      `After --vergelijk-met ${value} cannot be understood; write realisatie, vastgesteld, a year such as 2015, or the name of an .xlsx file.`,
  },
  pane: {
    title: 'What has changed?',
    note: 'This allocation beside another one, with the causes. Writing puts it on Result differences as well.',
    choose: 'Compare with',
    nothing: 'nothing',
    actual: (year) => `budget with actual ${year}`,
    year: (year) => `budget ${year}`,
    adopted: (moment) => `what was adopted on ${moment}`,
    file: 'an earlier file',
    openFile: 'Choose a file',
    otherFile: 'Choose another file',
    fileNote: 'An .xlsx or .xlsm file, for instance as you sent it. It is only read.',
    before: 'Was',
    between: (count) => `and ${participants(count)} between`,
    write: 'Write the difference to the workbook',
  },
};
