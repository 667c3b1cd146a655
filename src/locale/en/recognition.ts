/** Why a sheet was taken for what it was taken for, and how surely. */
import type { recognition as nl } from '../nl/recognition';

const correction: (typeof nl)['correction'] = {
  sheet: (sheet, kind) => `${sheet} = ${kind}`,
  column: (sheet, column, meaning) => `${sheet}!${column} = ${meaning}`,
  participants: (text, codes, rule) =>
    `${text} = ${[codes, rule && `by ${rule}`].filter((part) => part !== '').join(' ')}`,
  confirmed: (sheet) => `${sheet} = yes, that is right`,
  ignored: 'do not read',
  unused: 'do not use',
  missing: { amounts: 'amounts of a year', participants: 'a participant' },
};

export const recognition: typeof nl = {
  confidence: {
    certain: 'certain',
    probable: 'probable',
    unsure: 'unsure; please confirm',
  },
  reason: {
    headings: 'its headings are those of this sheet',
    sheetName: 'the name of the sheet says which of the similar sheets it is',
    productHeading: 'the product column was found by product, dienst or taak in its heading',
    bounded: 'it is an Excel table, or a range with the name of this sheet',
    areaName: 'the name of the table or range says what it is',
    twoLines: 'the headings stand in two lines',
    transposed: 'the participants stand in rows and the products in columns',
    beside: 'it stands beside another table on the sheet',
    headingRows: 'the werkvelden stand in rows above their products',
    scaled: 'the amounts were read in thousands or millions',
    corrected: 'you said so',
    aside: 'it is a copy or of another year, and does not count',
  },
  correction,
};
