/** Deelnemers: who takes part, under which names, in which groups, from when till when. */
import type { CellRead, IsoDate, Participant } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import { parseParticipantKind } from '../../../engine/vocabulary';
import { dateOf, percentOf } from '../cells';
import { reportColumns } from '../columns';
import { type Corrections, NO_CORRECTIONS } from '../corrections';
import type { Notes } from '../notes';
import { createParticipantFinder } from '../participant-finder';
import { namesOf } from '../participant-names';
import { proposalFor } from '../proposal-param';
import { rowsOf } from '../rows';
import { sourceOf, type Table, textOf } from '../table';

/** A participant of which a fact could not be read: what depends on that fact is stopped (see stop-doubtful). */
export interface Doubt {
  readonly participant: number;
  readonly code: 'DATE_UNREADABLE' | 'WORD_UNKNOWN';
}

export interface ParticipantsRead {
  readonly participants: readonly Participant[];
  readonly doubts: readonly Doubt[];
}

interface Draft {
  readonly participant: Omit<Participant, 'billTo'>;
  readonly table: Table;
  readonly row: number;
}

/** @param corrections - what the user said that other texts mean, in Factureren aan */
export function readParticipants(
  tables: readonly Table[],
  notes: Notes,
  corrections: Corrections = NO_CORRECTIONS,
): ParticipantsRead {
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  for (const table of tables) {
    reportColumns(table, [], { notes });
    for (const { row, kind } of rowsOf(table)) {
      const named = textOf(table, row, 'code') !== '' || textOf(table, row, 'name') !== '';
      if (kind === 'data' && named) drafts.push(readDraft(table, row, drafts.length, doubts, notes));
    }
  }
  reportDuplicates(drafts, notes);
  const finder = createParticipantFinder(
    drafts.map(({ participant }) => ({ ...participant, billTo: undefined })),
    corrections,
  );
  const participants = drafts.map(({ participant, table, row }): Participant => {
    const name = textOf(table, row, 'billTo');
    const billTo = finder.find(name);
    if (name !== '' && billTo === undefined)
      notes.error('PARTICIPANT_UNKNOWN', sourceOf(table, row, 'billTo'), {
        participant: name,
        ...proposalFor(name, finder),
      });
    return { ...participant, billTo };
  });
  return { participants, doubts };
}

function readDraft(table: Table, row: number, index: number, doubts: Doubt[], notes: Notes): Draft {
  const name = textOf(table, row, 'name');
  const code = textOf(table, row, 'code') || name;
  const kind = parseParticipantKind(textOf(table, row, 'kind'));
  if (kind === undefined) {
    const text = textOf(table, row, 'kind');
    notes.error('WORD_UNKNOWN', sourceOf(table, row, 'kind'), { text, column: 'Soort', participant: code });
    doubts.push({ participant: index, code: 'WORD_UNKNOWN' });
  }
  const day = (role: 'joined' | 'left'): CellRead<IsoDate> => dateOf(table, row, role, notes, {});
  const [joined, left] = [day('joined'), day('left')];
  if (joined === 'unreadable' || left === 'unreadable')
    doubts.push({ participant: index, code: 'DATE_UNREADABLE' });
  const vatCompensation = percentOf(table, row, 'vatCompensation', notes, {});
  return {
    table,
    row,
    participant: {
      code,
      name: name || code,
      kind: kind ?? 'partnership',
      aliases: listOf(textOf(table, row, 'alias')),
      groups: listOf(textOf(table, row, 'group')),
      joined: joined === 'unreadable' ? undefined : joined,
      left: left === 'unreadable' ? undefined : left,
      vatCompensation: vatCompensation === 'unreadable' ? undefined : vatCompensation,
      source: sourceOf(table, row, 'code'),
    },
  };
}

/** Texts separated by `;`. */
const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The same code, name or alias for two participants: nothing may be calculated, since any column may be either's. */
function reportDuplicates(drafts: readonly Draft[], notes: Notes): void {
  const owners = new Map<string, number>();
  drafts.forEach(({ participant, table, row }, index) => {
    for (const text of namesOf(participant)) {
      const owner = owners.get(foldText(text));
      if (owner === undefined) owners.set(foldText(text), index);
      else if (owner !== index) {
        const params = {
          name: text,
          participant: participant.code,
          other: drafts[owner]?.participant.code ?? '',
        };
        notes.error('PARTICIPANT_DUPLICATE', sourceOf(table, row, 'code'), params, { all: true });
      }
    }
  });
}
