/** Finds all tables of a workbook, and the participants by whose names most of them are recognised. */
import type { Participant } from '../../engine/model';
import { chooseTables } from './choose-tables';
import type { Corrections } from './corrections';
import type { Grid } from './grid';
import { createNotes, type Notes } from './notes';
import { createParticipantFinder, type ParticipantFinder } from './participant-finder';
import { findTables } from './recognise';
import { type ParticipantsRead, readParticipants } from './sheets/participants';
import type { Table } from './table';

export interface Found extends ParticipantsRead {
  /** Tables by sheet. */
  readonly found: readonly (readonly Table[])[];
  readonly finder: ParticipantFinder;
}

/** Names that still change after so many looks belong to no workbook that people make. */
const MOST_LOOKS = 5;

/**
 * Participants and tables need each other: the headers of other tables are recognised by the participants, and where
 * those tables lie says where Deelnemers ends. So it is looked again until the participants stay the same.
 */
export function findAll(grids: readonly Grid[], corrections: Corrections, notes: Notes): Found {
  let finder = createParticipantFinder([]);
  let named: readonly Table[] = [];
  for (let looks = 1; ; looks++) {
    const found = grids.map((grid) => findTables(grid, finder, corrections));
    const tables = chooseTables(found.flat(), undefined, createNotes()).filter(
      ({ kind }) => kind === 'participants',
    );
    const { participants } = readParticipants(tables, createNotes());
    const settled = looks > 1 && sameNames(participants, finder.participants);
    // The columns of the tables point into the participants of this finder, so no others may be read.
    if (settled || looks === MOST_LOOKS)
      return { found, finder, ...readParticipants(settled ? tables : named, notes, corrections) };
    finder = createParticipantFinder(participants, corrections);
    named = tables;
  }
}

const sameNames = (a: readonly Participant[], b: readonly Participant[]): boolean =>
  namesOf(a) === namesOf(b);

const namesOf = (participants: readonly Participant[]): string =>
  JSON.stringify(participants.map(({ code, name, aliases, groups }) => [code, name, aliases, groups]));
