/** What a participant must know of products that are not divided: those that it takes or shares in. */
import type { ParticipantIndex } from '../../../engine/model';
import type { ServiceOutcome } from '../../../engine/result';
import { dictionaryOf } from '../../../locale';
import { refusedSentence } from '../parts/state';
import { serviceOf, serviceTitle } from '../parts/things';
import type { ReportInput } from '../report-input';

/** Empty for a complete result. Products of others are not named. */
export function incompleteSentence(input: ReportInput, members: readonly ParticipantIndex[]): string {
  const { model, run, language } = input;
  const dictionary = dictionaryOf(language);
  if (refusedSentence(input, dictionary) === undefined) return '';
  const services = run.outcomes
    .filter((outcome) => outcome.refused !== undefined && concerns(input, outcome, members))
    .map(({ service }) => serviceTitle(model, serviceOf(model, service)));
  const blocks = (run.undivided ?? [])
    .filter(({ book }) => book !== 'forecast')
    .map(({ organisation, field }) => serviceTitle(model, { organisation, field, name: '*' }));
  return dictionary.report.statements.incomplete([...new Set([...services, ...blocks])]);
}

function concerns(
  { model }: ReportInput,
  { service, rule }: ServiceOutcome,
  members: readonly ParticipantIndex[],
): boolean {
  const { kind, marks } = serviceOf(model, service);
  if (kind === 'friction') {
    const named = model.direct.filter((row) => row.service === service);
    return named.some(({ row }) => members.some((member) => row.values[member] !== undefined));
  }
  if (kind === 'casco' || rule === 'solidarity') return true;
  return members.some((member) => marks?.values[member] !== undefined);
}
