/** Rows of the input sheets by service, and which of them count in a year. */
import type {
  AmountRow,
  CellRead,
  DirectRow,
  Model,
  ParticipantIndex,
  ParticipantRow,
  Phase,
  ServiceIndex,
  Source,
  Tariff,
  VolumeRow,
} from './model';

export type ByService<T> = ReadonlyMap<ServiceIndex, readonly T[]>;

export interface RowsByService {
  readonly contributed: ByService<AmountRow>;
  readonly advances: ByService<AmountRow>;
  readonly volumes: ByService<VolumeRow>;
  readonly tariffs: ByService<Tariff>;
  readonly direct: ByService<DirectRow>;
}

export function rowsByService(model: Model): RowsByService {
  return {
    contributed: byService(model.contributed),
    advances: byService(model.advances),
    volumes: byService(model.volumes),
    tariffs: byService(model.tariffs),
    direct: byService(model.direct),
  };
}

export function byService<T extends { readonly service: ServiceIndex }>(rows: readonly T[]): ByService<T> {
  const map = new Map<ServiceIndex, T[]>();
  for (const row of rows) {
    const found = map.get(row.service);
    if (found) found.push(row);
    else map.set(row.service, [row]);
  }
  return map;
}

const NO_ROWS: readonly never[] = [];

/** The rows of the year, else those without a year. */
export function rowsOfYear<T extends { readonly year: number | undefined }>(
  rows: readonly T[] | undefined,
  year: number,
): readonly T[] {
  if (!rows) return NO_ROWS;
  const exact = rows.filter((row) => row.year === year);
  return exact.length > 0 ? exact : rows.filter((row) => row.year === undefined);
}

export function volumeRows(
  rows: RowsByService,
  service: ServiceIndex,
  phase: Phase,
  year: number,
): readonly VolumeRow[] {
  return rowsOfYear(
    rows.volumes.get(service)?.filter((row) => row.phase === phase),
    year,
  );
}

/** Value and cells of one participant in several rows that count together. */
export interface Entry<T> {
  readonly value: CellRead<T>;
  readonly sources: readonly Source[];
}

/**
 * What the rows say about a participant together: their sum, unreadable when one of them is, empty when all are.
 * Two sheets of one kind both count.
 */
export function entryOf<T>(
  rows: readonly { readonly row: ParticipantRow<T> }[],
  participant: ParticipantIndex,
  add: (a: T, b: T) => T,
): Entry<T> {
  const sources: Source[] = [];
  for (const { row } of rows) {
    const source = row.values[participant] === undefined ? undefined : cellOf(row, participant);
    if (source) sources.push(source);
  }
  return { value: valueIn(rows, participant, add), sources };
}

/** As {@link entryOf}, without the cells. */
export function valueIn<T>(
  rows: readonly { readonly row: ParticipantRow<T> }[],
  participant: ParticipantIndex,
  add: (a: T, b: T) => T,
): CellRead<T> {
  let value: CellRead<T>;
  for (const { row } of rows) {
    const found = row.values[participant];
    if (found === undefined) continue;
    value =
      found === 'unreadable' || value === 'unreadable'
        ? 'unreadable'
        : value === undefined
          ? found
          : add(value, found);
  }
  return value;
}

/** The cell of a participant in a row, or of the change in its place; undefined without a column for it. */
export function cellOf(row: ParticipantRow<unknown>, participant: ParticipantIndex): Source | undefined {
  const changed = row.changed?.[participant];
  if (changed) return changed;
  const cell = row.cells[participant];
  return cell === undefined ? undefined : { sheet: row.sheet, cell };
}

/** The cell of a participant, else the first cell of the row: where the user must look. */
export function placeIn(
  row: ParticipantRow<unknown> | undefined,
  participant: ParticipantIndex,
): Source | undefined {
  if (!row) return undefined;
  const changed = row.changed?.[participant];
  if (changed) return changed;
  const cell = row.cells[participant] ?? row.cells.find((found) => found !== undefined);
  return cell === undefined ? undefined : { sheet: row.sheet, cell };
}
