/** Participants, services and their names as reports write them. */
import type { AllocationKey, Model, Participant, Service } from '../../../engine/model';
import type { ServiceOutcome } from '../../../engine/result';
import type { Dictionary } from '../../../locale';

/** @throws RangeError for an index that the model has not, which is a bug */
export function serviceOf(model: Model, index: number): Service {
  const service = model.services[index];
  if (!service) throw new RangeError(`no service ${index}`);
  return service;
}

/** @throws RangeError for an index that the model has not, which is a bug */
export function participantOf(model: Model, index: number): Participant {
  const participant = model.participants[index];
  if (!participant) throw new RangeError(`no participant ${index}`);
  return participant;
}

/** `Twentebedrijf`, `Twentebedrijf en Regio Twente`; empty when the workbook does not say. */
export const organisationsText = (model: Model): string =>
  model.organisations.filter((name) => name !== '').join(' + ');

export const hasSeveralOrganisations = (model: Model): boolean => model.organisations.length > 1;

/** `P&O · Salarisadministratie`, with the organisation in front when there are several. */
export function serviceTitle(
  model: Model,
  { organisation, field, name }: Pick<Service, 'organisation' | 'field' | 'name'>,
): string {
  const parts = hasSeveralOrganisations(model) ? [organisation, field, name] : [field, name];
  return parts.filter((part) => part !== '').join(' · ');
}

/** `solidariteit (R10)`; empty when no rule was found. */
export const ruleText = ({ rule }: Pick<ServiceOutcome, 'rule'>, { words }: Dictionary): string =>
  rule === undefined ? '' : `${words.funding[rule]} (${words.rule[rule]})`;

/** `50% gelijk + 50% inwoners`, as the workbook writes it; empty under rules without a key. */
export const keyText = (key: AllocationKey | undefined): string => key?.text ?? '';
