/** Drop-downs where the rule book knows the words, and what each heading means, beside the cell when it is selected. */

import type { ValidationSpec } from '../sheet-spec';
import type { Area } from '../snapshot';
import { HEADING_NOTES } from './heading-notes';
import { type InputContext, type InputSheet, MATRIX } from './input-kinds';

interface Rule {
  readonly words: readonly string[];
  readonly message?: string;
  /** Only these words; else others are taken after a question. */
  readonly strict: boolean;
}

/** Settings explain themselves when their cell is selected. */
const SETTINGS: Readonly<Record<string, { readonly words: readonly string[]; readonly message: string }>> = {
  'Voorwaardelijke afname': { words: ['niet', 'wel'], message: 'niet, wel, of een factor tussen 0 en 1' },
  'Afronden op': { words: ['cent', 'euro'], message: 'cent of hele euro’s' },
  Termijnen: { words: ['4', '12'], message: '4 kwartalen of 12 maanden' },
};

const MARKS: Rule = {
  words: ['x', '(x)', 'on demand'],
  message: 'x neemt af, (x) voorwaardelijk, on demand op afroep, een getal is de begrote hoeveelheid',
  // A number is a mark too.
  strict: false,
};

const KINDS_OF_PARTICIPANT: Rule = { words: ['gemeente', 'samenwerkingsverband'], strict: true };
const PHASES: Rule = { words: ['begroot', 'werkelijk'], strict: true };

/** @param rows - how many rows below the headings can be filled */
export function inputValidations(
  { name, rows: [headings = [], ...data] }: InputSheet,
  rows: number,
  context: InputContext,
): readonly ValidationSpec[] {
  const below = (column: number): Area => ({ row: 1, column, rows, columns: 1 });
  const lists = headings.flatMap((heading, column) => {
    const rule = ruleOf(name, String(heading), context);
    return rule ? [{ area: below(column), list: rule.words, strict: rule.strict, ...messageOf(rule) }] : [];
  });
  return [...notesOf(name, headings), ...(name === 'Instellingen' ? settingRules(data) : lists)];
}

const messageOf = ({ message }: Rule) => (message === undefined ? {} : { message });

function ruleOf(sheet: string, heading: string, context: InputContext): Rule | undefined {
  if (sheet === MATRIX && context.participants.has(heading)) return MARKS;
  switch (heading) {
    case 'Soort':
      return sheet === 'Deelnemers' ? KINDS_OF_PARTICIPANT : PHASES;
    case 'Bekostiging':
      return { words: ['solidariteit', 'inbreng', 'profijt', 'p×q', 'versleuteld'], strict: true };
    case 'Kring':
      return { words: ['alle', 'gemeenten', 'afnemers', ...context.groups], strict: false };
    case 'Maatstaf':
      // On Maatstaven itself the names are made up; on Producten a mix may be typed.
      return sheet === 'Maatstaven'
        ? undefined
        : {
            words: ['gelijk', ...context.drivers],
            message: 'Een maatstaf, of een mengsel zoals 50% gelijk + 50% inwoners',
            strict: false,
          };
    case 'Btw':
      return { words: ['21%', '9%', 'vrijgesteld', 'transparant'], strict: true };
    case 'L/B':
      return { words: ['L', 'B'], strict: true };
    case 'Wettelijk':
      return { words: ['ja', 'nee'], strict: true };
    default:
      return undefined;
  }
}

function settingRules(data: InputSheet['rows']): readonly ValidationSpec[] {
  return data.flatMap(([setting], at) => {
    const known = SETTINGS[String(setting)];
    const area = { row: at + 1, column: 1, rows: 1, columns: 1 };
    return known ? [{ area, list: known.words, message: known.message, strict: false }] : [];
  });
}

function notesOf(sheet: string, headings: InputSheet['rows'][number]): readonly ValidationSpec[] {
  return headings.flatMap((heading, column) => {
    const message = HEADING_NOTES[`${sheet}!${heading}`] ?? HEADING_NOTES[String(heading)];
    return message === undefined
      ? []
      : [{ area: { row: 0, column, rows: 1, columns: 1 }, message, strict: false }];
  });
}
