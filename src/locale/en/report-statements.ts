import type { statements as nl } from '../nl/report-statements';
import { counted } from '../nl/report-words';

export const statements: typeof nl = {
  sheets: { overview: 'overview', advance: 'advance', settlement: 'settlement', agreement: 'agreement' },
  kinds: {
    overview: 'one-page overview',
    advance: 'advance note',
    settlement: 'settlement',
    agreement: 'annex to the agreement',
  },
  incomplete: (names) =>
    names.length === 0
      ? 'Incomplete: some services of others are not divided.'
      : `Incomplete. Not divided: ${names.join('; ')}.`,
  to: 'To',
  for: 'For',
  from: 'From',
  about: 'Concerning',
  joined: (names) => names.join(', '),
  subtotal: 'subtotal',
  totalOf: (name) => `total ${name}`,
  rule: 'funding and key',
  by: {
    solidarity: '',
    contribution: 'contributed budget',
    benefit: '',
    volume: 'volume',
    markup: 'mark-up on other services',
    direct: 'named amount',
  },
  keyOf: (rule, key) => (key === '' ? rule : `${rule}, by ${key}`),
  ofWhichMarkup: (amount) => `of which casco mark-up ${amount}`,
  ofWhichExit: (amount) => `of which exit ${amount}`,
  products: 'Services',
  source: 'source',
  sourceNote: 'Source names the cells of the workbook in which the data of the amount stand.',
  more: (count) => `and ${count} more`,
  vatRegime: 'vat regime',
  vat: 'vat',
  compensable: 'of which BCF',
  amount: 'amount',
  inclusive: 'including vat',
  term: 'term',
  due: 'due on',
  toPay: 'To pay',
  toReceive: 'To be refunded',
  nothing: 'Nothing to settle',
  advance: {
    title: (year, name) => `Advance note ${year} · ${name}`,
    specification: (year, name) => `Advance specification ${year} · ${name}`,
    about: (year, organisation) =>
      organisation === '' ? `advance ${year}` : `advance ${year} on the contributions to ${organisation}`,
    terms: (count) => `in ${counted(count, 'term', 'terms')}`,
    heading: 'Terms',
    billedTo: (receiver) =>
      `The note goes to ${receiver}, who receives the terms as well. This sheet is the specification.`,
    whole: (receiver) => `is billed to ${receiver}`,
  },
  settlement: {
    title: (year, name) => `Settlement ${year} · ${name}`,
    about: (year, organisation) =>
      organisation === ''
        ? `settlement ${year}`
        : `settlement ${year} of the contributions to ${organisation}`,
    summary: 'Summary',
    advances: 'advance, excluding vat',
    actual: 'actual cost, excluding vat',
    difference: 'difference, excluding vat',
    vat: 'vat on the difference',
    total: 'to settle, including vat',
    compensable: 'vat that the BCF returns',
    billed: 'Billed advance',
    notSettled: (amount) => `Of the billed advance ${amount} belongs to services that are not settled yet.`,
    zeroState: (advances, differences, actual, left) =>
      `All participants together: advances of ${advances} and settlements of ${differences} are the actual cost of ${actual}. ${left} is left in the organisation.`,
    unallocated: (amount) => `Not divided yet: ${amount}.`,
    billedTo: (receiver) =>
      `The settlement runs through the note to ${receiver}. This sheet is the specification.`,
  },
  agreement: {
    title: (year, name) => `Annex to the agreement ${year} · ${name}`,
    intro: (count, participant, organisation) =>
      `${participant} takes ${counted(count, 'service', 'services')}${organisation === '' ? '' : ` of ${organisation}`}.`,
    package: 'package',
    statutory: 'statutory',
    take: 'uptake',
    takes: 'firm',
    tentative: 'tentative',
    onDemand: 'on demand',
    quantity: (amount, unit) => (unit === '' ? amount : `${amount} ${unit}`),
    noMark: 'not on the matrix',
    from: 'start',
    to: 'end',
    minimumTerm: 'minimum period',
    notice: 'notice',
    norm: 'norm',
    none: 'no agreement',
    price: (year) => `price indication ${year}`,
    tariff: 'tariff',
    perUnit: (price, unit) => (unit === '' ? price : `${price} per ${unit}`),
    note: (year) =>
      `The price indication is the contribution in the budget of ${year}, excluding vat. It follows the rules of division and is not fixed.`,
  },
  page: {
    title: (year, phase, name) => `Overview of contributions ${year} (${phase}) · ${name}`,
    pays: 'contribution',
    share: 'share',
    perInhabitant: 'per inhabitant',
    taken: 'services',
    controls: 'controls that hold',
    all: 'all participants',
    part: 'part',
    topField: (field, share, name) => `${field} is the largest part of what ${name} pays: ${share}`,
    topService: (service, share) => `${service} costs most: ${share} of the contribution`,
    perService: 'contribution per service',
    perField: 'contribution per field',
    ofWhole: (name, share, total) => `${name} pays ${share} of the total of ${total}.`,
    compared: (name, own, all) =>
      `${name} pays ${own} per inhabitant; all participants with inhabitants together ${all}.`,
    three: (count, share) =>
      `The ${count === 1 ? 'most expensive one is' : `${count} most expensive ones are`} ${share} of the contribution.`,
    made: (product, version) => `Made with ${product} ${version}.`,
  },
};
