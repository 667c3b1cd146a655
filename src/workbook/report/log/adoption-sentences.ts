/** In words: whether the inputs are still those that were adopted. */
import { dictionaryOf, type Language } from '../../../locale';
import { changesSentence } from '../parts/fact-words';
import { momentText, shortCode } from '../parts/moment';
import type { AdoptionFacts } from './adoption-facts';

/** Changes named in one sentence. */
const NAMED = 3;

interface Wording {
  readonly language: Language;
  /** Of the product that says it. */
  readonly version: string;
  /** Whether the run that is looked at has a settlement. */
  readonly hasActual: boolean;
  /** How many changed cells are named; 0 only counts them. */
  readonly named?: number;
}

export function adoptionSentences(
  facts: AdoptionFacts,
  { language, version, hasActual, named = NAMED }: Wording,
): readonly string[] {
  const { adoption } = dictionaryOf(language);
  const incomplete = facts.refused.length > 0 ? [adoption.incomplete(facts.refused)] : [];
  return [...stateSentences(facts, { language, version, hasActual, named }), ...incomplete];
}

function stateSentences(
  { moment, version: then, fingerprint, phases, now, changes, sameResults }: AdoptionFacts,
  { language, version, hasActual, named }: Required<Wording>,
): readonly string[] {
  const { adoption } = dictionaryOf(language);
  const when = momentText(new Date(moment));
  const isBudgetOnly = hasActual && !phases.includes('actual');
  if (now === 'same')
    return [(isBudgetOnly ? adoption.sameBudget : adoption.same)(when, shortCode(fingerprint))];
  if (now === 'results') return [adoption.results(when, then, version)];
  if (!changes) return [adoption.changedUnknown(when, sameResults)];
  const changed = adoption.changed(when, changes.length, sameResults);
  return changes.length === 0 || named === 0
    ? [changed]
    : [changed, changesSentence(changes, named, language)];
}
