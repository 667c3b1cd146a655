/** What a scenario gets, and how its outcome is counted. */
import type { Browser } from 'playwright-core';
import { type Look, openWatched, type WatchedPage } from './watched-page';

export interface Stage {
  readonly browser: Browser;
  readonly origin: string;
  /** Opens a watched page that is closed, and judged, after the scenario. */
  readonly open: (look?: Look) => Promise<WatchedPage>;
}

export interface Scenario {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

/** Office.js is the one thing from elsewhere, and only inside Excel. */
const OFFICE = 'https://appsforoffice.microsoft.com/';

/** Runs one scenario. @returns what was wrong; undefined when it passed */
export async function perform(
  { run }: Scenario,
  browser: Browser,
  origin: string,
): Promise<string | undefined> {
  const pages: WatchedPage[] = [];
  const open = async (look?: Look): Promise<WatchedPage> => {
    const page = await openWatched(browser, origin, look);
    pages.push(page);
    return page;
  };
  try {
    await run({ browser, origin, open });
    const faults = pages.flatMap((page) => page.faults);
    const elsewhere = pages.flatMap(({ foreign }) => foreign.filter((url) => !url.startsWith(OFFICE)));
    if (faults.length > 0) return `faults in the page: ${faults.join(' | ')}`;
    if (elsewhere.length > 0) return `requests to elsewhere: ${elsewhere.join(' ')}`;
    return undefined;
  } catch (error) {
    const faults = pages.flatMap((page) => page.faults);
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [message, ...faults].join('\n    ');
  } finally {
    for (const page of pages) await page.close();
  }
}
