/** The next year in a workbook of its own, that opens and divides; what it holds is proven without a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { button, openWorkbook, place } from '../pane';
import { fixture } from '../paths';
import type { Scenario } from '../scenario';

export const newYear: readonly Scenario[] = [
  {
    name: 'new year: the input goes on in a new workbook, which says what to look at',
    async run({ origin, open }) {
      const { page } = await open({ width: 320 });
      await openWorkbook(page, origin, fixture('heuvelland-2023.xlsx'));
      await button(page, 'Een nieuw jaar beginnen').click();
      const download = page.waitForEvent('download');
      await button(page, 'Werkmap voor 2024 maken').click();
      const file = await download;
      await page.getByText('Kijk daarin na:').first().waitFor();
      await page.getByText(/^Begroting: De bedragen van het nieuwe jaar/).waitFor();
      const name = file.suggestedFilename();
      assert.match(name, / 2024\.xlsx$/);
      await openWorkbook(page, origin, { name, mimeType: '', buffer: readFileSync(await file.path()) });
      await place(page, 'Verdeling').click();
      await page.getByRole('heading', { name: 'Wie betaalt wat' }).waitFor();
      const rows = await page.getByRole('table').first().locator('tbody tr').count();
      assert.ok(rows >= 4, `${rows} participants`);
    },
  },
];
