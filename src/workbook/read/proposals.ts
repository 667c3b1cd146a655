/** Which participant is probably meant by a name that is not known. Only proposed, never used. */
import type { Participant } from '../../engine/model';
import { foldText } from '../../engine/text';
import { namesOf } from './participant-names';

/** Longer texts are sentences, not names. */
const MAX_LENGTH = 60;
/** A workbook with more unknown names than this has another problem than typing errors. */
const MAX_PROPOSALS = 200;

export type Proposer = (text: string) => string | undefined;

/** Proposes the name of the one participant that is nearest; undefined when none or several are. */
export function createProposer(participants: readonly Participant[]): Proposer {
  const names = participants.map((participant) => ({
    name: participant.name,
    forms: namesOf(participant).map(foldText),
  }));
  const known = new Map<string, string | undefined>();
  return (text) => {
    const name = foldText(text);
    if (name.length < 3 || name.length > MAX_LENGTH) return undefined;
    if (!known.has(name) && known.size < MAX_PROPOSALS) known.set(name, nearest(name, names));
    return known.get(name);
  };
}

interface Named {
  readonly name: string;
  readonly forms: readonly string[];
}

function nearest(text: string, names: readonly Named[]): string | undefined {
  const tests = [sameLetters, abbreviates, fewEdits];
  for (const test of tests) {
    const hits = names.filter(({ forms }) => forms.some((form) => test(text, form)));
    if (hits.length > 0) return hits.length === 1 ? hits[0]?.name : undefined;
  }
  return undefined;
}

/** `Rijssen - Holten` and `Rijssen-Holten`; a province in brackets behind a name says nothing: `Hengelo (O)`. */
const sameLetters = (text: string, form: string): boolean =>
  lettersOf(text) === lettersOf(form) || lettersOf(text.replace(/\(.*\)/u, '')) === lettersOf(form);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** `Hof v. Twente`: word for word the same, or cut off by a point. */
function abbreviates(text: string, form: string): boolean {
  const [short, full] = [text.split(/[ -]/), form.split(/[ -]/)];
  if (short.length !== full.length || !text.includes('.')) return false;
  return short.every((word, index) => {
    const whole = full[index] ?? '';
    return word === whole || (word.endsWith('.') && word.length > 1 && whole.startsWith(word.slice(0, -1)));
  });
}

/** One slip of the pen in a word of at least four letters, two in one of at least eight. */
const fewEdits = (text: string, form: string): boolean => {
  const allowed = form.length >= 8 ? 2 : form.length >= 4 ? 1 : 0;
  return Math.abs(text.length - form.length) <= allowed && editDistance(text, form) <= allowed;
};

/** Letters to insert, leave out or replace to make one text of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
