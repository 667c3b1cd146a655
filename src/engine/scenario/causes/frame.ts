/** R25: two runs side by side: who and what is the same on both. */
import type { Decimal } from 'decimal.js';
import type { Model, Participant, ParticipantIndex, Phase, Service, ServiceIndex } from '../../model';
import type { RunResult } from '../../result';
import { match, PARTICIPANT_NAMES, SERVICE_NAMES } from './match';

/** One of the two runs that are compared: a phase of a year of a workbook. */
export interface Side {
  /** The model that was divided, with the changes of its scenario if it has one. */
  readonly model: Model;
  readonly phase: Phase;
  readonly run: RunResult;
}

/** All participants and services of both sides, and the year and phase in which the sides are put. */
export interface Frame {
  readonly participants: readonly Participant[];
  readonly services: readonly Service[];
  readonly organisations: readonly string[];
  readonly year: number;
  readonly phase: Phase;
}

/** A service without its marks: as many cells as there are participants. */
export type NamedService = Omit<Service, 'marks'>;

/** Where what a side knows stands in the frame, by index of the side. */
export interface Places {
  readonly participants: readonly ParticipantIndex[];
  readonly services: readonly ServiceIndex[];
}

/** The factor of a tentative mark that a run used (R6). */
export const tentativeOf = ({ model, run }: Side): Decimal => run.tentative ?? model.settings.tentative;

/**
 * Frames two sides. A budget beside an actual is put in the actual phase, so that both are divided the same way; the
 * year is that of the second.
 */
export function frameOf(before: Side, after: Side): Frame {
  const { participants, services, organisations } = after.model;
  return {
    participants: union(participants, before.model.participants, PARTICIPANT_NAMES),
    services: union(services, before.model.services, SERVICE_NAMES),
    organisations: [...new Set([...organisations, ...before.model.organisations])],
    year: after.run.year,
    phase: before.phase === 'budget' && after.phase === 'budget' ? 'budget' : 'actual',
  };
}

export function placesOf(
  {
    participants,
    services,
  }: { readonly participants: readonly Participant[]; readonly services: readonly NamedService[] },
  { model }: Pick<Side, 'model'>,
): Places {
  return {
    participants: placesIn(participants, model.participants, PARTICIPANT_NAMES),
    services: placesIn(services, model.services, SERVICE_NAMES),
  };
}

type Kinds<T> = Parameters<typeof match<T>>[2];

/** The first list with what only the second has after it. */
function union<T>(first: readonly T[], second: readonly T[], kinds: Kinds<T>): readonly T[] {
  const places = match(first, second, kinds);
  return [...first, ...second.filter((_, at) => places[at] === undefined)];
}

/** Everything of a side stands in the frame. */
const placesIn = <T>(all: readonly T[], own: readonly T[], kinds: Kinds<T>): readonly number[] =>
  match(all, own, kinds).map((place) => place ?? 0);

/** Organisations of a model that bear another name in the frame. */
export function renamedOrganisations(
  { services }: Model,
  frame: Frame,
  places: Places,
): ReadonlyMap<string, string> {
  const renamed = services.map(({ organisation }, own): readonly [string, string] => [
    organisation,
    frame.services[places.services[own] ?? 0]?.organisation ?? organisation,
  ]);
  return new Map(renamed);
}

/**
 * A model with the names that its services and participants bear in the frame, so that what is only called otherwise
 * does not differ. Indexes stay as they are.
 */
export function namedAsIn(frame: Frame, model: Model): Model {
  const places = placesOf(frame, { model });
  return {
    ...model,
    participants: model.participants.map((participant, own) => {
      const { code = participant.code } = frame.participants[places.participants[own] ?? 0] ?? {};
      return { ...participant, code };
    }),
    services: model.services.map((service, own) => {
      const { organisation, field, name } = frame.services[places.services[own] ?? 0] ?? service;
      return { ...service, organisation, field, name };
    }),
  };
}
