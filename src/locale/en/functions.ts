import type { FunctionTexts } from '../function-texts';

export const functions: FunctionTexts = {
  place: (row, column) => `row ${row}, column ${column} of the range`,
  amountUnreadable: 'The amount is not a number.',
  amountTooLarge: 'The amount is too large: at most 10 billion euro.',
  weightUnreadable: (place) => `Not a number in ${place}. Enter a number, or 0.`,
  weightNegative: (place) => `Negative number in ${place}. A weight is 0 or more.`,
  weightOutOfRange: (place) => `The number in ${place} is too large or too small for a weight.`,
  weightsZero: 'The weights sum to 0: there is nothing to divide by.',
  markUnreadable: (place) =>
    `No x, number, nee or empty cell in ${place}. A formula cannot divide over tentative or on-demand uptake.`,
  takersShape: 'The range of takers does not have as many cells as there are participants.',
  keyUnreadable: (key) =>
    `The key "${key}" cannot be read. Write a driver, or a mix that sums to 100%, such as 50% gelijk + 50% inwoners.`,
  keyProportional: 'Pondspondsgewijs depends on the other products and cannot be used in a formula.',
  driverUnknown: (name) => `The driver ${name} is not among the names.`,
  driverTwice: (name) => `The driver ${name} stands among the names twice.`,
  namesShape:
    'Names and values do not fit: give one column of names with a row of values for each, or one row of names with a column of values for each.',
};
