/** R24 afname: another mark. */
import type { Model, ParticipantRow, Service, ServiceIndex } from '../../model';
import type { ChangeOf, IdleReason } from '../change';
import { emptyRow, replaced, withValues } from '../changed-row';

/**
 * Puts the mark in the matrix. Who takes no longer has no volume and no contributed budget in it either: those would
 * be an error without a mark (*decision*).
 */
export function changeMark(model: Model, change: ChangeOf<'mark'>): Model | IdleReason {
  const { target, mark, row } = change;
  const meant = new Set(target.services);
  const marked = (service: Service): Service => {
    const marks = service.marks ?? emptyRow(model, row.source);
    const changed = withValues(marks, target.participants, row.source, () => mark);
    return changed === marks ? service : { ...service, marks: changed };
  };
  const services = replaced(model.services, (service, index) =>
    // Unless it is named, only a product of the matrix is meant, not the standing organisation.
    meant.has(index) && (service.marks || target.service !== undefined) ? marked(service) : service,
  );
  const volumes = mark === undefined ? withoutValues(model.volumes, change) : model.volumes;
  const contributed = mark === undefined ? withoutValues(model.contributed, change) : model.contributed;
  const same = services === model.services && volumes === model.volumes && contributed === model.contributed;
  return same ? 'same' : { ...model, services, volumes, contributed };
}

function withoutValues<T, R extends { readonly service: ServiceIndex; readonly row: ParticipantRow<T> }>(
  rows: readonly R[],
  { target, row: { source } }: ChangeOf<'mark'>,
): readonly R[] {
  const meant = new Set(target.services);
  return replaced(rows, (entry) => {
    if (!meant.has(entry.service)) return entry;
    const row = withValues(entry.row, target.participants, source, () => undefined);
    return row === entry.row ? entry : { ...entry, row };
  });
}
