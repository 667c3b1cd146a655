/** What tells the notes of organisations apart in the name of a sheet: a few letters, for there is no room for more. */
import type { Model } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import { hasSeveralOrganisations } from '../parts/things';

const LONGEST = 4;
/** Of a name of one word. */
const LETTERS = 3;

/**
 * By organisation: its code where it is a participant as well, else its initials: `RT`, or `Twe` of a name of one word.
 * Nothing where there is one organisation.
 */
export function senderWords(model: Model): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (!hasSeveralOrganisations(model)) return words;
  const taken = new Set<string>();
  for (const organisation of model.organisations) {
    const short = shortOf(model, organisation);
    let word = short;
    for (let number = 2; taken.has(foldText(word)); number += 1) word = `${short}${number}`;
    taken.add(foldText(word));
    words.set(organisation, word);
  }
  return words;
}

function shortOf({ participants }: Model, organisation: string): string {
  const name = foldText(organisation);
  const code = lettersOf(participants.find((one) => foldText(one.name) === name)?.code ?? '').join('');
  if (code !== '' && code.length <= LONGEST) return code;
  const words = organisation
    .split(/\s+/)
    .map(lettersOf)
    .filter((letters) => letters.length > 0);
  const [only = []] = words;
  const letters =
    words.length > 1 ? words.slice(0, LONGEST).map(([initial = '']) => initial) : only.slice(0, LETTERS);
  return letters.join('') || '1';
}

/** What Excel takes in every place of a name, one unit each. */
const lettersOf = (text: string): readonly string[] => text.match(/[A-Za-z0-9\u00C0-\u024F]/g) ?? [];
