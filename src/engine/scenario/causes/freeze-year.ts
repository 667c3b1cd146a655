/** R25: what one side comes to, as the inputs of a single year in the index space of a frame. */
import { createContext, type RunContext } from '../../context';
import { contributedBudget, contributedRows } from '../../contributed';
import { daysOfYear } from '../../days';
import { driverOf, driverValue } from '../../drivers';
import { directRows } from '../../funding/direct';
import { volumeOf } from '../../funding/volumes';
import type {
  CellRead,
  IsoDate,
  Model,
  Participant,
  ParticipantRow,
  Phase,
  Service,
  ServiceIndex,
} from '../../model';
import { rowsOfYear, volumeRows } from '../../rows-of-service';
import { foldText } from '../../text';
import { type Frame, type Places, placesOf, renamedOrganisations, type Side, tentativeOf } from './frame';
import { frozenCosts, frozenRules } from './frozen-services';

/** Somebody that the other side does not know never takes part in it. */
const NEVER: IsoDate = '9999-12-31';

/**
 * The year of a side as a model of its own: costs as they came out, one row for each driver, volume and contributed
 * budget, one rule per service, all without a year; dates moved to the year of the frame. Dividing it in the frame's
 * phase gives what the side came to, but for what belongs to another year or phase (exit payments, the length of the
 * year, the dekkingsverschil of a budget).
 */
export function freezeYear(side: Side, frame: Frame): Model {
  const { model, phase, run } = side;
  const context = createContext(model, run.year, tentativeOf(side));
  const places = placesOf(frame, side);
  const later = frame.year - run.year;
  const row = rowMaker(frame, places);
  const services = [...model.services.keys()];
  const renamed = renamedOrganisations(model, frame, places);
  return {
    ...model,
    settings: { ...model.settings, tentative: tentativeOf(side), exitPayments: [] },
    participants: overlay<Participant>(
      frame.participants.map((participant) => ({ ...participant, joined: NEVER, left: undefined })),
      places.participants,
      model.participants.map((participant) => ({
        ...participant,
        joined: moved(participant.joined, later),
        left: moved(participant.left, later),
        billTo: undefined,
      })),
    ),
    organisations: frame.organisations,
    services: overlay<Service>(
      frame.services.map((service) => ({ ...service, marks: undefined })),
      places.services,
      model.services.map((service, own): Service => {
        const { marks } = service;
        const { organisation, field, name } = frame.services[places.services[own] ?? 0] ?? service;
        return {
          ...service,
          ...{ organisation, field, name },
          marks: marks && row(marks.sheet, (participant) => marks.values[participant]),
        };
      }),
    ),
    drivers: [...new Map(model.drivers.map(({ name }) => [foldText(name), name])).values()].flatMap(
      (name) => {
        const driver = driverOf(context, name);
        if (!driver) return [];
        const values = row('', (participant) => driverValue(driver, participant).value);
        return [{ name, year: undefined, row: values }];
      },
    ),
    funding: frozenRules(context, places),
    costLines: frozenCosts(side, context, frame, places),
    budgetYears: [frame.year],
    actualYears: frame.phase === 'actual' ? [frame.year] : [],
    contributed: services.flatMap((service) => {
      const rows = contributedRows(context, service);
      if (!rows) return [];
      const values = row('', (participant) => contributedBudget(context, rows, participant).value);
      return [{ service: places.services[service] ?? 0, year: frame.year, row: values }];
    }),
    advances: [],
    volumes: services.flatMap((service) => frozenVolumes(context, side, frame, places, service)),
    tariffs: services.flatMap((service) =>
      rowsOfYear(context.rows.tariffs.get(service), run.year).map((tariff) => ({
        ...tariff,
        service: places.services[service] ?? 0,
        year: undefined,
      })),
    ),
    agreements: model.agreements.map((agreement) => ({
      ...agreement,
      service: places.services[agreement.service] ?? 0,
      participant: places.participants[agreement.participant] ?? 0,
      from: moved(agreement.from, later) ?? NEVER,
      to: moved(agreement.to, later),
    })),
    direct: services.flatMap((service) =>
      directRows(context, service, phase).map((direct) => ({
        service: places.services[service] ?? 0,
        phase: frame.phase,
        year: frame.year,
        row: row(direct.row.sheet, (participant) => direct.row.values[participant]),
      })),
    ),
    recharges: model.recharges.map((recharge) => ({
      ...recharge,
      from: renamed.get(recharge.from) ?? recharge.from,
      to: renamed.get(recharge.to) ?? recharge.to,
      participant: places.participants[recharge.participant] ?? 0,
      service: places.services[recharge.service] ?? 0,
    })),
    indexes: [],
    onboarding: [],
    scenarios: [],
    stops: model.stops
      .filter((stop) => (stop.phase ?? phase) === phase && (stop.year ?? run.year) === run.year)
      .map(({ service, code }) => ({
        service: places.services[service] ?? 0,
        code,
        phase: undefined,
        year: undefined,
      })),
    costChanges: [],
    findings: [],
  };
}

/** The volumes of the side's phase in that of the frame, and the budgeted ones that a fixed part follows (R13). */
function frozenVolumes(
  context: RunContext,
  side: Side,
  frame: Frame,
  places: Places,
  service: ServiceIndex,
): Model['volumes'] {
  const row = rowMaker(frame, places);
  return (['budget', 'actual'] as const).flatMap((phase) => {
    const own: Phase = phase === 'actual' ? side.phase : 'budget';
    const rows = volumeRows(context.rows, service, own, side.run.year);
    const values = row('', (participant) => volumeOf(context, service, own, rows, participant).value);
    const isEmpty = values.values.every((value) => value === undefined);
    return isEmpty
      ? []
      : [{ service: places.services[service] ?? 0, phase, year: undefined, unit: undefined, row: values }];
  });
}

/** Rows over the participants of the frame; whom the side does not know has no value. */
const rowMaker =
  (frame: Frame, { participants }: Places) =>
  <T>(sheet: string, read: (participant: number) => CellRead<T>): ParticipantRow<T> => {
    const none: readonly CellRead<T>[] = frame.participants.map(() => undefined);
    return {
      sheet,
      values: overlay(
        none,
        participants,
        participants.map((_, own) => read(own)),
      ),
      cells: frame.participants.map(() => undefined),
    };
  };

/** The list with entries put in their places. */
function overlay<T>(list: readonly T[], places: readonly number[], entries: readonly T[]): readonly T[] {
  const result = [...list];
  for (const [own, entry] of entries.entries()) result[places[own] ?? 0] = entry;
  return result;
}

/** The same day so many years later; 29 February becomes 28 where there is none. */
function moved(date: IsoDate | undefined, years: number): IsoDate | undefined {
  if (date === undefined) return date;
  const year = Number(date.slice(0, 4)) + years;
  const day = date.slice(4);
  return `${year}${day === '-02-29' && daysOfYear(year) === 365 ? '-02-28' : day}`;
}
