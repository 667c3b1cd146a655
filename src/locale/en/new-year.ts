import type { newYear as nl } from '../nl/new-year';

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

export const newYear: typeof nl = {
  book: 'Workbook',
  action: 'Begin a new year',
  note: (from, year) =>
    `Takes the input of ${from} over into a new workbook for ${year}: matrix, keys and agreements, with the volumes of ${from} and empty actual costs. This workbook stays as it is.`,
  make: (year) => `Make the workbook for ${year}`,
  made: (year) => `The workbook for ${year} was made. Look at this in it:`,
  stopped: 'No workbook was made: first solve what stops everything, under Check.',
  sheetName: 'To look at',
  title: (year) => `To look at for ${year}`,
  sheet: 'Sheet',
  lookAt: 'What to look at',
  points: {
    budgetCopied: (count) =>
      `The amounts of the new year are those of last year (${rows(count)}): fill in the new budget.`,
    actualEmpty: () => 'Realisatie is empty; fill it when the year is over.',
    amendmentsLeft: (count) =>
      `The amendments of last year (${rows(count)}) were not taken over: put what stays into the budget.`,
    advancesLeft: () =>
      'The advances of last year were not taken over: without this sheet the advance is the budgeted contribution.',
    volumesCopied: (count) =>
      `Budgeted volumes are those of last year, actual ones are empty (${rows(count)}): adjust them.`,
    tariffsCopied: (count) => `The tariffs are those of last year (${rows(count)}): set them again.`,
    driversOlder: (count) =>
      `${count === 1 ? 'One driver has' : `${count} drivers have`} no row for the new year yet: add it, or the latest one counts.`,
    rulesEnding: (count) => `Of ${rows(count)} the funding ended last year: add a row for the new year.`,
    agreementsEnding: (count) =>
      `${count === 1 ? 'One agreement ends' : `${count} agreements end`} during the old or the new year: renew what must stay.`,
    participantsLeaving: (count) =>
      `${count === 1 ? 'One participant joins or leaves' : `${count} participants join or leave`} in the old or the new year: check the dates.`,
    errorsLeft: (count) =>
      `Last year’s workbook has ${count === 1 ? 'one error' : `${count} errors`}; cells that could not be read are empty here.`,
  },
};
