/** A workbook file of which the pane only sees whether it is saved. */
import { act } from '@testing-library/react';
import type { FileConnection, Kept } from '../../src/taskpane/entry/connection';
import type { WorkbookHost } from '../../src/workbook/host';

export interface FakeFile extends FileConnection {
  /** Something is written in the workbook. */
  readonly change: () => Promise<void>;
  /** Names under which it was saved. */
  readonly saved: readonly string[];
}

export function fakeFile(host: WorkbookHost): FakeFile {
  let kept: Kept = { kind: 'asOpened' };
  const saved: string[] = [];
  const listeners = new Set<() => void>();
  const become = (next: Kept): void => {
    kept = next;
    for (const tell of listeners) tell();
  };
  return {
    ...{ kind: 'file', host, name: 'begroting.xlsx', isBlank: false, saved },
    giveBooks: async () => undefined,
    save(name) {
      saved.push(name);
      become({ kind: 'saved', name });
    },
    kept: () => kept,
    onKept(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: () => act(async () => become({ kind: 'changed' })),
  };
}
