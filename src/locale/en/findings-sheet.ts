/** Findings about sheets, columns and rows. Names of sheets and columns stay Dutch, as they stand in the workbook. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';

const SHEETS: Readonly<Record<string, string>> = {
  settings: 'Instellingen (settings)',
  participants: 'Deelnemers (participants)',
  drivers: 'Maatstaven (drivers)',
  matrix: 'the matrix of products and takers',
  services: 'Producten (products)',
  budget: 'Begroting (budget)',
  actual: 'Realisatie (actual cost)',
  amendment: 'Begrotingswijziging (budget amendment)',
  forecast: 'Prognose (forecast)',
  contributed: 'Inbreng (contributed budgets)',
  advances: 'Voorschotten (advances)',
  volumes: 'Hoeveelheden (volumes)',
  tariffs: 'Tarieven (tariffs)',
  agreements: 'DVO (agreements)',
  friction: 'Frictiekosten (friction cost)',
  recharges: 'Doorbelasting (recharges)',
  indexes: 'Indexering (indexes)',
  onboarding: 'Inbrengtraject (onboarding)',
  scenarios: 'Scenario’s',
};

const HEADERS: Readonly<Record<string, string>> = {
  participants: 'Code, Naam and Soort',
  matrix: 'Werkveld, Product and a column for each participant',
  budget: 'Werkveld, Product, Kostensoort and a column for each year',
};

const p = (params: FindingParams): ParamReader => paramsOf(params, 'en');
const sheetName = (kind: string): string => SHEETS[kind] ?? kind;

export const sheetFindings = {
  SHEET_MISSING: (params) => {
    const kind = p(params).text('kind');
    return {
      message: `No sheet was recognised as ${sheetName(kind)}; without it nothing is divided.`,
      advice: `Add a sheet whose header row has ${HEADERS[kind] ?? 'the columns of that sheet'}, within the first 20 rows.`,
    };
  },
  SHEET_DUPLICATE: (params) => ({
    message: `The sheets ${p(params).text('sheet')} and ${p(params).text('other')} were both recognised as ${sheetName(p(params).text('kind'))}; both count.`,
    advice: 'If one of them is a copy, remove it or give its header row other words.',
  }),
  SHEET_ASIDE: (params) => ({
    message:
      p(params).text('reason') === 'year'
        ? `The sheet ${p(params).text('sheet')} is of another year than the financial year and does not count; the sheet ${p(params).text('other')} does.`
        : `The sheet ${p(params).text('sheet')} looks like a copy of ${p(params).text('other')} and does not count.`,
    advice:
      'If it should count, give it a name of its own, without a number, a year or the word kopie or oud.',
  }),
  ROWS_OUTSIDE: (params) => ({
    message: `On the sheet ${p(params).text('sheet')} there are more filled rows (${p(params).count('rows')}) below the table, after an empty row; they were not read.`,
    advice:
      'If they belong to the table, remove the empty row or make the table larger. If they are a table of their own, give it headings.',
  }),
  HIDDEN_READ: (params) => ({
    message: `The sheet ${p(params).text('sheet')} has hidden parts that were read too: ${hiddenParts(p(params))}.`,
    advice: 'Check that these parts should count; remove them otherwise.',
  }),
  COLUMN_IGNORED: (params) => {
    const { text, count } = p(params);
    const cells = count('cells');
    return cells > 0
      ? {
          message: `The column ${text('column')} has marks (${cells}) but is not on Deelnemers; they do not count.`,
          advice: `If ${text('column')} is a participant, add it to Deelnemers or give a participant this alias.`,
        }
      : {
          message: `The column ${text('column')} is not known and is not read.`,
          advice: 'Nothing to do if the column is for your own use; correct its heading otherwise.',
        };
  },
  COLUMN_UNNAMED: (params) => ({
    message: `A column without a heading has marks or amounts (${p(params).text('cells')}); they do not count.`,
    advice: 'Give the column a heading, or clear the cells.',
  }),
  COLUMN_DUPLICATE: (params) => ({
    message: `Cell ${p(params).text('other')} has a value for the same participant; which of them counts cannot be told.`,
    advice: 'Leave one column with a value for each participant.',
  }),
  COLUMN_SHARED: (params) => {
    const { text } = p(params);
    const rule = text('rule', '');
    return rule === ''
      ? {
          message: `${text('column')} stands for ${text('participants')} together; how the amounts are divided over them was not said.`,
          advice:
            'Choose how: gelijk (equally), or by a driver such as inwoners. Or give each a column or row of its own.',
        }
      : {
          message: `${text('column')} stands for ${text('participants')} together and cannot be divided by ${rule}: not each of them has a usable value for it.`,
          advice: 'Give each of them a value on Maatstaven, or choose another way.',
        };
  },
  COLUMN_SPLIT: (params) => ({
    message: `What stands at ${p(params).text('column')} was divided over ${p(params).text('participants')} by ${p(params).text('rule')}.`,
    advice: 'You chose this; give each a column or row of its own when you know the amounts.',
  }),
  ROW_DUPLICATE: (params) => {
    const { text } = p(params);
    const year = text('year', '');
    return {
      message: `${text('name')}${year && ` ${year}`} occurs twice, also in ${text('other')}; which row counts cannot be told.`,
      advice: 'Join the rows, or remove one of them.',
    };
  },
  YEAR_DUPLICATE: (params) => ({
    message: `The year ${p(params).text('year')} has another column on this sheet (${p(params).text('other')}); which of them counts cannot be told.`,
    advice:
      'Leave one column per year, or say in each heading what it is: begroting, realisatie or prognose.',
  }),
  SERVICE_DUPLICATE: (params) => ({
    message: `${service(p(params))} occurs more than once, or with periods that overlap; it is not divided.`,
    advice: 'Leave one row per product in the matrix, and one row per product and period on Producten.',
  }),
  SERVICE_UNKNOWN: (params) => ({
    message:
      p(params).text('service', '') === ''
        ? 'This row names no product.'
        : `${service(p(params))} is neither in the matrix nor on Producten.`,
    advice: 'Write organisation, werkveld and product as in the matrix, or add the product there.',
  }),
  TOTAL_DIFFERS: (params) => ({
    message: `The total ${p(params).number('total')} in column ${p(params).text('column')} is not the sum of the rows above it: ${p(params).number('sum')}.`,
    advice: 'Check the addition; the total row itself is never counted.',
  }),
  AMOUNTS_SCALED: (params) => ({
    message: `Following ${p(params).text('text')}, the amounts were read in units of €${p(params).number('factor')}.`,
    advice: 'Check the total; if the amounts are in full, remove this indication.',
  }),
  MORE_FINDINGS: (params) => ({
    message: `The sheet ${p(params).text('sheet')} has ${p(params).text('count')} more of these findings; they are not listed one by one.`,
    advice: 'Solve those that are listed first; the others will then show.',
  }),
  AMOUNT_MERGED: (params) => ({
    message: `An amount in merged cells counts for each cell, here ${p(params).text('cells')} times.`,
    advice: 'If it is one amount, unmerge the cells and put it in one of them.',
  }),
} satisfies Record<string, FindingSentence>;

function service({ text }: ParamReader): string {
  const field = text('field', '');
  return `Product ${text('service')}${field && ` (${field})`}`;
}

function hiddenParts({ count, text }: ParamReader): string {
  const parts = [
    text('whole', '') && 'the whole sheet',
    count('rows') > 0 && `${count('rows')} rows`,
    count('columns') > 0 && `${count('columns')} columns`,
  ];
  return parts.filter(Boolean).join(' and ');
}
