/** A model with more participants: those that it has, over and over, with names of their own. */
import type { CellRead, Model, ParticipantRow } from '../../../src/engine/model';

/** @param count - participants of the new model */
export function widenModel(model: Model, count: number): Model {
  const base = model.participants.length;
  const from = Array.from({ length: count }, (_, index) => index % base);
  const suffix = (index: number): string =>
    index < base ? '' : ` ${'BCDEFGH'[Math.floor(index / base) - 1]}`;
  const wide = <T>(row: ParticipantRow<T>): ParticipantRow<T> => ({
    ...row,
    values: from.map((index): CellRead<T> => row.values[index]),
    cells: from.map((index) => row.cells[index]),
  });
  const rows = <V, T extends { readonly row: ParticipantRow<V> }>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, row: wide(item.row) }));
  return {
    ...model,
    participants: from.flatMap((source, index) => {
      const participant = model.participants[source];
      if (!participant) return [];
      return [
        { ...participant, code: participant.code + suffix(index), name: participant.name + suffix(index) },
      ];
    }),
    services: model.services.map((service) => ({
      ...service,
      marks: service.marks && wide(service.marks),
    })),
    drivers: rows(model.drivers),
    contributed: rows(model.contributed),
    advances: rows(model.advances),
    volumes: rows(model.volumes),
    direct: rows(model.direct),
  };
}
