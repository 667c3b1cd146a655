/** Names, columns and sheets that only their maker understands are explained in the pane, step by step. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { ownWordsWorkbook } from '../own-words-workbook';
import { button, openWorkbook, payers, place, save, writeResults } from '../pane';
import type { Scenario } from '../scenario';

/** Says of the sheet Kosten what it is, and of its columns. */
async function explainBudget(page: Page): Promise<void> {
  await button(page, 'Een blad is iets anders').click();
  await page.getByLabel('Blad', { exact: true }).first().selectOption('Kosten');
  await page.getByLabel('Wat is Kosten?').selectOption({ label: 'Begroting' });
  await button(page, 'Zo gebruiken').last().click();
  for (const [heading, meaning] of [
    ['Afdeling', 'Werkveld'],
    ['Activiteit', 'Product'],
    ['Rubriek', 'Kostensoort'],
    ['Bedrag', 'bedragen van 2016'],
  ] as const) {
    const column = page.getByLabel('Kolom', { exact: true });
    const option = column.locator('option', { hasText: ` ${heading}:` });
    await column.selectOption((await option.getAttribute('value')) ?? '');
    await page.getByLabel(`Wat staat er in ${heading}?`).selectOption({ label: meaning });
    await button(page, 'Zo gebruiken').last().click();
    await page.getByText(`Kosten!${heading.toLowerCase()} = `).waitFor();
  }
}

async function explainNames(page: Page): Promise<void> {
  await button(page, 'Dit is Almelo').click();
  await page.getByText('Amelo = Alm').waitFor();
  await button(page, 'Wie is dit? NoabDT').first().click();
  await page.getByLabel('Wie is NoabDT?').selectOption('Din');
  await page.getByLabel('En wie nog meer?').selectOption('Tub');
  await page.getByLabel('Bedragen verdelen naar').selectOption('inwoners');
  await button(page, 'Zo gebruiken').first().click();
  await page.getByText('NoabDT = Din + Tub naar inwoners').waitFor();
}

export const corrections: readonly Scenario[] = [
  {
    name: 'corrections: a workbook in own words is explained, divided, and understood the next time',
    async run({ origin, open }) {
      const { page } = await open({ width: 320 });
      await openWorkbook(page, origin, await ownWordsWorkbook());
      await explainBudget(page);
      await explainNames(page);
      await button(page, 'Naar de verdeling').click();
      // Three takers, equally.
      assert.deepEqual(await payers(page), [10_000, 10_000, 10_000]);
      await writeResults(page);
      const { bytes } = await save(page);
      const file = { name: 'na.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
      await openWorkbook(page, origin, file, 'Resultaat');
      await place(page, 'Controle').click();
      await page.getByText('NoabDT = Din + Tub naar inwoners').waitFor();
      await page.getByText('Kosten = Begroting').waitFor();
    },
  },
  {
    name: 'corrections: what was said is taken back',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, await ownWordsWorkbook());
      await explainNames(page);
      const line = page.getByRole('listitem').filter({ hasText: /^NoabDT = / });
      await line.getByRole('button', { name: 'Terugdraaien' }).click();
      await line.waitFor({ state: 'detached' });
      await button(page, 'Wie is dit? NoabDT').first().waitFor();
      await page.getByText('Amelo = Alm').waitFor();
    },
  },
];
