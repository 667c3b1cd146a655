/** Everything can be done without a mouse, and it can be seen where the focus is. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../pane';
import type { Scenario } from '../scenario';
import { unsureWorkbook } from '../unsure-workbook';

/** More presses than the pane has things to stop at. */
const PATIENCE = 80;

/** Presses Tab until the focus is on something of that name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      const [named] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
      return element?.getAttribute('aria-label') ?? named?.textContent ?? element?.textContent ?? '';
    });
    if (!name.test(label)) continue;
    assert.ok(await page.evaluate(focusIsSeen), `the focus on ${label} cannot be seen`);
    return;
  }
  assert.fail(`the keyboard does not reach ${name}`);
}

/** Presses a key, Enter if it is not said, on what Tab reaches. */
export const presserOf =
  (page: Page) =>
  async (name: RegExp, key = 'Enter'): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press(key);
  };

/** Whether the element looks different with the focus than without it. */
function focusIsSeen(): boolean {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return false;
  const look = (): string =>
    [getComputedStyle(element), getComputedStyle(element, '::after')]
      .map((style) => [style.outline, style.boxShadow, style.border, style.textDecoration].join(' '))
      .join(' / ');
  const focused = look();
  element.blur();
  const blurred = look();
  element.focus();
  return focused !== blurred;
}

export const keyboard: readonly Scenario[] = [
  {
    name: 'keyboard only: example → check → division → derivation → write → save',
    async run({ origin, open }) {
      const { page } = await open();
      const press = presserOf(page);
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
    name: 'keyboard only: says what a doubtful sheet is, and yes to the other',
    async run({ origin, open }) {
      const { page } = await open();
      const press = presserOf(page);
      await openWorkbook(page, origin, await unsureWorkbook());
      await press(/^Het is iets anders$/);
      await tabTo(page, /^Kies/);
      await page.keyboard.type('Begroting');
      await press(/^Zo gebruiken$/);
      await page.getByRole('heading', { name: 'Eerst bevestigen (1)' }).waitFor();
      await press(/^Dit klopt$/);
      await page.getByRole('button', { name: 'Naar de verdeling' }).waitFor();
      await press(/^Naar de verdeling$/);
      await page.getByRole('heading', { name: 'Wie betaalt wat' }).waitFor();
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
