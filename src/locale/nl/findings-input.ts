/** Bevindingen over wat er in een cel staat. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';

const p = (params: FindingParams): ParamReader => paramsOf(params, 'nl');

/** Wat er aan een getal mankeert. */
function numberProblem(reason: string, text: string): string {
  switch (reason) {
    case 'error':
      return `is een fout van Excel: ${text}`;
    case 'noValue':
      return 'is een formule zonder opgeslagen uitkomst';
    case 'boolean':
      return `is ${text}, geen getal`;
    case 'date':
      return 'is een datum, geen getal';
    case 'pending':
      return `is nog niet bekend (${text})`;
    case 'range':
      return `is te groot om mee te rekenen: ${text}`;
    case 'percent':
      return `ligt buiten 0% tot 100%: ${text}`;
    default:
      return `is geen getal: “${text}”`;
  }
}

const SETTINGS: Readonly<Record<string, string>> = {
  boekjaar: 'Vul een jaar in, zoals 2016.',
  'voorwaardelijke afname': 'Vul niet, wel of een factor van 0 tot 1 in.',
  'afronden op': 'Vul cent of euro in.',
  'standaard bekostiging': 'Kies solidariteit, inbreng, profijt, p×q, versleuteld of direct.',
  'standaard maatstaf': 'Noem een maatstaf, of een verdeling zoals 50% gelijk + 50% inwoners.',
  termijnen: 'Vul 4 of 12 in.',
  uittreedvergoeding: 'Vul percentages in met een puntkomma ertussen, zoals 80; 60; 40; 20.',
  taal: 'Vul nl of en in.',
};

export const inputFindings = {
  PARTICIPANT_DUPLICATE: (params) => ({
    message: `De naam ${p(params).text('name')} hoort bij ${p(params).text('participant')} en bij ${p(params).text('other')}; er wordt niets verdeeld.`,
    advice: 'Geef elke deelnemer op Deelnemers een eigen code, naam en aliassen.',
  }),
  PARTICIPANT_UNKNOWN: (params) => {
    const { text, count } = p(params);
    const name = text('participant', '');
    const proposal = text('proposal', '');
    const subject = name === '' ? 'Deze regel noemt geen deelnemer' : `${name} staat niet op Deelnemers`;
    const cells = count('cells');
    return {
      message: `${subject}${cells > 0 ? `, maar de kolom bevat kruisjes of bedragen (${cells}); die producten worden niet verdeeld` : ''}.`,
      advice: proposal
        ? `Bedoelt u ${proposal}, verbeter dan de naam of zet ${name} als alias bij ${proposal} op Deelnemers.`
        : 'Voeg de deelnemer toe op Deelnemers, of zet deze naam daar als alias bij een deelnemer.',
    };
  },
  MARK_UNREADABLE: (params) => ({
    message: `“${p(params).text('text')}” is geen kruisje; het product wordt niet verdeeld.`,
    advice: 'Vul x, (x), on demand of een hoeveelheid in, of maak de cel leeg.',
  }),
  NUMBER_UNREADABLE: (params) => ({
    message: `De waarde in kolom ${p(params).text('column')} ${numberProblem(p(params).text('reason', ''), p(params).text('text', ''))}.`,
    advice: 'Vul een getal in, of 0 als er niets is. Wat dit getal nodig heeft, wordt niet verdeeld.',
  }),
  NUMBER_AMBIGUOUS: (params) => ({
    message: `“${p(params).text('text')}” in kolom ${p(params).text('column')} kan twee dingen betekenen en is gelezen als ${percentOrNumber(p(params))}.`,
    advice: 'Klopt dat niet, vul dan een gewoon getal in of schrijf een percentage met %.',
  }),
  DATE_UNREADABLE: (params) => {
    const { text, date } = p(params);
    const before = text('before', '');
    const value = text('text', '');
    return {
      message: before
        ? `${date('text')} in kolom ${text('column')} ligt voor de begindatum ${date('before')}.`
        : value
          ? `“${value}” in kolom ${text('column')} is geen datum of jaar.`
          : `In kolom ${text('column')} ontbreekt een datum of jaar.`,
      advice: 'Vul een datum in zoals 1-7-2016, of een jaar zoals 2016 waar een jaar hoort.',
    };
  },
  DATE_MIDYEAR: (params) => ({
    message: `De datum in kolom ${p(params).text('column')} valt midden in ${p(params).text('year')}; alleen het jaar telt.`,
    advice: 'Vul een jaar in, of 1 januari of 31 december.',
  }),
  SETTING_UNREADABLE: (params) => ({
    message: `De waarde “${p(params).text('text')}” van ${p(params).text('setting')} is niet te lezen, of staat er twee keer verschillend.`,
    advice: SETTINGS[p(params).text('setting').toLowerCase()] ?? 'Vul één getal in.',
  }),
  SETTING_UNKNOWN: (params) => ({
    message: `De instelling ${p(params).text('setting')} is niet bekend en doet niets.`,
    advice: 'Controleer de naam van de instelling, of verwijder de regel.',
  }),
  KEY_UNREADABLE: (params) => ({
    message: `“${p(params).text('text', p(params).text('key'))}” is geen verdeelsleutel, of telt niet op tot 100%; het product wordt niet verdeeld.`,
    advice: 'Noem één maatstaf, of een verdeling zoals 50% gelijk + 50% inwoners.',
  }),
  FUNDING_UNKNOWN: (params) => ({
    message:
      p(params).text('text', '') === ''
        ? 'De bekostiging ontbreekt; het product wordt in deze jaren niet verdeeld.'
        : `De bekostiging “${p(params).text('text')}” is niet bekend; het product wordt in deze jaren niet verdeeld.`,
    advice: 'Kies solidariteit, inbreng, profijt, p×q, versleuteld of direct.',
  }),
  CIRCLE_UNKNOWN: (params) => ({
    message: `De kring “${p(params).text('text')}” is niet bekend; het product wordt in deze jaren niet verdeeld.`,
    advice: 'Kies alle, gemeenten of afnemers, of een groep die op Deelnemers staat.',
  }),
  ORGANISATION_UNKNOWN: (params) => ({
    message: `De organisatie ${p(params).text('organisation')} heeft geen producten in deze werkmap.`,
    advice: 'Schrijf de naam zoals in de kolom Organisatie van de matrix.',
  }),
  WORD_UNKNOWN: (params) => ({
    message: p(params).text('text', '')
      ? `“${p(params).text('text')}” kan niet in kolom ${p(params).text('column')} staan.`
      : `In kolom ${p(params).text('column')} ontbreekt een waarde.`,
    advice: wordAdvice(p(params).text('column').toLowerCase()),
  }),
  ROUNDED_INPUT: (params) => ({
    message: `Op het blad ${p(params).text('sheet')} zijn bedragen met meer dan twee decimalen (${p(params).text('cells')}) op centen afgerond; samen ${p(params).euro('effect')}.`,
    advice: 'U hoeft niets te doen; wilt u geen verschil, vul dan bedragen in hele centen in.',
  }),
} satisfies Record<string, FindingSentence>;

function percentOrNumber({ text, number }: ParamReader): string {
  const value = text('number');
  return value.endsWith('%') ? value.replace('.', ',') : number('number');
}

function wordAdvice(column: string): string {
  switch (column) {
    case 'l/b':
      return 'Vul L in voor lasten of B voor baten.';
    case 'soort':
      return 'Vul op Deelnemers gemeente of samenwerkingsverband in, en elders begroot of werkelijk.';
    case 'btw':
      return 'Vul 21%, 9%, vrijgesteld of transparant in.';
    case 'wettelijk':
      return 'Vul ja of nee in.';
    default:
      return 'Verbeter de tekst in deze cel.';
  }
}
