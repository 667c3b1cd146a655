/** axe-core finds nothing, in any place of the pane, light, dark and in high contrast. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { visitPlaces } from '../places';
import type { Scenario } from '../scenario';
import type { Look } from '../watched-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { dark: true },
  'high contrast': { dark: true, highContrast: true },
};

export const accessibility: readonly Scenario[] = Object.entries(LOOKS).map(([theme, look]) => ({
  name: `axe-core finds nothing in any place: ${theme}`,
  async run({ origin, open }) {
    const { page } = await open(look);
    const found: string[] = [];
    await visitPlaces(page, origin, async (name) => {
      found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
    });
    assert.deepEqual(found, []);
  },
}));

/**
 * What axe-core has against the page as it is now. The policy of the page forbids adding a script to it; the evaluation of a debugger is
 * not a script of the page.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
