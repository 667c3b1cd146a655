/** Bevindingen over bladen, kolommen en regels. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';

const SHEETS: Readonly<Record<string, string>> = {
  settings: 'Instellingen',
  participants: 'Deelnemers',
  drivers: 'Maatstaven',
  matrix: 'de product-afnemer matrix',
  services: 'Producten',
  budget: 'Begroting',
  actual: 'Realisatie',
  amendment: 'Begrotingswijziging',
  forecast: 'Prognose',
  contributed: 'Inbreng',
  advances: 'Voorschotten',
  volumes: 'Hoeveelheden',
  tariffs: 'Tarieven',
  agreements: 'DVO',
  friction: 'Frictiekosten',
  recharges: 'Doorbelasting',
  indexes: 'Indexering',
  onboarding: 'Inbrengtraject',
  scenarios: 'Scenario’s',
};

const HEADERS: Readonly<Record<string, string>> = {
  participants: 'Code, Naam en Soort',
  matrix: 'Werkveld, Product en een kolom per deelnemer',
  budget: 'Werkveld, Product, Kostensoort en een kolom per jaar',
};

const p = (params: FindingParams): ParamReader => paramsOf(params, 'nl');
const sheetName = (kind: string): string => SHEETS[kind] ?? kind;

export const sheetFindings = {
  SHEET_MISSING: (params) => {
    const kind = p(params).text('kind');
    return {
      message: `Geen blad is herkend als ${sheetName(kind)}; zonder dat blad wordt er niets verdeeld.`,
      advice: `Voeg een blad toe met in de kopregel ${HEADERS[kind] ?? 'de kolommen van dat blad'}, binnen de eerste 20 rijen.`,
    };
  },
  SHEET_DUPLICATE: (params) => ({
    message: `Het blad ${p(params).text('sheet')} en het blad ${p(params).text('other')} zijn allebei herkend als ${sheetName(p(params).text('kind'))}; beide tellen mee.`,
    advice: 'Is een van beide een kopie, verwijder die dan of geef de kopregel andere woorden.',
  }),
  SHEET_ASIDE: (params) => ({
    message:
      p(params).text('reason') === 'year'
        ? `Het blad ${p(params).text('sheet')} is van een ander jaar dan het boekjaar en telt niet mee; het blad ${p(params).text('other')} telt.`
        : `Het blad ${p(params).text('sheet')} lijkt een kopie van ${p(params).text('other')} en telt niet mee.`,
    advice:
      'Moet het blad wel meetellen, geef het dan een eigen naam zonder volgnummer, jaar of het woord kopie of oud.',
  }),
  ROWS_OUTSIDE: (params) => ({
    message: `Op het blad ${p(params).text('sheet')} staan onder de tabel, na een lege rij, nog gevulde rijen (${p(params).count('rows')}); zij zijn niet gelezen.`,
    advice:
      'Horen zij bij de tabel, haal dan de lege rij weg of maak de tabel groter. Is het een eigen tabel, geef die dan kopjes.',
  }),
  HIDDEN_READ: (params) => ({
    message: `Het blad ${p(params).text('sheet')} heeft verborgen delen die zijn meegelezen: ${hiddenParts(p(params))}.`,
    advice: 'Controleer of deze delen mee moeten tellen; verwijder ze anders.',
  }),
  COLUMN_IGNORED: (params) => {
    const { text, count } = p(params);
    const cells = count('cells');
    return cells > 0
      ? {
          message: `De kolom ${text('column')} bevat kruisjes (${cells}), maar staat niet op Deelnemers; zij tellen niet mee.`,
          advice: `Is ${text('column')} een deelnemer, voeg die dan toe op Deelnemers of geef een deelnemer deze alias.`,
        }
      : {
          message: `De kolom ${text('column')} is niet bekend en wordt niet gelezen.`,
          advice: 'U hoeft niets te doen als deze kolom alleen voor uzelf is; verbeter anders de kop.',
        };
  },
  COLUMN_UNNAMED: (params) => ({
    message: `Een kolom zonder kop bevat kruisjes of bedragen (${p(params).text('cells')}); zij tellen niet mee.`,
    advice: 'Geef de kolom een kop, of maak de cellen leeg.',
  }),
  COLUMN_DUPLICATE: (params) => ({
    message: `Voor dezelfde deelnemer staat ook in cel ${p(params).text('other')} een waarde; welke telt, is niet te zeggen.`,
    advice: 'Laat per deelnemer één kolom met een waarde over.',
  }),
  COLUMN_SHARED: (params) => {
    const { text } = p(params);
    const rule = text('rule', '');
    return rule === ''
      ? {
          message: `${text('column')} staat voor ${text('participants')} samen; hoe de bedragen over hen verdeeld worden, is niet gezegd.`,
          advice:
            'Kies een verdeling: gelijk, of een maatstaf zoals inwoners. Of geef elk een eigen kolom of regel.',
        }
      : {
          message: `${text('column')} staat voor ${text('participants')} samen en kan niet worden verdeeld naar ${rule}: niet elk heeft daarvoor een bruikbare waarde.`,
          advice: 'Vul op Maatstaven voor elk van hen een waarde in, of kies een andere verdeling.',
        };
  },
  COLUMN_SPLIT: (params) => ({
    message: `Wat er bij ${p(params).text('column')} staat, is verdeeld over ${p(params).text('participants')} naar ${p(params).text('rule')}.`,
    advice: 'U hebt deze verdeling gekozen; geef elk een eigen kolom of regel als u de bedragen weet.',
  }),
  ROW_DUPLICATE: (params) => {
    const { text } = p(params);
    const year = text('year', '');
    return {
      message: `${text('name')}${year && ` ${year}`} staat er twee keer, ook in ${text('other')}; welke regel telt, is niet te zeggen.`,
      advice: 'Voeg de regels samen of verwijder er een.',
    };
  },
  YEAR_DUPLICATE: (params) => ({
    message: `Het jaar ${p(params).text('year')} heeft op dit blad nog een kolom (${p(params).text('other')}); welke telt, is niet te zeggen.`,
    advice:
      'Laat één kolom per jaar staan, of noem in de kop waar elke kolom bij hoort: begroting, realisatie of prognose.',
  }),
  SERVICE_DUPLICATE: (params) => ({
    message: `${service(p(params))} staat er meer dan eens, of met perioden die elkaar overlappen; het wordt niet verdeeld.`,
    advice:
      'Laat in de matrix één regel per product staan, en op Producten één regel per product en periode.',
  }),
  SERVICE_UNKNOWN: (params) => ({
    message:
      p(params).text('service', '') === ''
        ? 'Deze regel noemt geen product.'
        : `${service(p(params))} staat niet in de matrix en niet op Producten.`,
    advice: 'Schrijf organisatie, werkveld en product zoals in de matrix, of voeg het product daar toe.',
  }),
  TOTAL_DIFFERS: (params) => ({
    message: `Het totaal ${p(params).number('total')} in kolom ${p(params).text('column')} is niet de som van de regels erboven: ${p(params).number('sum')}.`,
    advice: 'Controleer de optelling; de totaalregel zelf telt nergens in mee.',
  }),
  AMOUNTS_SCALED: (params) => ({
    message: `Volgens ${p(params).text('text')} zijn de bedragen gelezen in eenheden van € ${p(params).number('factor')}.`,
    advice: 'Controleer het totaal; staan de bedragen er voluit, verwijder dan deze aanduiding.',
  }),
  MORE_FINDINGS: (params) => ({
    message: `Op het blad ${p(params).text('sheet')} zijn nog ${p(params).text('count')} van zulke bevindingen; zij worden niet apart genoemd.`,
    advice: 'Los eerst de genoemde bevindingen op; de overige volgen dan vanzelf.',
  }),
  AMOUNT_MERGED: (params) => ({
    message: `Een bedrag in samengevoegde cellen telt voor elke cel, hier ${p(params).text('cells')} keer.`,
    advice: 'Is het één bedrag, hef dan het samenvoegen op en zet het in één cel.',
  }),
} satisfies Record<string, FindingSentence>;

function service({ text }: ParamReader): string {
  const field = text('field', '');
  return `Product ${text('service')}${field && ` (${field})`}`;
}

function hiddenParts({ count, text }: ParamReader): string {
  const parts = [
    text('whole', '') && 'het hele blad',
    count('rows') > 0 && `${count('rows')} rijen`,
    count('columns') > 0 && `${count('columns')} kolommen`,
  ];
  return parts.filter(Boolean).join(' en ');
}
