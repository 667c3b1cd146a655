/** The sentences of a derivation (R28). Values stand beside them; numbers in parameters are exact decimal texts. */
import type { Phase } from '../../engine/model';
import type { Component, Step } from '../../engine/result';
import { formatDecimal } from '../format';
import type { trace as nl } from '../nl/trace';
import { words } from './words';

type Params = Step['params'];

const text = (params: Params, name: string): string => String(params[name] ?? '');

/** `1/3` stays a fraction; a decimal text is grouped as in English. */
const number = (params: Params, name: string): string => {
  const value = text(params, name);
  return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value, 'en') : value;
};

const percent = (params: Params, name: string): string => {
  const [, sign = '', digits = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text(params, name)) ?? [];
  const padded = fraction.padEnd(2, '0');
  const whole = `${digits}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(2).replace(/0+$/, '');
  return `${formatDecimal(`${sign}${whole}${rest && `.${rest}`}`, 'en')}%`;
};

const isPhase = (value: string): value is Phase => value === 'budget' || value === 'actual';
const phase = (params: Params): string => {
  const value = text(params, 'phase');
  return isPhase(value) ? words.phase[value] : value;
};

const isComponent = (value: string): value is Component => value in words.component;
const component = (value: string): string => (isComponent(value) ? words.component[value] : value);

const rules: typeof nl.rules = {
  solidarity: 'All members of the circle pay by the allocation key, takers or not.',
  contribution: 'The takers pay the budget that they contributed.',
  benefit: 'The takers pay by the allocation key; whoever takes nothing pays nothing.',
  volume: 'The takers pay in proportion to the volume that they take.',
  markup: 'The cost is spread over the other services as a mark-up.',
  direct: 'Whoever causes the cost pays it.',
};

const steps: typeof nl.steps = {
  written: (p) => `${text(p, 'kind')}, ${text(p, 'year')}`,
  indexed: (p) => `${text(p, 'kind')}, ${text(p, 'year')}: index ${percent(p, 'index')}`,
  scenarioChange: (p) => `scenario: ${percent(p, 'fraction')}`,
  blockTotal: (p) => `${text(p, 'kind')}, for all of ${text(p, 'field')}`,
  cost: (p) => `cost: ${text(p, 'kind')}`,
  income: (p) => `income: ${text(p, 'kind')}`,
  amendment: (p) =>
    text(p, 'number') === '0'
      ? `scenario: ${text(p, 'kind')}`
      : `budget amendment ${text(p, 'number')}: ${text(p, 'kind')}`,
  block: (p) => `part of ${text(p, 'kind')}: ${number(p, 'fte')} of ${number(p, 'total')} fte`,
  inflow: (p) =>
    `charged on from ${text(p, 'organisation')}, ${text(p, 'field')}: ${text(p, 'service')} (${component(text(p, 'component'))})`,
  disappears: (p) => `disappears with the exit; ${percent(p, 'remaining')} of the part of the leaver stays`,
  exitLowers: (p) => `exit payment by ${text(p, 'participant')}`,
  cascoTotal: () => 'casco that is spread',
  markup: (p) => `mark-up: net cost €${number(p, 'net')} of €${number(p, 'total')}`,
  toDivide: () => 'to divide',
  wholeEuros: () => 'rounded to whole euros',
  solved: () => 'to divide, solved from what the organisations charge each other',
  paidByOrganisations: () => 'of which paid by organisations that charge it on',
  driver: (p) => `driver ${text(p, 'driver')}`,
  driverOfMix: (p) =>
    `driver ${text(p, 'driver')}, counts for ${number(p, 'fraction')}; all payers together ${number(p, 'total')}`,
  paid: () => 'pays for the other services',
  contributed: (p) => `contributed budget, ${text(p, 'year')}`,
  volume: (p) => `volume (${phase(p)}); all payers together ${number(p, 'total')}`,
  fixedPart: (p) => `follows the ${phase(p)} for`,
  tariff: () => 'tariff',
  direct: () => 'named amount',
  daysOfYear: (p) => `days, of the ${text(p, 'of')} in the year`,
  tentative: () => 'a tentative mark counts for',
  weight: () => 'weight',
  totalWeight: () => 'weight of all payers together',
  othersWeight: () => 'weight of the other payers together',
  exactShare: () => 'share before rounding',
  roundingCent: () => 'rounding',
  exitBase: (p) => `contribution in the last full year, ${text(p, 'year')}`,
  exit: (p) => `exit payment: ${percent(p, 'fraction')}`,
  share: () => 'contribution',
  serviceTotal: (p) =>
    `actual contribution: ${text(p, 'components').split(', ').map(component).join(' and ')} together`,
  advance: (p) => (text(p, 'source') === 'advances' ? 'advance' : 'advance: the budgeted contribution'),
  difference: () => 'difference: actual minus advance',
};

export const trace: typeof nl = { rules, steps };
