/** Texts of the pages that are read rather than computed with: overview, advances, years, cost allocation. */

import { whatIfPages } from './report-what-if';
import { counted } from './report-words';
import { yearPages } from './report-year';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const pages = {
  ...yearPages,
  ...whatIfPages,
  overview: {
    title: (year: number, phase: string): string => `Overzicht bijdragen ${year} (${phase})`,
    solidarity: 'solidair',
    benefit: 'profijt',
    controls: 'controles in orde',
    of: ' van ',
    controlsHold: (good: string, count: string): string => `${good} van ${count}`,
    change: {
      previous: (year: number): string => `verschil met ${year}`,
      settlement: (): string => 'afrekening',
      next: (year: number): string => `verschil in ${year}`,
    },
    causes: 'Wat verandert het meest',
    largest: 'Wat kost het meest',
    divided: 'Hoe is verdeeld',
    noChange: 'Er verandert niets.',
    cause: {
      previous: (title: string, amount: string, more: boolean, year: number): string =>
        `${title}: ${amount} ${more ? 'meer' : 'minder'} dan in ${year}.`,
      settlement: (title: string, amount: string, more: boolean): string =>
        `${title}: ${amount} ${more ? 'meer' : 'minder'} dan het voorschot.`,
      next: (title: string, amount: string, more: boolean, year: number): string =>
        `${title}: ${amount} ${more ? 'meer' : 'minder'} in ${year}.`,
    },
    costs: (title: string, amount: string, share: string): string => `${title}: ${amount} (${share}).`,
    rule: (rule: string, amount: string, share: string, keys: readonly string[], more: number): string => {
      const by = keys.length === 0 ? '' : `, naar ${keys.join('; ')}${more > 0 ? ` en nog ${more}` : ''}`;
      return `${capital(rule)}: ${amount} (${share})${by}.`;
    },
    internal: (amount: string): string =>
      `In het totaal zit ${amount} dat de organisaties aan elkaar betalen en in hun eigen bijdragen doorberekenen.`,
    largestOnly: (count: number): string => `De grafiek toont de ${count} grootste.`,
    topPayers: (count: number, share: string): string =>
      `De ${count === 1 ? 'grootste betaler draagt' : `${count} grootste betalers dragen samen`} ${share} van het totaal.`,
    topField: (field: string, share: string): string => `${field} is met ${share} het grootste werkveld`,
    topService: (service: string, share: string): string =>
      `${service} kost het meest: ${share} van het totaal`,
    perService: 'bijdrage per product',
    topCause: (field: string, amount: string, more: boolean): string =>
      `${field} ${more ? 'kost' : 'bespaart'} het meest${more ? ' extra' : ''}: ${amount}`,
    perField: 'bijdrage per werkveld',
    fieldTotal: (total: string): string => `Samen: ${total}.`,
    changeTotal: (total: string, sign: number): string =>
      sign === 0 ? 'Samen verandert er niets.' : `Samen ${total} ${sign > 0 ? 'meer' : 'minder'}.`,
    made: (product: string, version: string): string =>
      `Gemaakt met ${product} ${version}. Totalen en controles zijn formules; elk bedrag staat in Resultaat lijst.`,
  },
  advances: {
    title: (year: number, total: string, terms: number): string =>
      `Voorschotten ${year}: ${total} in ${counted(terms, 'termijn', 'termijnen')}`,
    term: (term: number, due: string): string => `termijn ${term}\n${due}`,
    termNumber: 'termijn',
    due: 'vervaldatum',
    amount: 'bedrag',
    vat: 'btw',
    toBill: 'te factureren',
    compensable: 'waarvan compensabel (BCF)',
    receiver: (name: string, members: readonly string[]): string => `${name} voor ${members.join(', ')}`,
    joined: (receivers: readonly string[]): string => `Samen gefactureerd: ${receivers.join('; ')}.`,
  },
  consolidated: {
    title: (year: number) => `Bijdragen ${year} aan alle organisaties samen`,
    heading: (phase: string, year: number) => `${phase} ${year}`,
    direct: (to: string) => `Rechtstreeks aan ${to}`,
    through: (to: string, via: string) => (to === via ? `Via ${via} zelf` : `Aan ${to} via ${via}`),
    expected: 'Nettokosten van de organisaties die zijn verdeeld',
    difference: 'Verschil (hoort 0 te zijn)',
    internal: 'Onderling doorbelast (telt niet mee)',
    note: 'Wat een organisatie bij een andere of bij zichzelf inkoopt, staat bij wie het uiteindelijk betaalt, naar diens aandeel in het product dat de inkoop draagt.',
  },
  multiYear: {
    title: (from: number, to: number): string => `Bijdragen ${from} tot en met ${to} (begroting)`,
    year: 'jaar',
    value: 'bijdrage (begroting)',
    percent: 'in %',
    perInhabitant: 'per inwoner',
    composition: 'opbouw',
    total: (
      direction: number,
      from: { readonly amount: string; readonly year: number },
      to: { readonly amount: string; readonly year: number },
      change: string | undefined,
    ): string =>
      direction === 0
        ? `Het totaal blijft ${to.amount}`
        : `Het totaal ${direction > 0 ? 'stijgt' : 'daalt'} van ${from.amount} in ${from.year} naar ${to.amount} in ${to.year}` +
          (change === undefined ? '' : ` (${direction > 0 ? '+' : '−'}${change})`),
    rises: (name: string, amount: string, year: number): string =>
      `${name} stijgt het meest: ${amount} meer dan in ${year}.`,
    falls: (name: string, amount: string, year: number): string =>
      `${name} daalt het meest: ${amount} minder dan in ${year}.`,
    lines: {
      cost: 'Netto kosten',
      indexed: 'Waarvan door indexering',
      internal: 'Onderlinge leveringen',
      coverage: 'Dekkingsverschil',
      unallocated: 'Niet verdeeld',
      contributions: 'Bijdragen',
    },
  },
  costAllocation: {
    title: (year: number): string => `Kostenverdeelstaat ${year}`,
    product: 'werkveld, product, deelnemer',
    rule: 'bekostiging',
    key: 'maatstaf',
    cost: 'kosten',
    weight: 'gewicht',
    share: 'aandeel',
    exact: 'exact aandeel',
    roundingCents: 'afronding',
    paid: 'bijdrage',
    open: 'niet gedekt',
    totalOf: (name: string): string => `Totaal ${name}`,
    noKind: 'kosten',
    income: (kind: string): string => `af: baten ${kind}`.trimEnd(),
    named: 'bij naam genoemde bedragen',
    disappears: 'af: vervalt door uittreding',
    inflow: 'van andere organisatie',
    spread: 'af: versleuteld over andere producten',
    markup: 'opslag casco',
    exits: 'af: uittreedvergoeding',
    refused: 'niet verdeeld, zie Resultaat controles',
  },
};
