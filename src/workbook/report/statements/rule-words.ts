/** The rule and the key of a product, in words that its payer can follow. */
import type { ParticipantIndex, Phase, ServiceIndex } from '../../../engine/model';
import { rational, rationalText } from '../../../engine/rational';
import type { Component, ServiceOutcome } from '../../../engine/result';
import { type Dictionary, dictionaryOf } from '../../../locale';
import { formatEuro, formatQuantity } from '../../../locale/format';
import { keyInWords } from '../catalogue/catalogue-items';
import { ruleText } from '../parts/things';
import type { ReportInput } from '../report-input';

/** Decimals of a price; exact tariffs have more only where they repeat. */
const PRICE_PLACES = 4;

export const outcomeIn = (
  { run }: ReportInput,
  service: ServiceIndex,
  phase: Phase,
): ServiceOutcome | undefined => run.outcomes.find((one) => one.service === service && one.phase === phase);

/** How a product is funded, and with what result; a product without cost has its rule all the same. */
export type RuledService = Pick<ServiceOutcome, 'rule' | 'key' | 'funding' | 'allocations'>;

/** `solidariteit (R10), naar inwoners, kring gemeenten; waarvan opslag casco € 120,00`. */
export function ruleWords(
  input: ReportInput,
  outcome: RuledService | undefined,
  participant: ParticipantIndex,
): string {
  if (outcome?.rule === undefined) return '';
  const dictionary = dictionaryOf(input.language);
  const { statements } = dictionary.report;
  const key =
    keyInWords(outcome.rule, outcome.key, outcome.funding, dictionary) || statements.by[outcome.rule];
  const parts = [
    statements.keyOf(ruleText(outcome, dictionary), key),
    componentWords(input, outcome, participant, 'markup', statements.ofWhichMarkup),
    componentWords(input, outcome, participant, 'exit', statements.ofWhichExit),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function componentWords(
  { language }: ReportInput,
  { allocations }: RuledService,
  participant: ParticipantIndex,
  component: Component,
  words: (amount: string) => string,
): string {
  const cents = allocations
    .filter((one) => one.component === component)
    .reduce((sum, { payers, shares }) => sum + (shares[payers.indexOf(participant)] ?? 0), 0);
  return cents === 0 ? '' : words(formatEuro(cents, language));
}

/** Price per unit under R13: `€ 45,00 per werkplek`; empty under other rules. */
export function tariffWords(
  { language }: ReportInput,
  outcome: ServiceOutcome | undefined,
  { report }: Dictionary,
): string {
  if (!outcome?.tariff) return '';
  const { n, d } = outcome.tariff;
  const price = formatQuantity(
    twoPlaces(rationalText(rational(n, d * 100n), PRICE_PLACES)),
    'euro',
    language,
  );
  return report.statements.agreement.perUnit(price, outcome.funding?.unit ?? '');
}

/** At least two decimals, as prices are written. */
const twoPlaces = (text: string): string => {
  const [whole = '0', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
};
