/** Findings of dividing and settling. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';
import { words } from './words';

const p = (params: FindingParams): ParamReader => paramsOf(params, 'en');

/** `Salarisadministratie (P&O) and 2 other products`. */
function about({ text, count }: ParamReader): string {
  const field = text('field', '');
  const others = count('services') - 1;
  const more = others > 0 ? ` and ${others} other ${others === 1 ? 'product' : 'products'}` : '';
  return `${text('service', 'a product')}${field && ` (${field})`}${more}`;
}

/** `Product Salarisadministratie (P&O)`, at the beginning of a sentence. */
function product({ text }: ParamReader): string {
  const field = text('field', '');
  return `Product ${text('service')}${field && ` (${field})`}`;
}

/** The first three participants, and how many more there are. */
function people({ text }: ParamReader): string {
  const names = text('participants', 'a participant').split(', ');
  const [shown, others] = [names.slice(0, 3), names.length - 3];
  return others > 1 ? `${shown.join(', ')} and ${others} other participants` : names.join(', ');
}

/** ` (budget)`, or nothing when it is about both. */
function inPhase({ text }: ParamReader): string {
  const phase = text('phase', '');
  return phase === 'budget' || phase === 'actual' ? ` (${words.phase[phase]})` : '';
}

export const engineFindings = {
  YEAR_MISSING: (params) => ({
    message: `The year ${p(params).text('year')} lies before the first year of the budget, ${p(params).text('first')}.`,
    advice: 'Choose a later year, or add a column for that year on Begroting.',
  }),
  DRIVER_UNKNOWN: (params) => ({
    message: `The driver ${p(params).text('driver')} of ${about(p(params))} is not on Maatstaven.`,
    advice: 'Add the driver on Maatstaven, or name one that is there.',
  }),
  DRIVER_MISSING: (params) => {
    const [driver, name] = [p(params).text('driver'), p(params).text('participant')];
    return driver === 'inbreng'
      ? {
          message: `The contributed budget of ${name} for ${about(p(params))} is missing; it is not divided.`,
          advice: `Enter what ${name} contributed, or 0 if that was nothing.`,
        }
      : {
          message: `The driver ${driver} is missing for ${name}; ${about(p(params))} is not divided.`,
          advice: `Enter a value, or 0 if ${name} does not pay.`,
        };
  },
  DRIVER_NEGATIVE: (params) => ({
    message: `${capital(p(params).text('driver'))} of ${p(params).text('participant')} is negative (${p(params).number('value')}); ${about(p(params))} is not divided.`,
    advice: 'Enter a value of 0 or more.',
  }),
  DRIVER_ZERO: (params) => ({
    message: `${capital(p(params).text('driver'))} adds up to 0 for all payers of ${about(p(params))}; ${p(params).euro('amount')} is not divided.`,
    advice: 'Enter values, or choose another driver.',
  }),
  FUNDING_MISSING: (params) => ({
    message: `Producten has no funding for ${about(p(params))} in ${p(params).text('year')}.`,
    advice: 'Add a row on Producten that covers that year.',
  }),
  FUNDING_DEFAULTED: (params) => ({
    message: `${product(p(params))} is not on Producten; its funding is ${fundingName(p(params))}.`,
    advice: 'Nothing to do; add a row on Producten if you want another funding.',
  }),
  COST_WITHOUT_TAKER: (params) => ({
    message: `${product(p(params))} has a cost of ${p(params).euro('amount')}${inPhase(p(params))} and nobody who pays.`,
    advice: 'Mark in the matrix who takes the product, or remove the cost.',
  }),
  TAKER_WITHOUT_COST: (params) => ({
    message: `${product(p(params))} has no cost in ${p(params).text('year')}, but is taken by ${people(p(params))}.`,
    advice: 'Check whether its cost is missing on Begroting.',
  }),
  VAT_UNDIVIDED: (params) => ({
    message: `The vat in the cost of ${about(p(params))} (${p(params).euro('amount')})${inPhase(p(params))} cannot be divided over anyone.`,
    advice: 'Give the service another vat regime on Producten, or remove the lines with cost kind Btw.',
  }),
  VOLUME_MISSING: (params) => {
    const participants = p(params).text('participants', '');
    return {
      message: participants
        ? `The volume of ${people(p(params))} for ${about(p(params))} is missing${inPhase(p(params))}; it is not divided.`
        : `${product(p(params))} has cost but no volumes${inPhase(p(params))}; it is not divided.`,
      advice: 'Enter the volumes, or 0 where nothing was taken.',
    };
  },
  VOLUME_WITHOUT_MARK: (params) => ({
    message: `${product(p(params))} has a volume, but no mark in the matrix, for ${people(p(params))}.`,
    advice: 'Put the mark in the matrix, or clear the volume.',
  }),
  CONTRIBUTION_WITHOUT_MARK: (params) => ({
    message: `${product(p(params))} has a contributed budget, but no mark in the matrix, for ${people(p(params))}.`,
    advice: 'Put the mark in the matrix, or clear the contributed budget.',
  }),
  CONTRIBUTION_DIFFERS: (params) => ({
    message: `${product(p(params))}: the cost${inPhase(p(params))} is ${p(params).euro('cost')} and the contributions are ${p(params).euro('contributions')}; the difference in coverage is ${p(params).euro('amount')}.`,
    advice:
      'The difference is not divided. Change the contributed budgets, the tariff or the budget if it is not meant.',
  }),
  AGREEMENT_MISSING: (params) => ({
    message: `${product(p(params))} is taken without an agreement by ${people(p(params))}.`,
    advice: 'Add the agreement on DVO; until then the whole year counts.',
  }),
  AGREEMENT_OVERLAP: (params) => ({
    message: `${p(params).text('participant')} has two agreements at once for ${about(p(params))}, from ${p(params).date('from')} to ${p(params).date('to')}.`,
    advice: 'Each day counts once. Change the dates on DVO if that is not meant.',
  }),
  SERVICE_BEFORE_AGREEMENT: (params) => ({
    message: `${p(params).text('participant')} takes ${about(p(params))} from ${p(params).date('date')}, ${p(params).text('agreement', '') ? `before the agreement of ${p(params).date('agreement')}` : 'without an agreement'}.`,
    advice: 'Make the agreement before the service starts.',
  }),
  DRIVER_OTHER_YEAR: (params) => ({
    message: `The driver ${p(params).text('driver')} has no value of ${p(params).text('year')}; that of ${p(params).text('used')} was used.`,
    advice: 'Add a row on Maatstaven for the year if there are new figures.',
  }),
  RECIPROCAL_UNSOLVABLE: (params) => ({
    message: `The organisations charge ${about(p(params))} only to each other${inPhase(p(params))}; nobody outside them pays.`,
    advice: 'Make sure that at least one participant outside the organisations pays.',
  }),
  BLOCK_UNDIVIDED: (params) => ({
    message: p(params).text('missing', '')
      ? `The joint budget of ${p(params).text('field', 'the werkveld')} (${p(params).euro('amount')}) is not divided: fte is missing for ${p(params).text('missing')}.`
      : `The joint budget of ${p(params).text('field', 'the werkveld')} (${p(params).euro('amount')}) is not divided: the fte of its products add up to 0.`,
    advice: 'Enter the fte on Producten, or put the cost with the products themselves.',
  }),
  DEPENDS_ON_REFUSED: (params) => ({
    message: `${product(p(params))} is not divided${inPhase(p(params))}, because ${p(params).text('cause', 'another product')} cannot be divided.`,
    advice: 'First solve the finding about that product.',
  }),
  EXIT_BASE_MISSING: (params) => ({
    message: `The contribution of ${p(params).text('participant')} in ${p(params).text('year')}, which the exit payment follows, cannot be calculated.`,
    advice: 'Make sure that the budget of that year is complete.',
  }),
  AMOUNT_TOO_LARGE: (params) => ({
    message: `The amounts of ${about(p(params))}${inPhase(p(params))} are together too large to calculate with.`,
    advice: 'Check that the amounts are in euro.',
  }),
  ONBOARDING_INCOMPLETE: (params) => ({
    message: `Not everything has been agreed yet for ${p(params).text('participant')} to hand over ${about(p(params))}.`,
    advice: `Complete on Inbrengtraject: ${itemsOf(p(params))}.`,
  }),
  ONBOARDING_UNBALANCED: (params) => ({
    message: `Tasks, staff and budget are not in balance where ${p(params).text('participant')} hands over ${about(p(params))}: expected ${p(params).number('expected')}, found ${p(params).number('found')}.`,
    advice: 'Bring contributed budget, fte and budget in line.',
  }),
  AMENDMENT_GAP: (params) => ({
    message: `Budget amendment ${p(params).text('missing')} is missing between the others.`,
    advice: 'Add the sheet, or number the amendments without gaps.',
  }),
} satisfies Record<string, FindingSentence>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fundingName({ text }: ParamReader): string {
  const kind = text('funding');
  const names: Readonly<Record<string, string>> = words.funding;
  return names[kind] ?? kind;
}

const ITEMS: Readonly<Record<string, string>> = {
  participation: 'deelname (participation)',
  principles: 'principes geaccepteerd (principles accepted)',
  counterpart: 'contramal (counterpart)',
  fieldExists: 'werkveld bestaat (field exists)',
  friction: 'frictiekosten (friction cost)',
  fte: 'fte',
  budget: 'budget',
  savingTarget: 'taakstelling (imposed saving)',
  backlog: 'achterstand (backlog)',
  basics: 'basis op orde (basics in order)',
  weavingIn: 'invlechting (weaving in)',
  disentangling: 'ontvlechting (disentangling)',
  agreementSigned: 'DVO getekend (agreement signed)',
  staffPlan: 'personeelsplan (staff plan)',
};

function itemsOf({ text }: ParamReader): string {
  const items = text('items', '');
  if (items === '') return 'what is still empty';
  return items
    .split(', ')
    .map((item) => ITEMS[item] ?? item)
    .join(', ');
}
