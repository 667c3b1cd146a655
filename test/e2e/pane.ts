/** Ways of a user through the pane. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { WorkbookFile } from './unsure-workbook';

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** A place of the pane. */
export const place = (page: Page, name: string): Locator =>
  page.getByRole('navigation').getByRole('button', { name });

/** File mode: opens a workbook, from a path or made here, and waits until it is checked. */
export async function openWorkbook(
  page: Page,
  origin: string,
  file: string | WorkbookFile,
  landsOn: 'Controle' | 'Resultaat' = 'Controle',
): Promise<void> {
  await page.goto(origin);
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Werkmap openen').click();
  await (await chooser).setFiles(file);
  const shown = landsOn === 'Controle' ? 'Opnieuw controleren' : 'Werkmap bewaren';
  await button(page, shown).waitFor();
}

/** File mode: the example, in a new workbook. */
export async function openExample(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await button(page, 'Met een voorbeeld beginnen').click();
  await button(page, 'Opnieuw controleren').waitFor();
}

/** From the check to the written result sheets. */
export async function writeResults(page: Page): Promise<void> {
  await place(page, 'Verdeling').click();
  await button(page, /^Schrijf \d+ bladen$/).click();
  await page
    .getByRole('main')
    .getByText(/^\d+ bladen geschreven$/)
    .waitFor();
}

/** File mode: saves the workbook. */
export async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.waitForEvent('download');
  await button(page, 'Werkmap bewaren').click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Whole euros in the table of who pays what, largest first. */
export async function payers(page: Page): Promise<readonly number[]> {
  const all = button(page, /^Toon alle/);
  if (await all.isVisible()) await all.click();
  const amounts = page.getByRole('table').first().locator('tbody tr td:nth-of-type(1)');
  // Below an amount may stand between which it still can be.
  return (await amounts.allInnerTexts()).map((text) => {
    const [amount = ''] = text.split('\n');
    return Number(amount.replace(/[^\d−]/g, '').replace('−', '-'));
  });
}

/** Nothing sticks out of the pane: no scrolling sideways, no cut-off control. */
export async function assertFits(page: Page, what: string): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const hidden = getComputedStyle(element).clipPath !== 'none' || width <= 1;
        const scrolls = element.parentElement?.closest('[tabindex="0"][aria-label]') !== null;
        return !hidden && !scrolls && (left < -1 || right > window.innerWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
  );
  assert.deepEqual(wide, [], `${what}: sticks out`);
}
