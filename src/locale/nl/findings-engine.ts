/** Bevindingen bij het verdelen en verrekenen. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';
import { words } from './words';

const p = (params: FindingParams): ParamReader => paramsOf(params, 'nl');

/** `Salarisadministratie (P&O) en 2 andere producten`. */
function about({ text, count }: ParamReader): string {
  const field = text('field', '');
  const others = count('services') - 1;
  const more = others > 0 ? ` en ${others} ${others === 1 ? 'ander product' : 'andere producten'}` : '';
  return `${text('service', 'een product')}${field && ` (${field})`}${more}`;
}

/** `Product Salarisadministratie (P&O)`, aan het begin van een zin. */
function product({ text }: ParamReader): string {
  const field = text('field', '');
  return `Product ${text('service')}${field && ` (${field})`}`;
}

/** De eerste drie deelnemers, en hoeveel er nog meer zijn. */
function people({ text }: ParamReader): string {
  const names = text('participants', 'een deelnemer').split(', ');
  const [shown, others] = [names.slice(0, 3), names.length - 3];
  return others > 1 ? `${shown.join(', ')} en ${others} andere deelnemers` : names.join(', ');
}

/** ` (begroting)`, of niets wanneer het beide betreft. */
function inPhase({ text }: ParamReader): string {
  const phase = text('phase', '');
  return phase === 'budget' || phase === 'actual' ? ` (${words.phase[phase]})` : '';
}

export const engineFindings = {
  YEAR_MISSING: (params) => ({
    message: `Het jaar ${p(params).text('year')} ligt voor het eerste jaar van de begroting, ${p(params).text('first')}.`,
    advice: 'Kies een later jaar, of voeg een kolom voor dat jaar toe op Begroting.',
  }),
  DRIVER_UNKNOWN: (params) => ({
    message: `De maatstaf ${p(params).text('driver')} van ${about(p(params))} staat niet op Maatstaven.`,
    advice: 'Voeg de maatstaf toe op Maatstaven, of noem bij het product een maatstaf die daar staat.',
  }),
  DRIVER_MISSING: (params) => {
    const [driver, name] = [p(params).text('driver'), p(params).text('participant')];
    return driver === 'inbreng'
      ? {
          message: `De inbreng van ${name} voor ${about(p(params))} ontbreekt; het wordt niet verdeeld.`,
          advice: `Vul het ingebrachte budget van ${name} in, of 0 als ${name} niets inbracht.`,
        }
      : {
          message: `De maatstaf ${driver} ontbreekt voor ${name}; ${about(p(params))} wordt niet verdeeld.`,
          advice: `Vul een waarde in, of 0 als ${name} niet meebetaalt.`,
        };
  },
  DRIVER_NEGATIVE: (params) => ({
    message: `${capital(p(params).text('driver'))} van ${p(params).text('participant')} is negatief (${p(params).number('value')}); ${about(p(params))} wordt niet verdeeld.`,
    advice: 'Vul een waarde van 0 of hoger in.',
  }),
  DRIVER_ZERO: (params) => ({
    message: `${capital(p(params).text('driver'))} is voor alle betalers van ${about(p(params))} samen 0; ${p(params).euro('amount')} wordt niet verdeeld.`,
    advice: 'Vul waarden in, of kies een andere maatstaf.',
  }),
  FUNDING_MISSING: (params) => ({
    message: `Voor ${about(p(params))} staat op Producten geen bekostiging in ${p(params).text('year')}.`,
    advice: 'Voeg op Producten een regel toe die dat jaar dekt.',
  }),
  FUNDING_DEFAULTED: (params) => ({
    message: `${product(p(params))} staat niet op Producten; de bekostiging is ${fundingName(p(params))}.`,
    advice: 'U hoeft niets te doen; wilt u een andere bekostiging, voeg dan een regel toe op Producten.',
  }),
  COST_WITHOUT_TAKER: (params) => ({
    message: `${product(p(params))} heeft ${p(params).euro('amount')} kosten${inPhase(p(params))} en niemand die betaalt.`,
    advice: 'Vul in de matrix in wie het product afneemt, of haal de kosten weg.',
  }),
  TAKER_WITHOUT_COST: (params) => ({
    message: `${product(p(params))} heeft in ${p(params).text('year')} geen kosten, maar wordt afgenomen door ${people(p(params))}.`,
    advice: 'Controleer of de kosten op Begroting ontbreken.',
  }),
  VAT_UNDIVIDED: (params) => ({
    message: `De btw in de kosten van ${about(p(params))} (${p(params).euro('amount')})${inPhase(p(params))} is over niemand te verdelen.`,
    advice: 'Geef het product op Producten een ander btw-regime, of haal de regels met kostensoort Btw weg.',
  }),
  VOLUME_MISSING: (params) => {
    const participants = p(params).text('participants', '');
    return {
      message: participants
        ? `De hoeveelheid van ${people(p(params))} voor ${about(p(params))} ontbreekt${inPhase(p(params))}; het wordt niet verdeeld.`
        : `${product(p(params))} heeft kosten maar geen hoeveelheden${inPhase(p(params))}; het wordt niet verdeeld.`,
      advice: 'Vul de hoeveelheden in, of 0 waar niets is afgenomen.',
    };
  },
  VOLUME_WITHOUT_MARK: (params) => ({
    message: `${product(p(params))} heeft een hoeveelheid, maar geen kruisje in de matrix, voor ${people(p(params))}.`,
    advice: 'Zet het kruisje in de matrix, of maak de hoeveelheid leeg.',
  }),
  CONTRIBUTION_WITHOUT_MARK: (params) => ({
    message: `${product(p(params))} heeft een inbreng, maar geen kruisje in de matrix, voor ${people(p(params))}.`,
    advice: 'Zet het kruisje in de matrix, of maak de inbreng leeg.',
  }),
  CONTRIBUTION_DIFFERS: (params) => ({
    message: `${product(p(params))}: de kosten${inPhase(p(params))} zijn ${p(params).euro('cost')} en de bijdragen ${p(params).euro('contributions')}; het dekkingsverschil is ${p(params).euro('amount')}.`,
    advice:
      'Het verschil wordt niet verdeeld. Pas de inbreng, het tarief of de begroting aan als het niet bedoeld is.',
  }),
  AGREEMENT_MISSING: (params) => ({
    message: `${product(p(params))} wordt zonder DVO afgenomen door ${people(p(params))}.`,
    advice: 'Voeg de overeenkomst toe op DVO; tot dan telt het hele jaar.',
  }),
  AGREEMENT_OVERLAP: (params) => ({
    message: `${p(params).text('participant')} heeft voor ${about(p(params))} twee overeenkomsten tegelijk, van ${p(params).date('from')} tot en met ${p(params).date('to')}.`,
    advice: 'Elke dag telt één keer. Pas de data op DVO aan als dat niet bedoeld is.',
  }),
  SERVICE_BEFORE_AGREEMENT: (params) => ({
    message: `${p(params).text('participant')} neemt ${about(p(params))} af vanaf ${p(params).date('date')}, ${p(params).text('agreement', '') ? `voor de DVO van ${p(params).date('agreement')}` : 'zonder DVO'}.`,
    advice: 'Sluit de overeenkomst voordat de dienstverlening begint.',
  }),
  DRIVER_OTHER_YEAR: (params) => ({
    message: `Voor de maatstaf ${p(params).text('driver')} is geen waarde van ${p(params).text('year')}; die van ${p(params).text('used')} is gebruikt.`,
    advice: 'Voeg op Maatstaven een regel toe voor het jaar als er nieuwe cijfers zijn.',
  }),
  RECIPROCAL_UNSOLVABLE: (params) => ({
    message: `De organisaties belasten ${about(p(params))} alleen aan elkaar door${inPhase(p(params))}; niemand daarbuiten betaalt.`,
    advice: 'Zorg dat ten minste één deelnemer buiten de organisaties betaalt.',
  }),
  BLOCK_UNDIVIDED: (params) => ({
    message: p(params).text('missing', '')
      ? `Het gezamenlijke budget van ${p(params).text('field', 'het werkveld')} (${p(params).euro('amount')}) wordt niet verdeeld: fte ontbreekt voor ${p(params).text('missing')}.`
      : `Het gezamenlijke budget van ${p(params).text('field', 'het werkveld')} (${p(params).euro('amount')}) wordt niet verdeeld: de fte van de producten zijn samen 0.`,
    advice: 'Vul de fte in op Producten, of zet de kosten bij de producten zelf.',
  }),
  DEPENDS_ON_REFUSED: (params) => ({
    message: `${product(p(params))} wordt niet verdeeld${inPhase(p(params))}, omdat ${p(params).text('cause', 'een ander product')} niet verdeeld kan worden.`,
    advice: 'Los eerst de bevinding bij dat product op.',
  }),
  EXIT_BASE_MISSING: (params) => ({
    message: `De bijdrage van ${p(params).text('participant')} in ${p(params).text('year')}, waarop de uittreedvergoeding volgt, is niet te berekenen.`,
    advice: 'Zorg dat de begroting van dat jaar compleet is.',
  }),
  AMOUNT_TOO_LARGE: (params) => ({
    message: `De bedragen van ${about(p(params))}${inPhase(p(params))} zijn samen te groot om mee te rekenen.`,
    advice: 'Controleer of de bedragen in euro zijn ingevuld.',
  }),
  ONBOARDING_INCOMPLETE: (params) => ({
    message: `Voor het inbrengen van ${about(p(params))} door ${p(params).text('participant')} is nog niet alles afgesproken.`,
    advice: `Vul op Inbrengtraject aan: ${itemsOf(p(params))}.`,
  }),
  ONBOARDING_UNBALANCED: (params) => ({
    message: `Bij het inbrengen van ${about(p(params))} door ${p(params).text('participant')} zijn taken, formatie en budget niet in balans: verwacht ${p(params).number('expected')}, gevonden ${p(params).number('found')}.`,
    advice: 'Breng inbreng, fte en begroting met elkaar in overeenstemming.',
  }),
  AMENDMENT_GAP: (params) => ({
    message: `Begrotingswijziging ${p(params).text('missing')} ontbreekt tussen de andere.`,
    advice: 'Voeg het blad toe, of nummer de wijzigingen zonder gaten.',
  }),
} satisfies Record<string, FindingSentence>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fundingName({ text }: ParamReader): string {
  const kind = text('funding');
  const names: Readonly<Record<string, string>> = words.funding;
  return names[kind] ?? kind;
}

const ITEMS: Readonly<Record<string, string>> = {
  participation: 'deelname',
  principles: 'principes geaccepteerd',
  counterpart: 'contramal',
  fieldExists: 'werkveld bestaat',
  friction: 'frictiekosten',
  fte: 'fte',
  budget: 'budget',
  savingTarget: 'taakstelling',
  backlog: 'achterstand',
  basics: 'basis op orde',
  weavingIn: 'invlechting',
  disentangling: 'ontvlechting',
  agreementSigned: 'DVO getekend',
  staffPlan: 'personeelsplan',
};

function itemsOf({ text }: ParamReader): string {
  const items = text('items', '');
  if (items === '') return 'wat nog leeg is';
  return items
    .split(', ')
    .map((item) => ITEMS[item] ?? item)
    .join(', ');
}
