/** R6, R8, R10: who pays for a service, and for which part of the year and of a mark. */
import { cached, type RunContext, serviceAt } from './context';
import { activeDays } from './days';
import type { Circle, ParticipantIndex, ServiceIndex } from './model';
import { type Rational, rational } from './rational';
import { foldText } from './text';
import { bigVector, type Vector, vectorOf } from './vector';

/**
 * A set of payers. Equal sets are one object within a run, so that weights are computed once per distinct set.
 * Whoever has no days or a factor 0 is not in it.
 */
export interface Payers {
  /** Ascending. */
  readonly indexes: readonly ParticipantIndex[];
  /** Order of their codes, by position (R2). */
  readonly ranks: readonly number[];
  /** Days × 4 + mark, by position; undefined when all are firm takers for the whole year. */
  readonly parts: readonly number[] | undefined;
}

const FIRM = 0;
const TENTATIVE = 1;
const ON_DEMAND = 2;

/** Days of the year that count for the payer at a position (R8). */
export const daysAt = (context: RunContext, payers: Payers, position: number): number =>
  payers.parts ? Math.floor((payers.parts[position] ?? 0) / 4) : context.daysOfYear;

/** Whether the payer at a position has a tentative mark (R6). */
export const isTentativeAt = (payers: Payers, position: number): boolean =>
  (payers.parts?.[position] ?? 0) % 4 === TENTATIVE;

/** Whether the payer at a position takes on demand only (R6). */
export const isOnDemandAt = (payers: Payers, position: number): boolean =>
  (payers.parts?.[position] ?? 0) % 4 === ON_DEMAND;

/** Position of a participant, or −1. */
export function positionOf({ indexes }: Payers, participant: ParticipantIndex): number {
  let [low, high] = [0, indexes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = indexes[middle] ?? 0;
    if (found === participant) return middle;
    if (found < participant) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * The takers of a service (R6): firm and tentative marks, at year end under R13 also those on demand.
 * @returns `'unreadable'` when a mark cannot be read
 */
export function takersOf(
  context: RunContext,
  service: ServiceIndex,
  onDemand: boolean,
): Payers | 'unreadable' {
  const marks = serviceAt(context.model, service).marks?.values ?? [];
  const tentativePays = context.tentative.n !== 0n;
  const indexes: number[] = [];
  const kinds: number[] = [];
  for (let participant = 0; participant < marks.length; participant += 1) {
    const mark = marks[participant];
    if (mark === undefined) continue;
    if (mark === 'unreadable') return 'unreadable';
    if (mark === '(x)' ? !tentativePays : mark === 'on demand' && !onDemand) continue;
    indexes.push(participant);
    kinds.push(mark === '(x)' ? TENTATIVE : mark === 'on demand' ? ON_DEMAND : FIRM);
  }
  return payersOf(context, service, indexes, kinds);
}

/** The members of a circle (R10), takers or not. */
export function membersOf(context: RunContext, service: ServiceIndex, circle: Circle): Payers {
  const { organisation } = serviceAt(context.model, service);
  const members = (): readonly number[] => circleMembers(context, organisation, circle);
  const name = `circle ${circle.kind}\0${circle.kind === 'group' ? circle.group : ''}\0${organisation}`;
  if (context.agreements.has(service)) return payersOf(context, service, members(), []);
  return cached(context, name, () => payersOf(context, service, members(), []));
}

/** Indexes of the members of a circle, ascending, whatever their days (R10). */
export function circleMembers(context: RunContext, organisation: string, circle: Circle): readonly number[] {
  const { participants, services } = context.model;
  const all = participants.map((_, index) => index);
  switch (circle.kind) {
    case 'all':
      return all;
    case 'municipalities':
      return all.filter((index) => participants[index]?.kind === 'municipality');
    case 'group': {
      const group = foldText(circle.group);
      return all.filter((index) => participants[index]?.groups.some((name) => foldText(name) === group));
    }
    case 'takers': {
      // A tentative mark and one on demand do not count here (R10).
      const own = services.filter((service) => service.organisation === organisation);
      return all.filter((index) => own.some(({ marks }) => isFirm(marks?.values[index])));
    }
  }
}

const isFirm = (mark: unknown): boolean => mark === 'x' || (typeof mark === 'object' && mark !== null);

function payersOf(
  context: RunContext,
  service: ServiceIndex,
  candidates: readonly number[],
  kinds: readonly number[],
): Payers {
  const agreements = context.agreements.get(service);
  const indexes: number[] = [];
  const parts: number[] = [];
  let partial = false;
  for (let i = 0; i < candidates.length; i += 1) {
    const participant = candidates[i] ?? 0;
    const kind = kinds[i] ?? FIRM;
    const periods = agreements?.get(participant);
    const days = periods ? daysUnder(context, participant, periods) : (context.stays[participant] ?? 0);
    if (days === 0) continue;
    partial ||= days !== context.daysOfYear || kind !== FIRM;
    indexes.push(participant);
    parts.push(days * 4 + kind);
  }
  return shared(context, indexes, partial ? parts : undefined);
}

function daysUnder(
  { model, year }: RunContext,
  participant: ParticipantIndex,
  periods: Parameters<typeof activeDays>[2],
): number {
  const { joined, left } = model.participants[participant] ?? {};
  return activeDays(year, { from: joined, to: left }, periods);
}

/** Payers whose amounts are named, whatever their days and marks (R15). @param indexes - ascending */
export const setOfPayers = (context: RunContext, indexes: readonly ParticipantIndex[]): Payers =>
  shared(context, indexes, undefined);

/** The one object for this set (see {@link Payers}). */
function shared(
  context: RunContext,
  indexes: readonly number[],
  parts: readonly number[] | undefined,
): Payers {
  const sets = cached(context, 'payers', () => new Map<number, Payers[]>());
  let hash = indexes.length;
  for (const index of indexes) hash = Math.imul(hash ^ index, 0x01000193);
  for (const part of parts ?? []) hash = Math.imul(hash ^ part, 0x01000193);
  const alike = sets.get(hash) ?? [];
  const found = alike.find((set) => isSame(set.indexes, indexes) && isSame(set.parts ?? [], parts ?? []));
  if (found) return found;
  const payers = { indexes, ranks: indexes.map((index) => context.ranks[index] ?? index), parts };
  sets.set(hash, [...alike, payers]);
  keptPlaces(context).count += indexes.length;
  return payers;
}

/** How many payers there are in all sets, and in all weights of them, that a context keeps. */
export const keptPlaces = (context: RunContext): { count: number } =>
  cached(context, 'kept places', () => ({ count: 0 }));

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** What counts of every payer: whole numbers, `whole` being all of it; undefined when all count whole. */
export interface Parts {
  readonly vector: Vector;
  readonly whole: bigint;
}

/** The part of weights and contributed budgets that counts: days (R8) × factor of the mark (R6). */
export function partsOf(context: RunContext, payers: Payers): Parts | undefined {
  if (!payers.parts) return undefined;
  const known = cached(context, 'parts', () => new Map<Payers, Parts>());
  const parts =
    known.get(payers) ??
    scaled(context, payers, (position) => daysAt(context, payers, position), context.daysOfYear);
  known.set(payers, parts);
  return parts;
}

/** The part of volumes that counts: the factor of the mark only, since R8 does not apply to volumes. */
export function volumePartsOf(context: RunContext, payers: Payers): Parts | undefined {
  return payers.parts && scaled(context, payers, () => 1, 1);
}

function scaled(
  { tentative }: RunContext,
  payers: Payers,
  countAt: (position: number) => number,
  full: number,
): Parts {
  const whole = BigInt(full) * tentative.d;
  const positions = payers.indexes.map((_, position) => position);
  if (whole <= Number.MAX_SAFE_INTEGER) {
    const [n, d] = [Number(tentative.n), Number(tentative.d)];
    const values = positions.map((i) => countAt(i) * (isTentativeAt(payers, i) ? n : d));
    return { vector: vectorOf(values), whole };
  }
  const { n, d } = tentative;
  const values = positions.map((i) => BigInt(countAt(i)) * (isTentativeAt(payers, i) ? n : d));
  return { vector: bigVector(values), whole };
}

/** The part of one payer as a fraction, for an explanation. */
export function partAt(parts: Parts | undefined, position: number): Rational {
  return parts ? rational(BigInt(parts.vector.values[position] ?? 0), parts.whole) : rational(1);
}
