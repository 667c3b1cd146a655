/**
 * Runs in the page before anything else: makes the window look like the one that Excel for Windows opens for a
 * pane, with a workbook of the local Excel host behind it.
 */
import { ExcelHost } from '../excel-host/excel-host';
import { loadHost } from '../excel-host/file/load';
import { ExternalWindow, HostLink } from '../excel-host/office-window';

/** What the scenario wants; written into the page ahead of this script. */
export interface Opening {
  /** A workbook file in base64; undefined is a new workbook. */
  readonly file?: string;
  readonly language: string;
}

declare global {
  interface Window {
    opening: Opening;
    excel: ExcelHost;
  }
}

const { file, language } = window.opening;
const link = new HostLink();
const loaded = open();

// Office.js may ask before the file is read: its questions wait for that.
const send = link.bridge.sendMessageToHost;
link.bridge.sendMessageToHost = (text) => void loaded.then(() => send(text));

Object.defineProperty(window, 'external', { value: new ExternalWindow({ language }) });
Object.defineProperty(window, '_richApiNativeBridge', { value: link.bridge, writable: true });

async function open(): Promise<void> {
  window.excel = file
    ? await loadHost(
        Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)),
        'Werkmap.xlsx',
      )
    : new ExcelHost();
  link.attach(window.excel);
}
