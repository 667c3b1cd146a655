/** Everything can be done without a mouse, and it can be seen where the focus is. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Scenario } from '../scenario';

/** More presses than the pane has things to stop at. */
const PATIENCE = 80;

/** Presses Tab until the focus is on something of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      const style = element && getComputedStyle(element);
      const after = element && getComputedStyle(element, '::after');
      const isSeen = [style, after].some(
        (look) =>
          look && (look.outlineStyle !== 'none' || look.boxShadow !== 'none' || look.borderStyle !== 'none'),
      );
      return { label, isSeen };
    });
    if (!name.test(focused.label)) continue;
    assert.ok(focused.isSeen, `the focus on ${focused.label} cannot be seen`);
    return;
  }
  assert.fail(`the keyboard does not reach ${name}`);
}

export const keyboard: readonly Scenario[] = [
  {
    name: 'keyboard only: example → check → division → derivation → write → save',
    async run({ origin, open }) {
      const { page } = await open();
      const press = async (name: RegExp, key = 'Enter') => {
        await tabTo(page, name);
        await page.keyboard.press(key);
      };
      await page.goto(origin);
      await page.getByRole('button', { name: 'Met een voorbeeld beginnen' }).waitFor();
      await press(/^Met een voorbeeld beginnen$/);
      await page.getByRole('button', { name: 'Naar de verdeling' }).waitFor();
      await press(/^Naar de verdeling$/);
      await page.getByRole('heading', { name: 'Wie betaalt wat' }).waitFor();
      await press(/^Enschede$/);
      await page.getByRole('button', { name: 'Terug' }).waitFor();
      await press(/^€/);
      await page.getByRole('heading', { name: 'Waarom dit bedrag?' }).waitFor();
      await press(/^Verdeling$/);
      await press(/^Schrijf \d+ bladen$/);
      await page
        .getByRole('main')
        .getByText(/^\d+ bladen geschreven$/)
        .waitFor();
      const download = page.waitForEvent('download');
      await press(/^Werkmap bewaren$/);
      assert.match((await download).suggestedFilename(), /\.xlsx$/);
    },
  },
  {
    name: 'keyboard only: help and back, with the focus kept in the pane',
    async run({ origin, open }) {
      const { page } = await open();
      await page.goto(origin);
      await tabTo(page, /^Help$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Terug$/);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Werkmap openen' }).waitFor();
    },
  },
];
