/** Loads Office.js from Microsoft's address, as the store requires; nothing of it is part of the product. */

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Office.js gives up silently when it does not find its host; a user gets a sentence instead. */
const READY_WITHIN_MS = 30_000;

/** Why the pane cannot work in this host. */
export type OfficeTrouble = 'officeUnreachable' | 'notExcel' | 'tooOld';

export class OfficeError extends Error {
  constructor(readonly trouble: OfficeTrouble) {
    super(trouble);
    this.name = 'OfficeError';
  }
}

/**
 * Resolves when Excel is there with the calls that the product needs.
 * @param beforeReady - what must be known to Office before it starts
 * @throws OfficeError otherwise
 */
export async function loadOffice(beforeReady: () => void): Promise<void> {
  await loadScript(OFFICE_JS);
  beforeReady();
  const { host } = await withTimeout(Office.onReady());
  if (host !== Office.HostType.Excel) throw new OfficeError('notExcel');
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) throw new OfficeError('tooOld');
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new OfficeError('officeUnreachable'));
    document.head.append(script);
  });
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OfficeError('officeUnreachable')), READY_WITHIN_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
