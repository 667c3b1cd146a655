import type { bookingPages as nl } from '../nl/report-bookings';

export const bookingPages: typeof nl = {
  taskFields: {
    title: (year) => `Contributions ${year} per taakveld`,
    none: 'without taakveld',
    others: 'together without overhead',
    difference: 'difference with contributions',
    note: 'Every contribution is divided to the cent over the taakvelden of the costs of that product, by cost minus income (largest remainders, R2). The casco mark-up follows the taakvelden of the casco. Overhead is taakveld 0.4.',
  },
  bookings: {
    title: (year) => `Bookings ${year} per participant, taakveld and product`,
    columns: {
      participant: 'participant',
      code: 'code',
      year: 'year',
      phase: 'phase',
      organisation: 'organisation',
      taskField: 'taakveld',
      overhead: 'overhead',
      field: 'field',
      service: 'service',
      component: 'component',
      amount: 'amount',
      description: 'description',
    },
    file: (who, years) => `Bookings ${who} ${years}`,
    description: (phase, year, title) => `Contribution ${phase} ${year}, ${title}`,
  },
};
