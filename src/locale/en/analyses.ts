import type { analyses as nl } from '../nl/analyses';
import { counted } from '../nl/report-words';
import { analysisForms } from './analysis-forms';

export const analyses: typeof nl = {
  sensitivity: {
    title: (percent, year) => `Sensitivity ${year}: everything ${percent} less and ${percent} more`,
    what: 'what',
    cost: (field) => `cost ${field}`,
    allCost: 'cost',
    driver: (driver, who) => `${driver} ${who}`,
    volume: (service, who) => `volume ${service} ${who}`,
    less: (percent) => `${percent} less`,
    more: (percent) => `${percent} more`,
    effect: 'effect',
    total: 'changes the total',
    shift: 'shifts between participants',
    whole: 'all participants together',
    all: (most) =>
      `${most === undefined ? 'Everything' : `The ${most} largest`} for everybody, to filter (not printed)`,
    heaviest: 'Per participant: what weighs most',
    most: 'heaviest',
    next: 'second',
    moves: (which) => `${which}: at most`,
    none: 'No cost and no driver changes a contribution.',
    note: 'One thing changes at a time. A driver or volume shifts cost between participants: for those it says how much.',
    hidden: (count) =>
      `${counted(count, 'lighter one is', 'lighter ones are')} only in the table at the bottom.`,
    leftOut: (count) => `The ${count} volumes were left out: they are too many to change one by one.`,
    fewer: (shown, all) => `The first ${shown} of ${all} participants have a chart of their own.`,
    moreBars: (count) => `and ${count} more`,
    chart: {
      whole: (what, amount) => `What weighs most: ${what} (${amount})`,
      participant: (who, what, amount) => `${who}: what weighs most is ${what} (${amount})`,
      value: 'euro paid more or less',
      wholeValue: 'euro that changes or shifts',
      message: (what, percent, less, more) =>
        `${what}: ${percent} less gives ${less}, ${percent} more gives ${more}.`,
    },
  },
  goal: {
    price: (service, amount) => `Goal: the price of ${service} is at most ${amount}.`,
    perPayer: 'The price here is the cost per payer.',
    tariff: 'The price here is the tariff per unit.',
    contribution: (who, service, amount) =>
      `Goal: ${who} pays at most ${amount}${service === undefined ? '' : ` for ${service}`}.`,
    now: (amount) => `Now that is ${amount}.`,
    nowRefused: 'Now the service cannot be divided.',
    holds: 'The goal is reached already; nothing has to change.',
    cost: (service, percent) => `For that the cost of ${service ?? 'all services'} must be ${percent} lower.`,
    volume: (who, service, percent) =>
      who === undefined
        ? `For that the volume of all takers of ${service} must be ${percent} larger.`
        : `For that ${who} must use ${percent} less of ${service}.`,
    takers: (count, names) =>
      `For that ${count === 1 ? '1 more taker is' : `${count} more takers are`} needed: ${names}.`,
    after: (amount) => `Then it is ${amount}.`,
    short: (step, amount) => `With ${step} it is still ${amount}.`,
    stepPercent: (percent) => percent,
    stepTakers: (count) => (count === 0 ? 'nobody more' : `${counted(count, 'more taker', 'more takers')}`),
    never: 'That does not work this way.',
    neverCost: (amount) => `Even without any cost it is still ${amount}.`,
    neverGrowth: (amount) => `Even with ten times the volume it is still ${amount}.`,
    neverVolume: (amount) => `Even without any volume of its own it is still ${amount}.`,
    neverTakers: (count, amount) =>
      `Even with ${count === 1 ? 'the only other participant' : `all ${count} other participants`} it is still ${amount}.`,
    neverRefused: 'At the end the service can no longer be divided.',
    noCandidates: 'There are no participants left that could join.',
    notVolume: 'The volume does not count for this service: it is not under p×q.',
    skipped: (names) =>
      `Not counted: ${names}. With one of them the service cannot be divided, because a driver or a contributed budget is missing.`,
    average: 'Every new taker uses as much as the present ones do on average.',
    check: 'To check it, make a scenario with these rows on the sheet Scenario’s:',
    row: {
      change: 'Wijziging',
      participant: 'Deelnemer',
      field: 'Werkveld',
      service: 'Product',
      value: 'Waarde',
    },
  },
  coalitions: {
    title: (service, year) => `Coalitions for ${service}, ${year}`,
    alone: 'alone',
    together: 'with all',
    least: 'lowest',
    most: 'highest',
    leastWith: 'lowest with',
    mostWith: 'highest with',
    nobody: 'nobody else',
    everybody: 'all others',
    allBut: (names) => `all without ${names}`,
    several: (count) => `${count} others`,
    best: 'best off with',
    worst: 'least well off with',
    shapley: 'Shapley value',
    matrix:
      'What the other taking part (column) changes for a participant (row) on average; minus is paying less',
    sets: 'Every set of takers and what each pays',
    size: 'count',
    members: 'takers',
    cost: 'cost',
    exact: (sets) => `All ${sets} sets of takers were worked out.`,
    sampled: (sets) =>
      `There are too many takers for all sets: ${sets} were drawn, always the same; lowest, highest and means are of those.`,
    fixed: (percent) =>
      `Of the cost ${percent} stays when takers leave (Vast deel % or Blijvend deel %); the rest follows the weights.`,
    nothing: (service) =>
      `${service} divides nothing over takers in this year, so there are no sets to compare.`,
    chart: {
      title: (who, amount) => `${who} taking part saves the others most: ${amount}`,
      neutral: 'Whoever takes part, the others pay the same on average',
      saves: 'saves the others',
      costs: 'costs the others',
      value: 'euro per year, mean over the sets',
      message: 'Per taker: what the others together pay more or less on average when this one takes part.',
    },
    effectOnOthers: 'taking part: others together',
  },
  range: {
    minimum: 'minimum',
    maximum: 'maximum',
    sentence: (count, who, from, to) =>
      `Tentative uptake: ${count === 1 ? '1 contribution depends' : `${count} contributions depend`} on it, most of all that of ${who}: ${from} to ${to}.`,
    exact: 'Minimum and maximum are over all combinations of the (x) marks.',
    bounded: (services) =>
      `Minimum and maximum are bounds: ${services} has too many (x) marks to work out all combinations.`,
    between: (from, to) => `${from} to ${to}`,
    note: 'Below an amount that depends on tentative uptake (x) stand the lowest and the highest.',
  },
  form: analysisForms,
};
