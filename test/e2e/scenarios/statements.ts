/** Sheets and workbooks for single participants, from choosing to the saved files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { assertFits, button, openWorkbook, place, save, writeResults } from '../pane';
import { ARTEFACTS, fixture } from '../paths';
import type { Scenario } from '../scenario';

const TWENTEBEDRIJF = fixture('twentebedrijf-2016.xlsx');

async function openSection(page: Page, origin: string): Promise<void> {
  await openWorkbook(page, origin, TWENTEBEDRIJF);
  await place(page, 'Verdeling').click();
  await button(page, 'Stukken per deelnemer').click();
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(bytes, 'x.xlsx')).read();
  return sheets.filter(({ own }) => own).map(({ name }) => name);
}

export const statements: readonly Scenario[] = [
  {
    name: 'statements: chosen by keyboard, written along, and remembered in the saved workbook',
    async run({ origin, open }) {
      const { page } = await open({ width: 320 });
      await openSection(page, origin);
      await page.getByRole('checkbox', { name: 'Almelo' }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('checkbox', { name: 'DVO-bijlage' }).focus();
      await page.keyboard.press('Space');
      await button(page, 'Opnemen bij het schrijven').focus();
      await page.screenshot({ path: join(ARTEFACTS, 'licht-320-stukken.png') });
      await assertFits(page, 'statements');
      await page.keyboard.press('Enter');
      await page.getByText('Bij het schrijven komen de stukken van 1 deelnemer mee.').waitFor();
      await writeResults(page);
      const saved = await save(page);
      const written = await sheetsOf(saved.bytes);
      assert.deepEqual(
        written.filter((name) => name.includes('Almelo')),
        ['overzicht', 'voorschot', 'afrekening'].map((kind) => `Resultaat Almelo ${kind}`),
      );
      await openWorkbook(
        page,
        origin,
        { name: saved.name, mimeType: '', buffer: Buffer.from(saved.bytes) },
        'Resultaat',
      );
      await place(page, 'Verdeling').click();
      await button(page, 'Stukken per deelnemer').click();
      await page.getByText('Bij het schrijven komen de stukken van 1 deelnemer mee.').waitFor();
    },
  },
  {
    name: 'statements: a workbook for every participant in one archive, and no network',
    async run({ origin, open }) {
      const { page, foreign } = await open({ dark: true });
      await openSection(page, origin);
      await page.getByRole('checkbox', { name: 'Alle deelnemers' }).check();
      await page.screenshot({ path: join(ARTEFACTS, 'donker-stukken.png') });
      const download = page.waitForEvent('download');
      await button(page, 'Bewaar 19 eigen werkmappen').click();
      const file = await download;
      assert.equal(file.suggestedFilename(), 'twentebedrijf-2016.zip');
      const books = Object.entries(unzipSync(readFileSync(await file.path())));
      assert.equal(books.length, 19);
      const own = books.find(([name]) => name === 'Almelo 2016.xlsx');
      assert.deepEqual(
        own && (await sheetsOf(own[1])),
        ['overzicht', 'voorschot', 'afrekening', 'DVO'].map((kind) => `Resultaat Almelo ${kind}`),
      );
      assert.deepEqual(foreign, []);
    },
  },
];
