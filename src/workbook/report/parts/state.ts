/** Whether a result is complete: a result with a refused product says so, and names it. */
import { type Dictionary, dictionaryOf } from '../../../locale';
import type { ReportInput } from '../report-input';
import { serviceOf, serviceTitle } from './things';

/** Refused products named in one line; more are counted. */
const NAMED = 4;

/** Products, and block budgets, of which nothing is divided in a phase (R3): their titles, in model order. */
function refusedTitles({ model, run }: ReportInput): readonly string[] {
  const services = run.outcomes
    .filter(({ refused }) => refused !== undefined)
    .map(({ service }) => serviceTitle(model, serviceOf(model, service)));
  const blocks = (run.undivided ?? [])
    .filter(({ book }) => book !== 'forecast')
    .map(({ organisation, field }) => serviceTitle(model, { organisation, field, name: '*' }));
  return [...new Set([...services, ...blocks])];
}

/** `concept`, or `onvolledig`. */
export function stateWord(input: ReportInput): string {
  const { state } = dictionaryOf(input.language).report;
  return refusedTitles(input).length > 0 ? state.incomplete : state.draft;
}

/** `Onvolledig: niet verdeeld zijn Archief · Beheer en BAG.`; undefined for a complete result. */
export function refusedSentence(input: ReportInput, dictionary: Dictionary): string | undefined {
  const titles = refusedTitles(input);
  if (titles.length === 0) return undefined;
  const named = titles.slice(0, NAMED);
  return dictionary.report.state.refused(named, titles.length - named.length);
}
