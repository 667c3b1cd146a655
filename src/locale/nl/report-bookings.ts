/** Texts of the sheets and files for the participants' own ledgers. */
export const bookingPages = {
  taskFields: {
    title: (year: number): string => `Bijdragen ${year} per taakveld`,
    none: 'zonder taakveld',
    others: 'samen zonder overhead',
    difference: 'verschil met bijdragen',
    note: 'Elke bijdrage is op de cent verdeeld over de taakvelden van de kosten van dat product, naar lasten min baten (grootste resten, R2). De opslag casco volgt de taakvelden van de casco. Overhead is taakveld 0.4.',
  },
  bookings: {
    title: (year: number): string => `Boekingen ${year} per deelnemer, taakveld en product`,
    columns: {
      participant: 'deelnemer',
      code: 'code',
      year: 'jaar',
      phase: 'fase',
      organisation: 'organisatie',
      taskField: 'taakveld',
      overhead: 'overhead',
      field: 'werkveld',
      service: 'product',
      component: 'onderdeel',
      amount: 'bedrag',
      description: 'omschrijving',
    },
    file: (who: string, years: string): string => `Boekingen ${who} ${years}`,
    description: (phase: string, year: number, title: string): string =>
      `Bijdrage ${phase} ${year}, ${title}`,
  },
};
