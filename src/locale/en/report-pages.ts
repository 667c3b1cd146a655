import type { pages as nl } from '../nl/report-pages';
import { counted } from '../nl/report-words';
import { whatIfPages } from './report-what-if';
import { yearPages } from './report-year';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const pages: typeof nl = {
  ...yearPages,
  ...whatIfPages,
  overview: {
    title: (year, phase) => `Overview of contributions ${year} (${phase})`,
    solidarity: 'solidarity',
    benefit: 'benefit',
    controls: 'controls that hold',
    of: ' of ',
    controlsHold: (good, count) => `${good} of ${count}`,
    change: {
      previous: (year) => `difference from ${year}`,
      settlement: () => 'settlement',
      next: (year) => `difference in ${year}`,
    },
    causes: 'What changes most',
    largest: 'What costs most',
    divided: 'How the cost is divided',
    noChange: 'Nothing changes.',
    cause: {
      previous: (title, amount, more, year) =>
        `${title}: ${amount} ${more ? 'more' : 'less'} than in ${year}.`,
      settlement: (title, amount, more) => `${title}: ${amount} ${more ? 'more' : 'less'} than the advance.`,
      next: (title, amount, more, year) => `${title}: ${amount} ${more ? 'more' : 'less'} in ${year}.`,
    },
    costs: (title, amount, share) => `${title}: ${amount} (${share}).`,
    rule: (rule, amount, share, keys, more) => {
      const by = keys.length === 0 ? '' : `, by ${keys.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
      return `${capital(rule)}: ${amount} (${share})${by}.`;
    },
    internal: (amount) =>
      `The total contains ${amount} that the organisations pay each other and pass on in their own contributions.`,
    largestOnly: (count) => `The chart shows the ${count} largest.`,
    topPayers: (count, share) =>
      `The ${count === 1 ? 'largest payer bears' : `${count} largest payers together bear`} ${share} of the total.`,
    topField: (field, share) => `${field} is the largest field with ${share}`,
    topService: (service, share) => `${service} costs most: ${share} of the total`,
    perService: 'contribution per service',
    topCause: (field, amount, more) => `${field} ${more ? 'costs most extra' : 'saves most'}: ${amount}`,
    perField: 'contribution per field',
    fieldTotal: (total) => `Together: ${total}.`,
    changeTotal: (total, sign) =>
      sign === 0 ? 'Together nothing changes.' : `Together ${total} ${sign > 0 ? 'more' : 'less'}.`,
    made: (product, version) =>
      `Made with ${product} ${version}. Totals and controls are formulas; every amount stands in Result list.`,
  },
  advances: {
    title: (year, total, terms) => `Advances ${year}: ${total} in ${counted(terms, 'term', 'terms')}`,
    term: (term, due) => `term ${term}\n${due}`,
    termNumber: 'term',
    due: 'due date',
    amount: 'amount',
    vat: 'vat',
    toBill: 'to bill',
    compensable: 'of which compensable (BCF)',
    receiver: (name, members) => `${name} for ${members.join(', ')}`,
    joined: (receivers) => `Billed together: ${receivers.join('; ')}.`,
  },
  consolidated: {
    title: (year) => `Contributions ${year} to all organisations together`,
    heading: (phase, year) => `${phase} ${year}`,
    direct: (to) => `Directly to ${to}`,
    through: (to, via) => (to === via ? `Through ${via} itself` : `To ${to} through ${via}`),
    expected: 'Net cost of the organisations that was divided',
    difference: 'Difference (has to be 0)',
    internal: 'Charged on between organisations (not counted)',
    note: 'What an organisation buys from another or from itself stands with whoever pays it in the end, by its share in the service that carries the purchase.',
  },
  multiYear: {
    title: (from, to) => `Contributions ${from} to ${to} (budget)`,
    year: 'year',
    value: 'contribution (budget)',
    percent: 'in %',
    perInhabitant: 'per inhabitant',
    composition: 'composition',
    total: (direction, from, to, change) =>
      direction === 0
        ? `The total stays ${to.amount}`
        : `The total ${direction > 0 ? 'rises' : 'falls'} from ${from.amount} in ${from.year} to ${to.amount} in ${to.year}` +
          (change === undefined ? '' : ` (${direction > 0 ? '+' : '−'}${change})`),
    rises: (name, amount, year) => `${name} rises most: ${amount} more than in ${year}.`,
    falls: (name, amount, year) => `${name} falls most: ${amount} less than in ${year}.`,
    lines: {
      cost: 'Net cost',
      indexed: 'Of which by indexing',
      internal: 'Mutual services',
      coverage: 'Coverage difference',
      unallocated: 'Not allocated',
      contributions: 'Contributions',
    },
  },
  costAllocation: {
    title: (year) => `Cost allocation ${year}`,
    product: 'field, service, participant',
    rule: 'funding rule',
    key: 'driver',
    cost: 'cost',
    weight: 'weight',
    share: 'share',
    exact: 'exact share',
    roundingCents: 'rounding',
    paid: 'contribution',
    open: 'not covered',
    totalOf: (name) => `Total ${name}`,
    noKind: 'cost',
    income: (kind) => `less: income ${kind}`.trimEnd(),
    named: 'amounts named per participant',
    disappears: 'less: ends with the exit',
    inflow: 'from other organisation',
    spread: 'less: spread over other services',
    markup: 'casco mark-up',
    exits: 'less: exit payments',
    refused: 'not allocated, see Result findings',
  },
};
