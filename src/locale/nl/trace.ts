/** The sentences of a derivation (R28). Values stand beside them; numbers in parameters are exact decimal texts. */
import type { FundingKind, Phase } from '../../engine/model';
import type { Component, Step } from '../../engine/result';
import { formatDecimal } from '../format';
import { words } from './words';

type Params = Step['params'];

const text = (params: Params, name: string): string => String(params[name] ?? '');

/** `1/3` stays a fraction; a decimal text gets a Dutch comma. */
const number = (params: Params, name: string): string => {
  const value = text(params, name);
  return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value, 'nl') : value;
};

const percent = (params: Params, name: string): string => {
  const [, sign = '', digits = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text(params, name)) ?? [];
  const padded = fraction.padEnd(2, '0');
  const whole = `${digits}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(2).replace(/0+$/, '');
  return `${formatDecimal(`${sign}${whole}${rest && `.${rest}`}`, 'nl')}%`;
};

const isPhase = (value: string): value is Phase => value === 'budget' || value === 'actual';
const phase = (params: Params): string => {
  const value = text(params, 'phase');
  return isPhase(value) ? words.phase[value] : value;
};

const isComponent = (value: string): value is Component => value in words.component;
const component = (value: string): string => (isComponent(value) ? words.component[value] : value);

const rules: Readonly<Record<FundingKind, string>> = {
  solidarity: 'Alle leden van de kring betalen naar de verdeelsleutel, afnemer of niet.',
  contribution: 'De afnemers betalen het budget dat zij inbrachten.',
  benefit: 'De afnemers betalen naar de verdeelsleutel; wie niet afneemt betaalt niets.',
  volume: 'De afnemers betalen naar de hoeveelheid die zij afnemen.',
  markup: 'De kosten worden als opslag over de andere producten verdeeld.',
  direct: 'Wie de kosten veroorzaakt betaalt ze.',
};

const steps: Readonly<Record<Step['text'], (params: Params) => string>> = {
  written: (p) => `${text(p, 'kind')}, ${text(p, 'year')}`,
  indexed: (p) => `${text(p, 'kind')}, ${text(p, 'year')}: index ${percent(p, 'index')}`,
  scenarioChange: (p) => `scenario: ${percent(p, 'fraction')}`,
  blockTotal: (p) => `${text(p, 'kind')}, voor heel ${text(p, 'field')}`,
  cost: (p) => `lasten: ${text(p, 'kind')}`,
  income: (p) => `baten: ${text(p, 'kind')}`,
  amendment: (p) =>
    text(p, 'number') === '0'
      ? `scenario: ${text(p, 'kind')}`
      : `begrotingswijziging ${text(p, 'number')}: ${text(p, 'kind')}`,
  block: (p) => `deel van ${text(p, 'kind')}: ${number(p, 'fte')} van ${number(p, 'total')} fte`,
  inflow: (p) =>
    `doorbelast van ${text(p, 'organisation')}, ${text(p, 'field')}: ${text(p, 'service')} (${component(text(p, 'component'))})`,
  disappears: (p) =>
    `vervalt door uittreding; ${percent(p, 'remaining')} van het deel van de uittreder blijft`,
  exitLowers: (p) => `uittreedvergoeding van ${text(p, 'participant')}`,
  cascoTotal: () => 'casco dat wordt versleuteld',
  markup: (p) => `opslag: nettolasten € ${number(p, 'net')} van € ${number(p, 'total')}`,
  toDivide: () => 'te verdelen',
  wholeEuros: () => 'afgerond op hele euro’s',
  solved: () => 'te verdelen, opgelost uit wat de organisaties elkaar doorbelasten',
  paidByOrganisations: () => 'waarvan betaald door organisaties die het doorbelasten',
  driver: (p) => `maatstaf ${text(p, 'driver')}`,
  driverOfMix: (p) =>
    `maatstaf ${text(p, 'driver')}, telt voor ${number(p, 'fraction')}; alle betalers samen ${number(p, 'total')}`,
  paid: () => 'betaalt voor de andere producten',
  contributed: (p) => `ingebracht budget, ${text(p, 'year')}`,
  volume: (p) => `hoeveelheid (${phase(p)}); alle betalers samen ${number(p, 'total')}`,
  fixedPart: (p) => `telt naar ${phase(p)} voor`,
  tariff: () => 'tarief',
  direct: () => 'bedrag op naam',
  daysOfYear: (p) => `dagen, van de ${text(p, 'of')} in het jaar`,
  tentative: () => 'voorwaardelijke afname telt voor',
  weight: () => 'gewicht',
  totalWeight: () => 'gewicht van alle betalers samen',
  othersWeight: () => 'gewicht van de overige betalers samen',
  exactShare: () => 'aandeel voor afronding',
  roundingCent: () => 'afronding',
  exitBase: (p) => `bijdrage in het laatste volle jaar, ${text(p, 'year')}`,
  exit: (p) => `uittreedvergoeding: ${percent(p, 'fraction')}`,
  share: () => 'bijdrage',
  serviceTotal: (p) =>
    `werkelijke bijdrage: ${text(p, 'components').split(', ').map(component).join(' en ')} samen`,
  advance: (p) => (text(p, 'source') === 'advances' ? 'voorschot' : 'voorschot: de begrote bijdrage'),
  difference: () => 'verschil: werkelijk min voorschot',
};

export const trace = { rules, steps };
