/** Wat er na het overnemen naar een nieuw jaar nog nagekeken moet worden. */

const rows = (count: number): string => (count === 1 ? '1 regel' : `${count} regels`);

const points = {
  budgetCopied: (count: number) =>
    `De bedragen van het nieuwe jaar zijn die van vorig jaar (${rows(count)}): vul de nieuwe begroting in.`,
  actualEmpty: (_count: number) => 'De realisatie is leeg; vul haar na afloop van het jaar.',
  amendmentsLeft: (count: number) =>
    `De begrotingswijzigingen van vorig jaar (${rows(count)}) zijn niet overgenomen: verwerk wat blijft in de begroting.`,
  advancesLeft: (_count: number) =>
    'De voorschotten van vorig jaar zijn niet overgenomen: zonder dit blad is het voorschot de begrote bijdrage.',
  volumesCopied: (count: number) =>
    `De begrote hoeveelheden zijn die van vorig jaar en de werkelijke zijn leeg (${rows(count)}): pas ze aan.`,
  tariffsCopied: (count: number) =>
    `De tarieven zijn die van vorig jaar (${rows(count)}): stel ze opnieuw vast.`,
  driversOlder: (count: number) =>
    `Voor ${count === 1 ? '1 maatstaf' : `${count} maatstaven`} is er nog geen regel voor het nieuwe jaar: voeg die toe, anders telt de laatste.`,
  rulesEnding: (count: number) =>
    `Van ${rows(count)} loopt de bekostiging vorig jaar af: voeg een regel voor het nieuwe jaar toe.`,
  agreementsEnding: (count: number) =>
    `${count === 1 ? 'Eén overeenkomst eindigt' : `${count} overeenkomsten eindigen`} in de loop van het oude of nieuwe jaar: verleng wat moet blijven.`,
  participantsLeaving: (count: number) =>
    `${count === 1 ? 'Eén deelnemer treedt' : `${count} deelnemers treden`} in het oude of nieuwe jaar toe of uit: controleer de datums.`,
  errorsLeft: (count: number) =>
    `De werkmap van vorig jaar heeft ${count === 1 ? 'een fout' : `${count} fouten`}; cellen die niet te lezen waren zijn hier leeg.`,
};

export const newYear = {
  /** Naam van het bestand als er geen organisatie is ingevuld. */
  book: 'Werkmap',
  action: 'Een nieuw jaar beginnen',
  note: (from: string, year: string) =>
    `Neemt de invoer van ${from} over in een nieuwe werkmap voor ${year}: matrix, sleutels en overeenkomsten, met de hoeveelheden van ${from} en een lege realisatie. Deze werkmap blijft zoals zij is.`,
  make: (year: string) => `Werkmap voor ${year} maken`,
  made: (year: string) => `De werkmap voor ${year} is gemaakt. Kijk daarin na:`,
  stopped: 'Er is geen werkmap gemaakt: los eerst op wat onder Controle alles tegenhoudt.',
  sheetName: 'Nakijken',
  title: (year: string) => `Nakijken voor ${year}`,
  sheet: 'Blad',
  lookAt: 'Wat u nakijkt',
  points,
};
