/**
 * R25: from one side to the other in steps: cost, then who takes part, then drivers and volumes, then rules. What a
 * step needs to be divided at all comes along with it: who starts to take a service brings its volume and its
 * contributed budget, and a new participant its drivers.
 */
import type { CellRead, Driver, Model, ParticipantIndex, ParticipantRow, ServiceIndex } from '../../model';
import { foldText } from '../../text';

/** Models in the index space of one frame, in the order of R25; the last is the second side but for R5. */
export interface Steps {
  readonly start: Model;
  readonly cost: Model;
  readonly takingPart: Model;
  readonly weight: Model;
  readonly rule: Model;
}

/**
 * @param before - frozen first side
 * @param after - frozen second side, in the same frame
 */
export function substitute(before: Model, after: Model): Steps {
  const ruled = new Set(before.funding.map(({ service }) => service));
  // A service that the first side does not know has no rule there: it has that of the second from the start.
  const start = {
    ...before,
    funding: [...before.funding, ...after.funding.filter(({ service }) => !ruled.has(service))],
  };
  const cost = { ...start, costLines: after.costLines, tariffs: after.tariffs, direct: after.direct };
  const takingPart = withTakers(cost, before, after, () => true);
  const weight = {
    ...takingPart,
    volumes: laidOver(takingPart.volumes, after.volumes, keyOfRow),
    contributed: laidOver(takingPart.contributed, after.contributed, keyOfRow),
    drivers: laidOver(takingPart.drivers, after.drivers, driverKey),
  };
  const { roundTo } = before.settings;
  return { start, cost, takingPart, weight, rule: { ...after, settings: { ...after.settings, roundTo } } };
}

/**
 * Taking part as on the second side, for some participants: whether and when they take part, what they take and under
 * which agreements, with the volumes, contributed budgets and drivers that they bring along.
 * @param cost - the first side with the costs of the second
 */
export function withTakers(
  cost: Model,
  before: Model,
  after: Model,
  isOf: (participant: ParticipantIndex) => boolean,
): Model {
  const changes = (service: ServiceIndex, participant: ParticipantIndex): boolean =>
    isOf(participant) && takes(before, service, participant) !== takes(after, service, participant);
  const isAll = after.participants.every((_, participant) => isOf(participant));
  return {
    ...cost,
    participants: after.participants.map((entry, at) =>
      isOf(at) ? entry : (before.participants[at] ?? entry),
    ),
    services: isAll
      ? after.services
      : after.services.map((service, index) => ({
          ...service,
          marks: pickMarks(before.services[index]?.marks, service.marks, isOf),
        })),
    agreements: [
      ...before.agreements.filter(({ participant }) => !isOf(participant)),
      ...after.agreements.filter(({ participant }) => isOf(participant)),
    ],
    ...(isAll && { settings: { ...cost.settings, tentative: after.settings.tentative } }),
    volumes: joinCells(cost.volumes, after.volumes, changes),
    contributed: joinCells(cost.contributed, after.contributed, changes),
    drivers: cost.drivers.map((driver) => withNewValues(driver, after.drivers)),
  };
}

type Marks = Model['services'][number]['marks'];

/** A row that one side does not have is a row without a mark. */
function pickMarks(first: Marks, second: Marks, isOf: (participant: ParticipantIndex) => boolean): Marks {
  const row = second ?? first;
  return row && { ...row, values: row.values.map((_, at) => (isOf(at) ? second : first)?.values[at]) };
}

const takes = ({ services }: Model, service: ServiceIndex, participant: ParticipantIndex): boolean =>
  services[service]?.marks?.values[participant] !== undefined;

/** Rows of the second side in the place of those of the first; what only the first has stays until the rules change. */
function laidOver<T>(first: readonly T[], second: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const keys = new Set(second.map(keyOf));
  return [...first.filter((entry) => !keys.has(keyOf(entry))), ...second];
}

const keyOfRow = (entry: { readonly service: ServiceIndex; readonly phase?: string }): string =>
  `${entry.service} ${entry.phase ?? ''}`;
const driverKey = ({ name }: Driver): string => foldText(name);

/**
 * Rows of the first side with the cells of the second for whom taking part changes; where the first has no row, nobody
 * had a value.
 */
function joinCells<T, R extends { readonly service: ServiceIndex; readonly row: ParticipantRow<T> }>(
  first: readonly R[],
  second: readonly R[],
  changes: (service: ServiceIndex, participant: number) => boolean,
): readonly R[] {
  const others = new Map(second.map((entry) => [keyOfRow(entry), entry]));
  const known = new Set(first.map(keyOfRow));
  const added = second.flatMap((entry) => (known.has(keyOfRow(entry)) ? [] : [emptied(entry)]));
  return [...first, ...added].map((entry) => {
    const other = others.get(keyOfRow(entry));
    const values = entry.row.values.map(
      (value, participant): CellRead<T> =>
        changes(entry.service, participant) ? other?.row.values[participant] : value,
    );
    return { ...entry, row: { ...entry.row, values } };
  });
}

const emptied = <T, R extends { readonly row: ParticipantRow<T> }>(entry: R): R => ({
  ...entry,
  row: { ...entry.row, values: entry.row.values.map(() => undefined) },
});

function withNewValues(driver: Driver, others: readonly Driver[]): Driver {
  const other = others.find(({ name }) => foldText(name) === foldText(driver.name));
  const values = driver.row.values.map((value, participant) => value ?? other?.row.values[participant]);
  return { ...driver, row: { ...driver.row, values } };
}
