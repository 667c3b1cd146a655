/** Texts of the result sheets. Amounts and percentages come in as they are to be read. */
import type { Severity } from '../../engine/finding';
import type { SettlementRow } from '../../engine/result';
import { bookingPages } from './report-bookings';
import { matrixPages } from './report-matrix';
import { pages } from './report-pages';
import { statements } from './report-statements';
import { counted } from './report-words';

const severities: Record<Severity, string> = { error: 'fout', warning: 'let op', info: 'ter info' };

const advanceSources: Record<SettlementRow['advanceSource'], string> = {
  advances: 'blad Voorschotten',
  budget: 'begroting',
  none: 'geen',
};

/** `1 deelnemer betaalt`, `3 deelnemers betalen`. */
const paying = (count: number): string =>
  count === 1 ? '1 deelnemer betaalt' : `${count} deelnemers betalen`;
const receiving = (count: number): string =>
  count === 1 ? '1 deelnemer krijgt' : `${count} deelnemers krijgen`;

export const report = {
  ...pages,
  ...matrixPages,
  statements,
  ...bookingPages,
  /** After `Resultaat `. */
  sheets: {
    overview: 'overzicht',
    contributions: 'bijdragen',
    settlement: 'afrekening',
    advances: 'voorschotten',
    multiYear: 'meerjaren',
    consolidated: 'geconsolideerd',
    scenarios: "scenario's",
    differences: 'verschillen',
    sensitivity: 'gevoeligheid',
    coalitions: 'coalities',
    fairness: 'eerlijkheid',
    costAllocation: 'kostenverdeelstaat',
    list: 'lijst',
    reconciliation: 'aansluiting',
    amendments: 'wijzigingen',
    forecast: 'prognose',
    onboarding: 'inbrengtraject',
    exits: 'uittreding',
    catalogue: 'menukaart',
    taskFields: 'taakvelden',
    bookings: 'boekingen',
    cooperation: 'samenwerking',
    findings: 'controles',
    log: 'logboek',
  },
  page: 'pagina',
  phase: 'fase',
  code: 'code',
  rounding: 'Afronding',
  noField: 'zonder werkveld',
  scenario: (name: string): string => `scenario ${name}`,
  state: {
    draft: 'concept',
    incomplete: 'onvolledig',
    refused: (names: readonly string[], more: number): string =>
      `Onvolledig. Niet verdeeld: ${names.join('; ')}${more > 0 ? ` en nog ${more}` : ''}. Zie Resultaat controles.`,
  },
  chartData: {
    title: 'gegevens van de grafiek',
    rest: 'overig',
    others: (count: number): string => `overige ${count} deelnemers`,
  },
  contributions: {
    title: (year: number): string => `Bijdragen ${year}`,
    phase: (phase: string, year: number): string => `${phase} ${year}`,
    share: 'aandeel',
    inhabitants: 'inwoners',
    perInhabitant: 'per inwoner',
    chart: {
      largest: (name: string, share: string, amount: string): string =>
        `${name} betaalt ${share} van het totaal (${amount})`,
      title: (phase: string, total: string): string => `Bijdragen volgens de ${phase}: ${total}`,
      value: (phase: string, year: number): string => `bijdrage (${phase} ${year})`,
      message: (payers: readonly string[], parts: readonly string[], total: string): string =>
        `Van het totaal van ${total} ${payers.length === 1 ? 'betaalt' : 'betalen'} ${payers.join(', ')} het meest. De grootste onderdelen: ${parts.join(', ')}.`,
    },
  },
  settlement: {
    title: (year: number): string => `Afrekening ${year}`,
    refund: 'terug',
    outcome: 'uitkomst',
    nothing: 'niets',
    advanceFrom: 'voorschot volgens',
    advanceSources,
    chart: {
      toPay: 'te betalen',
      refunded: 'terug te ontvangen',
      value: 'verschil tussen werkelijk en voorschot',
      title: (pay: number, toPay: string, refund: number, refunded: string): string => {
        if (refund === 0) return `${paying(pay)} ${toPay} na`;
        if (pay === 0) return `${receiving(refund)} ${refunded} terug`;
        return `${paying(pay)} ${toPay} na, ${receiving(refund)} ${refunded} terug`;
      },
      largest: (count: number): string => `De grafiek toont de ${count} grootste verschillen.`,
      mostToPay: (name: string, amount: string): string => `${name} betaalt het meest na: ${amount}.`,
      mostRefunded: (name: string, amount: string): string => `${name} krijgt het meest terug: ${amount}.`,
    },
  },
  list: {
    title: (year: number): string => `Alle bedragen ${year}`,
    columns: {
      organisation: 'organisatie',
      field: 'werkveld',
      service: 'product',
      participant: 'deelnemer',
      phase: 'fase',
      component: 'onderdeel',
      amount: 'bedrag',
      rule: 'bekostiging',
      key: 'maatstaf',
      weight: 'gewicht',
      share: 'aandeel',
      code: 'code',
      year: 'jaar',
    },
  },
  reconciliation: {
    title: (year: number, good: number, count: number): string =>
      `Aansluiting ${year}: ${good} van ${count} controles in orde`,
    control: 'controle',
    all: 'alle',
    left: 'bedrag',
    right: 'moet gelijk zijn aan',
    expected: 'verwacht',
    verdict: 'oordeel',
    ok: 'ok',
    notOk: 'niet ok',
    count: 'Aantal controles',
    good: 'Waarvan in orde',
    foundation: 'Onderbouwing per product',
    controls: {
      cost: 'Kosten + leveringen = bijdragen + dekkingsverschil + niet verdeeld',
      advance: 'Voorschotten + verschillen = werkelijk',
      result: 'Ontvangen na afrekening = werkelijke kosten (niets blijft achter)',
      bookings: 'Resultaat boekingen = Resultaat bijdragen',
      matrix: 'Resultaat bijdragen = Resultaat lijst',
      services: 'Som van de deelnemers = som van de producten',
      products: 'Elk product sluit op zichzelf: som van de afwijkingen',
      settlement: 'Resultaat afrekening = werkelijke bijdragen',
      input: 'Netto kosten van de producten = ingevulde bedragen',
      advanceInput: 'Voorschotten in de afrekening = ingevulde voorschotten',
    },
    columns: {
      net: 'netto kosten',
      disappears: 'vervallen door uittreding',
      inflow: 'van andere organisatie',
      markup: 'opslag casco',
      paid: 'bijdragen',
      coverage: 'dekkingsverschil',
      unallocated: 'niet verdeeld',
      difference: 'verschil',
      settled: 'voorschot + verschil',
      left: 'blijft over',
    },
  },
  findings: {
    title: (errors: number, warnings: number, infos: number): string =>
      `Controles: ${counted(errors, 'fout', 'fouten')}, ${counted(warnings, 'waarschuwing', 'waarschuwingen')}, ${counted(infos, 'melding', 'meldingen')}`,
    severities,
    none: 'Er zijn geen bevindingen.',
    severity: 'ernst',
    message: 'wat er is',
    advice: 'wat u kunt doen',
    sheet: 'blad',
    cell: 'cel',
    code: 'code',
  },
};
