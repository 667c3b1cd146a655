/** A page of which every request, script error and breach of the content security policy is seen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const OFFICE_JS = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly highContrast?: boolean;
  readonly locale?: string;
  /** Office.js cannot be reached. */
  readonly withoutOffice?: boolean;
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses outside our own origin that were asked for; Office.js is answered from the development dependency. */
  readonly foreign: string[];
  /** Errors in the console, uncaught errors, breaches of the policy. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** Opens an empty page; scenarios go to an address themselves. */
export async function openWatched(browser: Browser, origin: string, look: Look = {}): Promise<WatchedPage> {
  const { width = 320, height = 720, dark = false, highContrast = false, locale = 'nl-NL' } = look;
  const { withoutOffice = false } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: highContrast ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale,
    timezoneId: 'Europe/Amsterdam',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const foreign: string[] = [];
  const faults: string[] = [];
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) return route.continue();
    foreign.push(url);
    const file = url.startsWith(OFFICE) && !withoutOffice ? officeFile(url.slice(OFFICE.length)) : undefined;
    return file ? route.fulfill({ contentType: 'text/javascript', body: file }) : route.abort();
  });
  // Functions that are sent to the page carry a call that names them, which tsx adds.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  page.on('console', (message) => {
    // Office.js parses an empty token when there is none; the browser's page for that has an inline style.
    if (message.type() === 'error' && !message.location().url.startsWith(OFFICE)) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, context, foreign, faults, close: () => context.close() };
}

/** A file of the genuine Office.js, which is a development dependency and never part of the product. */
function officeFile(path: string): Buffer | undefined {
  const clean = path.split('?')[0] ?? '';
  try {
    return readFileSync(join(OFFICE_JS, clean));
  } catch {
    return undefined;
  }
}
