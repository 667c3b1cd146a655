/** Texts of the forms in the pane for sensitivity, goal seek, coalitions and fairness. */

export const analysisForms = {
  title: 'Vragen bij de verdeling',
  work: 'Bereken',
  writes: 'Ook op een blad schrijven',
  sensitivity: {
    title: 'Gevoeligheid',
    note: 'Wat weegt het zwaarst: elke kostenpost, maatstaf en hoeveelheid om de beurt een deel minder en meer.',
    percent: 'Hoeveel procent',
    who: 'Voor',
    whole: 'alle deelnemers samen',
    captionWhole: (percent: string): string =>
      `Alle deelnemers samen: links ${percent} minder, rechts ${percent} meer`,
    caption: (who: string, percent: string): string =>
      `${who}, bij ${percent} minder en meer: links betaalt ${who} minder, rechts meer`,
  },
  goal: {
    title: 'Doel zoeken',
    note: 'Hoeveel lagere kosten, welke hoeveelheid of hoeveel afnemers erbij een bedrag hoogstens zo hoog maken.',
    about: 'Wat',
    price: 'prijs van een product',
    contribution: 'bijdrage van een deelnemer',
    choose: 'Kies',
    service: 'Product',
    allServices: 'alle producten',
    participant: 'Deelnemer',
    most: 'Hoogstens (euro)',
    mostUnreadable: 'Schrijf een bedrag in euro, zoals 60.000 of 45,50.',
    by: 'Door',
    cost: 'lagere kosten',
    volume: 'de hoeveelheid',
    takers: 'meer afnemers',
    needsService: 'Kies daarvoor een product.',
  },
  coalitions: {
    title: 'Coalities',
    note: 'Wat elke samenstelling van afnemers zou betalen, en wie bij wie gebaat is.',
    service: 'Product',
    set: 'Probeer een samenstelling',
    setCost: (cost: string): string => `Kosten van deze samenstelling: ${cost}`,
    pays: 'Betaalt',
    change: 'Met allen',
    bestWith: (who: string): string => `het meest gebaat bij ${who}`,
  },
  fairness: {
    title: 'Eerlijkheid',
    note: 'Betaalt iemand meer dan alleen, of minder dan het toevoegt? Met een reeks jaren ook het herverdeeleffect van een ander model.',
    bound: 'Ingroei: hoogstens (euro per inwoner per jaar)',
    boundUnreadable: 'Schrijf een bedrag in euro, zoals 2,50.',
    noRedistribution:
      'Een herverdeeleffect is er als u bij Verdeling een reeks jaren kiest waarin een regel of sleutel verandert.',
    between: (low: string, high: string): string => `tussen ${low} en ${high}`,
    phaseYears: (years: number): string => `Ingroei in ${years} ${years === 1 ? 'jaar' : 'jaren'}.`,
    reached: 'Daarna geldt het nieuwe model.',
    notReached: (amount: string): string => `Dan moet er nog ${amount} verschuiven.`,
  },
};
