import type { analysisForms as nl } from '../nl/analysis-forms';

export const analysisForms: typeof nl = {
  title: 'Questions about the division',
  work: 'Work out',
  writes: 'Also write to a sheet',
  sensitivity: {
    title: 'Sensitivity',
    note: 'What weighs most: every cost pool, driver and volume in turn a part less and more.',
    percent: 'How many per cent',
    who: 'For',
    whole: 'all participants together',
    captionWhole: (percent) =>
      `All participants together: ${percent} less to the left, ${percent} more to the right`,
    caption: (who, percent) =>
      `${who}, at ${percent} less and more: to the left ${who} pays less, to the right more`,
  },
  goal: {
    title: 'Goal seek',
    note: 'How much lower cost, which volume or how many more takers make an amount at most so much.',
    about: 'What',
    price: 'price of a service',
    contribution: 'contribution of a participant',
    choose: 'Choose',
    service: 'Service',
    allServices: 'all services',
    participant: 'Participant',
    most: 'At most (euro)',
    mostUnreadable: 'Write an amount in euro, such as 60.000 or 45,50.',
    by: 'By',
    cost: 'lower cost',
    volume: 'the volume',
    takers: 'more takers',
    needsService: 'Choose a service for that.',
  },
  coalitions: {
    title: 'Coalitions',
    note: 'What every set of takers would pay, and who gains from whom.',
    service: 'Service',
    set: 'Try a set',
    setCost: (cost) => `Cost of this set: ${cost}`,
    pays: 'Pays',
    change: 'With all',
    bestWith: (who) => `best off with ${who}`,
  },
  fairness: {
    title: 'Fairness',
    note: 'Does anybody pay more than alone, or less than it adds? With a series of years also the redistribution effect of another model.',
    bound: 'Phase-in: at most (euro per inhabitant a year)',
    boundUnreadable: 'Write an amount in euro, such as 2,50.',
    noRedistribution:
      'There is a redistribution effect when you choose, under Division, a series of years in which a rule or key changes.',
    between: (low, high) => `between ${low} and ${high}`,
    phaseYears: (years) => `Phase-in in ${years} ${years === 1 ? 'year' : 'years'}.`,
    reached: 'After that the new model holds.',
    notReached: (amount) => `Then ${amount} still has to shift.`,
  },
};
