/** R24 afname: another mark. */
import type {
  Mark,
  Model,
  ParticipantIndex,
  ParticipantRow,
  Service,
  ServiceIndex,
  Source,
} from '../../model';
import type { ChangeOf, IdleReason } from '../change';
import { emptyRow, replaced, withValues } from '../changed-row';

/** Puts the mark in the matrix. Unless it is named, only a product of the matrix is meant, not the casco. */
export function changeMark(model: Model, { target, mark, row }: ChangeOf<'mark'>): Model | IdleReason {
  const services = target.services.filter(
    (service) => model.services[service]?.marks || target.service !== undefined,
  );
  const changed = withMarks(model, { services, participants: target.participants }, mark, row.source);
  return changed === model ? 'same' : changed;
}

/** Participants in services. */
export interface Takers {
  readonly services: readonly ServiceIndex[];
  readonly participants: readonly ParticipantIndex[];
}

/**
 * The model with another mark for these participants in these services. Who takes no longer has no volume and no
 * contributed budget in it either: those would be an error without a mark (*decision*).
 * @returns the model itself when nothing changes
 */
export function withMarks(model: Model, takers: Takers, mark: Mark | undefined, source: Source): Model {
  const meant = new Set(takers.services);
  const marked = (service: Service): Service => {
    const marks = service.marks ?? emptyRow(model, source);
    const changed = withValues(marks, takers.participants, source, () => mark);
    return changed === marks ? service : { ...service, marks: changed };
  };
  const services = replaced(model.services, (service, index) =>
    meant.has(index) ? marked(service) : service,
  );
  const volumes = mark === undefined ? withoutValues(model.volumes, takers, source) : model.volumes;
  const contributed =
    mark === undefined ? withoutValues(model.contributed, takers, source) : model.contributed;
  const same = services === model.services && volumes === model.volumes && contributed === model.contributed;
  return same ? model : { ...model, services, volumes, contributed };
}

function withoutValues<T, R extends { readonly service: ServiceIndex; readonly row: ParticipantRow<T> }>(
  rows: readonly R[],
  { services, participants }: Takers,
  source: Source,
): readonly R[] {
  return replaced(rows, (entry) => {
    if (!services.includes(entry.service)) return entry;
    const row = withValues(entry.row, participants, source, () => undefined);
    return row === entry.row ? entry : { ...entry, row };
  });
}
