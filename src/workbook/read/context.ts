/** What every recogniser needs beside its own table. */
import type { ParticipantIndex, ServiceIndex, Settings, Source } from '../../engine/model';
import type { Notes, Stake } from './notes';
import type { ParticipantFinder, Shared } from './participant-finder';
import { proposalFor } from './proposal-param';
import type { Role } from './roles';
import type { TableRow } from './rows';
import type { ServiceBook, ServiceName } from './services';
import { cellOf, headingOf, sourceOf, type Table, textOf } from './table';
import type { WeightsOf } from './weights-of';

export interface ReadContext {
  readonly notes: Notes;
  readonly settings: Settings;
  readonly finder: ParticipantFinder;
  readonly services: ServiceBook;
  /** Folded werkvelden that some sheet names in a Werkveld column. */
  readonly knownFields: ReadonlySet<string>;
  /** By what a column for several participants is divided. */
  readonly weightsOf: WeightsOf;
  /** Keys of the services that Frictiekosten names. */
  readonly frictionKeys: ReadonlySet<string>;
}

/** Organisation (that of Instellingen when the cell is empty), werkveld and product of a row. */
export function serviceNameOf(table: Table, { row, field }: TableRow, context: ReadContext): ServiceName {
  return {
    organisation: textOf(table, row, 'organisation') || context.settings.organisation,
    field,
    name: textOf(table, row, 'service'),
  };
}

/** The cell of the product, where findings about a service as a whole point. */
export const serviceSource = (table: Table, row: number): Source =>
  sourceOf(table, row, table.roles.has('service') ? 'service' : 'description');

/** The service of a row; SERVICE_UNKNOWN when neither the matrix nor Producten has it. */
export function knownService(table: Table, row: TableRow, context: ReadContext): ServiceIndex | undefined {
  const name = serviceNameOf(table, row, context);
  const index = context.services.find(name);
  if (index === undefined) {
    const params = { organisation: name.organisation, field: name.field ?? '', service: name.name };
    context.notes.error('SERVICE_UNKNOWN', serviceSource(table, row.row), params);
  }
  return index;
}

/** The participant of a row; PARTICIPANT_UNKNOWN when Deelnemers has nobody of that name. */
export function knownParticipant(
  table: Table,
  row: number,
  stake: Stake,
  { notes, finder }: ReadContext,
): ParticipantIndex | undefined {
  const participant = textOf(table, row, 'participant');
  const index = finder.find(participant);
  if (index === undefined) {
    const params = { participant, ...proposalFor(participant, finder) };
    notes.error('PARTICIPANT_UNKNOWN', sourceOf(table, row, 'participant'), params, stake);
  }
  return index;
}

/**
 * Everybody whom a row names, in a sheet where a row may be about several participants: one that the user said to be
 * several, or a group. PARTICIPANT_UNKNOWN and nobody when Deelnemers has no such name.
 */
export function knownParticipants(table: Table, row: number, stake: Stake, context: ReadContext): Shared {
  const named = context.finder.named(textOf(table, row, 'participant'));
  if (named === undefined) knownParticipant(table, row, stake, context);
  return named ?? { members: [], rule: undefined };
}

/** Columns whose text names something: an Excel error there leaves open what the row is about. */
const NAMING: readonly Role[] = ['organisation', 'field', 'service', 'description', 'costKind'];

/** WORD_UNKNOWN for an Excel error, or a formula without a stored value, where a name is due. */
export function reportBrokenNames(
  table: Table,
  row: number,
  stakes: Stake | readonly Stake[],
  { notes }: ReadContext,
): void {
  for (const role of NAMING) {
    const value = cellOf(table, row, role);
    if (typeof value !== 'object' || value === null) continue;
    const params = { text: value.error, column: headingOf(table, role) };
    notes.error('WORD_UNKNOWN', sourceOf(table, row, role), params, stakes);
  }
}
