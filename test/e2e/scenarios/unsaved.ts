/** File mode: what changed in the workbook and is not saved is told everywhere, and is not lost unasked. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { assertFits, button, openExample, openWorkbook, place, save, writeResults } from '../pane';
import { ARTEFACTS, fixture } from '../paths';
import type { Scenario } from '../scenario';
import { violations } from './accessibility';
import { presserOf } from './keyboard';

const MARK = 'Wijzigingen nog niet bewaard';

export const unsaved: readonly Scenario[] = [
  {
    name: 'unsaved: a scenario that was saved on its sheet is in the file that is saved without results',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, fixture('twentebedrijf-2016.xlsx'));
      assert.equal(await page.getByText(MARK).count(), 0);
      assert.equal(await asksAtClosing(page), false);
      await makeScenario(page);
      await page.getByText(MARK).waitFor();
      await look(page, 'onbewaard');
      const { name, bytes } = await save(page);
      assert.equal(name, 'twentebedrijf-2016 gewijzigd.xlsx');
      const { sheets } = await (await openXlsx(bytes, name)).read();
      assert.ok(JSON.stringify(sheets.filter((sheet) => !sheet.own)).includes('Losser weg'));
      await page.getByText(`Gedownload als ${name}`).waitFor();
      await look(page, 'bewaard');
      assert.equal(await asksAtClosing(page), false);
      await writeResults(page);
      await page.getByText(MARK).waitFor();
      assert.equal(await button(page, 'Werkmap bewaren').count(), 1);
      await look(page, 'onbewaard-resultaat');
      assert.equal((await save(page)).name, 'twentebedrijf-2016 met resultaat.xlsx');
    },
  },
  {
    name: 'unsaved: closing the page asks, and so does another workbook',
    async run({ origin, open }) {
      const { page } = await open();
      await openExample(page, origin);
      await page.getByText(MARK).waitFor();
      await closeAndStay(page);
      await button(page, 'Andere werkmap').click();
      await page.getByText(/^De wijzigingen in deze werkmap zijn nog niet bewaard/).waitFor();
      await look(page, 'onbewaard-vraag');
      await button(page, 'Annuleren').click();
      await button(page, 'Opnieuw controleren').waitFor();
      await button(page, 'Andere werkmap').click();
      await button(page, 'Toch een andere').click();
      await button(page, 'Werkmap openen').waitFor();
      assert.equal(await asksAtClosing(page), false);
    },
  },
  {
    name: 'unsaved: with the keyboard only, saved from the division and on to another workbook',
    async run({ origin, open }) {
      const { page } = await open();
      const press = presserOf(page);
      await openExample(page, origin);
      await press(/^Andere werkmap$/);
      // The question has the focus, and going back gives it back.
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Andere werkmap');
      await press(/^Verdeling$/);
      const download = page.waitForEvent('download');
      await press(/^Werkmap bewaren$/);
      assert.equal((await download).suggestedFilename(), 'verdeelwijzer-voorbeeld.xlsx');
      await press(/^Andere werkmap$/);
      await button(page, 'Werkmap openen').waitFor();
    },
  },
];

/** Fits, is accessible, and is pictured. */
async function look(page: Page, name: string): Promise<void> {
  await assertFits(page, name);
  assert.deepEqual(await violations(page), []);
  await page.screenshot({ path: join(ARTEFACTS, `licht-320-${name}.png`) });
}

async function makeScenario(page: Page): Promise<void> {
  await place(page, 'Wat als').click();
  await button(page, 'Nieuw scenario').click();
  await page.getByLabel('Naam').fill('Losser weg');
  await button(page, 'Wijziging toevoegen').click();
  await page.getByLabel('Wat verandert er').selectOption('Uittreden');
  await page.getByLabel('Deelnemer', { exact: true }).selectOption({ label: 'Losser' });
  await page.getByLabel('Laatste dag').fill('2016-06-30');
  await button(page, 'Bewaren op het blad Scenario’s').click();
  await page
    .getByRole('main')
    .getByText(/^Losser weg staat op het blad /)
    .waitFor();
}

/** Closes the page, is asked by the browser, and stays. */
async function closeAndStay(page: Page): Promise<void> {
  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asking;
  assert.equal(question.type(), 'beforeunload');
  await question.dismiss();
}

/** Whether the page would have the browser ask, without closing it. */
function asksAtClosing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    return closing.defaultPrevented;
  });
}
