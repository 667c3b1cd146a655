/** Findings about what stands in a cell. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';

const p = (params: FindingParams): ParamReader => paramsOf(params, 'en');

/** What is wrong with a number. */
function numberProblem(reason: string, text: string): string {
  switch (reason) {
    case 'error':
      return `is an Excel error: ${text}`;
    case 'noValue':
      return 'is a formula without a stored result';
    case 'boolean':
      return `is ${text}, not a number`;
    case 'date':
      return 'is a date, not a number';
    case 'pending':
      return `is not known yet (${text})`;
    case 'range':
      return `is too large to calculate with: ${text}`;
    case 'percent':
      return `lies outside 0% to 100%: ${text}`;
    default:
      return `is not a number: “${text}”`;
  }
}

const SETTINGS: Readonly<Record<string, string>> = {
  boekjaar: 'Enter a year, such as 2016.',
  'voorwaardelijke afname': 'Enter niet, wel or a factor from 0 to 1.',
  'afronden op': 'Enter cent or euro.',
  'standaard bekostiging': 'Choose solidariteit, inbreng, profijt, p×q, versleuteld or direct.',
  'standaard maatstaf': 'Name a driver, or a mix such as 50% gelijk + 50% inwoners.',
  termijnen: 'Enter 4 or 12.',
  uittreedvergoeding: 'Enter percentages with semicolons between them, such as 80; 60; 40; 20.',
  taal: 'Enter nl or en.',
};

export const inputFindings = {
  PARTICIPANT_DUPLICATE: (params) => ({
    message: `The name ${p(params).text('name')} belongs to ${p(params).text('participant')} and to ${p(params).text('other')}; nothing is divided.`,
    advice: 'Give each participant on Deelnemers a code, name and aliases of its own.',
  }),
  PARTICIPANT_UNKNOWN: (params) => {
    const { text, count } = p(params);
    const name = text('participant', '');
    const proposal = text('proposal', '');
    const subject = name === '' ? 'This row names no participant' : `${name} is not on Deelnemers`;
    const cells = count('cells');
    return {
      message: `${subject}${cells > 0 ? `, but the column has marks or amounts (${cells}); those products are not divided` : ''}.`,
      advice: proposal
        ? `If you mean ${proposal}, correct the name or add ${name} as an alias of ${proposal} on Deelnemers.`
        : 'Add the participant to Deelnemers, or add this name there as an alias of a participant.',
    };
  },
  MARK_UNREADABLE: (params) => ({
    message: `“${p(params).text('text')}” is not a mark; the product is not divided.`,
    advice: 'Enter x, (x), on demand or a volume, or clear the cell.',
  }),
  NUMBER_UNREADABLE: (params) => ({
    message: `The value in column ${p(params).text('column')} ${numberProblem(p(params).text('reason', ''), p(params).text('text', ''))}.`,
    advice: 'Enter a number, or 0 if there is nothing. What needs this number is not divided.',
  }),
  NUMBER_AMBIGUOUS: (params) => ({
    message: `“${p(params).text('text')}” in column ${p(params).text('column')} can mean two things and was read as ${p(params).number('number')}.`,
    advice: 'If that is wrong, enter a plain number, or write a percentage with %.',
  }),
  DATE_UNREADABLE: (params) => {
    const { text, date } = p(params);
    const before = text('before', '');
    const value = text('text', '');
    return {
      message: before
        ? `${date('text')} in column ${text('column')} lies before the first day, ${date('before')}.`
        : value
          ? `“${value}” in column ${text('column')} is not a date or year.`
          : `A date or year is missing in column ${text('column')}.`,
      advice: 'Enter a date such as 1-7-2016 (1 July), or a year such as 2016 where a year is due.',
    };
  },
  DATE_MIDYEAR: (params) => ({
    message: `The date in column ${p(params).text('column')} lies within ${p(params).text('year')}; only the year counts.`,
    advice: 'Enter a year, or 1 January or 31 December.',
  }),
  SETTING_UNREADABLE: (params) => ({
    message: `The value “${p(params).text('text')}” of ${p(params).text('setting')} cannot be read, or occurs twice with different values.`,
    advice: SETTINGS[p(params).text('setting').toLowerCase()] ?? 'Enter one number.',
  }),
  SETTING_UNKNOWN: (params) => ({
    message: `The setting ${p(params).text('setting')} is not known and does nothing.`,
    advice: 'Check the name of the setting, or remove the row.',
  }),
  KEY_UNREADABLE: (params) => ({
    message: `“${p(params).text('text', p(params).text('key'))}” is not an allocation key, or does not sum to 100%; the product is not divided.`,
    advice: 'Name one driver, or a mix such as 50% gelijk + 50% inwoners.',
  }),
  FUNDING_UNKNOWN: (params) => ({
    message:
      p(params).text('text', '') === ''
        ? 'The funding (Bekostiging) is missing; the product is not divided in these years.'
        : `The funding “${p(params).text('text')}” is not known; the product is not divided in these years.`,
    advice: 'Choose solidariteit, inbreng, profijt, p×q, versleuteld or direct.',
  }),
  CIRCLE_UNKNOWN: (params) => ({
    message: `The circle “${p(params).text('text')}” is not known; the product is not divided in these years.`,
    advice: 'Choose alle, gemeenten or afnemers, or a group that is on Deelnemers.',
  }),
  ORGANISATION_UNKNOWN: (params) => ({
    message: `The organisation ${p(params).text('organisation')} has no products in this workbook.`,
    advice: 'Write its name as in the column Organisatie of the matrix.',
  }),
  WORD_UNKNOWN: (params) => ({
    message: p(params).text('text', '')
      ? `“${p(params).text('text')}” cannot stand in column ${p(params).text('column')}.`
      : `A value is missing in column ${p(params).text('column')}.`,
    advice: wordAdvice(p(params).text('column').toLowerCase()),
  }),
  ROUNDED_INPUT: (params) => ({
    message: `On the sheet ${p(params).text('sheet')} amounts with more than two decimals (${p(params).text('cells')}) were rounded to cents; together ${p(params).euro('effect')}.`,
    advice: 'Nothing to do; enter amounts in whole cents if you want no difference.',
  }),
} satisfies Record<string, FindingSentence>;

function wordAdvice(column: string): string {
  switch (column) {
    case 'l/b':
      return 'Enter L for cost (lasten) or B for income (baten).';
    case 'soort':
      return 'Enter gemeente or samenwerkingsverband on Deelnemers, and begroot or werkelijk elsewhere.';
    case 'btw':
      return 'Enter 21%, 9%, vrijgesteld or transparant.';
    case 'wettelijk':
      return 'Enter ja or nee.';
    default:
      return 'Correct the text in this cell.';
  }
}
