/** R25: two runs side by side: participants matched by code, services by organisation, werkveld and product. */
import type { Decimal } from 'decimal.js';
import type { Model, Participant, ParticipantIndex, Phase, Service, ServiceIndex } from '../../model';
import type { RunResult } from '../../result';
import { foldText } from '../../text';

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
  return {
    participants: union(before.model.participants, after.model.participants, participantKey),
    services: union(before.model.services, after.model.services, serviceKey),
    organisations: union(before.model.organisations, after.model.organisations, (name) => name),
    year: after.run.year,
    phase: before.phase === 'budget' && after.phase === 'budget' ? 'budget' : 'actual',
  };
}

export function placesOf({ participants, services }: Frame, { model }: Side): Places {
  return {
    participants: indexesIn(participants, model.participants, participantKey),
    services: indexesIn(services, model.services, serviceKey),
  };
}

const participantKey = ({ code }: Participant): string => foldText(code);
const serviceKey = ({ organisation, field, name }: Service): string =>
  JSON.stringify([organisation, foldText(field), foldText(name)]);

/** The second list with what only the first has after it. */
function union<T>(first: readonly T[], second: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const known = new Set(second.map(keyOf));
  return [...second, ...first.filter((entry) => !known.has(keyOf(entry)))];
}

function indexesIn<T>(all: readonly T[], own: readonly T[], keyOf: (entry: T) => string): readonly number[] {
  const index = new Map(all.map((entry, at) => [keyOf(entry), at]));
  return own.map((entry) => index.get(keyOf(entry)) ?? 0);
}
