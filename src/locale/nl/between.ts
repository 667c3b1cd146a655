/** Twee verdelingen naast elkaar: wat er is veranderd en waardoor. */
import { counted } from './report-words';

export const between = {
  side: {
    plain: (phase: string, year: number): string => `${phase} ${year}`,
    adopted: (phase: string, year: number, day: string): string => `${phase} ${year} vastgesteld ${day}`,
    file: (phase: string, year: number, name: string): string => `${phase} ${year} in ${name}`,
    now: (phase: string, year: number): string => `${phase} ${year} nu`,
  },
  /** `realisatie 2016 tegenover begroting 2016` */
  heading: (after: string, before: string): string => `${after} tegenover ${before}`,
  /** A cause, as it reads after `door`. */
  cause: {
    cost: (title: string): string => `kosten van ${title}`,
    rule: (title: string): string => `bekostiging of sleutel van ${title}`,
    driver: (title: string): string => `de maatstaf bij ${title}`,
    volume: (title: string): string => `de hoeveelheden van ${title}`,
    contributed: (title: string): string => `ingebracht budget bij ${title}`,
    joins: (who: string): string => `toetreden van ${who}`,
    leaves: (who: string): string => `uittreden van ${who}`,
    takes: (who: string, where: string): string => `afname van ${where} door ${who}`,
    stops: (who: string, where: string): string => `einde van de afname van ${where} door ${who}`,
    otherwise: (who: string): string => `andere afname door ${who}`,
    refused: (title: string): string => `het niet meer verdelen van ${title}`,
    allocated: (title: string): string => `het wel verdelen van ${title}`,
    otherTakingPart: 'lengte van het jaar, uittreedvergoeding of voorwaardelijke afname',
    rounding: 'afronding',
    products: (count: number): string => counted(count, 'product', 'producten'),
    and: ' en ',
    more: (count: number): string => ` en nog ${counted(count, 'deelnemer', 'deelnemers')}`,
  },
  was: 'was',
  is: 'is',
  which: 'vergelijking',
  priceVolume: {
    caption: 'Bij p×q: hoeveelheid, efficiency en prijs',
    volume: 'hoeveelheid',
    efficiency: 'efficiency',
    price: 'prijs',
    note: 'Hoeveelheid: meer of minder eenheden tegen de oude prijs. Efficiency: het deel in wat het product meer kost dan bij de nieuwe hoeveelheid te verwachten was. Prijs: de rest.',
  },
  changes: 'Wat er in de invoer anders is',
  noChanges: 'In de invoer is niets anders.',
  changed: (count: number): string =>
    `In de invoer ${count === 1 ? 'is 1 cel' : `zijn ${count} cellen`} anders:`,
  obstacle: {
    nothing: 'Er is niets verdeeld, dus er is niets te vergelijken.',
    noActual: (year: number): string => `Er is geen realisatie van ${year} om mee te vergelijken.`,
    yearMissing: (year: number): string => `Het jaar ${year} is in deze werkmap niet te verdelen.`,
    sameYear: (year: number): string => `De verdeling is zelf die van ${year}; kies een ander jaar.`,
    notAdopted: 'Voor deze jaren is niets vastgesteld om mee te vergelijken.',
    cellsMissing: 'De vastgestelde invoer is niet bewaard of niet meer te lezen; vergelijken kan niet.',
    otherErrors: (name: string, year: number): string =>
      `In ${name} is ${year} niet te verdelen; open dat bestand om te zien waarom.`,
    otherUnsure: (name: string): string =>
      `In ${name} is iets met twijfel herkend; open dat bestand en bevestig het, of geef hier --ja.`,
  },
  cli: {
    option: (value: string): string =>
      `Na --vergelijk-met is ${value} niet te begrijpen; schrijf realisatie, vastgesteld, een jaar zoals 2015, of de naam van een .xlsx-bestand.`,
  },
  pane: {
    title: 'Wat is er veranderd?',
    note: 'Deze verdeling naast een andere, met de oorzaken. Bij het schrijven komt het ook op Resultaat verschillen.',
    choose: 'Vergelijk met',
    nothing: 'niets',
    actual: (year: number): string => `begroting met realisatie ${year}`,
    year: (year: number): string => `begroting ${year}`,
    adopted: (moment: string): string => `wat is vastgesteld op ${moment}`,
    file: 'een eerder bestand',
    openFile: 'Bestand kiezen',
    otherFile: 'Ander bestand kiezen',
    fileNote: 'Een bestand .xlsx of .xlsm, bijvoorbeeld zoals u het verstuurde. Het wordt alleen gelezen.',
    before: 'Was',
    between: (count: number): string => `en nog ${counted(count, 'deelnemer', 'deelnemers')} daartussen`,
    write: 'Schrijf het verschil in de werkmap',
  },
};
