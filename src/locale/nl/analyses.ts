/** Texts of sensitivity, goal seek, coalitions and the tentative range: for sheets, command line and pane. */
import { analysisForms } from './analysis-forms';
import { counted } from './report-words';

export const analyses = {
  sensitivity: {
    title: (percent: string, year: number): string =>
      `Gevoeligheid ${year}: alles ${percent} minder en ${percent} meer`,
    what: 'wat',
    cost: (field: string): string => `kosten ${field}`,
    allCost: 'kosten',
    driver: (driver: string, who: string): string => `${driver} ${who}`,
    volume: (service: string, who: string): string => `hoeveelheid ${service} ${who}`,
    less: (percent: string): string => `${percent} minder`,
    more: (percent: string): string => `${percent} meer`,
    effect: 'werking',
    total: 'verandert het totaal',
    shift: 'verschuift tussen deelnemers',
    whole: 'alle deelnemers samen',
    all: (most: number | undefined): string =>
      `${most === undefined ? 'Alles voor iedereen' : `De ${most} grootste voor iedereen`}, om te filteren (wordt niet afgedrukt)`,
    heaviest: 'Per deelnemer: wat het zwaarst weegt',
    most: 'zwaarste',
    next: 'tweede',
    moves: (which: string): string => `${which}: hoogstens`,
    none: 'Geen enkele post of maatstaf verandert een bijdrage.',
    note: 'Steeds verandert één ding. Een maatstaf of hoeveelheid verschuift kosten tussen deelnemers: daar staat hoeveel.',
    hidden: (count: number): string =>
      `${counted(count, 'lichtere staat', 'lichtere staan')} alleen in de tabel onderaan.`,
    leftOut: (count: number): string =>
      `De ${count} hoeveelheden zijn niet bekeken: dat zijn er te veel om ze een voor een te veranderen.`,
    fewer: (shown: number, all: number): string =>
      `Een eigen grafiek hebben de eerste ${shown} van ${all} deelnemers.`,
    moreBars: (count: number): string => `en nog ${count}`,
    chart: {
      whole: (what: string, amount: string): string => `Het zwaarst weegt: ${what} (${amount})`,
      participant: (who: string, what: string, amount: string): string =>
        `${who}: het zwaarst weegt ${what} (${amount})`,
      value: 'euro meer of minder betaald',
      wholeValue: 'euro die verandert of verschuift',
      message: (what: string, percent: string, less: string, more: string): string =>
        `${what}: ${percent} minder geeft ${less}, ${percent} meer geeft ${more}.`,
    },
  },
  goal: {
    price: (service: string, amount: string): string =>
      `Doel: de prijs van ${service} is hoogstens ${amount}.`,
    perPayer: 'De prijs is hier de kosten per betaler.',
    tariff: 'De prijs is hier het tarief per eenheid.',
    contribution: (who: string, service: string | undefined, amount: string): string =>
      `Doel: ${who} betaalt${service === undefined ? '' : ` voor ${service}`} hoogstens ${amount}.`,
    now: (amount: string): string => `Nu is dat ${amount}.`,
    nowRefused: 'Nu kan het product niet worden verdeeld.',
    holds: 'Het doel is al bereikt; er hoeft niets te veranderen.',
    cost: (service: string | undefined, percent: string): string =>
      `Daarvoor moeten de kosten van ${service ?? 'alle producten'} ${percent} lager zijn.`,
    volume: (who: string | undefined, service: string, percent: string): string =>
      who === undefined
        ? `Daarvoor moet de hoeveelheid van alle afnemers van ${service} ${percent} groter zijn.`
        : `Daarvoor moet ${who} van ${service} ${percent} minder afnemen.`,
    takers: (count: number, names: string): string =>
      `Daarvoor ${count === 1 ? 'is 1 afnemer' : `zijn ${count} afnemers`} erbij nodig: ${names}.`,
    after: (amount: string): string => `Dan is het ${amount}.`,
    short: (step: string, amount: string): string => `Met ${step} is het nog ${amount}.`,
    stepPercent: (percent: string): string => percent,
    stepTakers: (count: number): string =>
      count === 0 ? 'niemand erbij' : `${counted(count, 'afnemer', 'afnemers')} erbij`,
    never: 'Dat lukt zo niet.',
    neverCost: (amount: string): string => `Ook zonder kosten is het nog ${amount}.`,
    neverGrowth: (amount: string): string => `Ook met tien keer de hoeveelheid is het nog ${amount}.`,
    neverVolume: (amount: string): string => `Ook zonder eigen hoeveelheid is het nog ${amount}.`,
    neverTakers: (count: number, amount: string): string =>
      `Ook met ${count === 1 ? 'de enige andere deelnemer' : `alle ${count} andere deelnemers`} erbij is het nog ${amount}.`,
    neverRefused: 'Aan het einde kan het product niet meer worden verdeeld.',
    noCandidates: 'Er zijn geen deelnemers meer die er nog bij kunnen.',
    notVolume: 'De hoeveelheid telt bij dit product niet mee: het staat niet onder p×q.',
    skipped: (names: string): string =>
      `Niet meegeteld: ${names}. Met een van hen erbij kan het product niet worden verdeeld, omdat een maatstaf of inbreng ontbreekt.`,
    average: 'Elke nieuwe afnemer neemt evenveel af als de huidige gemiddeld.',
    check: 'Natrekken kan met een scenario met deze regels op het blad Scenario’s:',
    row: {
      change: 'Wijziging',
      participant: 'Deelnemer',
      field: 'Werkveld',
      service: 'Product',
      value: 'Waarde',
    },
  },
  coalitions: {
    title: (service: string, year: number): string => `Coalities bij ${service}, ${year}`,
    alone: 'alleen',
    together: 'met allen',
    least: 'laagste',
    most: 'hoogste',
    leastWith: 'laagste met',
    mostWith: 'hoogste met',
    nobody: 'niemand anders',
    everybody: 'alle anderen',
    allBut: (names: string): string => `allen zonder ${names}`,
    several: (count: number): string => `${count} anderen`,
    best: 'het meest gebaat bij',
    worst: 'het minst gebaat bij',
    shapley: 'Shapley-waarde',
    matrix: 'Wat deelname van de ander (kolom) een deelnemer (rij) gemiddeld scheelt; min is minder betalen',
    sets: 'Elke samenstelling van afnemers en wat ieder betaalt',
    size: 'aantal',
    members: 'afnemers',
    cost: 'kosten',
    exact: (sets: number): string => `Alle ${sets} samenstellingen van afnemers zijn doorgerekend.`,
    sampled: (sets: number): string =>
      `Er zijn te veel afnemers voor alle samenstellingen: ${sets} zijn er getrokken, steeds dezelfde; laagste, hoogste en gemiddelden gelden daarvoor.`,
    fixed: (percent: string): string =>
      `Van de kosten blijft ${percent} staan als er afnemers vertrekken (Vast deel % of Blijvend deel %); de rest volgt de gewichten.`,
    nothing: (service: string): string =>
      `${service} verdeelt in dit jaar niets over afnemers, dus er zijn geen samenstellingen te vergelijken.`,
    chart: {
      title: (who: string, amount: string): string => `${who} erbij scheelt de anderen het meest: ${amount}`,
      neutral: 'Wie er ook bij komt, de anderen betalen gemiddeld hetzelfde',
      saves: 'scheelt de anderen',
      costs: 'kost de anderen',
      value: 'euro per jaar, gemiddeld over de samenstellingen',
      message: 'Per afnemer: wat de anderen samen gemiddeld meer of minder betalen als deze meedoet.',
    },
    effectOnOthers: 'erbij: anderen samen',
  },
  range: {
    minimum: 'minimum',
    maximum: 'maximum',
    sentence: (count: number, who: string, from: string, to: string): string =>
      `Voorwaardelijke afname: ${count === 1 ? '1 bijdrage hangt' : `${count} bijdragen hangen`} ervan af, het meest die van ${who}: ${from} tot ${to}.`,
    exact: 'Minimum en maximum gelden over alle combinaties van de (x)-en.',
    bounded: (services: string): string =>
      `Minimum en maximum zijn grenzen: ${services} heeft te veel (x)-en om alle combinaties door te rekenen.`,
    between: (from: string, to: string): string => `${from} tot ${to}`,
    note: 'Onder een bedrag dat van voorwaardelijke afname (x) afhangt staat het laagste en het hoogste.',
  },
  form: analysisForms,
};
