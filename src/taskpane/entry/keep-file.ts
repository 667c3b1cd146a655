/** Keeps account of whether the open workbook was saved since it changed. */
import type { XlsxHost } from '../../workbook/hosts/xlsx/xlsx-host';
import type { FileConnection, Kept } from './connection';
import { saveFile } from './save-file';

export function keepFile(host: XlsxHost): Pick<FileConnection, 'save' | 'kept' | 'onKept'> {
  let kept: Kept = { kind: 'asOpened' };
  const listeners = new Set<() => void>();
  const become = (next: Kept): void => {
    kept = next;
    for (const tell of listeners) tell();
  };
  host.onOwnChange(() => become({ kind: 'changed' }));
  return {
    save(name) {
      saveFile(host.bytes(), name);
      become({ kind: 'saved', name });
    },
    kept: () => kept,
    onKept(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
