/** The answer to a question under Wat als reaches a sheet when that is chosen. */
import assert from 'node:assert/strict';
import { button, openExample, place } from '../pane';
import { question, work } from '../questions';
import type { Scenario } from '../scenario';

export const analyses: readonly Scenario[] = [
  {
    name: 'analyses: what is asked for is written on a sheet, and remembered',
    async run({ origin, open }) {
      const { page } = await open();
      await openExample(page, origin);
      await place(page, 'Wat als').click();
      await button(page, 'Gevoeligheid').click();
      await work(page, 'Gevoeligheid');
      const box = question(page, 'Gevoeligheid').getByLabel('Ook op een blad schrijven');
      await box.check();
      // The workbook is checked again, and the question is asked again of what that found.
      await page.getByRole('table', { name: /^Alle deelnemers samen: links/ }).waitFor();
      assert.ok(await box.isChecked());
      await place(page, 'Verdeling').click();
      await button(page, 'Wat er wordt geschreven').click();
      await page.getByRole('rowheader', { name: 'Resultaat gevoeligheid' }).waitFor();
      await button(page, /^Schrijf \d+ bladen$/).click();
      await page
        .getByRole('main')
        .getByText(/^\d+ bladen geschreven$/)
        .waitFor();
      await page.getByText('Resultaat gevoeligheid').first().waitFor();
    },
  },
];
