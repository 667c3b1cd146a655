/** The words of the domain that every part of the product uses. */

import type { FundingKind, Phase, VatRegime } from '../../engine/model';
import type { Component } from '../../engine/result';

const phase: Record<Phase, string> = { budget: 'begroting', actual: 'realisatie' };

const funding: Record<FundingKind, string> = {
  solidarity: 'solidariteit',
  contribution: 'inbreng',
  benefit: 'profijt',
  volume: 'p×q',
  markup: 'versleuteld',
  direct: 'direct',
};

/** Number of the rule in the rule book. */
const rule: Record<FundingKind, string> = {
  solidarity: 'R10',
  contribution: 'R11',
  benefit: 'R12',
  volume: 'R13',
  markup: 'R14',
  direct: 'R15',
};

const component: Record<Component, string> = {
  service: 'dienst',
  casco: 'casco',
  markup: 'opslag casco',
  exit: 'uittreding',
  rounding: 'afronding',
};

const vat: Record<VatRegime, string> = {
  '21%': '21%',
  '9%': '9%',
  exempt: 'vrijgesteld',
  transparent: 'transparant',
};

export const words = {
  phase,
  funding,
  rule,
  component,
  vat,
  product: 'Verdeelwijzer',
  participant: 'deelnemer',
  participants: 'deelnemers',
  service: 'product',
  services: 'producten',
  field: 'werkveld',
  organisation: 'organisatie',
  advance: 'voorschot',
  actual: 'werkelijk',
  difference: 'verschil',
  budget: 'begroting',
  total: 'totaal',
  toPay: 'te betalen',
  toReceive: 'terug te ontvangen',
  inhabitant: 'inwoner',
  yes: 'ja',
  no: 'nee',
};
