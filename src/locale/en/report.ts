import type { report as nl } from '../nl/report';
import { counted } from '../nl/report-words';
import { bookingPages } from './report-bookings';
import { matrixPages } from './report-matrix';
import { pages } from './report-pages';
import { statements } from './report-statements';

/** `1 participant pays`, `3 participants pay`. */
const paying = (count: number): string => (count === 1 ? '1 participant pays' : `${count} participants pay`);
const receiving = (count: number): string =>
  count === 1 ? '1 participant receives' : `${count} participants receive`;

export const report: typeof nl = {
  ...pages,
  ...matrixPages,
  statements,
  ...bookingPages,
  sheets: {
    overview: 'overview',
    contributions: 'contributions',
    settlement: 'settlement',
    advances: 'advances',
    multiYear: 'multi-year',
    consolidated: 'consolidated',
    scenarios: 'scenarios',
    differences: 'differences',
    sensitivity: 'sensitivity',
    coalitions: 'coalitions',
    fairness: 'fairness',
    costAllocation: 'cost allocation',
    list: 'list',
    reconciliation: 'reconciliation',
    amendments: 'amendments',
    forecast: 'forecast',
    onboarding: 'plug-in',
    exits: 'exit',
    taskFields: 'taakvelden',
    bookings: 'bookings',
    cooperation: 'cooperation',
    catalogue: 'catalogue',
    findings: 'findings',
    log: 'log',
  },
  page: 'page',
  phase: 'phase',
  code: 'code',
  rounding: 'Rounding',
  noField: 'without field',
  scenario: (name) => `scenario ${name}`,
  state: {
    draft: 'draft',
    incomplete: 'incomplete',
    refused: (names, more) =>
      `Incomplete. Not allocated: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}. See Result findings.`,
  },
  chartData: {
    title: 'data of the chart',
    rest: 'other',
    others: (count) => `other ${count} participants`,
  },
  contributions: {
    title: (year) => `Contributions ${year}`,
    phase: (phase, year) => `${phase} ${year}`,
    share: 'share',
    inhabitants: 'inhabitants',
    perInhabitant: 'per inhabitant',
    chart: {
      largest: (name, share, amount) => `${name} pays ${share} of the total (${amount})`,
      title: (phase, total) => `Contributions, ${phase}: ${total}`,
      value: (phase, year) => `contribution (${phase} ${year})`,
      message: (payers, parts, total) =>
        `Of the total of ${total}, ${payers.join(', ')} ${payers.length === 1 ? 'pays' : 'pay'} most. The largest parts: ${parts.join(', ')}.`,
    },
  },
  settlement: {
    title: (year) => `Settlement ${year}`,
    refund: 'refund',
    outcome: 'outcome',
    nothing: 'nothing',
    advanceFrom: 'advance according to',
    advanceSources: { advances: 'sheet with advances', budget: 'budget', none: 'none' },
    chart: {
      toPay: 'to pay',
      refunded: 'to be refunded',
      value: 'difference between actual and advance',
      title: (pay, toPay, refund, refunded) => {
        if (refund === 0) return `${paying(pay)} ${toPay} more`;
        if (pay === 0) return `${receiving(refund)} ${refunded} back`;
        return `${paying(pay)} ${toPay} more, ${receiving(refund)} ${refunded} back`;
      },
      largest: (count) => `The chart shows the ${count} largest differences.`,
      mostToPay: (name, amount) => `${name} has most to pay: ${amount}.`,
      mostRefunded: (name, amount) => `${name} has the largest refund: ${amount}.`,
    },
  },
  list: {
    title: (year) => `All amounts ${year}`,
    columns: {
      organisation: 'organisation',
      field: 'field',
      service: 'service',
      participant: 'participant',
      phase: 'phase',
      component: 'component',
      amount: 'amount',
      rule: 'funding rule',
      key: 'driver',
      weight: 'weight',
      share: 'share',
      code: 'code',
      year: 'year',
    },
  },
  reconciliation: {
    title: (year, good, count) => `Reconciliation ${year}: ${good} of ${count} controls hold`,
    control: 'control',
    all: 'all',
    left: 'amount',
    right: 'must equal',
    expected: 'expected',
    verdict: 'verdict',
    ok: 'ok',
    notOk: 'not ok',
    count: 'Number of controls',
    good: 'Of which hold',
    foundation: 'Foundation per service',
    controls: {
      cost: 'Cost + services = contributions + coverage difference + not allocated',
      advance: 'Advances + differences = actual',
      result: 'Received after settlement = actual cost (nothing stays behind)',
      bookings: 'Result bookings = Result contributions',
      matrix: 'Result contributions = Result list',
      services: 'Sum of the participants = sum of the services',
      products: 'Every service closes by itself: sum of the deviations',
      settlement: 'Result settlement = actual contributions',
      input: 'Net cost of the services = amounts as entered',
      advanceInput: 'Advances in the settlement = advances as entered',
    },
    columns: {
      net: 'net cost',
      disappears: 'ended by exit',
      inflow: 'from other organisation',
      markup: 'casco mark-up',
      paid: 'contributions',
      coverage: 'coverage difference',
      unallocated: 'not allocated',
      difference: 'difference',
      settled: 'advance + difference',
      left: 'left over',
    },
  },
  findings: {
    title: (errors, warnings, infos) =>
      `Findings: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}, ${counted(infos, 'note', 'notes')}`,
    severities: { error: 'error', warning: 'attention', info: 'for information' },
    none: 'There are no findings.',
    severity: 'severity',
    message: 'what is wrong',
    advice: 'what you can do',
    sheet: 'sheet',
    cell: 'cell',
    code: 'code',
  },
};
