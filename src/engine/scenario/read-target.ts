/** What a row of Scenario's is about: names are compared without case, accents and repeated spaces. */
import type { Model, ScenarioRow, ServiceIndex } from '../model';
import { foldText } from '../text';
import type { ChangeProblem, Target } from './change';
import { namesIn } from './name-index';

/** A name that the workbook does not know. */
export interface UnknownName {
  readonly problem: ChangeProblem;
  readonly name: string;
}

export const isUnknown = (found: object): found is UnknownName => 'problem' in found;

/** Resolves the names of a row; empty cells mean all (R24). Rows of Frictiekosten are no products here. */
export function readTarget(model: Model, row: ScenarioRow): Target | UnknownName {
  const names = namesIn(model);
  const organisation = folded(row.organisation);
  const field = folded(row.field);
  const service = folded(row.service);
  const costKind = folded(row.costKind);
  const participant = folded(row.participant);

  const participants = participant === undefined ? names.everybody : names.participants.get(participant);
  if (!participants) return unknown('participant', row.participant);
  if (organisation !== undefined && !names.organisations.has(organisation))
    return unknown('organisation', row.organisation);
  const isOwn = (found: { readonly organisation: string }): boolean =>
    isMeant(organisation, found.organisation);
  if (
    field !== undefined &&
    ![...names.services, ...names.lines].some((found) => isOwn(found) && found.field === field)
  )
    return unknown('field', row.field);
  if (costKind !== undefined && !names.lines.some((found) => found.costKind === costKind))
    return unknown('costKind', row.costKind);
  const namesServices = organisation !== undefined || field !== undefined || service !== undefined;
  const isNamed = (index: ServiceIndex): boolean => {
    const found = names.services[index];
    return found !== undefined && isOwn(found) && isMeant(field, found.field) && isMeant(service, found.name);
  };
  const services = namesServices ? names.products.filter(isNamed) : names.products;
  if (service !== undefined && services.length === 0) return unknown('service', row.service);

  return { participants, services, namesServices, organisation, field, service, costKind };
}

/** Whether a folded name is the one that is meant; undefined means all. */
export const isMeant = (meant: string | undefined, name: string): boolean =>
  meant === undefined || name === meant;

const folded = (text: string | undefined): string | undefined => {
  const name = text === undefined ? '' : foldText(text);
  return name === '' ? undefined : name;
};

const unknown = (problem: ChangeProblem, name: string | undefined): UnknownName => ({
  problem,
  name: name ?? '',
});
