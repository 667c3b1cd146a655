/** Inside Excel: the genuine Office.js, answered by the local Excel host. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openInExcel } from '../excel-page';
import type {} from '../excel-window';
import { button, payers, place, writeResults } from '../pane';
import { budgetByParticipant, fixture, golden } from '../paths';
import type { Scenario } from '../scenario';

const OFFICE = 'https://appsforoffice.microsoft.com/';
const file = fixture('twentebedrijf-2016.xlsx');

const sheets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excel.workbook.Worksheets.items.map(({ Name }) => Name));
const results = async (page: Page) => (await sheets(page)).filter((name) => name.startsWith('Resultaat '));

export const inExcel: readonly Scenario[] = [
  {
    name: 'Excel: loads Office.js and nothing else from elsewhere, recognises the workbook, writes and links',
    async run({ origin, open }) {
      const { page, foreign } = await open({ width: 350 });
      await openInExcel(page, origin, { file });
      await page.getByText('19 deelnemers').waitFor();
      assert.ok(foreign.length > 0 && foreign.every((url) => url.startsWith(OFFICE)), foreign.join(' '));
      await place(page, 'Verdeling').click();
      assert.deepEqual(await payers(page), budgetByParticipant(golden('twentebedrijf-2016')));
      await writeResults(page);
      const written = await page.getByRole('main').getByRole('listitem').allInnerTexts();
      assert.deepEqual(await results(page), written);
      await button(page, 'Ga naar Resultaat lijst').click();
      await page.waitForFunction(() => window.excel.workbook.Worksheets.active?.Name === 'Resultaat lijst');
    },
  },
  {
    name: 'Excel: a selected amount is explained, and its cells are links',
    async run({ origin, open }) {
      const { page } = await open();
      await openInExcel(page, origin, { file });
      await button(page, 'Naar de verdeling').waitFor();
      await writeResults(page);
      const amount = await page.evaluate(() => {
        const sheet = window.excel.workbook.Worksheets.GetItem('Resultaat lijst');
        const headings = [...Array(30).keys()].map((column) => String(sheet.grid.at(3, column)?.value ?? ''));
        return `Resultaat lijst!${String.fromCharCode(65 + headings.indexOf('Bedrag'))}5`;
      });
      await page.evaluate((address) => window.excel.select(address), amount);
      await page.getByText(/^Regel: /).waitFor();
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Ga naar Inbreng!/ })
        .first()
        .click();
      await page.waitForFunction(() => window.excel.workbook.Worksheets.active?.Name === 'Inbreng');
    },
  },
  {
    name: 'Excel: a change of the input makes the result out of date; a note on it is asked about',
    async run({ origin, open }) {
      const { page } = await open();
      await openInExcel(page, origin, { file });
      await button(page, 'Naar de verdeling').waitFor();
      await writeResults(page);
      await page.evaluate(() => window.excel.edit('Begroting!Z40', 'nagekeken'));
      await page.getByText('De resultaatbladen zijn niet meer bij.').waitFor();
      await page.evaluate(() => window.excel.edit('Resultaat lijst!Z3', 'eigen aantekening'));
      await place(page, 'Verdeling').click();
      await button(page, /^Schrijf \d+ bladen$/).click();
      await button(page, 'Ga naar Resultaat lijst!Z3').waitFor();
      await button(page, 'Toch vervangen').click();
      await page
        .getByRole('main')
        .getByText(/^\d+ bladen geschreven$/)
        .waitFor();
    },
  },
  {
    name: 'Excel: an empty workbook gets the example, and gives back all that was made of it',
    async run({ origin, open }) {
      const { page } = await open();
      await openInExcel(page, origin);
      await button(page, 'Voorbeeld invoegen').click();
      await button(page, 'Naar de verdeling').waitFor();
      const before = await sheets(page);
      await writeResults(page);
      assert.ok((await results(page)).length >= 5);
      await button(page, 'Alle resultaten verwijderen').click();
      await button(page, 'Verwijderen').click();
      await page.getByText('Er zijn nog geen resultaatbladen.').waitFor();
      assert.deepEqual(await sheets(page), before);
    },
  },
  {
    name: 'Excel: Verdelen on the ribbon divides with the remembered choices and shows the result',
    async run({ origin, open }) {
      const { page } = await open();
      await openInExcel(page, origin, { file });
      await button(page, 'Naar de verdeling').waitFor();
      await page.evaluate(() => {
        const actions = Reflect.get(Office.actions, '_association') as {
          mappings: Record<string, (event: { completed(): void }) => void>;
        };
        const action = Object.entries(actions.mappings).find(([name]) => name.toLowerCase() === 'verdelen');
        action?.[1]({ completed: () => undefined });
      });
      await page
        .getByRole('main')
        .getByText(/^\d+ bladen geschreven$/)
        .waitFor();
    },
  },
  {
    name: 'Excel: a formula is calculated in the page of the pane',
    async run({ origin, open }) {
      const { page } = await open();
      await openInExcel(page, origin, { file });
      await button(page, 'Naar de verdeling').waitFor();
      const shares = await page.evaluate(() => {
        const functions = Reflect.get(window, 'CustomFunctions')._association as {
          mappings: Record<string, (...args: readonly unknown[]) => readonly (readonly number[])[]>;
        };
        return functions.mappings.VERDEEL?.(100, [[1], [1], [1]]);
      });
      assert.deepEqual(shares, [[33.34], [33.33], [33.33]]);
    },
  },
  {
    name: 'Excel: the pane speaks the language of Excel',
    async run({ origin, open }) {
      const { page } = await open({ locale: 'nl-NL' });
      await openInExcel(page, origin, { file, language: 'en-US' });
      await page.getByText('19 participants').waitFor();
    },
  },
  {
    name: 'Excel: when Office.js cannot be reached the pane says so, with a way to try again',
    async run({ origin, open }) {
      const { page } = await open({ withoutOffice: true });
      await openInExcel(page, origin);
      await page.getByText(/Office\.js kon niet worden geladen/).waitFor();
      await button(page, 'Opnieuw proberen').waitFor();
    },
  },
];
