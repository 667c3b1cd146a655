/** A session whose workbook stays in memory, and a host that only tells what it was asked. */
import type { Correction } from '../../src/app/correction-list';
import type { NewYear } from '../../src/app/new-year/new-year';
import type { Checked, Choices, Session } from '../../src/app/session-types';
import type { Source } from '../../src/engine/model';
import type { WorkbookHost, WriteReport } from '../../src/workbook/host';
import type { Corrections } from '../../src/workbook/read/corrections';
import { ready, sampleExplanation } from './sample';

const SHEETS = ['Resultaat overzicht', 'Resultaat bijdragen', 'Resultaat lijst'];
const NOTHING: WriteReport = { written: [], replaced: [], removed: [] };
const WRITTEN: WriteReport = {
  written: SHEETS.map((sheet) => ({ spec: sheet, sheet })),
  replaced: [],
  removed: [],
};

export interface FakeSession extends Session {
  /** What was asked, in order: `check`, `write` … */
  readonly asked: string[];
  readonly choices: (Choices | undefined)[];
  readonly corrections: Partial<Corrections>[];
  readonly takenBack: Correction[];
  /** What a new year comes to; undefined while something stops it. */
  nextYear: NewYear | undefined;
  /** What the next check finds. */
  next: Checked;
  edits: readonly Source[];
}

export function fakeSession(changes: Partial<FakeSession> = {}): FakeSession {
  const asked: string[] = [];
  const session: FakeSession = {
    asked,
    choices: [],
    corrections: [],
    takenBack: [],
    nextYear: {
      year: 2017,
      file: 'Dienst 2017.xlsx',
      sheets: [],
      points: [{ code: 'budgetCopied', sheet: 'Begroting', count: 2 }],
    },
    next: ready,
    edits: [],
    async check(choices) {
      asked.push('check');
      session.choices.push(choices);
      return { ...session.next, choices: choices ?? session.next.choices };
    },
    async confirm() {
      asked.push('confirm');
      return session.next;
    },
    async correct(corrections) {
      asked.push('correct');
      session.corrections.push(corrections);
      return session.next;
    },
    async takeBack(correction) {
      asked.push('takeBack');
      session.takenBack.push(correction);
      return session.next;
    },
    preview: () =>
      session.next.state === 'ready' ? SHEETS.map((sheet) => ({ sheet, rows: 12, charts: 1 })) : [],
    async write() {
      asked.push('write');
      session.next = { ...session.next, previous: { moment: '2026-11-22T11:04:00.000Z' } };
      return WRITTEN;
    },
    async adopt() {
      asked.push('adopt');
      return WRITTEN;
    },
    async withdraw() {
      asked.push('withdraw');
      return WRITTEN;
    },
    async compareWith() {
      asked.push('compareWith');
      return session.next;
    },
    userEdits: async () => session.edits,
    async removeResults() {
      asked.push('removeResults');
      return { ...NOTHING, removed: SHEETS };
    },
    explainCell: async ({ sheet, cell }) =>
      sheet === 'Resultaat bijdragen' && cell === 'B5' ? sampleExplanation : undefined,
    explain: () => sampleExplanation,
    job: async () => {
      throw new Error('nothing is tried out on a fake workbook');
    },
    books: ({ participants, kinds }) => {
      const codes = participants === 'all' ? ['AL', 'EN', 'HvT'] : participants;
      asked.push(`books ${codes.join()}: ${kinds.join()}`);
      return codes.map((code) => ({ code, name: code, file: `${code}.xlsx`, sheets: [] }));
    },
    close: () => undefined,
    saveScenario: async () => ({ kind: 'saved', sheet: "Scenario's" }),
    async newYear() {
      asked.push('newYear');
      return session.nextYear;
    },
    async insertExample() {
      asked.push('insertExample');
      session.next = ready;
      return { ...NOTHING, written: [{ spec: 'Matrix', sheet: 'Matrix' }] };
    },
    async insertTemplate() {
      asked.push('insertTemplate');
      return { ...NOTHING, written: [{ spec: 'Matrix', sheet: 'Matrix' }] };
    },
    ...changes,
  };
  return session;
}

export interface FakeHost extends WorkbookHost {
  readonly selected: Source[];
  /** A change or a selection by the user. */
  change(source: Source): void;
  choose(source: Source): void;
  readonly listeners: () => number;
}

export function fakeHost(): FakeHost {
  const changes = new Set<(source: Source) => void>();
  const selections = new Set<(source: Source) => void>();
  const selected: Source[] = [];
  const listen = async (set: Set<(source: Source) => void>, listener: (source: Source) => void) => {
    set.add(listener);
    return async () => void set.delete(listener);
  };
  const unused = async (): Promise<never> => {
    throw new Error('the pane works through the session');
  };
  return {
    selected,
    read: unused,
    write: unused,
    addSheet: unused,
    editCells: unused,
    removeResults: unused,
    userEdits: unused,
    remember: unused,
    select: async (source) => void selected.push(source),
    onChange: (listener) => listen(changes, listener),
    onSelect: (listener) => listen(selections, listener),
    change: (source) => {
      for (const listener of changes) listener(source);
    },
    choose: (source) => {
      for (const listener of selections) listener(source);
    },
    listeners: () => changes.size + selections.size,
  };
}
