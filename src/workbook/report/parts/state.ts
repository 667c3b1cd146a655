/** Whether a result is complete and adopted: a result with a refused product says so, and names it. */
import { type Dictionary, dictionaryOf } from '../../../locale';
import type { ReportInput } from '../report-input';
import { dayText } from './moment';
import { refusedTitles } from './refused';

/** Refused products named in one line; more are counted. */
const NAMED = 4;

/** `concept`, `onvolledig`, `vastgesteld 25-11-2026`, or `vastgesteld 25-11-2026, onvolledig`. */
export function stateWord(input: ReportInput): string {
  const { state } = dictionaryOf(input.language).report;
  const incomplete = refusedTitles(input.model, input.runs).length > 0 ? [state.incomplete] : [];
  const word = adoptedWord(input);
  if (word === undefined) return incomplete[0] ?? state.draft;
  return [word, ...incomplete].join(', ');
}

/** As {@link stateWord}, where there is little room: without what it once was. */
export function shortStateWord(input: ReportInput): string {
  const { adoption, ...others } = input;
  return stateWord(adoption?.now === 'same' ? input : others);
}

/** Undefined when nothing was adopted for these years. */
function adoptedWord({ adoption, runs, language }: ReportInput): string | undefined {
  if (!adoption) return undefined;
  const { state } = dictionaryOf(language).adoption;
  const day = dayText(new Date(adoption.moment));
  if (adoption.now !== 'same') return state.changed(day);
  const isSettled = runs.some(({ hasActual }) => hasActual);
  return isSettled && !adoption.phases.includes('actual') ? state.budgetOnly(day) : state.adopted(day);
}

/** `Onvolledig. Niet verdeeld: Archief · Beheer; BAG.`; undefined for a complete result. */
export function refusedSentence({ model, runs }: ReportInput, dictionary: Dictionary): string | undefined {
  const titles = refusedTitles(model, runs);
  if (titles.length === 0) return undefined;
  const named = titles.slice(0, NAMED);
  return dictionary.report.state.refused(named, titles.length - named.length);
}
