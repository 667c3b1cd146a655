/** Texts of the sheets for one participant: its page, its notes, and the annex to its agreement. */
import type { FundingKind } from '../../engine/model';
import { counted } from './report-words';

/** What a rule divides by, where it has no key of its own. */
const by: Record<FundingKind, string> = {
  solidarity: '',
  contribution: 'ingebracht budget',
  benefit: '',
  volume: 'hoeveelheid',
  markup: 'opslag op andere producten',
  direct: 'benoemd bedrag',
};

export const statements = {
  /** After the code of the participant in the name of a sheet. */
  sheets: { overview: 'overzicht', advance: 'voorschot', settlement: 'afrekening', agreement: 'DVO' },
  kinds: {
    overview: 'overzicht op één bladzijde',
    advance: 'voorschotnota',
    settlement: 'afrekening',
    agreement: 'DVO-bijlage',
  },
  incomplete: (names: readonly string[]): string =>
    names.length === 0
      ? 'Onvolledig: er zijn producten van anderen die niet zijn verdeeld.'
      : `Onvolledig. Niet verdeeld: ${names.join('; ')}.`,
  to: 'Aan',
  for: 'Voor',
  from: 'Van',
  about: 'Betreft',
  joined: (names: readonly string[]): string => names.join(', '),
  subtotal: 'subtotaal',
  totalOf: (name: string): string => `totaal ${name}`,
  rule: 'bekostiging en sleutel',
  by,
  keyOf: (rule: string, key: string): string => (key === '' ? rule : `${rule}, naar ${key}`),
  ofWhichMarkup: (amount: string): string => `waarvan opslag casco ${amount}`,
  ofWhichExit: (amount: string): string => `waarvan uittreding ${amount}`,
  products: 'Producten',
  source: 'bron',
  sourceNote: 'Onder bron staat in welke cellen van de werkmap de gegevens van het bedrag staan.',
  more: (count: number): string => `en nog ${count}`,
  vatRegime: 'btw-regime',
  vat: 'btw',
  compensable: 'waarvan BCF',
  amount: 'bedrag',
  inclusive: 'inclusief btw',
  term: 'termijn',
  due: 'vervalt op',
  toPay: 'Te betalen',
  toReceive: 'Terug te ontvangen',
  nothing: 'Niets te verrekenen',
  advance: {
    title: (year: number, name: string): string => `Voorschotnota ${year} · ${name}`,
    specification: (year: number, name: string): string => `Specificatie voorschot ${year} · ${name}`,
    about: (year: number, organisation: string): string =>
      organisation === '' ? `voorschot ${year}` : `voorschot ${year} op de bijdragen aan ${organisation}`,
    terms: (count: number): string => `in ${counted(count, 'termijn', 'termijnen')}`,
    heading: 'Termijnen',
    billedTo: (receiver: string): string =>
      `De nota gaat naar ${receiver}, die ook de termijnen ontvangt. Dit blad is de specificatie.`,
    whole: (receiver: string): string => `wordt gefactureerd aan ${receiver}`,
  },
  settlement: {
    title: (year: number, name: string): string => `Afrekening ${year} · ${name}`,
    about: (year: number, organisation: string): string =>
      organisation === '' ? `afrekening ${year}` : `afrekening ${year} van de bijdragen aan ${organisation}`,
    summary: 'Samenvatting',
    advances: 'voorschot, exclusief btw',
    actual: 'werkelijke kosten, exclusief btw',
    difference: 'verschil, exclusief btw',
    vat: 'btw over het verschil',
    total: 'te verrekenen, inclusief btw',
    compensable: 'btw die het BCF teruggeeft',
    billed: 'Gefactureerd voorschot',
    notSettled: (amount: string): string =>
      `Van het gefactureerde voorschot hoort ${amount} bij producten die nog niet zijn afgerekend.`,
    zeroState: (advances: string, differences: string, actual: string, left: string): string =>
      `Alle deelnemers samen: voorschotten ${advances} en verrekening ${differences} zijn de werkelijke kosten van ${actual}. In de organisatie blijft ${left} achter.`,
    unallocated: (amount: string): string => `Nog niet verdeeld is ${amount}.`,
    billedTo: (receiver: string): string =>
      `De verrekening loopt via de nota aan ${receiver}. Dit blad is de specificatie.`,
  },
  agreement: {
    title: (year: number, name: string): string => `Bijlage bij de DVO ${year} · ${name}`,
    intro: (count: number, participant: string, organisation: string): string =>
      `${participant} neemt ${counted(count, 'product', 'producten')} af${organisation === '' ? '' : ` van ${organisation}`}.`,
    package: 'pakket',
    statutory: 'wettelijk',
    take: 'afname',
    takes: 'vast',
    tentative: 'voorwaardelijk',
    onDemand: 'op afroep',
    quantity: (amount: string, unit: string): string => (unit === '' ? amount : `${amount} ${unit}`),
    noMark: 'niet op de matrix',
    from: 'ingang',
    to: 'einde',
    minimumTerm: 'minimumduur',
    notice: 'opzegtermijn',
    norm: 'norm',
    none: 'geen DVO',
    price: (year: number): string => `prijsindicatie ${year}`,
    tariff: 'tarief',
    perUnit: (price: string, unit: string): string => (unit === '' ? price : `${price} per ${unit}`),
    note: (year: number): string =>
      `De prijsindicatie is de bijdrage volgens de begroting ${year}, exclusief btw. Zij volgt de verdeelregels en ligt niet vast.`,
  },
  page: {
    title: (year: number, phase: string, name: string): string =>
      `Overzicht bijdragen ${year} (${phase}) · ${name}`,
    pays: 'bijdrage',
    share: 'aandeel',
    perInhabitant: 'per inwoner',
    taken: 'producten',
    controls: 'controles in orde',
    all: 'alle deelnemers',
    part: 'deel',
    topField: (field: string, share: string, name: string): string =>
      `${field} is met ${share} het grootste deel van wat ${name} betaalt`,
    topService: (service: string, share: string): string =>
      `${service} kost het meest: ${share} van de bijdrage`,
    perService: 'bijdrage per product',
    perField: 'bijdrage per werkveld',
    ofWhole: (name: string, share: string, total: string): string =>
      `${name} betaalt ${share} van het totaal van ${total}.`,
    compared: (name: string, own: string, all: string): string =>
      `Per inwoner betaalt ${name} ${own}; alle deelnemers met inwoners samen ${all}.`,
    three: (count: number, share: string): string =>
      `De ${count === 1 ? 'duurste is' : `${count} duurste zijn samen`} ${share} van de bijdrage.`,
    made: (product: string, version: string): string => `Gemaakt met ${product} ${version}.`,
  },
};
