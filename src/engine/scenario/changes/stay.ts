/** R24 toetreden, uittreden: the first or last day that somebody takes part, in everything or in products. */
import { NEVER } from '../../days';
import type { Agreement, IsoDate, Model } from '../../model';
import type { ChangeOf, IdleReason } from '../change';
import { replaced } from '../changed-row';

type Stay = ChangeOf<'join'> | ChangeOf<'leave'>;

/** Who has no agreement takes part from the beginning, and without an end. */
const BEGINNING: IsoDate = '1900-01-01';

/** Without a product the columns Toetreding and Uittreding change, with one the agreements on it. */
export function changeStay(model: Model, change: Stay): Model | IdleReason {
  return change.target.namesServices ? changeAgreements(model, change) : changeParticipants(model, change);
}

function changeParticipants(model: Model, { kind, date, target }: Stay): Model | IdleReason {
  const meant = new Set(target.participants);
  const column = kind === 'join' ? 'joined' : 'left';
  const participants = replaced(model.participants, (participant, index) =>
    meant.has(index) && participant[column] !== date ? { ...participant, [column]: date } : participant,
  );
  return participants === model.participants ? 'same' : { ...model, participants };
}

function changeAgreements(model: Model, change: Stay): Model | IdleReason {
  const { services, participants } = change.target;
  const pairs = services.flatMap((service) => participants.map((participant) => ({ service, participant })));
  const own = pairs.map(({ service, participant }) =>
    model.agreements.filter((found) => found.service === service && found.participant === participant),
  );
  const limited = pairs.map((pair, i) => {
    const none = { ...pair, minimumTerm: undefined, notice: undefined, norm: undefined };
    const open = { ...none, from: BEGINNING, to: undefined, source: change.row.source };
    const found = own[i] ?? [];
    return change.kind === 'join' ? startingOn(change, found, open) : endingOn(change, found, open);
  });
  const before = own.flat();
  const after = limited.flat();
  if (before.length === after.length && after.every((agreement) => before.includes(agreement))) return 'same';
  const untouched = model.agreements.filter((agreement) => !before.includes(agreement));
  return { ...model, agreements: [...untouched, ...after] };
}

/** What ended before falls away; what is left starts on the day at the earliest, and the first of it on that day. */
function startingOn({ date, row }: Stay, own: readonly Agreement[], open: Agreement): readonly Agreement[] {
  const left = own.filter(({ to }) => to === undefined || to >= date);
  if (left.length === 0) return [{ ...open, from: date }];
  const first = earliest(left.map(({ from }) => from));
  return left.map((agreement) =>
    agreement.from !== date && (agreement.from < date || agreement.from === first)
      ? { ...agreement, from: date, source: row.source }
      : agreement,
  );
}

/**
 * What would start later falls away; what is left ends on the day at the latest, and the last of it on that day. Who
 * only has agreements that start later keeps one that ends before it starts: no days at all.
 */
function endingOn({ date, row }: Stay, own: readonly Agreement[], open: Agreement): readonly Agreement[] {
  if (own.length === 0) return [{ ...open, to: date }];
  const started = own.filter(({ from }) => from <= date);
  const left = started.length > 0 ? started : own.slice(0, 1);
  const last = latest(left.map(({ to }) => to ?? NEVER));
  return left.map((agreement) => {
    const end = agreement.to ?? NEVER;
    return end !== date && (end > date || end === last)
      ? { ...agreement, to: date, source: row.source }
      : agreement;
  });
}

const earliest = (dates: readonly IsoDate[]): IsoDate => [...dates].sort()[0] ?? NEVER;
const latest = (dates: readonly IsoDate[]): IsoDate => [...dates].sort().at(-1) ?? BEGINNING;
