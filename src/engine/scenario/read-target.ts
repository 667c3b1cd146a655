/** What a row of Scenario's is about: names are compared without case, accents and repeated spaces. */
import type { Model, ScenarioRow, Service } from '../model';
import { foldText } from '../text';
import type { ChangeProblem, Target } from './change';

/** A name that the workbook does not know. */
export interface UnknownName {
  readonly problem: ChangeProblem;
  readonly name: string;
}

export const isUnknown = (found: object): found is UnknownName => 'problem' in found;

/** Resolves the names of a row; empty cells mean all (R24). Rows of Frictiekosten are no products here. */
export function readTarget(model: Model, row: ScenarioRow): Target | UnknownName {
  const organisation = folded(row.organisation);
  const field = folded(row.field);
  const service = folded(row.service);
  const costKind = folded(row.costKind);
  const participant = folded(row.participant);

  const participants = model.participants.flatMap(({ code, name, aliases }, index) =>
    participant === undefined || [code, name, ...aliases].some(isNamed(participant)) ? [index] : [],
  );
  if (participants.length === 0) return unknown('participant', row.participant);

  if (organisation !== undefined && !model.organisations.some(isNamed(organisation)))
    return unknown('organisation', row.organisation);
  const known = model.services.filter(
    (candidate) => candidate.kind !== 'friction' && matches(organisation, candidate.organisation),
  );
  const lines = model.costLines.filter((line) => matches(organisation, line.organisation));
  const isField = isNamed(field ?? '');
  if (field !== undefined && ![...known, ...lines].some((candidate) => isField(candidate.field)))
    return unknown('field', row.field);
  if (costKind !== undefined && !model.costLines.some((line) => isNamed(costKind)(line.costKind)))
    return unknown('costKind', row.costKind);

  const isMeant = (candidate: Service): boolean =>
    matches(field, candidate.field) && matches(service, candidate.name) && known.includes(candidate);
  const services = model.services.flatMap((candidate, index) => (isMeant(candidate) ? [index] : []));
  if (service !== undefined && services.length === 0) return unknown('service', row.service);

  const namesServices = organisation !== undefined || field !== undefined || service !== undefined;
  return { participants, services, namesServices, organisation, field, service, costKind };
}

/** Whether a name is the one that is meant; undefined means all. */
export const matches = (meant: string | undefined, name: string): boolean =>
  meant === undefined || foldText(name) === meant;

const folded = (text: string | undefined): string | undefined =>
  text === undefined || foldText(text) === '' ? undefined : foldText(text);

const isNamed = (text: string) => {
  const name = foldText(text);
  return (candidate: string): boolean => foldText(candidate) === name;
};

const unknown = (problem: ChangeProblem, name: string | undefined): UnknownName => ({
  problem,
  name: name ?? '',
});
