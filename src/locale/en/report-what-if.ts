import type { whatIfPages as nl } from '../nl/report-what-if';
import { counted } from '../nl/report-words';

export const whatIfPages: typeof nl = {
  change: {
    everybody: 'all participants',
    join: (who, where) => `accession of ${who}${where}`,
    leave: (who, where) => `exit of ${who}${where}`,
    mark: (who, where, takes) => `${takes ? 'taking' : 'no longer taking'} by ${who}${where}`,
    volume: (who, where, value) => `volume of ${who}${where} (${value})`,
    driver: (driver, who, value) => `${driver} of ${who} (${value})`,
    key: (key, where) => `key ${key}${where}`,
    cascoKey: (key) => `casco key ${key}`,
    funding: (rule, where) => `funding ${rule}${where}`,
    cost: (value, kind, where) => `${kind === '' ? 'cost' : `cost of ${kind}`} ${value}${where}`,
    index: (kind, value) => `index ${kind} ${value}`,
    contribution: (who, where, amount) => `contributed budget of ${who}${where} (${amount})`,
    tentative: (part) => `tentative marks that count for ${part}`,
    at: (service) => ` for ${service}`,
    and: ' and ',
    more: (count) => ` and ${counted(count, 'more change', 'more changes')}`,
  },
  scenarios: {
    title: (year, count) => `Budget ${year} beside ${counted(count, 'scenario', 'scenarios')}`,
    baseline: (year) => `budget ${year}`,
    difference: (name) => `${name}: difference`,
    percent: (name) => `${name}: in %`,
    control: {
      cost: 'Net cost and mutual deliveries',
      coverage: 'Less: not covered (coverage difference)',
      unallocated: 'Less: not allocated',
      zero: 'Control: contributions less these amounts (should be 0)',
    },
    changes: 'What each change does, in order',
    change: 'change',
    order: 'no',
    scenario: 'scenario',
    together: 'together',
    most: 'rises most',
    least: 'falls most',
    rise: 'rise',
    fall: 'fall',
    chart: {
      pays: 'pays more',
      saves: 'pays less',
      value: 'difference from the budget',
      beside: (who, scenario, amount) => `The largest difference: ${who} under ${scenario} (${amount})`,
      besideMessage: (count) =>
        `The ${counted(count, 'participant', 'participants')} for whom most changes, with all scenarios beside each other.`,
      title: (name, more, less) => {
        const pays = (count: number, what: string): string =>
          `${counted(count, 'participant pays', 'participants pay')} ${what}`;
        const parts = [...(more > 0 ? [pays(more, 'more')] : []), ...(less > 0 ? [pays(less, 'less')] : [])];
        return `${name}: ${parts.join(', ')}`;
      },
    },
    nothing: (name) => `${name}: nothing changes.`,
  },
  differences: {
    title: (year) => `Differences ${year} and their causes`,
    heading: (name) => `${name} against the budget`,
    before: 'budget',
    causes: {
      cost: 'cost',
      takingPart: 'taking part',
      weight: 'driver or volume',
      rule: 'funding or key',
      rounding: 'rounding',
    },
    control: 'control (0)',
    order:
      'The causes are filled in one after the other: first cost, then taking part, driver or volume, funding; what differs after that is rounding.',
    why: (name, amount, part, change) =>
      part === undefined
        ? `${name}: ${amount} through ${change}.`
        : `${name}: ${amount}, of which ${part} through ${change}.`,
    mainly: (name, amount, change, part) => `${name}: ${amount}, mainly through ${change} (${part}).`,
    which: 'name of the scenario',
    nothing: 'Nobody pays anything else.',
    cells: 'Per service',
    all: 'all participants together',
    chart: {
      value: 'difference, built up from causes',
      title: (name, whose, amount) => `${name}: ${whose} ${amount}`,
      message: (cause, amount) =>
        `The largest cause is ${cause}: ${amount}. Orange is paying more, blue is paying less.`,
      only: (cause) => `The only cause is ${cause}.`,
    },
  },
  fairness: {
    title: (year) => `Fairness of the contributions ${year}`,
    paid: 'pays',
    alone: 'would cost alone',
    added: 'adds to the cost',
    shapley: 'Shapley value',
    nucleolus: 'nucleolus',
    verdict: 'verdict',
    above: 'pays more than alone',
    below: 'pays less than it adds',
    between: 'between the lines',
    total: 'Cost of all together',
    control: 'Control: Shapley values less cost (should be 0)',
    whoAbove: (names) =>
      names === '' ? 'Nobody pays more than alone.' : `More than alone is paid by: ${names}.`,
    whoBelow: (names) =>
      names === '' ? 'Nobody pays less than it adds.' : `Less than it adds is paid by: ${names}.`,
    note: 'The lines are a comparison, not a bill. Who pays for a service counts as taking it; without Vast deel % or Blijvend deel % the cost of a service counts as fixed.',
    chart: {
      title: (outside, count) =>
        outside === 0
          ? `All ${count} participants pay an amount between the lines`
          : `${outside} of ${counted(count, 'participant is', 'participants are')} outside the lines`,
      value: (year) => `contribution (budget ${year})`,
      message:
        'The Shapley value is what a participant adds on average, over all orders in which the participants can step in.',
    },
    redistribution: (from, to) => `Redistribution effect: from the model of ${from} to that of ${to}`,
    model: (year) => `model ${year}`,
    effect: 'effect',
    perInhabitant: 'effect per inhabitant',
    start: 'old model at new total',
    step: (year) => `phase-in year ${year}`,
    remaining: 'still to come',
    effectChart: {
      value: 'effect: new model less old model',
      message: (amount) =>
        `Those who rise together rise by ${amount}. Orange is paying more, blue is paying less.`,
    },
    phaseInChart: {
      title: (years, who) =>
        `The phase-in takes ${years} ${years === 1 ? 'year' : 'years'}; what moves most is ${who}`,
      unfinished: (years, who) =>
        `After ${years} ${years === 1 ? 'year' : 'years'} the phase-in is not finished; what moves most is ${who}`,
      year: 'year of the phase-in',
      value: 'moved since the old model',
      message: (left) =>
        left === undefined
          ? 'Every line ends at the contribution of the new model.'
          : `After that ${left} still has to move to the new model.`,
    },
    zeroSum: 'The effect is all that changes between these years, the cost included.',
    bounded: (bound) =>
      `Phase-in: a contribution moves by at most ${bound} per inhabitant a year; every year the total is that of the new model.`,
  },
};
