/** The start of the pane in Chromium, from `dist/`: until it shows its first action, with an empty cache. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { DIST } from '../e2e/paths';
import { serve } from '../e2e/serve';
import { type Line, line } from './line';
import { median } from './measure';

const CHROMIUM = '/usr/bin/chromium';
const STARTS = 7;

/** @returns nothing where there is no browser or no build */
export async function paneLines(): Promise<readonly Line[]> {
  if (!existsSync(CHROMIUM) || !existsSync(join(DIST, 'headers.txt'))) return [];
  const served = await serve(DIST);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const starts: number[] = [];
    for (let at = 0; at < STARTS; at += 1) {
      const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
      const page = await context.newPage();
      const start = performance.now();
      await page.goto(served.origin, { waitUntil: 'commit' });
      await page.getByRole('main').getByRole('button').first().waitFor();
      starts.push(performance.now() - start);
      await context.close();
    }
    return [line('pane, from opening to its first button', median(starts), 'ms')];
  } finally {
    await browser.close();
    served.stop();
  }
}
