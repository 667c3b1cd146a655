/** Whether Office opened the page: Office.js is loaded only then, so that a plain browser needs no network. */

/** The part of a window that tells who opened it; Office.js looks at the same places. */
export interface OpenedWindow {
  readonly location: { readonly search: string };
  readonly name: string;
  readonly external?: unknown;
}

export function isInsideOffice({ location, name, external }: OpenedWindow): boolean {
  return (
    location.search.includes('_host_Info=') || // Windows, Excel on the web
    hasHostInfo(name) || // a frame of Excel on the web that was reloaded
    hasMethod(external, 'GetHostInfo') // Mac and iPad
  );
}

function hasHostInfo(name: string): boolean {
  try {
    const value: unknown = JSON.parse(name);
    return typeof value === 'object' && value !== null && 'hostInfo' in value;
  } catch {
    return false;
  }
}

const hasMethod = (value: unknown, method: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Record<string, unknown>)[method] === 'function';
