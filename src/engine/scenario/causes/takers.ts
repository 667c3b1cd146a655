/** R25: what taking part does, participant by participant who begins, ends or changes. */
import type { Cents, Model, ParticipantIndex, ServiceIndex } from '../../model';
import { foldText } from '../../text';
import { type Amounts, amountsOfSide, type Divide, divideTowards } from './amounts';
import { type Frame, frameOf, type Side } from './frame';
import { freezeYear } from './freeze-year';
import { substitute, withTakers } from './substitute';

export interface TakerChange {
  readonly participant: ParticipantIndex;
  /** In all or everything at once, or in some products; `otherwise` is a mark or a date that became another. */
  readonly kind: 'joins' | 'leaves' | 'takes' | 'stops' | 'otherwise';
  /** In which products. */
  readonly services: readonly ServiceIndex[];
}

export interface TakersEffect {
  readonly changes: readonly TakerChange[];
  /** By participant of the frame: positive pays more. */
  readonly amounts: readonly Cents[];
}

/** More than this many are taken together: their parts would be small, and each is a whole run. */
const MOST = 12;

/**
 * Effects of those whose taking part differs, in workbook order. Together they are what taking part does, but for a
 * year of another length, exit payments and another factor for tentative marks.
 * @param counts - whether the amounts of a service are told
 */
export function explainTakers(
  before: Side,
  after: Side,
  counts: (service: ServiceIndex) => boolean,
): readonly TakersEffect[] {
  const frame = frameOf(before, after);
  const [old, now] = [freezeYear(before, frame), freezeYear(after, frame)];
  const changes = frame.participants.flatMap((_, participant) => changeOf(old, now, participant) ?? []);
  if (changes.length === 0) return [];
  const { start, cost } = substitute(old, now);
  const divide = divideTowards(after, frame);
  const first = divide(cost, divide(start, amountsOfSide(before, frame)));
  const groups = changes.length > MOST ? [changes] : changes.map((change) => [change]);
  const modelOf = (isOf: (participant: ParticipantIndex) => boolean): Model =>
    withTakers(cost, old, now, isOf);
  return stepThrough(groups, first, divide, modelOf, { frame, counts });
}

function stepThrough(
  groups: readonly (readonly TakerChange[])[],
  first: Amounts,
  divide: Divide,
  modelOf: (isOf: (participant: ParticipantIndex) => boolean) => Model,
  { frame, counts }: { readonly frame: Frame; readonly counts: (service: ServiceIndex) => boolean },
): readonly TakersEffect[] {
  const changed = new Set<ParticipantIndex>();
  let from = first;
  return groups.map((changes) => {
    for (const { participant } of changes) changed.add(participant);
    const to = divide(
      modelOf((participant) => changed.has(participant)),
      from,
    );
    const count = frame.participants.length;
    const amounts = frame.participants.map(() => 0);
    for (const [at, cents] of to.entries()) {
      if (!counts(Math.floor(at / count))) continue;
      const participant = at % count;
      amounts[participant] = (amounts[participant] ?? 0) + cents - (from[at] ?? 0);
    }
    from = to;
    return { changes, amounts };
  });
}

/** Undefined when a participant takes part the same way on both sides. */
function changeOf(old: Model, now: Model, participant: ParticipantIndex): TakerChange | undefined {
  const marksOf = ({ services }: Model) =>
    services.map(({ marks }) => {
      const mark = marks?.values[participant];
      return typeof mark === 'object' ? mark.toFixed() : mark;
    });
  const [before, after] = [marksOf(old), marksOf(now)];
  const servicesIf = (isIt: (service: ServiceIndex) => boolean): readonly ServiceIndex[] =>
    [...now.services.keys()].filter(isIt);
  const all = servicesIf((at) => before[at] !== after[at]);
  const [stayed, stays] = [stayOf(old, participant), stayOf(now, participant)];
  if (stayed === stays) {
    if (all.length === 0) return undefined;
    const taken = servicesIf((at) => !isFirm(before[at]) && isFirm(after[at]));
    const given = servicesIf((at) => isFirm(before[at]) && !isFirm(after[at]));
    if (taken.length === all.length) return { participant, kind: 'takes', services: all };
    if (given.length === all.length) return { participant, kind: 'stops', services: all };
    return { participant, kind: 'otherwise', services: all };
  }
  const { joined: began = '', left: ended = LAST } = old.participants[participant] ?? {};
  const { joined: begins = '', left: ends = LAST } = now.participants[participant] ?? {};
  if (ends < ended || begins > LATEST) return { participant, kind: 'leaves', services: all };
  if (ends > ended || begins !== began) return { participant, kind: 'joins', services: all };
  return { participant, kind: 'otherwise', services: all };
}

/** Tentative and on demand are not yet, or no longer, taking (R6). */
const isFirm = (mark: string | undefined): boolean =>
  mark !== undefined && mark !== '(x)' && mark !== 'on demand';

/** Later than any day: no end. Whom a side does not know joins after any year. */
const LAST = '~';
const LATEST = '9999';

/** Everything but marks that decides whether and when somebody takes part. */
function stayOf({ participants, agreements }: Model, index: ParticipantIndex): string {
  const { kind, joined, left, groups = [] } = participants[index] ?? {};
  const own = agreements
    .filter(({ participant }) => participant === index)
    .map(({ service, from, to }) => `${service} ${from} ${to}`);
  return JSON.stringify([kind, joined, left, groups.map(foldText).sort(), own.sort()]);
}
