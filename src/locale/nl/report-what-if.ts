/** Texts of the sheets about what would be otherwise: scenarios, causes of differences, fairness. */
import { counted } from './report-words';

export const whatIfPages = {
  /** A change of a scenario, as it reads after `door`. Names of participants and products come in as they are. */
  change: {
    everybody: 'alle deelnemers',
    join: (who: string, where: string): string => `toetreden van ${who}${where}`,
    leave: (who: string, where: string): string => `uittreden van ${who}${where}`,
    mark: (who: string, where: string, takes: boolean): string =>
      `${takes ? 'afname' : 'einde van de afname'} van ${who}${where}`,
    volume: (who: string, where: string, value: string): string =>
      `hoeveelheid van ${who}${where} (${value})`,
    driver: (driver: string, who: string, value: string): string => `${driver} van ${who} (${value})`,
    key: (key: string, where: string): string => `sleutel ${key}${where}`,
    cascoKey: (key: string): string => `cascosleutel ${key}`,
    funding: (rule: string, where: string): string => `bekostiging ${rule}${where}`,
    cost: (value: string, kind: string, where: string): string =>
      `${kind === '' ? 'kosten' : `kosten ${kind}`} ${value}${where}`,
    index: (kind: string, value: string): string => `index ${kind} ${value}`,
    contribution: (who: string, where: string, amount: string): string =>
      `inbreng van ${who}${where} (${amount})`,
    tentative: (part: string): string => `voorwaardelijke afname die voor ${part} meetelt`,
    at: (service: string): string => ` bij ${service}`,
    and: ' en ',
    more: (count: number): string => ` en nog ${counted(count, 'wijziging', 'wijzigingen')}`,
  },
  scenarios: {
    title: (year: number, count: number): string =>
      `Begroting ${year} naast ${counted(count, 'scenario', "scenario's")}`,
    baseline: (year: number): string => `begroting ${year}`,
    difference: (name: string): string => `${name}: verschil`,
    percent: (name: string): string => `${name}: in %`,
    control: {
      cost: 'Netto kosten en onderlinge leveringen',
      coverage: 'Af: niet gedekt (dekkingsverschil)',
      unallocated: 'Af: niet verdeeld',
      zero: 'Controle: bijdragen min deze bedragen (hoort 0 te zijn)',
    },
    changes: 'Wat elke wijziging doet, in volgorde',
    change: 'wijziging',
    order: 'nr',
    scenario: 'scenario',
    together: 'samen',
    most: 'stijgt het meest',
    least: 'daalt het meest',
    rise: 'stijging',
    fall: 'daling',
    chart: {
      pays: 'betaalt meer',
      saves: 'betaalt minder',
      value: 'verschil met de begroting',
      beside: (who: string, scenario: string, amount: string): string =>
        `Het grootste verschil: ${who} bij ${scenario} (${amount})`,
      besideMessage: (count: number): string =>
        `De ${counted(count, 'deelnemer', 'deelnemers')} voor wie het meest verandert, met alle scenario's naast elkaar.`,
      title: (name: string, more: number, less: number): string => {
        const pays = (count: number, what: string): string =>
          `${counted(count, 'deelnemer betaalt', 'deelnemers betalen')} ${what}`;
        const parts = [
          ...(more > 0 ? [pays(more, 'meer')] : []),
          ...(less > 0 ? [pays(less, 'minder')] : []),
        ];
        return `${name}: ${parts.join(', ')}`;
      },
    },
    nothing: (name: string): string => `${name}: er verandert niets.`,
  },
  differences: {
    title: (year: number): string => `Verschillen ${year} en hun oorzaken`,
    heading: (name: string): string => `${name} tegenover de begroting`,
    before: 'begroting',
    causes: {
      cost: 'kosten',
      takingPart: 'deelname',
      weight: 'maatstaf of hoeveelheid',
      rule: 'bekostiging of sleutel',
      rounding: 'afronding',
    },
    control: 'controle (0)',
    order:
      'De oorzaken zijn na elkaar ingevuld: eerst kosten, dan deelname, maatstaf of hoeveelheid, bekostiging; wat dan nog scheelt is afronding.',
    /** `Enschede: + € 12.340, waarvan € 10.000 door uittreden van Losser.` */
    why: (name: string, amount: string, part: string | undefined, change: string): string =>
      part === undefined
        ? `${name}: ${amount} door ${change}.`
        : `${name}: ${amount}, waarvan ${part} door ${change}.`,
    /** Where other changes work against the largest. */
    mainly: (name: string, amount: string, change: string, part: string): string =>
      `${name}: ${amount}, vooral door ${change} (${part}).`,
    which: 'naam van het scenario',
    nothing: 'Niemand betaalt iets anders.',
    cells: 'Per product',
    all: 'alle deelnemers samen',
    chart: {
      value: 'verschil, opgebouwd uit oorzaken',
      title: (name: string, whose: string, amount: string): string => `${name}: ${whose} ${amount}`,
      message: (cause: string, amount: string): string =>
        `De grootste oorzaak is ${cause}: ${amount}. Oranje is meer betalen, blauw is minder betalen.`,
      only: (cause: string): string => `De enige oorzaak is ${cause}.`,
    },
  },
  fairness: {
    title: (year: number): string => `Eerlijkheid van de bijdragen ${year}`,
    paid: 'betaalt',
    alone: 'zou alleen kosten',
    added: 'voegt toe aan de kosten',
    shapley: 'Shapley-waarde',
    nucleolus: 'nucleolus',
    verdict: 'oordeel',
    above: 'betaalt meer dan alleen',
    below: 'betaalt minder dan het toevoegt',
    between: 'tussen de lijnen',
    total: 'Kosten van allen samen',
    control: 'Controle: Shapley-waarden min kosten (hoort 0 te zijn)',
    whoAbove: (names: string): string =>
      names === '' ? 'Niemand betaalt meer dan alleen.' : `Meer dan alleen betaalt: ${names}.`,
    whoBelow: (names: string): string =>
      names === ''
        ? 'Niemand betaalt minder dan het toevoegt.'
        : `Minder dan het toevoegt betaalt: ${names}.`,
    note: 'De lijnen zijn een vergelijking, geen rekening. Wie meebetaalt aan een product, telt als afnemer; zonder Vast deel % of Blijvend deel % telt een product als geheel vast.',
    chart: {
      title: (outside: number, count: number): string =>
        outside === 0
          ? `Alle ${count} deelnemers betalen een bedrag tussen de lijnen`
          : `${outside} van ${counted(count, 'deelnemer', 'deelnemers')} ${outside === 1 ? 'valt' : 'vallen'} buiten de lijnen`,
      value: (year: number): string => `bijdrage (begroting ${year})`,
      message:
        'De Shapley-waarde is wat een deelnemer gemiddeld toevoegt, over alle volgordes waarin de deelnemers kunnen instappen.',
    },
    redistribution: (from: number, to: number): string =>
      `Herverdeeleffect: het model van ${from} naar dat van ${to}`,
    model: (year: number): string => `model ${year}`,
    effect: 'effect',
    perInhabitant: 'effect per inwoner',
    start: 'oud model op nieuw totaal',
    step: (year: number): string => `ingroei jaar ${year}`,
    remaining: 'nog te gaan',
    effectChart: {
      value: 'effect: nieuw model min oud model',
      message: (amount: string): string =>
        `Wie stijgt, stijgt samen ${amount}. Oranje is meer betalen, blauw is minder betalen.`,
    },
    phaseInChart: {
      title: (years: number, who: string): string =>
        `De ingroei duurt ${years} jaar; het meest verschuift ${who}`,
      unfinished: (years: number, who: string): string =>
        `Na ${years} jaar is de ingroei nog niet klaar; het meest verschuift ${who}`,
      year: 'jaar van de ingroei',
      value: 'verschoven sinds het oude model',
      message: (left: string | undefined): string =>
        left === undefined
          ? 'Elke lijn eindigt bij de bijdrage van het nieuwe model.'
          : `Daarna moet er nog ${left} verschuiven naar het nieuwe model.`,
    },
    zeroSum: 'Het effect is alles wat tussen deze jaren verandert, ook de kosten.',
    bounded: (bound: string): string =>
      `Ingroei: een bijdrage verschuift per jaar hoogstens ${bound} per inwoner; elk jaar is het totaal dat van het nieuwe model.`,
  },
};
