/** Where the recognition is unsure the pane asks first; what the user says is kept in the workbook. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { button, openWorkbook, payers, place, save, writeResults } from '../pane';
import type { Scenario } from '../scenario';
import { unsureWorkbook } from '../unsure-workbook';

const question = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

export const recognition: readonly Scenario[] = [
  {
    name: 'recognition: a budget in thousands is divided after a yes, which is kept in the saved workbook',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, await unsureWorkbook());
      await page.getByText(/eenheden van € 1\.000/).waitFor();
      assert.equal(await button(page, 'Naar de verdeling').count(), 0);
      await button(page, 'Alle 2 kloppen').click();
      await button(page, 'Naar de verdeling').click();
      // Half of 100.000 and all of 20.000.
      assert.deepEqual(await payers(page), [70_000, 50_000]);
      await writeResults(page);
      const { bytes } = await save(page);
      await openWorkbook(
        page,
        origin,
        { name: 'na.xlsx', mimeType: '', buffer: Buffer.from(bytes) },
        'Resultaat',
      );
      await place(page, 'Controle').click();
      await page.getByText('u hebt dit aangegeven').waitFor();
      assert.equal(await page.getByRole('heading', { name: /^Eerst bevestigen/ }).count(), 0);
    },
  },
  {
    name: 'recognition: what looks like a copy can be said to be the actual costs',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, await unsureWorkbook());
      const copy = question(page, 'Blad Begroting (2)');
      await copy.getByRole('button', { name: 'Het is iets anders' }).click();
      await copy.getByLabel('Wat is Begroting (2)?').selectOption({ label: 'Realisatie' });
      await copy.getByRole('button', { name: 'Zo gebruiken' }).click();
      await copy.waitFor({ state: 'detached' });
      await question(page, 'Blad Begroting').getByRole('button', { name: 'Dit klopt' }).click();
      await button(page, 'Naar de verdeling').click();
      await page.getByLabel('Fase').selectOption('actual');
      const rows = await page.getByRole('table').first().locator('tbody tr').allInnerTexts();
      // Half of the 10.000 that salaries cost less.
      const words = rows.map((row) => row.replaceAll(/\s+/g, ' '));
      assert.ok(
        words.every((row) => /€ 5\.000 terug$/.test(row)),
        words.join(' | '),
      );
      assert.equal(words.length, 2);
    },
  },
];
